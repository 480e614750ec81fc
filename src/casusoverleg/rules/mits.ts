import type { Mits } from '../../wet/mits.ts'
import type { Feiten, Kader } from './feiten.ts'
import { mits, reden } from './redenen.ts'
import { kanOver, type Overgang, type Staat } from './staten.ts'
import { organiseert } from './toegang.ts'

export { beoordeel, gevuld, type Mits, met } from '../../wet/mits.ts'
export { mits } from './redenen.ts'

const anders = {
  belegd: 'overleg-nog-niet-open',
  open: 'overleg-is-open',
  gesloten: 'overleg-is-gesloten',
  afgezegd: 'overleg-is-afgezegd',
} as const satisfies Record<Staat, string>

/** The conference stands so; else why not. */
export const inStaat = ({ dossier: { staat } }: Feiten, mag: readonly Staat[]): Mits =>
  mag.includes(staat) ? undefined : reden(anders[staat])

/** The state machine has this move from the present state. */
export const magOver = (overgang: Overgang, { dossier: { staat } }: Feiten): Mits =>
  kanOver(overgang, staat) ? undefined : reden(anders[staat])

/** The asker organises it (N-5.4.3-1). */
export const alsOrganisator = (feiten: Feiten, kader: Kader): Mits =>
  mits(organiseert(feiten, kader), 'overleg-niet-de-organisator')
