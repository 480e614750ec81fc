import { ontwerpZoalsIngediend } from './artikelen/rij.ts'
import { type Gedateerd, geldtOp } from './rij-op.ts'

/** The tasks of the burgemeester that the law names, each with what it is called (N-5.4.2-4, N-5.4.4-1-bm). */
export const burgemeestertaken = {
  woonoverlast: 'Woonoverlast (Gemeentewet, 151d)',
  'tijdelijk-huisverbod': 'Wet tijdelijk huisverbod',
  wvggz: 'Wvggz',
  wzd: 'Wzd',
} as const
export type Burgemeestertaak = keyof typeof burgemeestertaken
/** All tasks, in the order of the table. */
export const burgemeestertaakNamen = Object.keys(burgemeestertaken) as readonly Burgemeestertaak[]

/** Out of which task the burgemeester knows something: one that the law names, or another, which is refused. */
export const burgemeesterkennis = [
  'woonoverlast',
  'tijdelijk-huisverbod',
  'wvggz',
  'wzd',
  'andere',
] as const satisfies readonly (Burgemeestertaak | 'andere')[]
export type Burgemeesterweet = (typeof burgemeesterkennis)[number]

/** To what end: he provides for an onderzoek, for a triage, for the aanpak or at a conference, or he gets data after the onderzoek. */
export type Burgemeesterrol = 'onderzoek' | 'triage' | 'aanpak' | 'overleg' | 'ontvangt'

interface TaakRij extends Gedateerd {
  readonly taken: readonly Burgemeestertaak[]
}

const sinds = (...taken: Burgemeestertaak[]): readonly TaakRij[] => [{ taken, vanaf: ontwerpZoalsIngediend }]

/**
 * One list per article: 5.4.2 lid 4 names four tasks, 5.5.3 two, 5.4.4 lid 1 two others. Eigen invulling: 5.4.4 lid 4
 * names none for the aanpak, and 5.4.3 lid 2 passes over 5.4.2 lid 4; then what is secret by the Wvggz or the Wzd (8:34, 18c lid 4) stays so.
 */
const lijsten: Readonly<Record<Burgemeesterrol, readonly TaakRij[]>> = {
  onderzoek: sinds('woonoverlast', 'tijdelijk-huisverbod', 'wvggz', 'wzd'),
  triage: sinds('woonoverlast', 'tijdelijk-huisverbod'),
  aanpak: sinds('woonoverlast', 'tijdelijk-huisverbod'),
  overleg: sinds('woonoverlast', 'tijdelijk-huisverbod'),
  ontvangt: sinds('tijdelijk-huisverbod', 'wvggz'),
}

/** The tasks the law names for this end on day `op`; none before it holds. */
export const takenVanBurgemeester = (rol: Burgemeesterrol, op: string): readonly Burgemeestertaak[] =>
  lijsten[rol].filter((rij) => geldtOp(rij, op)).flatMap(({ taken }) => taken)
