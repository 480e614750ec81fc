import { redenenTegen } from '../../wet/oordeel.ts'
import { alsNiet, beoordeel, leeg, type Toets } from './toets.ts'
import { type GewezenOp, wijsOp } from './wijs-op.ts'

/** A plan on paper stays paper; one that was sent or dictated is kept as text. */
export const planvormen = ['op-papier', 'als-tekst'] as const
export type Planvorm = (typeof planvormen)[number]

export interface PersoonlijkPlan extends GewezenOp {
  readonly vorm: Planvorm
  /** What the plan says, when it is kept as text. */
  readonly plan: string
  /** How the plan is used in the onderzoek. */
  readonly gebruik: string
}

const ontvangst = wijsOp('persoonlijk-plan')

/** What stands in the way of `ontvang-persoonlijk-plan` before anything is typed: for the panel. */
export const voorafOntvangPersoonlijkPlan = ontvangst.vooraf

/** Receiving a personal plan, and how it is used in the onderzoek (N-2.3a.1-5-pp, N-2.3.2-2). */
export const toetsOntvangPersoonlijkPlan: Toets<PersoonlijkPlan> = (invoer, feiten, vandaag) => {
  const ontvangen = ontvangst.toets(invoer, feiten, vandaag)
  return beoordeel('persoonlijk-plan', vandaag, [
    ...redenenTegen(ontvangen),
    alsNiet(invoer.vorm === 'als-tekst' && leeg(invoer.plan), 'plan-zonder-tekst', 'persoonlijk-plan'),
    alsNiet(
      invoer.vorm === 'op-papier' && !leeg(invoer.plan),
      'plan-op-papier-blijft-papier',
      'avg-beginselen',
    ),
    alsNiet(leeg(invoer.gebruik), 'plan-zonder-gebruik', 'persoonlijk-plan'),
  ])
}
