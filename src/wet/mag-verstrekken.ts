import type { Artikel } from './artikelen.ts'
import { type Burgemeesterweet, takenVanBurgemeester } from './burgemeester.ts'
import { type Categorie, type Niveau, verderDan } from './categorieen.ts'
import { type Oordeel, oordeel, type Reden } from './oordeel.ts'
import { isGeheimhouder, moetAntwoorden, type PartijRegime } from './partij-regimes.ts'
import { isGesloten, laatToe } from './politie-en-justitie.ts'
import { type Verstrekweg, verstrekwegen } from './verstrekwegen.ts'

/** What decides whether a party may ask itself if it provides at all: before there is an answer. */
export interface VerstrekkerFeiten {
  readonly weg: Verstrekweg
  readonly regime: PartijRegime
  /** The kind of party on the list; null when the register does not know it. */
  readonly soort: string | null
  /** The client agrees that the secret is opened: no ground of the AVG (N-5.4.2-2-tst, N-AVG-6-1a). */
  readonly toestemming: boolean
  /** Whether serious multiple problems were established: only on a request of a party. */
  readonly ernstig: boolean
  /** Whether the answer is needed to decide about help under the Jeugdwet (7.4.0 lid 1 onder a). */
  readonly jeugdvoorziening: boolean
  /** Out of which task the burgemeester knows it. */
  readonly taak?: Burgemeesterweet | undefined
}

/** One gegeven that a party wants to provide. */
export interface Verstrekfeiten extends VerstrekkerFeiten {
  readonly categorie: Categorie
  readonly niveau: Niveau
  /** How far was asked: an answer goes no further (N-5.4.2-2-s6). */
  readonly gevraagdNiveau: Niveau
  /** Whether a service is considered that must fit belief or origin (N-5.4.1-2-rel). */
  readonly voorPassendeDienst: boolean
  /** Whether who breaks the secret without consent took the seven steps (N-5.4.2-2-cr). */
  readonly stappenGezet: boolean
}

const als = (nietVoldaan: boolean, code: string, artikel: Artikel): Reden | undefined =>
  nietVoldaan ? { code, artikel } : undefined

const isOnderzoek = ({ weg }: VerstrekkerFeiten): boolean => verstrekwegen[weg].fase === 'onderzoek'

/** The two onderzoeken that the Jeugdwet itself names; not that after the brede intake (eigen invulling). */
const metJeugdplicht: readonly Verstrekweg[] = ['op-verzoek-van-client', 'op-verzoek-van-partij']

/** Whether a party under the secret of the Jeugdwet must provide: what is needed to decide about jeugdhulp (N-5.4.2-2-jw). */
const heeftJeugdplicht = ({ weg, regime, jeugdvoorziening }: VerstrekkerFeiten): boolean =>
  regime === 'jeugdwet-7-3-11' && jeugdvoorziening && metJeugdplicht.includes(weg)

const grond = (feiten: VerstrekkerFeiten): Artikel => {
  const { weg, regime, soort } = feiten
  if (verstrekwegen[weg].fase !== 'onderzoek') return verstrekwegen[weg].artikel
  if (heeftJeugdplicht(feiten)) return 'jeugd-verstrekkingsplicht'
  if (isGeheimhouder(regime)) return 'verstrekken-door-geheimhouder'
  if (isGesloten(regime)) return 'verstrekken-politie-en-justitie'
  if (regime === 'burgemeester') return 'verstrekken-door-burgemeester'
  return soort === 'wlz-uitvoerder' ? 'wlz-uitwisselen' : 'verstrekken-door-partij'
}

/** The ways along which the weighing of the professional can open a secret, when the problems are serious. */
const kanZonderToestemming: readonly Verstrekweg[] = [
  'op-verzoek-van-partij',
  'aanpak',
  'overleg-op-verzoek-van-partij',
]

/**
 * What opens a professional secret: consent, or on a request of a party the weighing of the professional, because only there it
 * was established that the problems are serious (5.4.2 lid 2, Q-35). At the triage 5.5.3 opens it; in the aanpak and at a conference 5.4.2
 * lid 2 counts.
 */
const zonderToestemming = (feiten: VerstrekkerFeiten): Reden | undefined => {
  const { weg, regime, toestemming, ernstig } = feiten
  if (!isGeheimhouder(regime) || toestemming || weg === 'triage' || heeftJeugdplicht(feiten)) return undefined
  const artikel = 'verstrekken-door-geheimhouder'
  return kanZonderToestemming.includes(weg)
    ? als(!ernstig, 'verstrekken-zonder-ernst', artikel)
    : { code: 'verstrekken-zonder-toestemming', artikel }
}

const geslotenVoor = ({ weg, regime }: VerstrekkerFeiten, dag: string): Reden | undefined =>
  isGesloten(regime)
    ? als(
        !laatToe(regime, verstrekwegen[weg].fase, dag),
        `verstrekken-${regime}-laat-niet-toe`,
        'verstrekken-politie-en-justitie',
      )
    : undefined

