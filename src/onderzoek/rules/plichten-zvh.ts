import { type Regel, zonderTermijn } from './plicht.ts'
import { verzoekerTeVertellen } from './zvh.ts'

/** The party that asked for the onderzoek hears that somebody was referred to the Zorg- en Veiligheidshuis (2.3a.6 lid 3). */
export const verzoekerOverZvh: Regel = (feiten) => {
  const wie = verzoekerTeVertellen(feiten).map(({ id }) => id)
  const plicht = zonderTermijn('vertel-verzoeker-zvh', 'informeer-verzoeker-over-zvh', 'zvh-meedelen')
  return wie.length > 0 ? [{ ...plicht, betrokkenen: wie }] : []
}
