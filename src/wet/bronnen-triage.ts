import { ontwerpZoalsIngediend } from './artikelen/rij.ts'
import type { Bron } from './bronnen.ts'
import { type Gedateerd, geldtOp, rijOp } from './rij-op.ts'

/** Whether the college may use what it holds under one law again for the triage of a melding. */
interface TriagebronRij extends Gedateerd {
  readonly aan: boolean
}

const bron = (aan: boolean): readonly [TriagebronRij] => [{ aan, vanaf: ontwerpZoalsIngediend }]

/**
 * The closed list of 5.5.2 lid 2: the laws of 5.4.1 lid 4 (N-5.5.2-2). Eigen invulling: data of an onderzoek stand off, because
 * 5.4.4 and 5.4.5 say for what those may be used and do not name the triage; the Wet inburgering 2021 as in `bronnen`.
 */
const triagebronnen = {
  'wmo-2015': bron(true),
  'wams-onderzoek': bron(false),
  jeugdwet: bron(true),
  participatiewet: bron(true),
  wgs: bron(true),
  wsw: bron(true),
  leerplicht: bron(true),
  'voortijdig-schoolverlaten-mbo': bron(true),
  'voortijdig-schoolverlaten-vo': bron(true),
  'voortijdig-schoolverlaten-so': bron(true),
  wvggz: bron(true),
  'wet-inburgering-2021': bron(false),
} as const satisfies Record<Bron, readonly [TriagebronRij, ...TriagebronRij[]]>

/** The row of one source on day `op`. Throws a RangeError when no row covers that day. */
export const triagebronOp = (code: Bron, op: string): TriagebronRij => {
  const rijen: readonly TriagebronRij[] = triagebronnen[code]
  return rijOp(`triagebron ${code}`, rijen, op)
}

/** The sources that may be used for the triage on day `op`: what a form offers. */
export const triagebronnenOp = (op: string): readonly Bron[] =>
  (Object.keys(triagebronnen) as Bron[]).filter((code) =>
    (triagebronnen[code] as readonly TriagebronRij[]).some((rij) => rij.aan && geldtOp(rij, op)),
  )
