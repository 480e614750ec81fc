import type { Categorie } from '../../wet/categorieen.ts'
import { isBijzonder } from '../../wet/categorieen.ts'
import { bijMelding } from '../../wet/melding.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import type { Feiten, Kader, VerstrekkingFeit } from './feiten.ts'
import { beoordeel, gevuld, met, mits } from './mits.ts'

/** The text of a gegeven as it should have been, and of which kind it is. */
export interface GegevenVerbetering {
  readonly gegevenId: string
  readonly tekst: string
  readonly categorie: Categorie
  readonly waaromBijzonder?: string | undefined
  readonly reden: string
}

/** Who has this gegeven from the meldpunt and was not asked to destroy it (AVG 19). */
export const hebbenHet = (gegevenId: string, { verstrekkingen }: Feiten): readonly VerstrekkingFeit[] =>
  verstrekkingen.filter((een) => een.gegevenId === gegevenId && een.ingetrokkenOp === null)

/** There is something to mend, whatever the state: what is kept must be right (AVG 5 lid 1 onder d). */
export const voorafVerbeterMeldingGegeven = (feiten: Feiten, { vandaag }: Kader): Oordeel =>
  beoordeel('avg-juistheid', vandaag, [mits(feiten.gegevens.length > 0, 'melding-zonder-gegevens')])

const vanMelding = ({ gegevenId }: { readonly gegevenId: string }, { gegevens }: Feiten) =>
  mits(
    gegevens.some(({ id }) => id === gegevenId),
    'gegeven-niet-van-melding',
  )

/** It answered no more than whether somebody is known: words would say more than was asked (N-5.5.3-dat). */
const isDatAntwoord = ({ gegevenId }: { readonly gegevenId: string }, { gegevens }: Feiten): boolean =>
  gegevens.some(
    ({ id, inlichtingId, niveau }) => id === gegevenId && inlichtingId !== null && niveau === 'dat',
  )

/** Mends it with the reason; who has it must be told (N-AVG-16, N-AVG-19). */
export const toetsVerbeterMeldingGegeven = (
  invoer: GegevenVerbetering,
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafVerbeterMeldingGegeven(feiten, kader), [
    vanMelding(invoer, feiten),
    mits(gevuld(invoer.tekst), 'niets-verbeterd'),
    mits(!isDatAntwoord(invoer, feiten), 'antwoord-alleen-opnieuw'),
    mits(bijMelding.includes(invoer.categorie), 'categorie-niet-bij-melding'),
    mits(!isBijzonder(invoer.categorie) || gevuld(invoer.waaromBijzonder), 'bijzonder-gegeven-zonder-reden'),
    mits(gevuld(invoer.reden), 'verbetering-zonder-reden'),
  ])

/** One gegeven that should not be in the melding. */
export interface GegevenWeg {
  readonly gegevenId: string
  readonly reden: string
}

/** There is something to take away, whatever the state (AVG 17). */
export const voorafHaalMeldingGegevenWeg = (feiten: Feiten, kader: Kader): Oordeel =>
  voorafVerbeterMeldingGegeven(feiten, kader)

/** Takes away what is not needed or not true, with the reason; who has it is asked to destroy it (AVG 5 lid 1 c and d, 17, 19). */
export const toetsHaalMeldingGegevenWeg = (invoer: GegevenWeg, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafHaalMeldingGegevenWeg(feiten, kader), [
    vanMelding(invoer, feiten),
    mits(gevuld(invoer.reden), 'verbetering-zonder-reden'),
  ])
