import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import { stoppenBevestigd } from './bevestig-stoppen.ts'
import type { Feiten, GebeurtenisFeit, Kader } from './feiten.ts'
import { dienstmeldingen } from './gebeurtenissen.ts'
import { openMeldingen } from './meld-aan-college.ts'
import { alsCoordinator, gevuld, met, mits } from './mits.ts'
import { eigenVastleggingen, stopwensGemeld } from './vastleggingen.ts'

/** Something that was recorded and never happened. */
export interface Weghaling {
  readonly gebeurtenisId: string
  readonly reden: string
}

/** About which gegeven and party a provider was asked, or about which service an answer was, by the id of what was recorded. */
export type Waarover = ReadonlyMap<
  string,
  { readonly gegevenId: string; readonly partijId: string; readonly dienstId?: string }
>

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
  vragen: Waarover,
): boolean => {
  const vraag = soort === 'gever-gevraagd' && code === 'mag' ? vragen.get(id) : undefined
  return verstrekkingen.some(({ gegevenId, aan }) => gegevenId === vraag?.gegevenId && aan === vraag.partijId)
}

/** What the college was told because of this answer about a service: recorded in the same act. */
export const meldingVan = ({ versie }: GebeurtenisFeit, { gebeurtenissen }: Feiten) =>
  gebeurtenissen.find(
    (een) =>
      een.soort === 'melding-aan-college' &&
      een.versie === versie &&
      dienstmeldingen.some((code) => code === een.code),
  )

/** Something later was said of the same service, or the college already answered what followed from this (N-2.3a.2-wg). */
const dienstantwoordDraagt = (feit: GebeurtenisFeit, feiten: Feiten, waarover: Waarover): boolean => {
  if (feit.soort !== 'dienst-antwoord') return false
  const dienstVan = ({ id }: GebeurtenisFeit) => waarover.get(id)?.dienstId
  const melding = meldingVan(feit, feiten)
  return (
    (melding !== undefined && !openMeldingen(feiten).includes(melding)) ||
    feiten.gebeurtenissen.some(
      (een) => een.soort === feit.soort && een.versie > feit.versie && dienstVan(een) === dienstVan(feit),
    )
  )
}

/** With input: says how it came there, and nothing that was recorded later rests on it (N-AVG-16). */
export const toetsHaalGebeurtenisWeg = (
  invoer: Weghaling,
  feiten: Feiten,
  kader: Kader,
  vragen: Waarover,
): Oordeel => {
  const feit = eigenVastleggingen(feiten).find(({ id }) => id === invoer.gebeurtenisId)
  const draagt =
    feit &&
    (stopwensGemeld(feit, feiten) ||
      antwoordGebruikt(feit, feiten, vragen) ||
      dienstantwoordDraagt(feit, feiten, vragen) ||
      stoppenBevestigd(feit, feiten))
  return met(voorafHaalGebeurtenisWeg(feiten, kader), [
    mits(feit !== undefined, 'vastlegging-onbekend'),
    mits(!draagt, 'vastlegging-draagt-verder'),
    mits(gevuld(invoer.reden), 'verbetering-zonder-reden'),
  ])
}
