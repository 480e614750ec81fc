import { wijsOp } from './wijs-op.ts'

/** Telling that a personal plan can be handed in (N-2.3.2-2, N-2.3a.1-5-pp). */
export const { vooraf: voorafWijsOpPersoonlijkPlan, toets: toetsWijsOpPersoonlijkPlan } =
  wijsOp('persoonlijk-plan')
