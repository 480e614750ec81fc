import type { Artikel } from '../../wet/artikelen.ts'
import type { Reden } from '../../wet/oordeel.ts'
import type { BetrokkeneFeit, Feiten, GebeurtenisFeit, Hoedanigheid } from './feiten.ts'
import type { GebeurtenisSoort } from './gebeurtenissen.ts'
import { alsNiet } from './toets.ts'

/** The betrokkene with this id, if the dossier knows one. */
export const betrokkeneMet = (feiten: Feiten, id: string): BetrokkeneFeit | undefined =>
  feiten.betrokkenen.find((betrokkene) => betrokkene.id === id)

/** Everybody who takes part in this capacity. */
export const metHoedanigheid = (feiten: Feiten, hoedanigheid: Hoedanigheid): readonly BetrokkeneFeit[] =>
  feiten.betrokkenen.filter((betrokkene) => betrokkene.hoedanigheid === hoedanigheid)

/** The dated facts of one kind, oldest first. */
export const vanSoort = (feiten: Feiten, soort: GebeurtenisSoort): readonly GebeurtenisFeit[] =>
  feiten.gebeurtenissen.filter((gebeurtenis) => gebeurtenis.soort === soort)

/** The last dated fact of one of these kinds, about one betrokkene when `betrokkeneId` is given. */
export const laatste = (
  feiten: Feiten,
  soorten: readonly GebeurtenisSoort[],
  betrokkeneId?: string,
): GebeurtenisFeit | undefined =>
  feiten.gebeurtenissen.findLast(
    ({ soort, betrokkeneId: over }) =>
      soorten.includes(soort) && (betrokkeneId === undefined || over === betrokkeneId),
  )

/** A reason when this dossier knows nobody with this id. */
export const bekend = (feiten: Feiten, id: string, artikel: Artikel): Reden | undefined =>
  alsNiet(betrokkeneMet(feiten, id) === undefined, 'onbekende-betrokkene', artikel)

/** Whether this betrokkene is an office that represents, and no person. */
export const isKantoor = (feiten: Feiten, id: string | undefined): boolean =>
  metHoedanigheid(feiten, 'kantoor').some((kantoor) => kantoor.id === id)
