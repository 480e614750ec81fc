import type { Gezinsrelatie } from '../../wet/gezinsrelaties.ts'
import type { BetrokkeneFeit, Feiten } from './feiten.ts'
import { gezinsbandNu, hoedanigheidBij, isGezinslidNu } from './gezin.ts'

/** A relation as it will be recorded: `naarId` null: to who asked for help; without `relatie` the present one ends. */
export interface NieuweRelatie {
  readonly betrokkeneId: string
  readonly naarId: string | null
  readonly relatie?: Gezinsrelatie | undefined
  readonly sinds: string | null
}

/** The facts once this relation stands: the present one between these two ends on that day. */
export const metRelatie = (
  feiten: Feiten,
  { betrokkeneId, naarId, relatie, sinds }: NieuweRelatie,
): Feiten => {
  const nu = gezinsbandNu(feiten, betrokkeneId, naarId)
  const gesloten = feiten.gezinsbanden.map((band) => (band.id === nu?.id ? { ...band, tot: sinds } : band))
  const nieuw = { id: '', betrokkeneId, naarId, sinds, tot: null }
  return { ...feiten, gezinsbanden: relatie ? [...gesloten, { ...nieuw, relatie }] : gesloten }
}

/**
 * Everybody who takes part otherwise by these facts than is recorded: who became gezinslid, and who is not any more (1.1.1).
 * One relation or one agreement can change that for others too.
 */
export const andereHoedanigheden = (na: Feiten): readonly BetrokkeneFeit[] =>
  na.betrokkenen.flatMap((wie) => {
    const hoedanigheid = hoedanigheidBij(wie.hoedanigheid, isGezinslidNu(na, wie.id))
    return hoedanigheid === wie.hoedanigheid ? [] : [{ ...wie, hoedanigheid }]
  })
