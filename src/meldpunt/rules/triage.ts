import type { Categorie, Niveau } from '../../wet/categorieen.ts'
import { isBijzonder } from '../../wet/categorieen.ts'
import { bijMelding } from '../../wet/melding.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import { type AndereGemeente, eenAndere } from './andere-gemeente.ts'
import type { Feiten, InlichtingFeit, Kader } from './feiten.ts'
import type { Code } from './gebeurtenissen.ts'
import { type GevraagdePartij, nietTeVragen } from './gevraagde-partij.ts'
import { isGeinformeerdOfWacht } from './informeren.ts'
import { beoordeel, dagSindsMelding, gevuld, heeft, inStaat, type Mits, met, mits } from './mits.ts'
import { lopend } from './staten.ts'

/** While the meldpunt works on it, also when it waits for a party (N-2.2.5-2a-inf). */
const tijdensMelding = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('melding-triage', kader.vandaag, [inStaat(feiten, ...lopend)])

export const voorafLegContactGemeldeVast = tijdensMelding

export interface ContactGemelde {
  readonly datum: string
  readonly uitkomst: Code<'contact-gemelde'>
  readonly toelichting?: string | undefined
}

/** Records whether the person was reached; that nobody tried asks for a reason (N-2.2.5-2a-gem). */
export const toetsLegContactGemeldeVast = (invoer: ContactGemelde, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafLegContactGemeldeVast(feiten, kader), [
    dagSindsMelding(invoer.datum, feiten, kader),
    mits(invoer.uitkomst !== 'niet-geprobeerd' || gevuld(invoer.toelichting), 'niet-geprobeerd-zonder-reden'),
  ])

export interface MeldingGegeven {
  readonly bron?: string | undefined
  readonly categorie: Categorie
  readonly waaromBijzonder?: string | undefined
}

/** Records what is needed for the triage (5.5.2 lid 1). */
export const voorafLegMeldingGegevenVast = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('melding-gegevens', kader.vandaag, [inStaat(feiten, 'triage')])

/**
 * A melding holds no police data, belief or descent; health and penal data ask why they are needed (N-5.5.2-1-bz). What an earlier melding
 * of this municipality said can be used within its term, and stands there as such (5.5.4 lid 1); `eerder`: there is one.
 */
export const toetsLegMeldingGegevenVast = (
  invoer: MeldingGegeven,
  feiten: Feiten,
  kader: Kader,
  eerder: boolean,
): Oordeel =>
  met(voorafLegMeldingGegevenVast(feiten, kader), [
    mits(invoer.bron !== 'eerdere-melding' || eerder, 'geen-eerdere-melding'),
    mits(bijMelding.includes(invoer.categorie), 'categorie-niet-bij-melding'),
    mits(!isBijzonder(invoer.categorie) || gevuld(invoer.waaromBijzonder), 'bijzonder-gegeven-zonder-reden'),
  ])

export interface Inlichting {
  readonly aan: InlichtingFeit['aan']
  readonly partijId?: string | undefined
  /** That party as the register knows it; undefined when it does not. */
  readonly partij?: GevraagdePartij | undefined
  /** The other municipality, when it is one that is asked. */
  readonly gemeente: AndereGemeente
  readonly niveau: Niveau
  readonly waaromMeer?: string | undefined
}

/** Others are asked after the person himself was tried, or with the reason why not (N-2.2.5-2a-gem). */
export const voorafVraagInlichting = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('melding-inlichtingen', kader.vandaag, [
    inStaat(feiten, 'triage'),
    mits(heeft(feiten, 'contact-gemelde'), 'eerst-contact-met-gemelde'),
    mits(magVernomenZijn(feiten, kader), 'niet-geinformeerd'),
  ])

/**
 * A question tells others of the melding, and whoever was spoken to must know of it by then, or it waits with a reason. That nobody
 * answered, or why nobody tried, stands with the contact (AVG 14 lid 3 onder c; Q-22, casus 05).
 */
const magVernomenZijn = (feiten: Feiten, kader: Kader): boolean =>
  isGeinformeerdOfWacht(feiten, kader) || !heeft(feiten, 'contact-gemelde', 'gesproken')

/** Who is asked, before it is typed what. */
export type AanWie = Pick<Inlichting, 'aan' | 'partijId' | 'partij' | 'gemeente'>

/** The same one waits for an answer already: one question at a time (N-5.5.3-mot). */
const looptAl = ({ aan, partijId, gemeente }: AanWie, feiten: Feiten): boolean =>
  openInlichtingen(feiten).some(
    (een) =>
      een.aan === aan &&
      (aan !== 'partij' || een.partijId === partijId) &&
      (aan !== 'gemeente' || een.andereGemeente === gemeente.gevonden[0]),
  )

const tegenAanWie = (invoer: AanWie, feiten: Feiten, { vandaag }: Kader): readonly Mits[] => [
  mits(invoer.aan !== 'partij' || invoer.partij !== undefined, 'inlichting-zonder-partij'),
  mits(invoer.aan === 'partij' || invoer.partijId === undefined, 'inlichting-met-partij'),
  mits(invoer.partij?.regime !== 'burgemeester', 'burgemeester-als-partij'),
  ...nietTeVragen(invoer.partij, vandaag),
  ...(invoer.aan === 'gemeente' ? eenAndere(invoer.gemeente) : []),
  mits(!looptAl(invoer, feiten), 'inlichting-loopt-al'),
]

/** Whether this one can be asked at all: known once it is chosen, and said before the question is typed (5.5.3, N-5.4.2-3). */
export const toetsAanWieInlichting = (invoer: AanWie, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafVraagInlichting(feiten, kader), tegenAanWie(invoer, feiten, kader))

/**
 * Asks a party, another municipality or the mayor one question. They may answer and need not; what is asked and why is said,
 * and more than whether the person is known asks for a reason of its own (5.5.3; N-5.5.3-mot, N-5.5.3-dat). Who may give nothing by its
 * own law is not asked (N-5.4.2-3), and the burgemeester is asked as such.
 */
export const toetsVraagInlichting = (invoer: Inlichting, feiten: Feiten, kader: Kader): Oordeel =>
  met(toetsAanWieInlichting(invoer, feiten, kader), [
    mits(invoer.niveau === 'dat' || gevuld(invoer.waaromMeer), 'niveau-zonder-reden'),
  ])

/** The questions that wait for an answer. */
export const openInlichtingen = ({ inlichtingen }: Feiten): readonly InlichtingFeit[] =>
  inlichtingen.filter(({ staat }) => staat === 'gevraagd')
