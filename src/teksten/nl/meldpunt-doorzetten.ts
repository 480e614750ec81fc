import { doorzettingen } from '../../wet/melding.ts'
import type { HandelingTekst } from '../tekst.ts'

/** Where a melding is passed on to under a law of its own, in words. */
export const namenVanDoorzettingen: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(doorzettingen).map(([code, { naam }]) => [code, naam]),
)

/** The words of passing a melding on under a law of its own. */
export const meldpuntDoorzetten: Readonly<Record<string, HandelingTekst>> = {
  'meldpunt.zet-door': {
    titel: 'Doorzetten naar Wvggz of Veilig Thuis',
    knop: 'Doorzetten',
    inleiding:
      'Is er nu gevaar? Bel 112. Voor als verplichte ggz moet worden onderzocht, of bij huiselijk geweld of kindermishandeling. Instemming is niet nodig, en de persoon hoeft het niet eerst te weten. Bel eerst: leg het vast als iemand het heeft aangenomen.',
    gedaan: 'Het is doorgezet. Bij de melding staat alleen nog dat het is doorgezet, en wanneer.',
    daarna: 'Is er verder niets te doen? Rond de melding dan af met deze uitkomst.',
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
  },
  'meldpunt.trek-doorzetting-in': {
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
  },
}
