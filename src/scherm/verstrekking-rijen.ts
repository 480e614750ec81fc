import type { Kader } from '../verwerking/kader.ts'
import type { MetInhoud } from '../verwerking/lezing.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import type { VerstrekkingInBeeld, verstrekkingOrden } from './verstrekkingen.tsx'

/** One gift as a chapter gathers it: who decided by user id, not yet by name. */
export type Gift = Omit<VerstrekkingInBeeld, 'door'> & { readonly wie: string }

/** What did not happen to a gift that nobody keeps a row of, such as what was told in a question. */
export const nooit = { ingetrokkenOp: null, verbeterdOp: null, gemeldOp: null } as const

/** What the row of a gift says in every chapter: when, on which ground, why, who decided, and what happened since (N-AVG-5-2, N-AVG-19). */
export const uitVerstrekking = (
  rij: MetInhoud<'verstrekking'>,
): Omit<Gift, 'wat' | 'over' | 'aan' | 'voorwaarden'> => ({
  id: rij.id,
  op: rij.datum,
  artikel: rij.artikel,
  reden: tekstVan(rij.inhoud.reden),
  wie: tekstVan(rij.inhoud.beslistDoor) || rij.wie,
  ingetrokkenOp: rij.ingetrokken_op,
  verbeterdOp: rij.verbeterd_op,
  gemeldOp: rij.gemeld_op,
})

/** The register of one dossier, with the names of who decided; `namenVan` looks those up. */
export const verstrekkingRegister = async (
  {
    dossierId,
    per,
    giften,
  }: {
    readonly dossierId: string
    readonly per: (typeof verstrekkingOrden)[number]
    readonly giften: readonly Gift[]
  },
  { wie: lezer }: Kader,
  namenVan: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>,
) => {
  const namen = await namenVan(giften.map(({ wie }) => wie).filter((id) => id !== lezer.gebruikerId))
  const verstrekkingen = giften.map(
    ({ wie, ...gift }): VerstrekkingInBeeld => ({
      ...gift,
      door: wie === lezer.gebruikerId ? lezer.naam : (namen.get(wie) ?? null),
    }),
  )
  return { dossierId, per, verstrekkingen }
}
