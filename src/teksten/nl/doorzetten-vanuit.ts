import type { HandelingTekst } from '../tekst.ts'

/** The words of passing on under a law of its own; what stays behind, and what follows, is of where it comes from. */
export const zetDoorTekst = ({ gedaan, daarna }: { gedaan: string; daarna: string }): HandelingTekst => ({
  titel: 'Doorzetten naar Wvggz of Veilig Thuis',
  knop: 'Doorzetten',
  inleiding:
    'Is er nu gevaar? Bel 112. Voor als verplichte ggz moet worden onderzocht, of bij huiselijk geweld of kindermishandeling. Instemming is niet nodig, en de persoon hoeft het niet eerst te weten. Bel eerst: leg het vast als iemand het heeft aangenomen.',
  gedaan,
  daarna,
  velden: {
    naar: {
      label: 'Waar gaat het heen?',
      opties: {
        wvggz: 'Verplichte ggz: naar het meldpunt van de Wvggz',
        'veilig-thuis': 'Huiselijk geweld of kindermishandeling: naar Veilig Thuis',
      },
    },
    aanWie: { label: 'Wie nam het aan?', uitleg: 'De organisatie, en wie u sprak.' },
    waarom: { label: 'Waarom zet u dit door?', uitleg: 'Feiten, geen oordeel en geen diagnose.' },
    gegevens: { label: 'Wat geeft u door?', rij: 'Gegeven {nummer}', rijToevoegen: 'Nog een gegeven' },
    gegevenId: { label: 'Gegeven' },
    reden: { label: 'Waarom is dit daar nodig?' },
  },
})

/** The words of taking that back. */
export const trekDoorzettingInTekst: HandelingTekst = {
  titel: 'Doorzetten intrekken',
  knop: 'Intrekken',
  inleiding:
    'Voor als het over een ander ging of naar de verkeerde. Daar wordt het binnen twee weken vernietigd.',
  gedaan: 'Het doorzetten is ingetrokken.',
  daarna: 'Vertel wie het aannam dat het moet worden vernietigd.',
  velden: {
    doorzettingId: { label: 'Wat trekt u in?' },
    waarom: { label: 'Wat ging er mis?', uitleg: 'Herhaal niet wat er stond.' },
  },
}
