import { dossiersVan } from '../dossier/opzoeken.store.ts'
import { personenVan, pseudoniemIn, vindInCompartiment } from '../personen/index.ts'
import type { Tx } from '../platform/db/tx.ts'
import { vraagDoor } from '../verwerking/doorstroom.ts'
import type { Compartiment } from '../wet/compartimenten.ts'
import { persoonIn, type RechtLezing } from './declaratie.ts'

/** A dossier in another compartment, and how that compartment knows the person in it. */
export interface Vindplaats {
  readonly compartiment: Compartiment
  readonly dossierId: string
  readonly nummer: string
  readonly pseudoniem: string
}

/** What was found: of the same person, and of who has the same name and date of birth and may be somebody else. */
export interface Gevonden {
  readonly zeker: readonly Vindplaats[]
  readonly opNaam: readonly Vindplaats[]
}

const alsVindplaats =
  (compartiment: Compartiment) =>
  ({ id, nummer, pseudoniem }: { id: string; nummer: string; pseudoniem: string }): Vindplaats => ({
    ...{ compartiment, dossierId: id, nummer, pseudoniem },
  })

/**
 * The dossiers in one other compartment that are about who asks. By his own number he is the same person everywhere; by name and date of birth only
 * a human can say so (AVG 12 lid 6, ontwerp §3).
 */
export const vindDossiers = async (
  lezing: RechtLezing,
  compartiment: Compartiment,
  vandaag: string,
): Promise<Gevonden> => {
  const { omgeving, dossier } = lezing
  const { gemeente } = dossier
  const persoon = (await personenVan(lezing)).get(persoonIn(lezing))
  const alias = dossier.rijen.betrokkene[0]?.pseudoniem ?? ''
  const van = { gemeente, compartiment: lezing.compartiment }
  const zelf = pseudoniemIn(omgeving.sleutels, van, alias, compartiment)
  return vraagDoor(lezing, compartiment, vandaag, async (tx: Tx) => {
    const zeker = await dossiersVan(tx, compartiment, gemeente, [zelf])
    if (!persoon?.geboortedatum) return { zeker: zeker.map(alsVindplaats(compartiment)), opNaam: [] }
    let genaamd: typeof zeker = []
    const { achternaam, tussenvoegsel, geboortedatum } = persoon
    const vraag = { naam: { achternaam, tussenvoegsel }, geboortedatum }
    await vindInCompartiment(tx, omgeving.sleutels, { gemeente, compartiment }, vraag, async (ids) => {
      genaamd = await dossiersVan(tx, compartiment, gemeente, ids)
      return genaamd.map(({ pseudoniem }) => pseudoniem)
    })
    return {
      zeker: zeker.map(alsVindplaats(compartiment)),
      opNaam: genaamd.filter(({ pseudoniem }) => pseudoniem !== zelf).map(alsVindplaats(compartiment)),
    }
  })
}
