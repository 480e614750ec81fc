import { wijsOp } from './wijs-op.ts'

/** Telling that bijstand needs its own application, whose date counts; the outcome does not replace it (N-PW-aanv). */
export const { vooraf: voorafWijsOpAanvraagParticipatiewet, toets: toetsWijsOpAanvraagParticipatiewet } =
  wijsOp('pw-aanvraag')
