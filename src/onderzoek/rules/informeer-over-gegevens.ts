import { wijsOp } from './wijs-op.ts'

/**
 * Telling somebody what is done with his data: when he gives them himself, and when others gave them (N-AVG-13, N-AVG-14-3). Also
 * after the end: they are still kept.
 */
export const { vooraf: voorafInformeerOverGegevens, toets: toetsInformeerOverGegevens } = wijsOp(
  'avg-informeren',
  ['eerste-contact', 'loopt', 'afgerond', 'ingetrokken'],
)
