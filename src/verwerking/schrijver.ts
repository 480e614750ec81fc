import { randomInt, randomUUID } from 'node:crypto'
import { insertDossier, updateDossier } from '../dossier/dossier.store.ts'
import { deleteRij, insertRij, type Plek, updateRij } from '../dossier/rij.store.ts'
import type { Dossier } from '../dossier/rijen.ts'
import type { Tx } from '../platform/db/tx.ts'
import type { Gang } from './gang.ts'
import type { Kluis } from './kluis.ts'
import type { NieuwDossier, Schrijver } from './werk.ts'

const moment = (gang: Gang): string => new Date(gang.begonnen).toISOString()

const moet = (geraakt: boolean): void => {
  if (!geraakt) throw new Error('the row is not of this dossier')
}

/** Writes rows of the dossier `dossierId` as version `versie`; the transaction already has the compartment's role. */
export const maakSchrijver = (
  tx: Tx,
  gang: Gang,
  schema: string,
  dossierId: string,
  versie: number,
  kluis: Kluis,
  overgangen: number,
): Schrijver => {
  const gemeente = gang.wie.gemeente
  const plek: Plek = { schema, gemeente, dossierId, versie, wie: gang.wie.gebruikerId, op: moment(gang) }
  let volgnr = overgangen
  const voegToe: Schrijver['voegToe'] = async (tabel, rij, inhoud, id = randomUUID()) => {
    await insertRij(tx, plek, tabel, id, rij, inhoud === undefined ? null : kluis.sluit(tabel, id, inhoud))
    return id
  }
  return {
    dossierId,
    voegToe,
    verander: async (tabel, id, rij, inhoud) =>
      moet(
        await updateRij(
          tx,
          plek,
          tabel,
          id,
          rij,
          inhoud === undefined ? undefined : kluis.sluit(tabel, id, inhoud),
        ),
      ),
    verwijder: async (tabel, id) => moet(await deleteRij(tx, plek, tabel, id)),
    werkBij: (verandering) => updateDossier(tx, schema, gemeente, dossierId, verandering),
    gaOver: async ({ naam, naar, artikel, redenCode = null, datum = gang.kader.vandaag }) => {
      volgnr += 1
      await voegToe('overgang', { volgnr, overgang: naam, naar, datum, artikel, reden_code: redenCode })
      await updateDossier(tx, schema, gemeente, dossierId, { staat: naar })
    },
  }
}

/** A label for people: the year and five random digits, so that it tells nothing of how many there are. */
const nieuwNummer = (vandaag: string): string =>
  `${vandaag.slice(0, 4)}-${String(randomInt(100_000)).padStart(5, '0')}`

const leeg = {
  behandelaar: null,
  wet: null,
  route: null,
  verzocht_op: null,
  gestart_op: null,
  einde_op: null,
  vernietigen_op: null,
  kenmerk: {},
}

/** Inserts a new dossier with version 1 and gives its own row. */
export const voegDossierToe = async (
  tx: Tx,
  gang: Gang,
  schema: string,
  id: string,
  nieuw: NieuwDossier,
): Promise<Dossier<never>> => {
  const rij = { ...leeg, ...nieuw, id, nummer: nieuwNummer(gang.kader.vandaag) }
  await insertDossier(tx, schema, gang.wie.gemeente, rij)
  return { ...rij, versie: 1, sleutelversie: 1, gemeente: gang.wie.gemeente, rijen: {} }
}
