import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import { geschonden } from '../../wet/voorwaarden.ts'
import type { Feiten, Kader } from './feiten.ts'
import { gestopt } from './laat-client-stoppen.ts'
import { redenenVanGever, voorafLegAntwoordGeverVast } from './leg-antwoord-gever-vast.ts'
import { alsCoordinator, met, mits } from './mits.ts'

/** Which party would get which gegeven, when the party that gave it allows it. */
export interface VraagGever {
  readonly gegevenId: string
  readonly partijId: string
}

/** What is known at the moment itself. */
export interface BijVraagGever {
  /** The questions that wait already; `voor` is the party that would get it. */
  readonly open: readonly { readonly gegevenId: string; readonly voor: string }[]
  /** The gegevens of which somebody reads the portal for who gave it. */
  readonly inPortaal: readonly string[]
  /** The people of whom a party can see who it is. */
  readonly herkenbaar: readonly string[]
}

/** Before input: as for an answer by telephone; the task runs, there is something that was given and a party that could get it. */
export const voorafVraagGever = (feiten: Feiten, kader: Kader): Oordeel =>
  voorafLegAntwoordGeverVast(feiten, kader)

/**
 * With input: the party that gave it wanted to be asked, its yes can open it, and somebody reads its portal (5.4.2 lid 1 and 3, 5.4.4
 * lid 5; N-5.4.2-1-vw, N-5.4.2-3).
 */
export const toetsVraagGever = (
  { gegevenId, partijId }: VraagGever,
  feiten: Feiten,
  kader: Kader,
  { open, inPortaal, herkenbaar }: BijVraagGever,
): Oordeel => {
  const gegeven = feiten.gegevens.find(({ id }) => id === gegevenId)
  const verder = geschonden(gegeven?.voorwaarden ?? [], partijId, kader.vandaag)
  return met(voorafVraagGever(feiten, kader), [
    ...redenenVanGever({ gegevenId, partijId }, feiten),
    ...verder.filter((een) => een?.code !== 'voorwaarde-eerst-vragen'),
    mits(!gegeven || !gestopt(feiten).includes(gegeven.betrokkeneId), 'client-doet-niet-meer-mee'),
    mits(!gegeven || inPortaal.includes(gegevenId), 'gever-zonder-portaal'),
    mits(!gegeven || herkenbaar.includes(gegeven.betrokkeneId), 'persoon-zonder-geboortedatum'),
    mits(!open.some((een) => een.gegevenId === gegevenId && een.voor === partijId), 'gever-al-gevraagd'),
  ])
}

/** Before input: there is a question that waits. */
export const voorafTrekVraagAanGeverIn = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('stap-voor-stap', [
    ...alsCoordinator(feiten, kader),
    mits(
      feiten.gebeurtenissen.some(({ soort, code }) => soort === 'vraag-aan-gever' && code === 'gevraagd'),
      'geen-vraag-aan-gever',
    ),
  ])

/** Withdraws a question to who gave something: it is needed no more (N-AVG-5-1c). */
export const toetsTrekVraagAanGeverIn = (
  { vraagId }: { readonly vraagId: string },
  feiten: Feiten,
  kader: Kader,
  open: readonly { readonly id: string }[],
): Oordeel =>
  met(voorafTrekVraagAanGeverIn(feiten, kader), [
    mits(
      open.some(({ id }) => id === vraagId),
      'geen-vraag-aan-gever',
    ),
  ])
