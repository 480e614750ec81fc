import { conceptenVanPet } from '../dossier/formulierconcept.store.ts'
import type { Compartiment } from '../wet/compartimenten.ts'
import type { Conceptregel } from './hoofdstuk.ts'
import type { Kader, LijstBron } from './verwerking.ts'

/** The forms that this pet did not send yet, by the dossier they are of; which and until when, never what they say (N-AVG-32). */
export const eigenConcepten = async (
  { tx, omgeving }: LijstBron,
  compartiment: Compartiment,
  { wie }: Kader,
): Promise<(dossierId: string) => readonly Conceptregel[]> => {
  const nu = new Date(omgeving.klok.now())
  const alle = await conceptenVanPet(tx, compartiment, wie.gemeente, wie.petId, nu)
  return (dossierId) =>
    alle
      .filter((een) => een.dossierId === dossierId)
      .map(({ verwerking, zoek, verlooptOp }) => ({ verwerking, zoek, tot: verlooptOp.toISOString() }))
}
