import { einddatum } from '../../wet/termijnen.ts'

/**
 * The day on which a question that was answered or closed on day `op` goes from the portal: thirty days later (eigen invulling), and
 * never after `uiterlijk`, the day on which what it was asked for goes (5.5.4 lid 1).
 */
export const eindeVanVraag = (op: string, uiterlijk: string | null): string => {
  const { datum } = einddatum('vraag-bewaren', op)
  return uiterlijk !== null && uiterlijk < datum ? uiterlijk : datum
}

/** The states of a melding in which the meldpunt still works on it, and an answer is of use (2.2.5 lid 2). */
export const lopend: readonly string[] = ['triage', 'doorgeleid']
