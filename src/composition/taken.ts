import { vernietigGesprekken, vernietigOpnieuw, vernietigVerlopen } from '../bewaren-en-vernietigen/index.ts'
import type { Taak } from '../verwerking/taak.ts'
import { telVoorBericht } from './dagberichten.ts'

/** What the program processes by itself: in the register of processing activities like everything else (AVG 30). */
export const taken: readonly Taak[] = [
  vernietigOpnieuw,
  vernietigVerlopen,
  vernietigGesprekken,
  telVoorBericht,
]
