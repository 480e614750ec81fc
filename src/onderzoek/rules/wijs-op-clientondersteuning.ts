import { wijsOp } from './wijs-op.ts'

/** Pointing out free client support, to client and mantelzorger, before the onderzoek (N-2.3.2-3, N-2.3a.1-5-co). */
export const { vooraf: voorafWijsOpClientondersteuning, toets: toetsWijsOpClientondersteuning } =
  wijsOp('clientondersteuning')
