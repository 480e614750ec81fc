import { plusDagen } from '../wet/datum.ts'
import type { Telsoort } from '../wet/melding.ts'
import { alsPersoon, mens } from './mensen.ts'
import { partijId } from './partijen.ts'
import type { Stap } from './stap.ts'

/** One melding of the demo: how many days ago was called, and what was done since. */
export interface DemoMelding {
  readonly dagen: number
  readonly stappen: (gemeente: string, d0: string) => readonly Stap[]
}

const bel = (nummer: number, d0: string, gezegd: Readonly<Record<string, unknown>>): Stap => {
  const { bsn: _, ...wie } = alsPersoon(mens(nummer), d0)
  return {
    regel: 'Iemand belt; de triage begint.',
    ...{ dag: 0, wie: 'meldpunt', doe: 'meldpunt.begin-triage' },
    invoer: { ...wie, acuut: 'nee', ingezetene: 'ja', ontvangenOp: '{d0}', ...gezegd },
    onthoud: { dossierId: 'melding' },
  }
}

const stap = (dag: number, doe: string, invoer: Stap['invoer'], onthoud: Stap['onthoud'] = {}): Stap => ({
  ...{ regel: doe, dag, wie: 'meldpunt', doe: `meldpunt.${doe}`, dossier: 'melding', invoer, onthoud },
})

const buurvrouw = {
  melder: 'burger',
  melderNaam: 'Bea Buurvrouw',
  melderTelefoon: '06 00000901',
  verborgen: true,
  melderIngelicht: true,
}

const thuiszorg = {
  ...{
    melder: 'professional',
    melderIngelicht: true,
    melderNaam: 'Tom Thuiszorg',
    melderTelefoon: '06 00000902',
  },
  ...{
    melderOrganisatie: 'Thuiszorg Voorbeeld',
    relatie: 'Komt er elke week.',
    hulpverleners: 'De thuiszorg.',
  },
}

const geprobeerd = stap(1, 'leg-contact-gemelde-vast', { datum: '{dag}', uitkomst: 'niet-bereikt' })

const gesproken: readonly Stap[] = [
  stap(1, 'leg-contact-gemelde-vast', { datum: '{dag}', uitkomst: 'gesproken' }),
  stap(1, 'informeer-gemelde', { datum: '{dag}', hoe: 'gesprek' }),
]

/** Passed on to the neighbourhood team, with what was said about what is the matter. */
const naarWijkteam = (gemeente: string): readonly Stap[] => [
  ...gesproken,
  stap(1, 'leg-instemming-vast', { datum: '{dag}', instemming: 'ja' }),
  stap(1, 'bekijk-melding', {}, { 'beeld.gegevens.tekst~De thuiszorg.id': 'hulp' }),
  stap(1, 'geleid-door', {
    ...{ naar: 'partij', partijId: partijId(gemeente, 'wijkteam'), grond: 'instemming' },
    gegevens: [{ gegevenId: '{hulp}', reden: 'Dan weet het wijkteam wie er al komt.' }],
  }),
]

const postStapelt = { zorgen: 'De post stapelt zich op en de gordijnen blijven dicht.' }
const vergeet = { zorgen: 'Vergeet te eten en wordt snel mager.', vraag: 'Kan er iemand meekijken?' }

/**
 * Meldingen in every stage: in triage since two days, passed on and not taken up yet, taken up, twice about one person, and one
 * that has lain for eleven months. Everyone in them is made up.
 */
export const demoMeldingen: readonly DemoMelding[] = [
  {
    dagen: 2,
    stappen: (_, d0) => [bel(60, d0, { ...buurvrouw, ...postStapelt }), geprobeerd],
  },
  {
    dagen: 6,
    stappen: (gemeente, d0) => [bel(61, d0, { ...thuiszorg, ...vergeet }), ...naarWijkteam(gemeente)],
  },
  {
    dagen: 30,
    stappen: (gemeente, d0) => [
      bel(62, d0, { ...thuiszorg, ...vergeet }),
      ...naarWijkteam(gemeente),
      stap(4, 'leg-aanname-vast', { datum: '{dag}', wie: 'Wim van het wijkteam' }),
      stap(4, 'koppel-terug', { datum: '{dag}', wat: 'doorgeleid' }),
    ],
  },
  {
    dagen: 120,
    stappen: (_, d0) => [
      bel(63, plusDagen(d0, 119), { ...buurvrouw, ...postStapelt }),
      ...gesproken,
      stap(2, 'rond-triage-af', { uitkomst: 'luisterend-oor' }),
      stap(2, 'koppel-terug', { datum: '{dag}', wat: 'opgepakt' }),
    ],
  },
  {
    dagen: 1,
    stappen: (_, d0) => [
      bel(63, d0, { ...buurvrouw, zorgen: 'Staat ’s avonds op straat te roepen.', verborgen: false }),
    ],
  },
  {
    dagen: 336,
    stappen: (_, d0) => [bel(64, d0, { ...buurvrouw, ...postStapelt }), ...gesproken],
  },
]

/** How many days ago there was a call of a kind that is only counted. */
export const demoTellingen: readonly (readonly [dagen: number, soort: Telsoort])[] = [
  [0, 'acuut'],
  [1, 'niet-ingezetene'],
  [1, 'anders'],
  [2, 'advies-veilig-thuis'],
  [5, 'niet-ingezetene'],
  [8, 'acuut'],
  [8, 'verzoek-van-partij'],
  [13, 'anders'],
  [20, 'advies-veilig-thuis'],
  [34, 'niet-ingezetene'],
]
