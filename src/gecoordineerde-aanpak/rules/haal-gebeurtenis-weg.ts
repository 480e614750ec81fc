import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import type { Feiten, GebeurtenisFeit, Kader } from './feiten.ts'
import { alsCoordinator, gevuld, met, mits } from './mits.ts'
import { eigenVastleggingen, stopwensGemeld } from './vastleggingen.ts'

/** Something that was recorded and never happened. */
export interface Weghaling {
  readonly gebeurtenisId: string
  readonly reden: string
}

/** About which gegeven and which party a provider was asked, by the id of the recorded answer. */
export type Geversvragen = ReadonlyMap<string, { readonly gegevenId: string; readonly partijId: string }>

/** Before input: the task runs and there is something that can be taken away (AVG 5 lid 1 d, N-AVG-5-1d). */
export const voorafHaalGebeurtenisWeg = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('avg-juistheid', [
    ...alsCoordinator(feiten, kader),
    mits(eigenVastleggingen(feiten).length > 0, 'geen-vastlegging'),
  ])

/** The provider's yes was used: the party has the gegeven, so the answer is what that rests on (5.4.2 lid 1). */
const antwoordGebruikt = (
  { id, soort, code }: GebeurtenisFeit,
  { verstrekkingen }: Feiten,
  vragen: Geversvragen,
): boolean => {
  const vraag = soort === 'gever-gevraagd' && code === 'mag' ? vragen.get(id) : undefined
  return verstrekkingen.some(({ gegevenId, aan }) => gegevenId === vraag?.gegevenId && aan === vraag.partijId)
}

/** With input: says how it came there, and nothing that was recorded later rests on it (N-AVG-16). */
export const toetsHaalGebeurtenisWeg = (
  invoer: Weghaling,
  feiten: Feiten,
  kader: Kader,
  vragen: Geversvragen,
): Oordeel => {
  const feit = eigenVastleggingen(feiten).find(({ id }) => id === invoer.gebeurtenisId)
  const draagt = feit && (stopwensGemeld(feit, feiten) || antwoordGebruikt(feit, feiten, vragen))
  return met(voorafHaalGebeurtenisWeg(feiten, kader), [
    mits(feit !== undefined, 'vastlegging-onbekend'),
    mits(!draagt, 'vastlegging-draagt-verder'),
    mits(gevuld(invoer.reden), 'verbetering-zonder-reden'),
  ])
}
