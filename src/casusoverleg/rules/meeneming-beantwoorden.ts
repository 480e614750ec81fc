import type { Oordeel } from '../../wet/oordeel.ts'
import { voorafSpreekAf } from './afspraken.ts'
import type { Feiten, Kader, MeenemingFeit } from './feiten.ts'
import { met } from './mits.ts'
import { mits, reden } from './sluitredenen.ts'
import { deelnemerVan, organiseert } from './toegang.ts'

/** Who brought in what is asked for. */
export const eigenaarVan = (
  { ingebracht }: Pick<Feiten, 'ingebracht'>,
  { ingebrachtId }: Pick<MeenemingFeit, 'ingebrachtId'>,
): string | undefined => ingebracht.find(({ id }) => id === ingebrachtId)?.deelnemerId

/**
 * What the asker can answer: what was asked of what he brought in. Who organises records what was said aloud, but never the yes to what he takes
 * along himself: there who brought it in says it on a screen of its own (lid 4 onder b, N-5.4.3-4b; eigen invulling).
 */
export const teBeantwoorden = (feiten: Feiten, kader: Kader): readonly MeenemingFeit[] => {
  const zelf = deelnemerVan(feiten, kader)
  if (!zelf) return []
  return feiten.meenemingen.filter(
    (een) =>
      eigenaarVan(feiten, een) === zelf.id || (organiseert(feiten, kader) && een.deelnemerId !== zelf.id),
  )
}

/** Before input: somebody asked (5.4.3 lid 4 onder b). */
export const voorafBeantwoordMeeneming = (feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafSpreekAf(feiten, kader), [mits(teBeantwoorden(feiten, kader).length > 0, 'geen-meeneming')])

/** The yes or no of who brought it in, whose view prevails; it can be changed until the conference closes (lid 4 onder b, N-5.4.3-4b). */
export const toetsBeantwoordMeeneming = (
  { meenemingId, antwoord }: { readonly meenemingId: string; readonly antwoord: 'ja' | 'nee' },
  feiten: Feiten,
  kader: Kader,
): Oordeel => {
  const meeneming = feiten.meenemingen.find(({ id }) => id === meenemingId)
  const van = teBeantwoorden(feiten, kader).some(({ id }) => id === meenemingId)
  return met(voorafBeantwoordMeeneming(feiten, kader), [
    van ? undefined : reden(meeneming ? 'meeneming-antwoord-is-van-inbrenger' : 'meeneming-onbekend'),
    mits(meeneming?.staat !== antwoord, 'meeneming-stond-al-zo'),
  ])
}

/** What the asker himself asked for, or recorded for somebody. */
export const eigenMeenemingen = (feiten: Feiten, kader: Kader): readonly MeenemingFeit[] => {
  const zelf = deelnemerVan(feiten, kader)
  return feiten.meenemingen.filter(
    ({ deelnemerId }) => organiseert(feiten, kader) || deelnemerId === zelf?.id,
  )
}

/** Before input: there is something to let go (N-AVG-5-1c). */
export const voorafTrekMeenemingIn = (feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafSpreekAf(feiten, kader), [mits(eigenMeenemingen(feiten, kader).length > 0, 'geen-meeneming')])

/** Lets go what one asked to take along: it is not needed after all (N-AVG-5-1c). */
export const toetsTrekMeenemingIn = (
  { meenemingId }: { readonly meenemingId: string },
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafTrekMeenemingIn(feiten, kader), [
    mits(
      eigenMeenemingen(feiten, kader).some(({ id }) => id === meenemingId),
      'meeneming-niet-van-u',
    ),
  ])
