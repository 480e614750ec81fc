import type { HandelingTekst } from '../tekst.ts'

/** The words of the page of what was passed on under a law of its own. */
export const doorzettenWoorden = {
  sinds: 'op {datum}',
  vernietigen: 'Op {datum} wordt dit vernietigd.',
  over: 'Over wie',
  geenAdres: 'Geen adres bekend',
  aanWie: 'Wie nam het aan',
  waarom: 'Waarom',
  grond: 'Op grond van',
  gegevens: 'Wat is doorgegeven',
  kolommen: ['Wat', 'Van wie', 'Waarom nodig'],
} as const

const vanOpslag = (naam: string, wat: string): Readonly<Record<string, HandelingTekst>> => ({
  [`${naam}.bekijk-doorzetting`]: { titel: `${wat} bekijken`, knop: 'Openen', gedaan: 'Geopend.' },
  [`${naam}.werkvoorraad`]: {
    titel: `Werkvoorraad: ${wat.toLowerCase()}`,
    knop: 'Openen',
    gedaan: 'De werkvoorraad is geopend.',
  },
  [`${naam}.verbeter-doorgezet-gegeven`]: {
    titel: 'Doorgezet gegeven verbeteren',
    knop: 'Verbeteren',
    inleiding: 'Wat er stond, is daarna weg. Laat het ook weten aan wie het heeft gekregen.',
    gedaan: 'Het gegeven is verbeterd.',
    velden: {
      gegevenId: { label: 'Welk gegeven klopt niet?' },
      reden: { label: 'Wat was er mis?' },
      tekst: { label: 'Wat moet er staan?' },
    },
  },
})

/** The words of the acts of both stores. */
export const doorzettenHandelingen: Readonly<Record<string, HandelingTekst>> = {
  ...vanOpslag('wvggz', 'Melding voor verplichte ggz'),
  ...vanOpslag('veilig-thuis', 'Signaal aan Veilig Thuis'),
}

/** The codes of both stores in words. */
export const doorzettenOpties: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  staat: { doorgezet: 'doorgezet', 'doorzetting-ingetrokken': 'ingetrokken' },
  dossiersoort: {
    'wvggz-meldingen': 'Melding verplichte ggz',
    'veilig-thuis-signalen': 'Signaal aan Veilig Thuis',
  },
}

/** Why an act on what was passed on is not possible, and what would help. */
export const doorzettenRedenen: Record<string, { zin: string; helpt: string }> = {
  'geen-zicht-op-doorzetting': {
    zin: 'Wat is doorgezet, ziet alleen wie onder die wet werkt.',
    helpt: 'Vraag het die collega.',
  },
  'doorzetting-ingetrokken': {
    zin: 'Dit is ingetrokken en wordt binnenkort vernietigd.',
    helpt: 'U hoeft niets te doen.',
  },
  'doorgezet-gegeven-onbekend': {
    zin: 'Dit gegeven hoort niet hierbij.',
    helpt: 'Kies uit de lijst.',
  },
}
