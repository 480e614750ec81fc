import { belegmits } from '../../wet/casusoverleg.ts'
import type { Mits } from '../../wet/mits.ts'
import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import { overlegVandaag } from '../../wet/overleg-van-vandaag.ts'
import type { Feiten, Kader } from './feiten.ts'
import { alsCoordinator, met } from './mits.ts'

/** Before input: a conference of this aanpak is today, and there is something that it may need (5.4.3 lid 1). */
export const voorafBrengInCasusoverleg = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('casusoverleg', [
    ...alsCoordinator(feiten, kader),
    belegmits(overlegVandaag(feiten.overleggen, kader.vandaag), 'geen-overleg-vandaag'),
    belegmits(feiten.gegevens.length > 0, 'overleg-niets-in-dossier'),
  ])

/** With input: one gegeven, with why the conference needs it; `tegen` is what the conference itself has against it (5.4.3 lid 1, 5.4.2 lid 1). */
export const toetsBrengInCasusoverleg = (
  _: unknown,
  feiten: Feiten,
  kader: Kader,
  tegen: readonly Mits[] = [],
): Oordeel => met(voorafBrengInCasusoverleg(feiten, kader), tegen)
