import { laadDossier } from '../dossier/dossier.store.ts'
import type { GelezenConcept } from '../dossier/formulierconcept.store.ts'
import type { Tabel } from '../dossier/rijen.ts'
import type { Tx } from '../platform/db/tx.ts'
import { KeyGone } from '../platform/keys/key-store.ts'
import type { Oordeel, Reden } from '../wet/oordeel.ts'
import { komtVoorZich } from '../wet/rollen.ts'
import { eigenIds } from './eigen-persoon.ts'
import type { Gang } from './gang.ts'
import type { Kluis } from './kluis.ts'
import { type Lezing, maakLezing } from './lezing.ts'
import type { Betrokkenen, DossierSoort, OpDossier } from './verwerking.ts'

const uuidPatroon = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a text of an address can be an id. */
export const isUuid = (tekst: string): boolean => uuidPatroon.test(tekst)

/** A dossier with its facts and its vault, and the form under way that was asked for with it. */
export type Geladen = Lezing<unknown> & {
  readonly kluis: Kluis
  readonly concept?: GelezenConcept | undefined
}

/** Loads the dossier of a run (and locks it, for writing) and derives its facts; undefined when it is not there for this asker. */
export const laadFeiten = async (
  tx: Tx,
  gang: Gang,
  verwerking: OpDossier,
  slot: boolean,
  conceptId?: string,
): Promise<Geladen | undefined> => {
  const { dossierId } = gang.verzoek
  if (!dossierId || !isUuid(dossierId)) return undefined
  const soort = verwerking.dossier as DossierSoort<unknown, Tabel>
  const geladen = await laadDossier(tx, soort.compartiment, gang.wie.gemeente, dossierId, {
    tabellen: soort.tabellen,
    metInhoud: (verwerking.metInhoud as readonly Tabel[] | undefined) ?? [],
    slot,
    concept: conceptId === undefined ? undefined : { id: conceptId, nu: new Date(gang.begonnen) },
  })
  if (!geladen || (soort.ingang && geladen.dossier.ingang !== soort.ingang)) return undefined
  try {
    const lezing = await maakLezing({
      tx,
      omgeving: gang.omgeving,
      compartiment: soort.compartiment,
      naarFeiten: (dossier) => soort.feiten(dossier, gang.kader.vandaag),
      metBevroren: verwerking.metBevroren,
      ...geladen,
    })
    // Who comes for himself and is not in it: as if it were not there.
    if (komtVoorZich(gang.wie.rol) && eigenIds(lezing, gang.wie).length === 0) return undefined
    return { ...lezing, concept: geladen.concept }
  } catch (error) {
    // A row without its key was destroyed and came back with an old backup: it is as if it were not there.
    if (error instanceof KeyGone) return undefined
    throw error
  }
}

/** The run of who comes for himself knows under which ids he is in the dossier; that of a worker is what it was. */
export const voorZich = (gang: Gang, lezing: Lezing<unknown>): Gang =>
  komtVoorZich(gang.wie.rol) ? { ...gang, kader: { ...gang.kader, ik: eigenIds(lezing, gang.wie) } } : gang

/** A reason when this worker has nothing to do with this dossier. Who comes for himself is in it, or it was not there for him at all. */
export const geenToegang = (
  { wie, kader }: Gang,
  { dossier }: OpDossier,
  feiten: unknown,
): Reden | undefined => (komtVoorZich(wie.rol) ? undefined : dossier.toegang(feiten, kader))

/** The outcome of the law together with whether this worker may come near this dossier at all. */
export const metToegang = (
  gang: Gang,
  verwerking: OpDossier,
  feiten: unknown,
  toets: () => Oordeel,
): Oordeel => {
  const reden = geenToegang(gang, verwerking, feiten)
  return reden ? { toegestaan: false, redenen: [reden], rijen: [] } : toets()
}

/** The compartment's pseudonyms of whose data was touched: what the log names people by. */
export const pseudoniemenVan = (lezing: Lezing<unknown>, betrokkenen: Betrokkenen): readonly string[] => {
  const rijen = lezing.dossier.rijen.betrokkene ?? []
  const gekozen = betrokkenen === 'allen' ? rijen : rijen.filter(({ id }) => betrokkenen.includes(id))
  return [...new Set(gekozen.map(({ pseudoniem }) => pseudoniem))]
}
