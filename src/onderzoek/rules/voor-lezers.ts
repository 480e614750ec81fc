import { isInzageBeperkt } from '../../wet/eigen-gegeven.ts'
import type { DienstFeit, Feiten, GegevenFeit } from './feiten.ts'

/** Whether each of these readers may know of a service: one that is confidential is read by nobody but who it is for. */
const magDienstWeten =
  (lezers: readonly string[]) =>
  ({ vertrouwelijk, betrokkeneId }: DienstFeit): boolean =>
    !vertrouwelijk || lezers.every((lezer) => lezer === betrokkeneId)

/**
 * The facts as these readers may know them together: without a service that is confidential to one of them, a gegeven that may
 * not be shown to one of them or of which seeing it is limited for a time (N-AVG-23), and a gegeven that serves such a service (N-2.3a.2-1-zwt, N-2.3a.2-1-afz). What is made from
 * these is the same as when what is left out had never been there.
 */
export const zichtbaarVoor = (feiten: Feiten, lezers: readonly string[]): Feiten => {
  const diensten = feiten.diensten.filter(magDienstWeten(lezers))
  const geheim = feiten.diensten.filter((dienst) => !diensten.includes(dienst)).map(({ id }) => id)
  const magWeten = ({ dienstId, nietTonenAan = [], nietInzienTot }: GegevenFeit): boolean =>
    !geheim.includes(dienstId ?? '') &&
    !lezers.some((lezer) => nietTonenAan.includes(lezer)) &&
    !isInzageBeperkt(nietInzienTot, feiten.peildag)
  return { ...feiten, diensten, gegevens: feiten.gegevens.filter(magWeten) }
}

/** Whether something is kept from one of these readers: then he does not read what was written about all of it together. */
export const verzwijgtVoor = (feiten: Feiten, lezers: readonly string[]): boolean => {
  const { diensten, gegevens } = zichtbaarVoor(feiten, lezers)
  return diensten.length < feiten.diensten.length || gegevens.length < feiten.gegevens.length
}
