import { betrokkenWaarnemers, type Medewerker, mandaatLoopt } from '../../wet/waarneming.ts'
import type { Feiten } from './feiten.ts'
import { alsNiet, beoordeel, inStaat, type Redenen, type Toets, type Vooraf } from './toets.ts'

/** Why a case goes to another worker. */
export const redenenHerverdelen = [
  'belasting',
  'vertrek',
  'wens-van-client',
  'persoonlijk-betrokken',
] as const
/** Why a worker gives a case back to his team. */
export const redenenTeruggeven = [
  'geen-ruimte',
  'past-niet-bij-mijn-taak',
  'persoonlijk-betrokken',
  'wens-van-client',
] as const

/** Who gets the case; null when he has not the role here. `inTeam`: of a team of who gives it. */
export interface Toewijzing {
  readonly werker: (Medewerker & { readonly inTeam: boolean }) | null
  /** Whether he gives it to himself. */
  readonly zichzelf: boolean
}

/** The states in which a case can still ask for work: also after its end something may have to be done. */
export const teVerdelen = ['eerste-contact', 'loopt', 'afgerond', 'ingetrokken'] as const

/** Who said that he knows these people, and who wrote the request it began on: he does not get the case (again) (Awb 2:4). */
const betrokkenen = (feiten: Feiten): readonly (string | null)[] => [
  ...(feiten.dossier.verzoekers ?? []),
  ...feiten.toewijzingen
    .filter(({ redenCode }) => redenCode === 'persoonlijk-betrokken')
    .map(({ van }) => van),
  ...betrokkenWaarnemers({ behandelaar: feiten.dossier.behandelaar, waarnemingen: feiten.waarnemingen }),
]

/** Whether this person said that he is personally involved. */
export const isBetrokken = (feiten: Feiten, gebruikerId: string | undefined): boolean =>
  gebruikerId !== undefined && betrokkenen(feiten).includes(gebruikerId)

const pastBij = ({ werker, zichzelf }: Toewijzing, feiten: Feiten, vandaag: string): Redenen => [
  alsNiet(
    werker === null || !mandaatLoopt(werker.mandaten, vandaag, vandaag),
    'werker-zonder-mandaat',
    'mandaat',
  ),
  alsNiet(werker !== null && !werker.inTeam, 'werker-buiten-team', 'autorisatie'),
  alsNiet(
    (werker?.partijen ?? []).some((id) => feiten.verzoeken.some(({ partijId }) => partijId === id)),
    'werker-is-partij',
    'vooringenomenheid',
  ),
  alsNiet(isBetrokken(feiten, werker?.gebruikerId), 'werker-is-betrokken', 'vooringenomenheid'),
  alsNiet(zichzelf, 'zichzelf-toewijzen', 'vooringenomenheid'),
]

const zonderWerker = (feiten: Feiten): Redenen => [
  inStaat(feiten, teVerdelen, 'autorisatie'),
  alsNiet(feiten.dossier.behandelaar !== null, 'heeft-al-een-medewerker', 'autorisatie'),
]

const metWerker = (feiten: Feiten): Redenen => [
  inStaat(feiten, teVerdelen, 'autorisatie'),
  alsNiet(feiten.dossier.behandelaar === null, 'nog-geen-medewerker', 'autorisatie'),
]

/** What stands in the way of `wijs-toe` before anything is chosen. */
export const voorafWijsToe: Vooraf = (feiten, vandaag) =>
  beoordeel('autorisatie', vandaag, zonderWerker(feiten))

/** The teamleider gives a case without a worker to somebody of the team (N-AVG-32). */
export const toetsWijsToe: Toets<Toewijzing> = (invoer, feiten, vandaag) =>
  beoordeel('autorisatie', vandaag, [...zonderWerker(feiten), ...pastBij(invoer, feiten, vandaag)])

/** What stands in the way of `herverdeel` before anything is chosen. */
export const voorafHerverdeel: Vooraf = (feiten, vandaag) =>
  beoordeel('autorisatie', vandaag, metWerker(feiten))

/** The teamleider gives a case to another worker; the former has no access any more (N-AVG-32). */
export const toetsHerverdeel: Toets<Toewijzing> = (invoer, feiten, vandaag) =>
  beoordeel('autorisatie', vandaag, [
    ...metWerker(feiten),
    ...pastBij(invoer, feiten, vandaag),
    alsNiet(
      invoer.werker !== null && invoer.werker.gebruikerId === feiten.dossier.behandelaar,
      'zelfde-medewerker',
      'autorisatie',
    ),
  ])

/** What stands in the way of `neem-uit-teamrij`. */
export const voorafNeemUitTeamrij: Vooraf = voorafWijsToe

/** A worker takes a case out of the queue of his team (N-AVG-32); giving it to oneself is what it is. */
export const toetsNeemUitTeamrij: Toets<Pick<Toewijzing, 'werker'>> = ({ werker }, feiten, vandaag) =>
  toetsWijsToe({ werker, zichzelf: false }, feiten, vandaag)
