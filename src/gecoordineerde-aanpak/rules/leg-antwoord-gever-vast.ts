import type { Geversantwoord } from '../../wet/geversantwoord.ts'
import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import { nogTeVragen } from '../../wet/voorwaarden.ts'
import type { Feiten, Kader } from './feiten.ts'
import { alsCoordinator, dagInVerleden, type Mits, met, mits } from './mits.ts'

/** What the provider of a gegeven answered when it was asked whether this party may have it. */
export interface AntwoordGever {
  readonly gegevenId: string
  readonly partijId: string
  readonly antwoord: Geversantwoord
  readonly op: string
}

/** Before input: the task runs, there is something that was given and a party that could get it (5.4.4 lid 5). */
export const voorafLegAntwoordGeverVast = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('verstrekken-door-coordinator', [
    ...alsCoordinator(feiten, kader),
    mits(feiten.partijen.length > 0, 'partij-doet-niet-mee'),
    mits(feiten.gegevens.length > 0, 'niets-gekozen'),
  ])

/** Why there is nothing to ask the provider about this gegeven for this party: asked in its portal or by telephone (N-5.4.2-1-vw). */
export const redenenVanGever = (
  { gegevenId, partijId }: Pick<AntwoordGever, 'gegevenId' | 'partijId'>,
  feiten: Feiten,
): readonly Mits[] => {
  const gegeven = feiten.gegevens.find(({ id }) => id === gegevenId)
  return [
    mits(gegeven !== undefined, 'gegeven-onbekend'),
    mits(
      feiten.partijen.some(({ id }) => id === partijId),
      'partij-doet-niet-mee',
    ),
    mits(!gegeven || nogTeVragen(gegeven.voorwaarden, partijId), 'niets-te-vragen'),
  ]
}

/** With input: the provider wanted to be asked first, about a party that takes part; it decides itself (N-5.4.2-1-vw). */
export const toetsLegAntwoordGeverVast = (invoer: AntwoordGever, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafLegAntwoordGeverVast(feiten, kader), [
    ...redenenVanGever(invoer, feiten),
    dagInVerleden(invoer.op, feiten.dossier.begonnenOp ?? feiten.dossier.aangewezenOp, kader),
  ])
