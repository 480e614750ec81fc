import type { Artikel } from '../../wet/artikelen.ts'
import { meeneemredenen } from '../../wet/meenemen.ts'
import { redenenUit } from '../../wet/mits.ts'
import { redenenTijdens } from './redenen-tijdens.ts'
import { redenenVooraf } from './redenen-vooraf.ts'
import { sluitredenen } from './sluitredenen.ts'

/** Every reason to refuse an act in a conference, with the article that says so. The sentences stand in the catalogue. */
export const redenen = {
  'geen-zicht-op-casusoverleg': 'autorisatie',
  'overleg-niet-voor-systeem': 'autorisatie',
  'overleg-niet-de-organisator': 'casusoverleg',
  'overleg-is-open': 'casusoverleg',
  'overleg-is-gesloten': 'casusoverleg-afspraken',
  'overleg-is-afgezegd': 'casusoverleg',
  'overleg-nog-niet-open': 'casusoverleg',
  ...redenenTijdens,
  ...redenenVooraf,
  ...sluitredenen,
  ...meeneemredenen,
} as const satisfies Record<string, Artikel>

export type RedenCode = keyof typeof redenen

export const { reden, mits } = redenenUit<RedenCode>(redenen)
