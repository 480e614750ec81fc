import type { Reden } from '../../wet/oordeel.ts'
import { isOverleden } from '../../wet/overleden.ts'
import { einddatum } from '../../wet/termijnen.ts'
import type { Feiten, VoorzieningFeit } from './feiten.ts'
import { alsNiet } from './toets.ts'

/** In which states an urgent matter can come up and be decided: also before the start and after the end (N-2.3.3). */
export const spoedKanIn = ['eerste-contact', 'loopt', 'afgerond'] as const

/** The urgent matter with this id, if the dossier knows one. */
export const voorzieningMet = (feiten: Feiten, id: string): VoorzieningFeit | undefined =>
  feiten.voorzieningen.find((een) => een.id === id)

/** Whether it lapsed: who died is granted nothing any more. When the death was a mistake it waits again. */
export const isVervallen = (feiten: Feiten, { staat, betrokkeneId }: VoorzieningFeit): boolean =>
  staat === 'gemeld' && isOverleden(feiten, betrokkeneId, feiten.peildag)

/** The urgent matters nobody decided on yet, about who lives. */
export const openSpoed = (feiten: Feiten): readonly VoorzieningFeit[] =>
  feiten.voorzieningen.filter((een) => een.staat === 'gemeld' && !isVervallen(feiten, een))

/** The temporary provisions that were granted and of which no end was recorded. */
export const lopendeVoorzieningen = ({ voorzieningen }: Feiten): readonly VoorzieningFeit[] =>
  voorzieningen.filter(({ staat }) => staat === 'verstrekt')

/** The temporary provisions of which the last day is near, so that the college decides on what comes after (2.3.3). */
export const aflopendeVoorzieningen = (feiten: Feiten): readonly VoorzieningFeit[] =>
  lopendeVoorzieningen(feiten).filter(
    ({ tot }) =>
      tot !== null &&
      tot >= feiten.peildag &&
      tot <= einddatum('vervolg-op-tijdelijke-voorziening', feiten.peildag).datum,
  )

/** A reason as long as something waits for an urgent decision: a dossier does not close over it, unless about `overledenId` (N-2.3.3). */
export const spoedIsBeslist = (feiten: Feiten, overledenId?: string): Reden | undefined =>
  alsNiet(
    openSpoed(feiten).some(({ betrokkeneId }) => betrokkeneId !== overledenId),
    'spoed-onbeslist',
    'spoed',
  )
