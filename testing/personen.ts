import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type Binnen,
  leesPersonen,
  type Persoon,
  type Persoonsgegevens,
  schrijfPersoon,
  type VeiligContact,
} from '../src/personen/index.ts'
import { open, type Tx } from '../src/platform/db/tx.ts'
import { type KeyStore, openKeyStore } from '../src/platform/keys/key-store.ts'
import { testDatabase } from './database.ts'

export const onderzoek: Binnen = { gemeente: '0344', compartiment: 'onderzoek' }
export const coordinatie: Binnen = { gemeente: '0344', compartiment: 'coordinatie' }
export const elders: Binnen = { gemeente: '0363', compartiment: 'onderzoek' }

/** A person who does not exist, with a BSN of the test range. */
export const samira: Persoonsgegevens = {
  bsn: '999990019',
  voornamen: 'Samira',
  roepnaam: 'Sam',
  tussenvoegsel: 'el',
  achternaam: 'Idrissi',
  geboortedatum: '1987-03-02',
  adres: { straat: 'Lindelaan', huisnummer: '4', postcode: '3512 JK', plaats: 'Utrecht' },
}

export const contact: VeiligContact = {
  telefoon: '06 12345678',
  magVoicemail: false,
  mail: null,
  wanneer: 'overdag',
  geenPostThuis: true,
  postadres: null,
  tolk: 'Berbers',
  toelichting: null,
}

/** A database and a key store of their own for a test file about people. */
export interface Proef {
  readonly sleutels: KeyStore
  /** Every statement since the last `leeg`. */
  readonly queries: string[]
  /** Works as the role of a compartment (`onderzoek`, `personen`). */
  als<T>(rol: string, gemeente: string, work: (tx: Tx) => Promise<T>): Promise<T>
  binnen<T>(waar: Binnen, work: (tx: Tx) => Promise<T>): Promise<T>
  registreer(waar: Binnen, wie?: Persoonsgegevens, bestaand?: string): Promise<string>
  lees(waar: Binnen, pseudoniem: string): Promise<Persoon | undefined>
  /** All rows of a municipality. */
  rijen(gemeente?: string): Promise<Record<string, unknown>[]>
  leeg(): Promise<void>
  sluit(): Promise<void>
}

/** Opens both; call `sluit` in `afterAll`. */
export const openProef = async (): Promise<Proef> => {
  const queries: string[] = []
  const database = await testDatabase({ onQuery: (sql) => queries.push(sql) })
  const folder = await mkdtemp(join(tmpdir(), 'samenspraak-personen-'))
  const sleutels = await openKeyStore(folder)

  const als: Proef['als'] = (rol, gemeente, work) =>
    database.db.transaction({ role: `samenspraak_${rol}`, gemeente }, work)
  const binnen: Proef['binnen'] = (waar, work) => als(waar.compartiment, waar.gemeente, work)

  return {
    sleutels,
    queries,
    als,
    binnen,
    registreer: (waar, wie = samira, bestaand) =>
      binnen(waar, (tx) => schrijfPersoon(tx, sleutels, waar, wie, bestaand)),
    lees: async (waar, pseudoniem) =>
      (await binnen(waar, (tx) => leesPersonen(tx, sleutels, waar, [pseudoniem]))).get(pseudoniem),
    rijen: (gemeente = '0344') =>
      als('personen', gemeente, async (tx) => [
        ...(await open(tx)('select * from personen.persoon')),
        ...(await open(tx)('select * from personen.contact')),
      ]),
    async leeg() {
      for (const gemeente of ['0344', '0363'])
        await als('personen', gemeente, async (tx) => {
          await open(tx)('delete from personen.contact')
          await open(tx)('delete from personen.persoon')
        })
      queries.length = 0
    },
    async sluit() {
      await sleutels.close()
      await database.close()
      await rm(folder, { recursive: true })
    },
  }
}
