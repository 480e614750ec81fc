import type { Oordeel } from '../../wet/oordeel.ts'
import type { Feiten, GebeurtenisFeit, Kader } from './feiten.ts'
import type { Gebeurtenissoort } from './gebeurtenissen.ts'
import { voorVernietigen } from './informeren.ts'
import { beoordeel, dagSindsOntvangst, met, mits } from './mits.ts'

/** What the decider recorded himself of telling somebody. A weighing is mended by weighing again. */
const eigen: readonly Gebeurtenissoort[] = [
  'persoon-geinformeerd',
  'persoon-informeren-uitgesteld',
  'persoon-informeren-herzien',
]

/** The facts that can be mended or taken away. */
export const teHerstellen = ({ gebeurtenissen }: Feiten): readonly GebeurtenisFeit[] =>
  gebeurtenissen.filter(({ soort }) => eigen.includes(soort))

/** Also after the decision: what is kept must be right (N-AVG-5-1d). */
export const voorafVerbeterGebeurtenis = (feiten: Feiten, { vandaag }: Kader): Oordeel =>
  beoordeel('avg-juistheid', vandaag, [mits(teHerstellen(feiten).length > 0, 'verzoek-niets-te-herstellen')])

const feitVan = (gebeurtenisId: string, feiten: Feiten) =>
  teHerstellen(feiten).find(({ id }) => id === gebeurtenisId)

/** Mends the day of a fact; a day in the future only where it was one (N-AVG-16). */
export const toetsVerbeterGebeurtenis = (
  { gebeurtenisId, datum }: { readonly gebeurtenisId: string; readonly datum: string },
  feiten: Feiten,
  kader: Kader,
): Oordeel => {
  const feit = feitVan(gebeurtenisId, feiten)
  return met(voorafVerbeterGebeurtenis(feiten, kader), [
    mits(feit !== undefined, 'verzoek-gebeurtenis-onbekend'),
    mits(feit === undefined || feit.datum !== datum, 'verzoek-niets-anders'),
    feit?.soort === 'persoon-informeren-herzien'
      ? voorVernietigen(datum, feiten)
      : dagSindsOntvangst(datum, feiten, kader),
  ])
}

/** As mending. */
export const voorafHaalGebeurtenisWeg = (feiten: Feiten, kader: Kader): Oordeel =>
  voorafVerbeterGebeurtenis(feiten, kader)

/** What goes with a fact that is taken away: telling that waits is one decision of two facts. */
export const weggehaaldMet = (
  { gebeurtenissen }: Feiten,
  feit: GebeurtenisFeit,
): readonly GebeurtenisFeit[] =>
  feit.soort === 'persoon-geinformeerd'
    ? [feit]
    : gebeurtenissen.filter(
        ({ soort, versie }) =>
          eigen.includes(soort) && versie === feit.versie && soort !== 'persoon-geinformeerd',
      )

/** Takes away what never happened (N-AVG-16). */
export const toetsHaalGebeurtenisWeg = (
  { gebeurtenisId }: { readonly gebeurtenisId: string },
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafHaalGebeurtenisWeg(feiten, kader), [
    mits(feitVan(gebeurtenisId, feiten) !== undefined, 'verzoek-gebeurtenis-onbekend'),
  ])
