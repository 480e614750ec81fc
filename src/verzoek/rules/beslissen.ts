import { isBijzonder, isStraf } from '../../wet/categorieen.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import { isGesloten, laatToe } from '../../wet/politie-en-justitie.ts'
import { einddatum } from '../../wet/termijnen.ts'
import { verzoekBlijftTot } from '../../wet/verzoek-van-partij.ts'
import type { Feiten, GegevenFeit, Kader } from './feiten.ts'
import { beoordeel, gevuld, laatste, type Mits, magOver, met, mits } from './mits.ts'
import { kanStarten, nogTeWegen } from './wegen.ts'

/** Decides once everybody was weighed on every criterion (N-2.3a.4-1-bes). */
export const voorafBeslisVerzoek = (feiten: Feiten, { vandaag }: Kader): Oordeel =>
  beoordeel('verzoek-beoordelen', vandaag, [
    magOver('beslis-verzoek', feiten),
    mits(nogTeWegen(feiten).length === 0, 'niet-iedereen-gewogen'),
  ])

export interface Beslissing {
  /** What goes along to the onderzoek, each with why it is needed there. */
  readonly gegevens: readonly Meegenomen[]
}

/** One answer that goes along. */
export interface Meegenomen {
  readonly gegevenId: string
  /** Why it cannot be done without, when it is special. */
  readonly extraNoodzaak?: string | undefined
  /** The text names the offence. */
  readonly noemtDelict?: boolean | undefined
}

/** The answers about those for whom an onderzoek starts: only from these something can go along. */
export const gegevensVoorStart = (feiten: Feiten): readonly GegevenFeit[] => {
  const ids = kanStarten(feiten).map(({ id }) => id)
  return feiten.gegevens.filter(({ betrokkeneId }) => ids.includes(betrokkeneId))
}

const hoortErbij = (ids: readonly string[], feiten: Feiten): readonly Mits[] => {
  const gekozen = ids.map((gevraagd) => feiten.gegevens.find(({ id }) => id === gevraagd))
  const mag = gegevensVoorStart(feiten)
  return [
    mits(!gekozen.includes(undefined), 'verzoek-gegeven-onbekend'),
    mits(
      gekozen.every((een) => een === undefined || mag.includes(een)),
      'gegeven-van-wie-niet-start',
    ),
  ]
}

/** What the onderzoek itself asks of a special category holds for what it begins with (5.4.1 lid 2; N-5.4.1-2, N-5.4.1-2-str). */
const naarCategorie = (gekozen: readonly Meegenomen[], feiten: Feiten): readonly Mits[] => {
  const metSoort = gekozen.map((een) => ({
    ...een,
    categorie: feiten.gegevens.find(({ id }) => id === een.gegevenId)?.categorie ?? 'gewoon',
  }))
  return [
    mits(
      metSoort.every(({ categorie, extraNoodzaak }) => !isBijzonder(categorie) || gevuld(extraNoodzaak)),
      'start-bijzonder-zonder-noodzaak',
    ),
    mits(
      metSoort.every(({ categorie, noemtDelict }) => !isStraf(categorie) || !noemtDelict),
      'start-noemt-delict',
    ),
  ]
}

/**
 * What police and justice told goes along only as far as their law lets it on the day of the decision (5.4.2 lid 3, Q-18;
 * N-5.4.2-3).
 */
const naarPolitierecht = (ids: readonly string[], { dossier }: Feiten, { vandaag }: Kader): Mits =>
  mits(
    ids.length === 0 || !isGesloten(dossier.regime) || laatToe(dossier.regime, 'onderzoek', vandaag),
    'start-met-politiegegevens',
  )

/**
 * An onderzoek starts about who meets a, (1) or (2), and b, and about nobody else; with what was chosen of him and no more
 * (2.3a.4 lid 1, N-2.3a.4-1-bes, N-5.4.1-1, N-AVG-5-1c).
 */
export const toetsBeslisVerzoek = ({ gegevens }: Beslissing, feiten: Feiten, kader: Kader): Oordeel => {
  const ids = gegevens.map(({ gegevenId }) => gegevenId)
  const overWie = feiten.gegevens.filter(({ id }) => ids.includes(id)).map(({ betrokkeneId }) => betrokkeneId)
  return met(voorafBeslisVerzoek(feiten, kader), [
    ...hoortErbij(ids, feiten),
    ...naarCategorie(gegevens, feiten),
    naarPolitierecht(ids, feiten, kader),
    mits(new Set(ids).size === ids.length, 'verzoek-gegeven-twee-keer'),
    mits(
      kanStarten(feiten).every(({ id }) => overWie.includes(id)),
      'start-zonder-gegevens',
    ),
  ])
}

/** Whether an onderzoek was started about this person. */
export const isGestart = (feiten: Feiten, betrokkeneId: string): boolean =>
  feiten.dossier.staat === 'verzoek-beslist' &&
  laatste(feiten, 'verzoek-beslist', betrokkeneId)?.code === 'gestart'

interface Besluit {
  readonly op: string
  readonly gestart: boolean
  /** The days on which it is looked at again whether somebody can be told. */
  readonly herzienOp?: readonly string[]
}

/**
 * The day on which the request goes: soon after the decision, not before somebody who must still be told can be told, and never
 * later than half a year after receipt.
 */
export const vernietigenOp = (ontvangenOp: string, besluit?: Besluit): string => {
  const uiterst = einddatum('verzoek-bewaren-ten-hoogste', ontvangenOp).datum
  if (!besluit) return uiterst
  const termijn = besluit.gestart ? 'verzoek-bewaren-na-start' : 'verzoek-bewaren-na-afwijzing'
  const { datum } = einddatum(termijn, besluit.op)
  const naKijken = (besluit.herzienOp ?? []).map(verzoekBlijftTot)
  const dag = [datum, ...naKijken].toSorted().at(-1) ?? datum
  return dag < uiterst ? dag : uiterst
}

/** Opens a request again that was wrongly not granted; an onderzoek that started is stopped there. */
export const voorafHeropenVerzoek = (feiten: Feiten, { vandaag }: Kader): Oordeel =>
  beoordeel('verzoek-beoordelen', vandaag, [
    magOver('heropen-verzoek', feiten),
    mits(!feiten.betrokkenen.some(({ id }) => isGestart(feiten, id)), 'onderzoek-al-gestart'),
  ])

/** As before input: that it ended is all there is to test. */
export const toetsHeropenVerzoek = (_: object, feiten: Feiten, kader: Kader): Oordeel =>
  voorafHeropenVerzoek(feiten, kader)
