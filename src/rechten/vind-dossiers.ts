import { type PlaatsIn, plaatsenVan } from '../dossier/opzoeken.store.ts'
import { leesIdentiteiten, personenVan, pseudoniemIn, vindInCompartiment } from '../personen/index.ts'
import type { Tx } from '../platform/db/tx.ts'
import { vraagDoor } from '../verwerking/doorstroom.ts'
import type { Compartiment } from '../wet/compartimenten.ts'
import { persoonIn, type RechtLezing } from './declaratie.ts'

/** Where somebody stands in a dossier of another compartment. */
export interface Vindplaats extends Omit<PlaatsIn, 'pseudoniem'> {
  readonly compartiment: Compartiment
  /** The first names there, by which twins are told apart; empty where the number says who it is. */
  readonly voornamen: string
}

/** What was found: of the same person, and of who has the same name and date of birth and may be somebody else. */
export interface Gevonden {
  readonly zeker: readonly Vindplaats[]
  readonly opNaam: readonly Vindplaats[]
}

type Mensen = ReadonlyMap<string, { readonly voornamen: string }>

const alsVindplaats =
  (compartiment: Compartiment, mensen: Mensen = new Map()) =>
  ({ pseudoniem, ...plaats }: PlaatsIn): Vindplaats => ({
    ...plaats,
    compartiment,
    voornamen: mensen.get(pseudoniem)?.voornamen ?? '',
  })

/**
 * Where who asks stands in the dossiers of one other compartment. By his own number he is the same person everywhere; by name and date of birth
 * only a human can say so: twins share both (AVG 12 lid 6, ontwerp §3).
 */
export const vindDossiers = async (
  lezing: RechtLezing,
  compartiment: Compartiment,
  vandaag: string,
): Promise<Gevonden> => {
  const { dossier, omgeving } = lezing
  const { gemeente } = dossier
  const { sleutels } = omgeving
  const persoon = (await personenVan(lezing)).get(persoonIn(lezing))
  const alias = dossier.rijen.betrokkene[0]?.pseudoniem ?? ''
  const zelf = pseudoniemIn(sleutels, { gemeente, compartiment: lezing.compartiment }, alias, compartiment)
  const binnen = { gemeente, compartiment }
  return vraagDoor(lezing, compartiment, vandaag, async (tx: Tx) => {
    const zeker = (await plaatsenVan(tx, compartiment, gemeente, [zelf])).map(alsVindplaats(compartiment))
    if (!persoon?.geboortedatum) return { zeker, opNaam: [] }
    let genaamd: readonly PlaatsIn[] = []
    const { achternaam, tussenvoegsel, geboortedatum } = persoon
    const vraag = { naam: { achternaam, tussenvoegsel }, geboortedatum }
    await vindInCompartiment(tx, sleutels, binnen, vraag, async (ids) => {
      genaamd = await plaatsenVan(tx, compartiment, gemeente, ids)
      return genaamd.map(({ pseudoniem }) => pseudoniem)
    })
    const anderen = genaamd.filter(({ pseudoniem }) => pseudoniem !== zelf)
    if (anderen.length === 0) return { zeker, opNaam: [] }
    const wie = anderen.map(({ pseudoniem }) => pseudoniem)
    const mensen = await leesIdentiteiten(tx, sleutels, binnen, wie)
    return { zeker, opNaam: anderen.map(alsVindplaats(compartiment, mensen)) }
  })
}
