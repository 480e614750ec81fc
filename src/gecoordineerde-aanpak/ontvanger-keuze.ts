import { codeTekst } from '../teksten/catalogus.ts'
import type { Keuze } from '../verwerking/verwerking.ts'
import { type AanpakLezing, gegevenTeksten, partijenBijNaam } from './keuzes.ts'
import type { Feiten, VerstrekkingFeit } from './rules/feiten.ts'
import { gever } from './rules/verbeter-gegeven.ts'

/** What was given to parties, or came from the college, as options: who has it, and what it says; needs the content of 'gegeven'. */
export const ontvangerKeuze = async (
  verstrekkingen: readonly VerstrekkingFeit[],
  lezing: AanpakLezing,
  vandaag: string,
): Promise<readonly Keuze[]> => {
  const partijen = await partijenBijNaam(lezing)
  const teksten = gegevenTeksten(lezing, vandaag)
  return verstrekkingen.map(({ id, aan, gegevenId }) => ({
    waarde: id,
    label: aan === gever ? codeTekst('gever', 'college') : (partijen.get(aan)?.naam ?? ''),
    uitleg: teksten.get(gegevenId) ?? '',
  }))
}

/** Whom the gegeven of a chosen gift is about. */
export const overWie = (
  { gegevens, verstrekkingen }: Feiten,
  { verstrekkingId }: { readonly verstrekkingId: string },
): readonly string[] => {
  const gegevenId = verstrekkingen.find(({ id }) => id === verstrekkingId)?.gegevenId
  return gegevens.filter(({ id }) => id === gegevenId).map(({ betrokkeneId }) => betrokkeneId)
}