/** Outside what is asked for an onderzoek the Wlz keeps asking the insured for his express consent (Wlz 9.1.3 lid 3, N-5.4.2-wlz). */
const wlzZonderToestemming = (feiten: VerstrekkerFeiten): Reden | undefined =>
  als(
    feiten.soort === 'wlz-uitvoerder' && !isOnderzoek(feiten) && !feiten.toestemming,
    'verstrekken-wlz-zonder-toestemming',
    'wlz-uitwisselen',
  )

/**
 * The Wet SUWI opens its secret for who must provide, and in the aanpak and at a conference nobody must (5.4.3 lid 2, 5.4.4 lid 4; SUWI 74
 * lid 2, N-SUWI-74). Eigen invulling, for the memorandum (6.3) leaves it open: there the client lets it go. At a triage 5.5.3 opens every secret.
 */
const suwiZonderToestemming = ({ weg, regime, toestemming }: VerstrekkerFeiten): Reden | undefined =>
  als(
    regime === 'suwi' && ['aanpak', 'overleg'].includes(verstrekwegen[weg].fase) && !toestemming,
    'verstrekken-suwi-zonder-toestemming',
    'suwi-geheimhouding',
  )

const andereTaak = ({ weg, regime, taak }: VerstrekkerFeiten, dag: string): Reden | undefined =>
  als(
    regime === 'burgemeester' &&
      taak !== undefined &&
      !takenVanBurgemeester(verstrekwegen[weg].fase, dag).some((een) => een === taak),
    'verstrekken-andere-taak',
    verstrekwegen[weg].fase === 'onderzoek' ? 'verstrekken-door-burgemeester' : verstrekwegen[weg].artikel,
  )

/** Of the burgemeester every gegeven says out of which task he knows it: only some tasks may be opened (5.4.2 lid 4, N-5.4.2-4). */
export const taakOntbreekt = (regime: PartijRegime, taak: Burgemeesterweet | undefined): Reden | undefined =>
  als(
    regime === 'burgemeester' && taak === undefined,
    'verstrekken-zonder-taak',
    'verstrekken-door-burgemeester',
  )

const vanWie = (feiten: VerstrekkerFeiten, dag: string) => [
  geslotenVoor(feiten, dag),
  zonderToestemming(feiten),
  wlzZonderToestemming(feiten),
  suwiZonderToestemming(feiten),
  andereTaak(feiten, dag),
]

/**
 * Whether a party must answer at all: by lid 1 in an onderzoek, or by the Jeugdwet. Everybody else may, or weighs for himself
 * (N-5.4.2-1, N-5.4.2-2, N-5.5.3-1, N-5.4.4-4).
 */
export const moetVerstrekken = (feiten: VerstrekkerFeiten): boolean =>
  isOnderzoek(feiten) && (moetAntwoorden(feiten.regime) || heeftJeugdplicht(feiten))

/**
 * Whether anything may come from this party on day `dag` ('yyyy-mm-dd'), before it is known what: for the question and for who
 * answers it. The article is the ground it would be provided on (5.4.2, 5.4.3 lid 2, 5.4.4 lid 4, 5.5.3).
 */
export const magIetsVerstrekken = (feiten: VerstrekkerFeiten, dag: string): Oordeel =>
  oordeel(grond(feiten), vanWie(feiten, dag))

const wat = (feiten: Verstrekfeiten): readonly (Reden | undefined)[] => {
  const { weg, regime, categorie, niveau, gevraagdNiveau, voorPassendeDienst } = feiten
  const metAfweging =
    isGeheimhouder(regime) && !feiten.toestemming && weg !== 'triage' && !heeftJeugdplicht(feiten)
  return [
    als(verderDan(niveau, gevraagdNiveau), 'verstrekken-verder-dan-gevraagd', 'niveau-van-informatie'),
    // Passing on what police or justice gave happens by their own laws too, and those name the college as no receiver of it.
    als(
      categorie === 'politie' && !isGesloten(regime),
      'verstrekken-van-politie-door-ander',
      'verstrekken-politie-en-justitie',
    ),
    als(
      (categorie === 'levensovertuiging' || categorie === 'afkomst') &&
        (!voorPassendeDienst || weg === 'triage'),
      'verstrekken-overtuiging-zonder-dienst',
      'overtuiging-en-afkomst',
    ),
    als(
      metAfweging && !zonderToestemming(feiten) && !feiten.stappenGezet,
      'verstrekken-zonder-stappen',
      'verstrekken-door-geheimhouder',
    ),
  ]
}

/**
 * Whether a party may provide this gegeven on day `dag` ('yyyy-mm-dd'), and on which ground: all reasons against, each with its
 * article (5.4.2 lid 1 to 4, 5.4.3 lid 2, 5.4.4 lid 4, 5.5.3; N-5.4.2-1, N-5.4.2-2-cr, N-5.4.2-2-jw, N-5.4.2-3, N-5.4.2-4, N-5.4.2-wlz).
 */
export const magVerstrekken = (feiten: Verstrekfeiten, dag: string): Oordeel =>
  oordeel(grond(feiten), [...vanWie(feiten, dag), ...wat(feiten)])
