import type { Feiten } from './feiten.ts'
import type { Antwoord } from './gebeurtenissen.ts'
import { toetsLegInstemmingAanpakVast, voorafLegInstemmingAanpakVast } from './leg-instemming-aanpak-vast.ts'
import { mijnZicht } from './mijn-zicht.ts'
import { alsNiet, ookAls, type Toets, type Vooraf } from './toets.ts'

/** What a client says himself of the proposed approach, and under which ids he is in the onderzoek himself. */
export interface ZegOverAanpak {
  readonly betrokkeneId: string
  readonly antwoord: Antwoord
  readonly ik?: readonly string[] | undefined
}

/** Whether who answers is this person himself, and may know of the onderzoek (N-5.3.2-2, N-2.3a.4-3). */
export const isZelf = (feiten: Feiten, betrokkeneId: string, ik: readonly string[] = []): boolean =>
  ik.includes(betrokkeneId) && mijnZicht(feiten, betrokkeneId) === 'alles'

/** What stands in the way of `zeg-over-aanpak` before it is known who answers: what stands in the way of recording it for him. */
export const voorafZegOverAanpak: Vooraf = voorafLegInstemmingAanpakVast

/** Says yes or no to the approach oneself: by the rule by which a worker records it, today (N-2.3a.2-ins, N-2.3a.2-wg). */
export const toetsZegOverAanpak: Toets<ZegOverAanpak> = ({ betrokkeneId, antwoord, ik }, feiten, vandaag) =>
  ookAls(
    toetsLegInstemmingAanpakVast({ betrokkeneId, antwoord, datum: vandaag }, feiten, vandaag),
    alsNiet(!isZelf(feiten, betrokkeneId, ik), 'keuze-alleen-zelf', 'autorisatie'),
  )
