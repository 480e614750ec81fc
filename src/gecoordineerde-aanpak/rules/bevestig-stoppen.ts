import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import type { Feiten, GebeurtenisFeit, Kader } from './feiten.ts'
import { alsCoordinator, met, mits } from './mits.ts'

/** Whether the letter about stopping went to this client. */
const isBevestigd = ({ gebeurtenissen }: Feiten, clientId: string | null): boolean =>
  gebeurtenissen.some(({ soort, betrokkeneId }) => soort === 'stoppen-bevestigd' && betrokkeneId === clientId)

/** The client who stopped has it in writing: the letter rests on what was recorded. */
export const stoppenBevestigd = ({ soort, betrokkeneId }: GebeurtenisFeit, feiten: Feiten): boolean =>
  soort === 'client-gestopt' && isBevestigd(feiten, betrokkeneId)

/** Who stopped and did not get his letter yet, each with the day on which he stopped (N-2.3a.3-4-stp). */
export const teBevestigen = (feiten: Feiten): readonly GebeurtenisFeit[] =>
  feiten.gebeurtenissen.filter(
    ({ soort, betrokkeneId }) => soort === 'client-gestopt' && !isBevestigd(feiten, betrokkeneId),
  )

/** Before input: the task runs and somebody who stopped has no letter yet (2.3a.3 lid 4, explanation). */
export const voorafBevestigStoppen = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('aanpak-stoppen', [
    ...alsCoordinator(feiten, kader),
    mits(teBevestigen(feiten).length > 0, 'niemand-te-bevestigen'),
  ])

/** With input: one of them: a letter is about one client and nobody else (N-2.3a.2-1-afz). */
export const toetsBevestigStoppen = (
  { betrokkeneId }: { readonly betrokkeneId: string },
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafBevestigStoppen(feiten, kader), [
    mits(
      teBevestigen(feiten).some((gestopt) => gestopt.betrokkeneId === betrokkeneId),
      'niet-gestopt-of-al-bevestigd',
    ),
  ])

/** Reading a letter that was sent: the coordinator, while his task runs (5.4.4 lid 2 and 7). */
export const toetsBekijkBrief = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('gegevens-coordinatie', alsCoordinator(feiten, kader))
