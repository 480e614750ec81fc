import { doorgeefdoelen, doorgeefdoelNamen } from '../../../wet/doorgeven.ts'
import type { HandelingTekst } from '../../tekst.ts'

/** What each purpose is called; the last is there to be refused. */
const doelen = Object.fromEntries(doorgeefdoelNamen.map((doel) => [doel, doorgeefdoelen[doel].naam]))

/** What each receiver is called in the register. */
export const doorgeefOntvangers = Object.fromEntries(
  doorgeefdoelNamen.flatMap((doel) => {
    const { ontvanger, naam } = doorgeefdoelen[doel]
    return ontvanger === null ? [] : [[ontvanger, naam] as const]
  }),
)

/** Acts around sharing what a party gave, and giving gegevens of the onderzoek on (5.4.4 lid 1). */
export const doorgeefHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'onderzoek.leg-antwoord-gever-vast': {
    titel: 'Antwoord van een partij vastleggen: mag een gegeven verder?',
    knop: 'Antwoord vastleggen',
    inleiding:
      'Een partij wilde eerst gevraagd worden, en u vroeg het haar aan de telefoon of per brief. Leg vast wie haar gegeven mag krijgen. Zij beslist zelf; een nee is definitief.',
    gedaan: 'Het antwoord van de partij is vastgelegd.',
    daarna: 'Zei de partij ja? Dan kunt u dit gegeven geven aan wie u noemde, en aan niemand anders.',
    velden: {
      gegevenId: { label: 'Over welk gegeven gaat het?' },
      voor: {
        label: 'Wie wil het krijgen?',
        opties: {
          coordinator: 'De coördinator',
          client: 'De cliënt zelf, in zijn brief',
          ...doorgeefOntvangers,
        },
      },
      antwoord: { label: 'Wat antwoordde de partij?', opties: { mag: 'Ja, dat mag', 'mag-niet': 'Nee' } },
      beslistDoor: { label: 'Wie besliste dat bij de partij?', uitleg: 'De functie is genoeg.' },
    },
  },
  'onderzoek.geef-gegevens-door': {
    titel: 'Gegevens doorgeven voor hulp',
    knop: 'Doorgeven',
    inleiding:
      'U geeft gegevens door voor één soort hulp, over één cliënt. Alleen wat daarvoor nodig is. Voor fraude, handhaving of opsporing mag het nooit.',
    gedaan: 'De gegevens zijn doorgegeven.',
    daarna: 'Het staat in het overzicht van wie wat kreeg. De cliënt kan dat ook zien.',
    stappen: { waarvoor: 'Waarvoor, en over wie?', gegevens: 'Welke gegevens, en waarom?' },
    velden: {
      betrokkeneId: { label: 'Over welke cliënt?' },
      doel: {
        label: 'Waarvoor geeft u gegevens door?',
        uitleg:
          'De cliënt heeft ja gezegd tegen deze hulp. Aan de burgemeester kan het alleen voor deze twee taken.',
        opties: doelen,
      },
      nood: {
        label: 'Wat liet het onderzoek zien waardoor dit nodig is?',
        goed: 'Er was twee keer dreiging thuis, terwijl de kinderen erbij waren.',
        slecht: 'Het is een onrustig gezin.',
      },
      gegevens: { label: 'Wat geeft u door?' },
      gegevenId: { label: 'Gegeven' },
      noodzaak: {
        label: 'Waarom kan deze hulp niet zonder?',
        goed: 'Zonder de schulden te kennen kan niemand een plan maken.',
        slecht: 'Handig om te weten.',
      },
      waaromBijzonder: {
        label: 'Waarom kan het niet zonder dit bijzondere gegeven?',
        uitleg: 'Alleen bij bijvoorbeeld gezondheid of straf.',
      },
    },
  },
  'onderzoek.trek-doorgeven-in': {
    titel: 'Een doorgegeven gegeven terughalen',
    knop: 'Terughalen',
    inleiding: 'Had iemand een gegeven niet mogen krijgen? U vraagt in een brief om het te vernietigen.',
    gedaan: 'Het gegeven is teruggehaald.',
    daarna: 'Dat het is gegeven, blijft in het overzicht staan, met wat er misging.',
    velden: {
      verstrekkingId: { label: 'Wat haalt u terug?' },
      reden: { label: 'Wat ging er mis?' },
    },
  },
}
