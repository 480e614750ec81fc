import {
  toetsOntvangPersoonlijkPlan,
  voorafOntvangPersoonlijkPlan,
} from './rules/ontvang-persoonlijk-plan.ts'
import { wijsOp } from './wijs-op.ts'

/** Records that a personal plan came in, on paper; what is needed of it becomes gegevens (N-2.3a.1-5-pp). */
export const ontvangPersoonlijkPlan = wijsOp({
  naam: 'ontvang-persoonlijk-plan',
  soort: 'persoonlijk-plan-ontvangen',
  pad: 'persoonlijke-plannen',
  normen: ['N-2.3a.1-5-pp', 'N-2.3.2-2'],
  vooraf: voorafOntvangPersoonlijkPlan,
  toets: toetsOntvangPersoonlijkPlan,
})
