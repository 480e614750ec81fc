import { partijenVan } from '../inrichting/index.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import type { Kader } from '../verwerking/verwerking.ts'
import { type Domein, domeinNamen } from '../wet/domeinen.ts'
import { partijOpLijst } from '../wet/partijenlijst.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import type { Feiten } from './rules/feiten.ts'
import { procedureVan } from './rules/procedure.ts'
import { isVerzoekendePartij } from './rules/reikwijdte.ts'
import type { PartijFeiten } from './rules/vraag-gegevens-aan-partij.ts'

const isDomein = (domein: string): domein is Domein => (domeinNamen as readonly string[]).includes(domein)

/**
 * The parties of the register, and whether each stands on day `op` on the list for the procedure of this onderzoek (N-2.3a.5-1,
 * N-2.3a.4-2-and), or asked for it (2.3a.4 lid 2, N-2.3a.4-2); one whose domain the law does not know cannot be asked.
 */
export const register = async (
  { tx, dossier, feiten }: Pick<Lezing<Feiten, OnderzoekTabel>, 'tx' | 'dossier' | 'feiten'>,
  op: string,
) => {
  const rijen = await partijenVan(tx, dossier.gemeente)
  const magMeedoen = (partij: (typeof rijen)[number]) =>
    isVerzoekendePartij(feiten, partij.id) || partijOpLijst(partij, procedureVan(feiten), op)
  return rijen.flatMap((partij) => {
    const { domein } = partij
    return isDomein(domein) ? [{ ...partij, domein, opLijst: magMeedoen(partij) }] : []
  })
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
