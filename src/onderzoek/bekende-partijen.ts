import { partijenVan } from '../inrichting/index.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import type { Kader } from '../verwerking/verwerking.ts'
import { type Domein, domeinNamen } from '../wet/domeinen.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import type { Feiten } from './rules/feiten.ts'
import type { PartijFeiten } from './rules/vraag-gegevens-aan-partij.ts'

const isDomein = (domein: string): domein is Domein => (domeinNamen as readonly string[]).includes(domein)

/** The parties of the register as it stands today; one whose domain the law does not know cannot be asked. */
export const register = async (
  { tx, dossier }: Pick<Lezing<Feiten, OnderzoekTabel>, 'tx' | 'dossier'>,
  op: string,
) => {
  const rijen = await partijenVan(tx, dossier.gemeente, op)
  return rijen.flatMap(({ domein, ...partij }) => (isDomein(domein) ? [{ ...partij, domein }] : []))
}

export type Register = Awaited<ReturnType<typeof register>>

/** The party as the rule judges it; one that is not registered is on no list. */
export const partijAls = (id: string, bekend: Register, wie: Kader['wie']): PartijFeiten => {
  const partij = bekend.find((een) => een.id === id)
  if (!partij) return { id, regime: 'geen', domein: 'welzijn', opLijst: false }
  return {
    ...partij,
    eigenWerkgever: partij.organisatieId !== null && partij.organisatieId === wie.organisatieId,
  }
}
