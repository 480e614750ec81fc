import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import type { ClientGesproken } from '../../wet/zvh.ts'
import type { Feiten, GebeurtenisFeit, Kader } from './feiten.ts'
import { type Code, eindredenen, meldingen } from './gebeurtenissen.ts'
import { alsCoordinator, gevuld, magOver, met, mits } from './mits.ts'
import { overgangen, type Staat } from './staten.ts'
import { isZvhMelding, openZvhMeldingen, zvhMelding, zvhMeldingMitsen } from './zvh-aanmelding.ts'

/** What must change or end, or that the coordinator cannot do his task well. */
export interface MeldingAanCollege extends ClientGesproken {
  readonly redenCode: Code<'melding-aan-college'>
  readonly toelichting: string
  /** For the Zorg- en Veiligheidshuis: whether the coordinator wants to refer himself, which he may not. */
  readonly zelfVerwijzen?: boolean | undefined
  /** For the Zorg- en Veiligheidshuis: about whom. */
  readonly betrokkeneId?: string | undefined
}

/** Before input: the task of the coordinator runs (2.3a.3 lid 4, N-2.3a.3-4). */
export const voorafMeldAanCollege = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('coordinator-meldt', alsCoordinator(feiten, kader))

/** With input: a reason of the list, explained; an end is notified once; only the college refers (N-2.3a.3-zv5). */
export const toetsMeldAanCollege = (invoer: MeldingAanCollege, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafMeldAanCollege(feiten, kader), [
    mits(
      meldingen.some((eigen) => eigen === invoer.redenCode) && gevuld(invoer.toelichting),
      'melding-zonder-reden',
    ),
    eindredenen.includes(invoer.redenCode) ? magOver('meld-aan-college', feiten) : undefined,
    mits(!invoer.zelfVerwijzen, 'verwijzen-doet-het-college'),
    mits(
      !invoer.betrokkeneId || feiten.betrokkenen.some(({ id }) => id === invoer.betrokkeneId),
      'zvh-zonder-client',
    ),
    ...(invoer.redenCode === zvhMelding ? zvhMeldingMitsen(invoer, feiten, kader) : []),
  ])

/** The state after a notification: only one that can lead to the end makes the move. */
export const staatNaMelding = (redenCode: MeldingAanCollege['redenCode'], nu: Staat): Staat =>
  eindredenen.includes(redenCode) ? overgangen['meld-aan-college'].naar : nu

/** What waits for an answer of the college beside what waits for its decision on the Zorg- en Veiligheidshuis. */
export const teBeantwoorden = ({ gebeurtenissen }: Feiten): readonly GebeurtenisFeit[] => {
  const antwoord = laatste(gebeurtenissen, ['melding-beantwoord', 'coordinator-vervangen'])?.versie ?? -1
  return gebeurtenissen.filter(
    (een) => een.soort === 'melding-aan-college' && !isZvhMelding(een) && een.versie > antwoord,
  )
}

/** The notifications the college has not answered, by a decision or by another coordinator. */
export const openMeldingen = (feiten: Feiten): readonly GebeurtenisFeit[] => [
  ...teBeantwoorden(feiten),
  ...openZvhMeldingen(feiten),
]

/** The last notification the college has not answered. */
export const openMelding = (feiten: Feiten): GebeurtenisFeit | undefined =>
  laatste(openMeldingen(feiten), ['melding-aan-college'])

/** The fact of one of these kinds that was recorded last. */
export const laatste = (
  gebeurtenissen: readonly GebeurtenisFeit[],
  soorten: readonly GebeurtenisFeit['soort'][],
): GebeurtenisFeit | undefined =>
  gebeurtenissen
    .filter(({ soort }) => soorten.includes(soort))
    .reduce<GebeurtenisFeit | undefined>(
      (eerder, deze) => (eerder && eerder.versie > deze.versie ? eerder : deze),
      undefined,
    )
