import { codeTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import type { Keuze } from '../verwerking/verwerking.ts'
import type { OggzLezing } from './declaratie.ts'
import { naamIn } from './partij-keuze.ts'
import type { GebeurtenisFeit, VerstrekkingFeit } from './rules/feiten.ts'

/** The gegevens of this dossier as options: what, and how sensitive; needs the content of 'gegeven'. */
export const gegevenKeuze = (lezing: OggzLezing): readonly Keuze[] =>
  lezing.rijen('gegeven').map(({ id, categorie, inhoud }) => ({
    waarde: id,
    label: tekstVan(inhoud.tekst),
    uitleg: codeTekst('categorie', categorie),
  }))

/** A fact in words: what and what came of it. */
export const feitInWoorden = ({ soort, code }: Pick<GebeurtenisFeit, 'soort' | 'code'>): string =>
  [codeTekst('oggzgebeurtenis', soort), code && codeTekst(soort, code)].filter(Boolean).join(': ')

/** Facts as options, the latest first. */
export const gebeurtenisKeuze = (feiten: readonly GebeurtenisFeit[]): readonly Keuze[] =>
  feiten.toReversed().map((feit) => ({
    waarde: feit.id,
    label: `${datumInWoorden(feit.datum)}: ${feitInWoorden(feit)}`,
  }))

/** Gifts as options: what and to whom; needs the content of 'gegeven'. */
export const verstrekkingKeuze = async (
  lezing: OggzLezing,
  gegeven: readonly VerstrekkingFeit[],
): Promise<readonly Keuze[]> => {
  const naam = await naamIn(lezing)
  const teksten = new Map(lezing.rijen('gegeven').map(({ id, inhoud }) => [id, tekstVan(inhoud.tekst)]))
  return gegeven.map(({ id, gegevenId, aan }) => ({
    waarde: id,
    label: `${naam('taak', aan)}: ${teksten.get(gegevenId) ?? ''}`,
  }))
}
