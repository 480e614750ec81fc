import { isOverleden } from '../../wet/overleden.ts'
import { betrokkeneMet } from './betrokkene.ts'
import type { Feiten } from './feiten.ts'
import { nietGeinformeerd } from './informeer-over-onderzoek.ts'
import { isOnderTwaalf } from './onder-twaalf.ts'
import { heeftOverzicht } from './overzicht-voor-client.ts'
import { zonderVerzoekVanClient } from './procedure.ts'

/** How much of an onderzoek somebody sees who is in it: all that is his own, only what was addressed to him, or not that it is there. */
export type MijnZicht = 'alles' | 'geadresseerd' | 'niets'

/** Whether somebody is in it, lives, and was told that it is there (2.3a.4 lid 3; N-2.3a.4-3). */
export const magVanOnderzoekWeten = (feiten: Feiten, id: string): boolean => {
  if (betrokkeneMet(feiten, id) === undefined || isOverleden(feiten, id, feiten.peildag)) return false
  return !(zonderVerzoekVanClient(feiten) && nietGeinformeerd(feiten).some((een) => een.id === id))
}

/**
 * What somebody sees of the onderzoek that he is in. Nothing before he was told that it is there (2.3a.4 lid 3), under twelve (5.3.2 lid 2), or in
 * a dossier of who died. A client sees what is his; a gezinslid who is no client, a mantelzorger and who represents see what was
 * addressed to them (N-2.3a.4-3, N-5.3.2-2, N-5.3.3, N-AVG-15, N-AVG-12-1).
 */
export const mijnZicht = (feiten: Feiten, id: string): MijnZicht => {
  if (!magVanOnderzoekWeten(feiten, id) || isOnderTwaalf(feiten, id)) return 'niets'
  return heeftOverzicht(feiten, id) ? 'alles' : 'geadresseerd'
}

/** Whether he is known not to be eighteen yet: then he is spoken to as a young person (N-AVG-12-1). */
export const isJong = (feiten: Feiten, id: string): boolean => {
  const achttien = betrokkeneMet(feiten, id)?.jeugdigeTot ?? null
  return achttien !== null && feiten.peildag < achttien
}
