import type { Artikel } from '../../wet/artikelen.ts'

/** The reasons against what is done before a conference opens. */
export const redenenVooraf = {
  'overleg-niemand-uitgenodigd': 'casusoverleg',
  'overleg-deelnemer-onbekend': 'casusoverleg',
  'overleg-verzoeker-hoort-erbij': 'onderzoek-op-verzoek-van-partij',
  'overleg-al-uitgenodigd': 'casusoverleg',
  'overleg-hoort-niet-over-zichzelf': 'casusoverleg',
  'overleg-hoort-over-onbekende': 'casusoverleg',
  'overleg-iemand-zonder-naam': 'casusoverleg',
} as const satisfies Record<string, Artikel>
