import { type Categorie, isBijzonder } from '../../wet/categorieen.ts'
import { bijMelding } from '../../wet/melding.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import { isGeheimhouder } from '../../wet/partij-regimes.ts'
import type { Feiten, InlichtingFeit, Kader } from './feiten.ts'
import { type GevraagdePartij, nietTeVertellen, type Verteld, wieIsGevraagd } from './gevraagde-partij.ts'
import { beoordeel, dagSindsMelding, gevuld, inStaat, type Mits, met, mits } from './mits.ts'
import { lopend } from './staten.ts'
import { openInlichtingen } from './triage.ts'

/**
 * All that can be answered when was asked no more than whether somebody is known (5.5.3; N-5.5.3-dat). Of who holds a professional secret
 * "not known" is "does not say": that he is silent must tell nothing.
 */
export const datAntwoorden = ['bekend', 'loopt', 'loopt-niet', 'niet-bekend', 'zegt-niet'] as const
export type DatAntwoord = (typeof datAntwoorden)[number]

export interface Antwoord extends Pick<Verteld, 'taak' | 'verzekerdeStemtIn'> {
  readonly inlichtingId: string
  readonly datum: string
  readonly gaf: 'antwoord' | 'geen-antwoord'
  readonly wie?: string | undefined
  /** The answer to whether somebody is known. */
  readonly dat?: DatAntwoord | undefined
  /** The answer to a question that asked more. */
  readonly tekst?: string | undefined
  readonly categorie: Categorie
  readonly waaromBijzonder?: string | undefined
}

/** There is a question that waits, also when the melding was passed on meanwhile (5.5.3). */
export const voorafLegInlichtingVast = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('melding-inlichtingen', kader.vandaag, [
    inStaat(feiten, ...lopend),
    mits(openInlichtingen(feiten).length > 0, 'geen-open-inlichting'),
  ])

/** What was answered says no more than was asked (N-5.5.3-dat). */
const zoveelAlsGevraagd = (
  { dat, tekst }: Antwoord,
  { niveau }: InlichtingFeit,
  partij: GevraagdePartij | undefined,
): readonly Mits[] => {
  if (niveau !== 'dat')
    return [
      mits(gevuld(tekst), 'antwoord-zonder-tekst'),
      mits(dat === undefined, 'antwoord-minder-dan-gevraagd'),
    ]
  return [
    mits(dat !== undefined, 'antwoord-zonder-keuze'),
    mits(!gevuld(tekst), 'antwoord-meer-dan-gevraagd'),
    mits(dat !== 'niet-bekend' || !partij || !isGeheimhouder(partij.regime), 'geheimhouder-zegt-niet'),
  ]
}

/**
 * Records what was answered, and who answered; not answering needs no reason and is never asked twice (N-5.5.3-1). Health and penal data
 * ask why they are needed (N-5.5.2-1-bz). What a party may not tell in its portal is not typed here for it either; that it says nothing
 * can always be recorded. `register`: the parties, by id.
 */
export const toetsLegInlichtingVast = (
  invoer: Antwoord,
  feiten: Feiten,
  kader: Kader,
  register: ReadonlyMap<string, GevraagdePartij>,
): Oordeel => {
  const vraag = openInlichtingen(feiten).find(({ id }) => id === invoer.inlichtingId)
  const gaf = invoer.gaf === 'antwoord'
  const partij = vraag && wieIsGevraagd(vraag, register)
  const { niveau } = vraag ?? { niveau: 'dat' as const }
  return met(voorafLegInlichtingVast(feiten, kader), [
    mits(vraag !== undefined, 'inlichting-onbekend'),
    mits(!gaf || gevuld(invoer.wie), 'antwoord-zonder-naam'),
    ...(gaf && vraag ? zoveelAlsGevraagd(invoer, vraag, partij) : []),
    ...(gaf && invoer.dat !== 'zegt-niet'
      ? nietTeVertellen(partij, { ...invoer, niveau }, kader.vandaag)
      : []),
    mits(bijMelding.includes(invoer.categorie), 'categorie-niet-bij-melding'),
    mits(
      !gaf || !isBijzonder(invoer.categorie) || gevuld(invoer.waaromBijzonder),
      'bijzonder-gegeven-zonder-reden',
    ),
    dagSindsMelding(invoer.datum, feiten, kader),
    mits(!vraag || invoer.datum >= vraag.gevraagdOp, 'antwoord-voor-de-vraag'),
  ])
}
