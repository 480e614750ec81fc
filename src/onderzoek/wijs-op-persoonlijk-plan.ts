import { toetsWijsOpPersoonlijkPlan, voorafWijsOpPersoonlijkPlan } from './rules/wijs-op-persoonlijk-plan.ts'
import { wijsOp } from './wijs-op.ts'

/** Tells that a personal plan can be handed in (N-2.3.2-2, N-2.3a.1-5-pp). */
export const wijsOpPersoonlijkPlan = wijsOp({
  naam: 'wijs-op-persoonlijk-plan',
  soort: 'gewezen-op-persoonlijk-plan',
  pad: 'wijzingen-op-persoonlijk-plan',
  normen: ['N-2.3.2-2', 'N-2.3a.1-5-pp'],
  vooraf: voorafWijsOpPersoonlijkPlan,
  toets: toetsWijsOpPersoonlijkPlan,
})
