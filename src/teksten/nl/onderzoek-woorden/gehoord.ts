import type { HandelingTekst } from '../../tekst.ts'

const gehoord = {
  label: 'Hoe hebt u dit gehoord?',
  opties: { gesprek: 'In een gesprek', telefoon: 'Aan de telefoon', papier: 'Op papier' },
}

/** What who was asked for a talk answered to a worker: in the onderzoek and in the aanpak. */
export const antwoordOpUitnodigingWoorden: HandelingTekst = {
  titel: 'Antwoord op een afspraak vastleggen',
  knop: 'Antwoord vastleggen',
  inleiding: 'Voor wie geen Mijn omgeving gebruikt. Schrijf op wat hij zelf tegen u zei.',
  gedaan: 'Het antwoord is vastgelegd.',
  velden: {
    gespreksafspraakId: { label: 'Om welke afspraak gaat het?' },
    betrokkeneId: { label: 'Wie antwoordt?' },
    antwoord: {
      label: 'Wat is het antwoord?',
      opties: { kom: 'Komt', 'kom-niet': 'Komt niet', 'ander-moment': 'Wil een ander moment' },
    },
    gehoord,
    alleen: {
      label: 'Wil alleen praten',
      uitleg: 'Zonder dat iemand van het gezin erbij is. Zeg dit niet tegen de anderen.',
    },
    wieMee: { label: 'Wie neemt hij mee?' },
    toelichting: { label: 'Wat zei hij er nog bij?' },
  },
}

/** Acts for what a client says by voice or on paper. */
export const gehoordHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'onderzoek.leg-antwoord-op-uitnodiging-vast': antwoordOpUitnodigingWoorden,
  'onderzoek.leg-wens-vast': {
    titel: 'Vastleggen wat de cliënt wil',
    knop: 'Vastleggen',
    inleiding:
      'Voor wie geen Mijn omgeving gebruikt. Wat de cliënt tegen u zegt, telt net zo als wat een ander zelf intypt.',
    gedaan: 'Het is vastgelegd.',
    daarna: 'Bij Wat moet staat wat u er nu mee doet.',
    velden: {
      betrokkeneId: { label: 'Wie zei dit?' },
      wens: {
        label: 'Wat wil de cliënt?',
        opties: {
          'reikwijdte-klopt': 'Is het eens met waar het onderzoek over gaat',
          'reikwijdte-klopt-niet': 'Is het niet eens met waar het onderzoek over gaat',
          'zelf-coordineren': 'Zelf het overzicht houden over de hulp',
          'iemand-anders-coordineert': 'Iemand uit de omgeving het overzicht laten houden',
          'toch-geen-eigen-regie': 'Toch niet zelf het overzicht houden',
          clientondersteuning: 'Hulp van een onafhankelijke cliëntondersteuner',
        },
      },
      gehoord,
      toelichting: {
        label: 'Wat zei de cliënt er nog bij?',
        uitleg: 'In zijn eigen woorden. De cliënt leest dit ook.',
      },
      datum: { label: 'Op welke dag zei de cliënt dit?' },
    },
  },
}
