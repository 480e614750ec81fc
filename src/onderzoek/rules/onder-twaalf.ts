import { plusJaren } from '../../wet/datum.ts'
import { betrokkeneMet } from './betrokkene.ts'
import type { Feiten } from './feiten.ts'

/** Whether this person is known to be under twelve today: then he has no inspection of his own (5.3.2 lid 2, N-5.3.2-2). */
export const isOnderTwaalf = (feiten: Feiten, id: string): boolean => {
  const achttien = betrokkeneMet(feiten, id)?.jeugdigeTot ?? null
  return achttien !== null && feiten.peildag < plusJaren(achttien, -6)
}
