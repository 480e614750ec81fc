import { randomInt, randomUUID } from 'node:crypto'
import { insertDossier, updateDossier } from '../dossier/dossier.store.ts'
import { deleteRij, insertRij, mendRij, type Plek, updateRij } from '../dossier/rij.store.ts'
import type { Dossier, Tabel } from '../dossier/rijen.ts'
import type { Tx } from '../platform/db/tx.ts'
import type { Compartiment } from '../wet/compartimenten.ts'
import { type Gang, raak } from './gang.ts'
import type { Kluis } from './kluis.ts'
import type { NieuwDossier, Schrijver } from './werk.ts'

const moment = (gang: Gang): string => new Date(gang.begonnen).toISOString()

/** The moment of the act, and as many microseconds later as it wrote rows before: rows are read as they were written. */
const momentVanRij = (gang: Gang, nummer: number): string =>
  moment(gang).replace('Z', `${String(nummer % 1000).padStart(3, '0')}Z`)

const moet = (geraakt: boolean): void => {
  if (!geraakt) throw new Error('the row is not of this dossier')
}

/** What is known of the dossier a writer writes to. */
export interface Geschreven {
  /** How many moves of the state machine there were. */
  readonly overgangen: number
  readonly betrokkenen: readonly { readonly id: string; readonly pseudoniem: string }[]
}

/** What a writer must know of a loaded dossier. */
export const geschrevenVan = ({ rijen }: Dossier<'overgang' | 'betrokkene'>): Geschreven => ({
  overgangen: rijen.overgang.length,
  betrokkenen: rijen.betrokkene,
})

/** A dossier that was just made. */
export const leegDossier: Geschreven = { overgangen: 0, betrokkenen: [] }

/** Writes rows of the dossier `dossierId` as version `versie`; the transaction already has the compartment's role. */
export const maakSchrijver = (
  tx: Tx,
  gang: Gang,
  schema: Compartiment,
  dossierId: string,
  versie: number,
  kluis: Kluis,
  dossier: Geschreven,
): Schrijver => {
  const gemeente = gang.wie.gemeente
  const mensen = new Map(dossier.betrokkenen.map(({ id, pseudoniem }) => [id, pseudoniem]))
  const noteer = (tabel: Tabel, id: string, rij: Readonly<Record<string, unknown>>) => {
    if (tabel === 'betrokkene') mensen.set(id, String(rij.pseudoniem))
    const wie = mensen.get(tabel === 'betrokkene' ? id : String(rij.betrokkene_id))
    if (wie) raak(gang, schema, wie)
  }
  const plek: Plek = { schema, gemeente, dossierId, versie, wie: gang.wie.gebruikerId, op: moment(gang) }
  let volgnr = dossier.overgangen
  let rijen = 0
  const voegToe: Schrijver['voegToe'] = async (tabel, rij, inhoud, id = randomUUID()) => {
    const op = momentVanRij(gang, rijen)
    rijen += 1
    const dicht = inhoud === undefined ? null : kluis.sluit(tabel, id, inhoud)
    await insertRij(tx, { ...plek, op }, tabel, id, rij, dicht)
    noteer(tabel, id, rij)
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
    verbeter: async (tabel, id, rij, inhoud) =>
      moet(
        await mendRij(
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
    gaOver: async ({ naam, naar, artikel, redenCode = null, datum = gang.kader.vandaag, inhoud }) => {
      volgnr += 1
      const rij = { volgnr, overgang: naam, naar, datum, artikel, reden_code: redenCode }
      await voegToe('overgang', rij, inhoud)
      await updateDossier(tx, schema, gemeente, dossierId, { staat: naar })
    },
  }
}

/** A label for people: the year and five random digits, so that it tells nothing of how many there are. */
const nieuwNummer = (vandaag: string): string =>
  `${vandaag.slice(0, 4)}-${String(randomInt(100_000)).padStart(5, '0')}`

const leeg = {
  behandelaar: null,
  team: null,
  wet: null,
  route: null,
  ingang: null,
  verzocht_op: null,
  gestart_op: null,
  einde_op: null,
  vernietigen_op: null,
  kenmerk: {},
}

/** With nine numbers in ten taken, one new dossier in two hundred still finds none. */
const pogingen = 50

/** Inserts a new dossier with version 1, under a number that no other has, and gives its own row. Throws when it finds none. */
export const voegDossierToe = async (
  tx: Tx,
  gang: Gang,
  schema: string,
  id: string,
  nieuw: NieuwDossier,
): Promise<Dossier<never>> => {
  for (let poging = 0; poging < pogingen; poging += 1) {
    const rij = { ...leeg, ...nieuw, id, nummer: nieuwNummer(gang.kader.vandaag) }
    if (await insertDossier(tx, schema, gang.wie.gemeente, rij))
      return { ...rij, versie: 1, sleutelversie: 1, gemeente: gang.wie.gemeente, rijen: {} }
  }
  throw new Error('no free dossier number was found')
}
