import { wijsOp } from './wijs-op.ts'

/** Receiving a personal plan, from the client or who represents him (N-2.3a.1-5-pp, N-2.3.2-2). */
export const { vooraf: voorafOntvangPersoonlijkPlan, toets: toetsOntvangPersoonlijkPlan } =
  wijsOp('persoonlijk-plan')
