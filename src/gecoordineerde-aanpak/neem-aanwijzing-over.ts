import { neemOpZich } from './neem-op-zich.ts'
import { toetsNeemAanwijzingOver, voorafNeemAanwijzingOver } from './rules/neem-aanwijzing-over.ts'

/** A new coordinator takes over an aanpak that already ran (N-2.3a.3-4-and). */
export const neemAanwijzingOver = neemOpZich({
  naam: 'neem-aanwijzing-over',
  pad: 'overnames',
  normen: ['N-2.3a.3-4-and', 'N-2.3a.3-1-pet', 'N-5.4.4-2', 'N-5.4.4-6-gs'],
  vooraf: voorafNeemAanwijzingOver,
  toets: toetsNeemAanwijzingOver,
})
