import { betrokkeneMet } from './betrokkene.ts'
import type { BetrokkeneFeit, Feiten, GezinsbandFeit, Hoedanigheid } from './feiten.ts'
import { verzoekerVan } from './huishouden.ts'
import { type Afleiding, gezinsbeeldOp, grondVan } from './leid-gezinslid-af.ts'
import { isGestopt, kringVan } from './meedoenden.ts'

/** How somebody has stood to others, in the order of the days. */
export const gezinsbandenVan = ({ gezinsbanden }: Feiten, id: string): readonly GezinsbandFeit[] =>
  gezinsbanden
    .filter(({ betrokkeneId }) => betrokkeneId === id)
    .toSorted((een, ander) => ((een.sinds ?? '') < (ander.sinds ?? '') ? -1 : 1))

/** Whether two relations of one person are to the same other. */
export const naarDezelfde = (
  een: Pick<GezinsbandFeit, 'naarId'>,
  ander: Pick<GezinsbandFeit, 'naarId'>,
): boolean => (een.naarId ?? null) === (ander.naarId ?? null)

/** How somebody stands now to `naarId` (null: to who asked for help); nothing when it ended, or was never asked. */
export const gezinsbandNu = (
  feiten: Feiten,
  id: string,
  naarId: string | null = null,
): GezinsbandFeit | undefined =>
  gezinsbandenVan(feiten, id).findLast((band) => band.tot === null && naarDezelfde(band, { naarId }))

/** Only these two change their name with the relation; a mantelzorger or representative keeps his, gezinslid or not. */
const volgtRelatie: readonly Hoedanigheid[] = ['gezinslid', 'netwerk']

/** As what somebody takes part, once he is gezinslid or is not any more. */
export const hoedanigheidBij = (oud: Hoedanigheid, lid: boolean): Hoedanigheid => {
  if (!volgtRelatie.includes(oud)) return oud
  return lid ? 'gezinslid' : 'netwerk'
}

/** Who asked for help is no gezinslid, until he stopped while it goes on for his family. */
const kanGezinslidZijn = (feiten: Feiten, id: string): boolean => {
  const wie = betrokkeneMet(feiten, id)
  return wie !== undefined && (wie.hoedanigheid !== 'verzoeker' || isGestopt(feiten, id))
}

/** The clients whose gezinslid somebody can be: as long as nothing runs, who asked for help. */
const ankers = (feiten: Feiten, dag: string): readonly string[] => {
  const verzoeker = verzoekerVan(feiten)
  return [...kringVan(feiten, dag)].filter((id) => id !== verzoeker || !isGestopt(feiten, id))
}

/**
 * Of which clients somebody is gezinslid on this day, on which ground and until when (1.1.1; N-1.1.1-gz-hh to N-1.1.1-gz-vb);
 * with `ookVoorbij` also what ended by age. Derived for every client, and anew when another becomes client.
 */
export const gezinslidVan = (
  feiten: Feiten,
  id: string,
  dag: string,
  ookVoorbij = false,
): readonly Afleiding[] => {
  if (!kanGezinslidZijn(feiten, id)) return []
  const beeld = gezinsbeeldOp(feiten, dag)
  return ankers(feiten, dag)
    .flatMap((van) => grondVan(beeld, id, van) ?? [])
    .filter(({ tot }) => ookVoorbij || tot === null || dag < tot)
}

/** Whether somebody was gezinslid of a client on this day (1.1.1; N-1.1.1-gz-hh: as long as the household lasts). */
export const isGezinslidOp = (feiten: Feiten, id: string, dag: string): boolean =>
  gezinslidVan(feiten, id, dag).length > 0

/** Whether somebody is gezinslid of a client on the day on which the facts were read. */
export const isGezinslidNu = (feiten: Feiten, id: string): boolean =>
  isGezinslidOp(feiten, id, feiten.peildag)

/** Everybody who is gezinslid now. */
export const gezinsleden = (feiten: Feiten): readonly BetrokkeneFeit[] =>
  feiten.betrokkenen.filter(({ id }) => isGezinslidNu(feiten, id))
