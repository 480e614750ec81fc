import { type Gezinsrelatie, isGezinslid } from '../../wet/gezinsrelaties.ts'
import { betrokkeneMet } from './betrokkene.ts'
import type { BetrokkeneFeit, Feiten, GezinsbandFeit, Hoedanigheid } from './feiten.ts'

/** Whether something that holds from `sinds` (null: always) up to, not including, `tot` holds on this day. */
export const geldtOp = (
  { sinds, tot }: { readonly sinds: string | null; readonly tot: string | null },
  dag: string,
): boolean => (sinds === null || sinds <= dag) && (tot === null || dag < tot)

/** How somebody has stood to the client, in the order of the days. */
export const gezinsbandenVan = ({ gezinsbanden }: Feiten, id: string): readonly GezinsbandFeit[] =>
  gezinsbanden
    .filter(({ betrokkeneId }) => betrokkeneId === id)
    .toSorted((een, ander) => ((een.sinds ?? '') < (ander.sinds ?? '') ? -1 : 1))

/** How somebody stands to the client now; nothing when it ended, or was never asked. */
export const gezinsbandNu = (feiten: Feiten, id: string): GezinsbandFeit | undefined =>
  gezinsbandenVan(feiten, id).findLast(({ tot }) => tot === null)

/** Only these two change their name with the relation; a mantelzorger or representative keeps his, gezinslid or not. */
const volgtRelatie: readonly Hoedanigheid[] = ['gezinslid', 'netwerk']

/** Everybody but the client himself: who also cares for him or speaks for somebody is a gezinslid all the same (1.1.1). */
const kanGezinslidZijn = (feiten: Feiten, id: string): boolean => {
  const wie = betrokkeneMet(feiten, id)
  return wie !== undefined && wie.hoedanigheid !== 'verzoeker'
}

/** As what somebody takes part once he stands so to the client (null: in no way any more). */
export const hoedanigheidBij = (oud: Hoedanigheid, relatie: Gezinsrelatie | null): Hoedanigheid => {
  if (!volgtRelatie.includes(oud)) return oud
  return relatie !== null && isGezinslid(relatie) ? 'gezinslid' : 'netwerk'
}

/** Whether somebody was gezinslid on this day (1.1.1; N-1.1.1-gz-hh: as long as the household lasts). */
export const isGezinslidOp = (feiten: Feiten, id: string, dag: string): boolean =>
  kanGezinslidZijn(feiten, id) &&
  gezinsbandenVan(feiten, id).some((band) => isGezinslid(band.relatie) && geldtOp(band, dag))

/** Whether somebody is gezinslid now. */
export const isGezinslidNu = (feiten: Feiten, id: string): boolean => {
  const nu = gezinsbandNu(feiten, id)
  return kanGezinslidZijn(feiten, id) && nu !== undefined && isGezinslid(nu.relatie)
}

/** Everybody who is gezinslid now. */
export const gezinsleden = (feiten: Feiten): readonly BetrokkeneFeit[] =>
  feiten.betrokkenen.filter(({ id }) => isGezinslidNu(feiten, id))
