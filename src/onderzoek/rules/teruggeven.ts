import type { Reden } from '../../wet/oordeel.ts'
import type { Feiten } from './feiten.ts'
import { alsNiet, beoordeel, inStaat, type Redenen, type Toets, type Vooraf } from './toets.ts'
import { teVerdelen } from './toewijzing.ts'

/** Who asks: the worker of the case himself, and not who stands in for him. */
export interface AlsBehandelaar {
  readonly isBehandelaar: boolean
}

/** Whether the worker got this case from somebody else and did not say yet that he takes it. */
export const isNieuw = ({ dossier, toewijzingen }: Feiten): boolean => {
  const laatste = toewijzingen.at(-1)
  return (
    dossier.behandelaar !== null &&
    laatste?.naar === dossier.behandelaar &&
    (laatste.soort === 'toegewezen' || laatste.soort === 'herverdeeld')
  )
}

/** A reason for who is not the worker of the case himself: who stands in does not give it away (N-AVG-32). */
export const alleenBehandelaar = (isBehandelaar: boolean): Reden | undefined =>
  alsNiet(!isBehandelaar, 'alleen-de-behandelaar', 'autorisatie')

const heeftWerker = (feiten: Feiten): Redenen => [
  inStaat(feiten, teVerdelen, 'autorisatie'),
  alsNiet(feiten.dossier.behandelaar === null, 'nog-geen-medewerker', 'autorisatie'),
]

const nieuw = (feiten: Feiten): Redenen => [
  ...heeftWerker(feiten),
  alsNiet(!isNieuw(feiten), 'niets-aan-te-nemen', 'autorisatie'),
]

/** What stands in the way of `geef-terug`. */
export const voorafGeefTerug: Vooraf = (feiten, vandaag) =>
  beoordeel('autorisatie', vandaag, heeftWerker(feiten))

/** The worker gives his case back to the team; from then on he has no access (N-AVG-32). */
export const toetsGeefTerug: Toets<AlsBehandelaar> = ({ isBehandelaar }, feiten, vandaag) =>
  beoordeel('autorisatie', vandaag, [...heeftWerker(feiten), alleenBehandelaar(isBehandelaar)])

/** What stands in the way of `neem-onderzoek-aan`. */
export const voorafNeemOnderzoekAan: Vooraf = (feiten, vandaag) =>
  beoordeel('autorisatie', vandaag, nieuw(feiten))

/** The worker says that he takes a case that was given to him (N-AVG-32). */
export const toetsNeemOnderzoekAan: Toets<AlsBehandelaar> = ({ isBehandelaar }, feiten, vandaag) =>
  beoordeel('autorisatie', vandaag, [...nieuw(feiten), alleenBehandelaar(isBehandelaar)])
