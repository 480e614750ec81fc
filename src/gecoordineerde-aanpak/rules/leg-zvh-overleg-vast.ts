import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import { type ZvhAntwoord, zvhAntwoorden } from '../../wet/zvh.ts'
import { partijenMetBijdrage } from './deel-met-partij.ts'
import type { Feiten, Kader } from './feiten.ts'
import { alsCoordinator, dagInVerleden, met, mits } from './mits.ts'
import type { ZvhOverlegFeit } from './zvh-feiten.ts'

/** What a party said: what of its data may go, what not, that it asks its client first, or wants to be there itself. */
export interface ZvhOverleg {
  readonly partijId: string
  readonly antwoord: ZvhAntwoord
  readonly nietGegevens: readonly string[]
  readonly op: string
}

/** What this party said last; undefined when it was not asked. */
export const zvhAntwoordVan = ({ zvhOverleg }: Feiten, partijId: string): ZvhOverlegFeit | undefined =>
  zvhOverleg.findLast((een) => een.partijId === partijId)

/** The parties that take part and were not asked yet (N-2.3a.3-zv4, N-2.3a.3-zv5). */
export const nietGevraagd = (feiten: Feiten): readonly string[] =>
  partijenMetBijdrage(feiten).filter((id) => !zvhAntwoordVan(feiten, id))

/** Before input: there is a party that can be asked (art. VIII, N-VIII-prt). */
export const voorafLegZvhOverlegVast = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('zvh-veto', [
    ...alsCoordinator(feiten, kader),
    mits(feiten.partijen.length > 0, 'zvh-geen-partij-om-te-vragen'),
  ])

/** With input: one of the parties, its own answer, on a day; saying it again replaces what it said before. */
export const toetsLegZvhOverlegVast = (invoer: ZvhOverleg, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafLegZvhOverlegVast(feiten, kader), [
    mits(
      feiten.partijen.some(({ id }) => id === invoer.partijId),
      'zvh-partij-doet-niet-mee',
    ),
    mits(zvhAntwoorden.includes(invoer.antwoord), 'zvh-antwoord-onbekend'),
    mits(
      invoer.nietGegevens.every((id) => feiten.gegevens.some((een) => een.id === id)),
      'gegeven-onbekend',
    ),
    dagInVerleden(invoer.op, feiten.dossier.begonnenOp ?? feiten.dossier.aangewezenOp, kader),
  ])
