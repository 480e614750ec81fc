import { belegmits } from '../../wet/casusoverleg.ts'
import type { Mits } from '../../wet/mits.ts'
import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import { overlegVandaag } from '../../wet/overleg-van-vandaag.ts'
import type { Feiten, GegevenFeit, Kader } from './feiten.ts'
import { zvhOntvanger } from './geef-aan-zvh.ts'
import { alsCoordinator, met } from './mits.ts'

/** The gegevens that a conference may need: what came from a Zorg- en Veiligheidshuis goes by its own agreement alone (N-VIII-flt). */
export const inTeBrengen = ({ gegevens }: Pick<Feiten, 'gegevens'>): readonly GegevenFeit[] =>
  gegevens.filter(({ bron }) => bron !== zvhOntvanger)

/** Before input: a conference of this aanpak is today, and there is something that it may need (5.4.3 lid 1). */
export const voorafBrengInCasusoverleg = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('casusoverleg', [
    ...alsCoordinator(feiten, kader),
    belegmits(overlegVandaag(feiten.overleggen, kader.vandaag), 'geen-overleg-vandaag'),
    belegmits(inTeBrengen(feiten).length > 0, 'overleg-niets-in-dossier'),
  ])

/** With input: one gegeven, with why the conference needs it; `tegen` is what the conference itself has against it (5.4.3 lid 1, 5.4.2 lid 1). */
export const toetsBrengInCasusoverleg = (
  { gegevenId }: { readonly gegevenId: string },
  feiten: Feiten,
  kader: Kader,
  tegen: readonly Mits[] = [],
): Oordeel =>
  met(voorafBrengInCasusoverleg(feiten, kader), [
    belegmits(
      inTeBrengen(feiten).length === 0 ||
        !feiten.gegevens.some(({ id }) => id === gegevenId) ||
        inTeBrengen(feiten).some(({ id }) => id === gegevenId),
      'overleg-niets-in-dossier',
    ),
    ...tegen,
  ])
