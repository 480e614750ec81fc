import { bestaandRecht, ontwerpZoalsIngediend } from './artikelen/rij.ts'
import { type Gedateerd, geldtOp } from './rij-op.ts'

/** One subject of 2.3.2 lid 4. `onder`: its letter there, for display only; nothing decides on it. */
interface OnderwerpRij extends Gedateerd {
  readonly onder: string
}

/**
 * What must be examined in any case when a maatwerkvoorziening of the Wmo 2015 may be needed (2.3.2 lid 4, N-2.3.2-4). The
 * bill ends onderdeel f: working together with other parties is in paragraph 3a now (Onderdeel G of the explanation).
 */
const rijen = {
  behoeften: { onder: 'a', vanaf: bestaandRecht },
  'eigen-kracht': { onder: 'b', vanaf: bestaandRecht },
  netwerk: { onder: 'c', vanaf: bestaandRecht },
  mantelzorger: { onder: 'd', vanaf: bestaandRecht },
  'algemene-voorziening': { onder: 'e', vanaf: bestaandRecht },
  samenwerking: { onder: 'f', vanaf: bestaandRecht, tot: ontwerpZoalsIngediend },
  bijdrage: { onder: 'g', vanaf: bestaandRecht },
} as const satisfies Readonly<Record<string, OnderwerpRij>>

export type OnderwerpWmo = keyof typeof rijen

/** Every subject there is or was, in the order of the law. */
export const onderwerpenWmo = Object.keys(rijen) as [OnderwerpWmo, ...OnderwerpWmo[]]

/** The subjects that must be examined on day `op`, in the order of the law. Throws a RangeError when `op` is not a day. */
export const onderwerpenWmoOp = (op: string): readonly OnderwerpWmo[] =>
  onderwerpenWmo.filter((onderwerp) => geldtOp(rijen[onderwerp], op))
