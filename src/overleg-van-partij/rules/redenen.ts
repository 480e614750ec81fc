import type { Artikel } from '../../wet/artikelen.ts'
import { redenenUit } from '../../wet/mits.ts'

/** Every reason to refuse a party an act on what it keeps of a conference, with the article that says so. */
export const redenen = {
  'geen-zicht-op-overleg': 'autorisatie',
  'geen-overlegafspraak': 'casusoverleg-afspraken',
  'overlegafspraak-niet-van-u': 'casusoverleg-afspraken',
  'overlegafspraak-staat-anders': 'casusoverleg-afspraken',
  'gemeente-heeft-afspraak-niet-meer': 'casusoverleg-afspraken',
  'overleg-dag-te-vroeg': 'casusoverleg-afspraken',
  'overleg-dag-in-toekomst': 'casusoverleg-afspraken',
} as const satisfies Record<string, Artikel>

export const { reden, mits } = redenenUit(redenen)
