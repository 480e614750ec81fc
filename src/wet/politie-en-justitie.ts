import { ontwerpZoalsIngediend } from './artikelen/rij.ts'
import { type Gedateerd, geldtOp } from './rij-op.ts'

/** The two laws under which data of police and justice are provided, and passed on, only as those laws say (5.4.2 lid 3). */
export type GeslotenRegime = 'wpg' | 'wjsg'

/**
 * What such data may be given for: the college asks them for an onderzoek or a triage, the coordinator for the aanpak, a participant brings
 * them in at a conference, and whoever has them passes them on to the coordinator, to a party of the aanpak, or to a service.
 */
export const geslotenDoelen = [
  'onderzoek',
  'triage',
  'aanpak',
  'overleg',
  'door-naar-coordinator',
  'door-naar-partij',
  'door-naar-dienst',
  'door-naar-burgemeester',
] as const
export type GeslotenDoel = (typeof geslotenDoelen)[number]

type Rijen = Readonly<Partial<Record<GeslotenDoel, readonly Gedateerd[]>>>

const zoalsIngediend: readonly Gedateerd[] = [{ vanaf: ontwerpZoalsIngediend }]

/**
 * For which purpose the Wpg and the Wjsg let such data be given, by day; no row: not (N-5.4.2-3, Q-18: these laws prevail).
 * The Wpg has none before the Besluit politiegegevens, 4:2 lid 1 onder i, names these tasks of the college: add a row with that
 * day. Eigen invulling: of the Wjsg the explanatory memorandum takes for granted that the reclassering and the Openbaar
 * Ministerie can provide for the onderzoek and the aanpak, and sit at a conference (5.4.2 lid 1 and 3, 5.4.3 lid 1 and 2); passing on to a service or to the burgemeester
 * is named nowhere and has no row.
 */
const rijen: Readonly<Record<GeslotenRegime, Rijen>> = {
  wpg: {},
  wjsg: {
    onderzoek: zoalsIngediend,
    aanpak: zoalsIngediend,
    overleg: zoalsIngediend,
    'door-naar-coordinator': zoalsIngediend,
    'door-naar-partij': zoalsIngediend,
  },
}

/** Whether the law itself lets data under this regime be given for this purpose on day `op`; the provider may still say no. */
export const laatToe = (regime: GeslotenRegime, doel: GeslotenDoel, op: string): boolean =>
  (rijen[regime][doel] ?? []).some((rij) => geldtOp(rij, op))

/** Whether a regime is one of these two. */
export const isGesloten = (regime: string): regime is GeslotenRegime => regime === 'wpg' || regime === 'wjsg'
