import type { Reden } from '../../wet/oordeel.ts'
import type { Feiten, VoorzieningFeit } from './feiten.ts'
import { alsNiet } from './toets.ts'

/** In which states an urgent matter can come up and be decided: also before the start and after the end (N-2.3.3). */
export const spoedKanIn = ['eerste-contact', 'loopt', 'afgerond'] as const

/** The urgent matter with this id, if the dossier knows one. */
export const voorzieningMet = (feiten: Feiten, id: string): VoorzieningFeit | undefined =>
  feiten.voorzieningen.find((een) => een.id === id)

/** The urgent matters nobody decided on yet. */
export const openSpoed = ({ voorzieningen }: Feiten): readonly VoorzieningFeit[] =>
  voorzieningen.filter(({ staat }) => staat === 'gemeld')

/** The temporary provisions that were granted and of which no end was recorded. */
export const lopendeVoorzieningen = ({ voorzieningen }: Feiten): readonly VoorzieningFeit[] =>
  voorzieningen.filter(({ staat }) => staat === 'verstrekt')

/** A reason as long as something waits for an urgent decision: a dossier does not close over it (N-2.3.3). */
export const spoedIsBeslist = (feiten: Feiten): Reden | undefined =>
  alsNiet(openSpoed(feiten).length > 0, 'spoed-onbeslist', 'spoed')
