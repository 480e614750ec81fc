import type { Feiten } from './feiten.ts'
import { actieveClienten, isDood } from './laat-client-stoppen.ts'
import { openMelding } from './meld-aan-college.ts'

const iemandDood = (feiten: Feiten): boolean => feiten.betrokkenen.some(({ id }) => isDood(feiten, id))

/** The coordinator notified a death and did not record whose. */
const doodZonderNaam = (feiten: Feiten): boolean =>
  openMelding(feiten)?.code === 'overleden' && !iemandDood(feiten)

/** Somebody died and more clients take part: who of them is not known, so a letter could go to him (BW 1:2). */
export const wieOverleedOnbekend = (feiten: Feiten): boolean =>
  doodZonderNaam(feiten) && actieveClienten(feiten).length > 1

/** Ids of the clients to whom, or to whose representatives, a letter goes when the aanpak ends (N-2.3a.3-afs). */
export const eindbriefOver = (feiten: Feiten): readonly string[] =>
  doodZonderNaam(feiten) ? [] : actieveClienten(feiten)
