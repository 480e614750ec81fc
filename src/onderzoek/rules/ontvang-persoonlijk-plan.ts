import { redenenTegen } from '../../wet/oordeel.ts'
import type { Feiten } from './feiten.ts'
import { alsNiet, beoordeel, leeg, type Toets } from './toets.ts'
import { type GewezenOp, wijsOp } from './wijs-op.ts'

/** A plan on paper stays paper; one that was dictated is kept as text; one that was sent lies with the files. */
export const planvormen = ['op-papier', 'als-tekst', 'als-bestand'] as const
export type Planvorm = (typeof planvormen)[number]

export interface PersoonlijkPlan extends GewezenOp {
  readonly vorm: Planvorm
  /** What the plan says, when it is kept as text. */
  readonly plan: string
  /** How the plan is used in the onderzoek. */
  readonly gebruik: string
}

const heeftPlanbestand = ({ bestanden }: Feiten, wie: string | null): boolean =>
  bestanden.some(({ soort, betrokkeneId }) => soort === 'persoonlijk-plan' && betrokkeneId === wie)

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
    alsNiet(
      invoer.vorm === 'als-bestand' && !heeftPlanbestand(feiten, invoer.betrokkeneId),
      'plan-zonder-bestand',
      'persoonlijk-plan',
    ),
    alsNiet(
      invoer.vorm === 'als-bestand' && !leeg(invoer.plan),
      'plan-bestand-zonder-tekst',
      'avg-beginselen',
    ),
    alsNiet(leeg(invoer.gebruik), 'plan-zonder-gebruik', 'persoonlijk-plan'),
  ])
}
