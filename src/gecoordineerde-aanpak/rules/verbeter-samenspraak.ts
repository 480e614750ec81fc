import { type Oordeel, oordeel, redenenTegen } from '../../wet/oordeel.ts'
import type { Feiten, Kader } from './feiten.ts'
import { alsCoordinator, gevuld, met, mits } from './mits.ts'
import { type SamenspraakBij, toetsSamenspraakBij } from './samenspraak-bij.ts'

/** With whom a goal or an agreement was really talked through; `overId` is its id. */
export interface Samenspraakverbetering extends SamenspraakBij {
  readonly overId: string
  readonly reden: string
}

/** Before input: the task runs and there is a goal or an agreement (AVG 5 lid 1 d, N-AVG-5-1d). */
export const voorafVerbeterSamenspraak = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('avg-juistheid', [
    ...alsCoordinator(feiten, kader),
    mits(feiten.doelen.length + feiten.afspraken.length > 0, 'geen-doel'),
  ])

/** With input: about something of this aanpak, with what was wrong, and itself in samenspraak or with a reason (N-2.3a.3-5). */
export const toetsVerbeterSamenspraak = (
  invoer: Samenspraakverbetering,
  feiten: Feiten,
  kader: Kader,
): Oordeel => {
  const bij = toetsSamenspraakBij(invoer, feiten, kader)
  const bekend = [...feiten.doelen, ...feiten.afspraken].some(({ id }) => id === invoer.overId)
  return met(voorafVerbeterSamenspraak(feiten, kader), [
    mits(bekend, 'doel-onbekend'),
    mits(gevuld(invoer.reden), 'verbetering-zonder-reden'),
    ...redenenTegen(bij),
  ])
}
