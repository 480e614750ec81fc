import { partijId } from '../src/demo/partijen.ts'
import type { Stap } from '../src/demo/stap.ts'

/** One step of the toeleider in the onderzoek. */
export const stap = (
  dag: number,
  regel: string,
  doe: string,
  invoer: Stap['invoer'],
  rest: Pick<Stap, 'onthoud' | 'verwacht'> = {},
): Stap => ({ dag, regel, wie: 'toeleider', doe: `onderzoek.${doe}`, dossier: 'onderzoek', invoer, ...rest })

/** Whom it is about, on the day of the step. */
export const aan = (wie: string) => ({ betrokkeneId: `{${wie}}`, datum: '{dag}' })

/** What he says about getting about. */
export const gegeven = {
  betrokkeneId: '{client}',
  bron: 'betrokkene-zelf',
  onderdeel: 'a',
  thema: 'hulp-thuis',
  tekst: 'Lopen gaat alleen nog binnenshuis.',
  noodzaak: 'Nodig om te weten welke hulp bij het vervoer past.',
  categorie: 'gewoon',
  niveau: 'dat',
}

/** Casus 02 from the request to the personal plan of the mentor, with what may not. */
export const begin = (gemeente: string): readonly Stap[] => [
  {
    regel: 'Melding voor een scootmobiel; in het gesprek blijkt ook een uitkering nodig.',
    dag: 0,
    wie: 'toeleider',
    doe: 'onderzoek.leg-eerste-contact-vast',
    invoer: {
      taak: 'toeleiding',
      ingang: 'wmo-melding',
      verzochtOp: '{d0}',
      vraag: 'Een scootmobiel om de deur uit te kunnen.',
      andereHulp: 'Ook een uitkering. Schulden: nee.',
      geinformeerd: true,
      voornamen: 'Harm',
      achternaam: 'Terpstra',
      geboortedatum: '1965-03-12',
      straat: 'Kade',
      huisnummer: '9',
      postcode: '1234 AB',
      plaats: 'Voorbeeld',
      telefoon: '06 00000111',
    },
    onthoud: { dossierId: 'onderzoek', betrokkeneId: 'client' },
  },
  stap(0, 'Gewezen op de aanvraag.', 'wijs-op-aanvraag-participatiewet', aan('client')),
  stap(0, 'Gewezen op cliëntondersteuning.', 'wijs-op-clientondersteuning', aan('client')),
  stap(0, 'Gewezen op het persoonlijk plan.', 'wijs-op-persoonlijk-plan', aan('client')),
  stap(0, 'Samenhang vermoed: het onderzoek start.', 'start-onderzoek', {
    aanleidingen: ['client-vertelt'],
    feiten: 'Hij vertelt dat hij niet meer werkt en nauwelijks loopt.',
    samenhang: 'Zonder vervoer is werk misschien niet te vinden.',
    besprokenMetClient: true,
    datum: '{dag}',
  }),
  stap(
    0,
    'De mentor is uitgenodigd voor het deel over zorg.',
    'voeg-betrokkene-toe',
    {
      hoedanigheid: 'vertegenwoordiger',
      ...{ voorId: '{client}', als: 'mentor', sinds: '{dag}', bewijsGezien: true },
      ...{ voornamen: 'Geertje', achternaam: 'Terpstra', geboortedatum: '1962-08-01' },
    },
    { onthoud: { betrokkeneId: 'mentor' } },
  ),
  stap(0, 'Reikwijdte: inkomen en hulp thuis; schulden niet.', 'stel-reikwijdte-vast', {
    binnen: ['inkomen', 'hulp-thuis'],
    gesloten: ['schulden'],
    met: ['{client}', '{mentor}'],
    gevolgenUitgelegd: true,
    afgesproken: 'Er zijn geen schulden; daar gaat het niet over.',
    datum: '{dag}',
  }),
  stap(
    0,
    'Mag niet: naar schulden vragen.',
    'leg-gegeven-vast',
    { ...gegeven, thema: 'schulden', tekst: 'Of er schulden zijn.' },
    { verwacht: { geweigerd: { 'thema-gesloten': 'open-vraag' } } },
  ),
  stap(
    1,
    'Mag niet: een partij naar schulden vragen.',
    'vraag-gegevens-aan-partij',
    {
      partijen: [partijId(gemeente, 'schuldhulp')],
      betrokkeneId: '{client}',
      onderdeel: 'a',
      thema: 'schulden',
      vraag: 'Zijn er schulden bekend?',
      waarom: 'Om te weten of er schulden zijn.',
      items: [
        {
          gegeven: 'Of er schulden zijn',
          waaromNodig: 'Om het te weten.',
          waaromNietMinder: 'Minder zegt niets.',
          niveau: 'dat',
        },
      ],
      gedeeldMet: 'Niemand buiten dit onderzoek.',
      besprokenMetClient: true,
    },
    { verwacht: { geweigerd: { 'thema-gesloten': 'open-vraag' } } },
  ),
  stap(4, 'Persoonlijk plan van de mentor.', 'ontvang-persoonlijk-plan', {
    ...aan('mentor'),
    vorm: 'op-papier',
    gebruik: 'Wij beginnen met het vervoer, zoals het plan vraagt.',
  }),
]
