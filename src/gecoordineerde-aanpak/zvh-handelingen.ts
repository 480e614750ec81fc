import type { ElkeHandeling } from '../verwerking/verwerking.ts'
import { beginZvhAfstemming } from './begin-zvh-afstemming.ts'
import { geefAanZvh } from './geef-aan-zvh.ts'
import { legZvhOverlegVast } from './leg-zvh-overleg-vast.ts'
import { informeerClientOverZvh, meldAanBijZvh, trekZvhAanmeldingIn } from './zvh-aanmelding.ts'

/** The acts of an aanpak around a Zorg- en Veiligheidshuis: of its coordinator, and then of the college (art. VIII). */
export const zvhHandelingen: readonly ElkeHandeling[] = [
  legZvhOverlegVast,
  beginZvhAfstemming,
  geefAanZvh,
  meldAanBijZvh,
  informeerClientOverZvh,
  trekZvhAanmeldingIn,
]
