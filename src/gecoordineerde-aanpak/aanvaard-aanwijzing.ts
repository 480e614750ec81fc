import { neemOpZich } from './neem-op-zich.ts'
import { toetsAanvaardAanwijzing, voorafAanvaardAanwijzing } from './rules/aanvaard-aanwijzing.ts'

/** The appointed coordinator accepts; the aanpak begins (N-2.3a.3-1, N-2.3a.3-1-pet). */
export const aanvaardAanwijzing = neemOpZich({
  naam: 'aanvaard-aanwijzing',
  pad: 'aanvaardingen',
  normen: ['N-2.3a.3-1', 'N-2.3a.3-1-pet', 'N-5.4.4-2', 'N-5.4.4-6-gs'],
  vooraf: voorafAanvaardAanwijzing,
  toets: toetsAanvaardAanwijzing,
})
