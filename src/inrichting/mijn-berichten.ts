import type { Database } from '../platform/db/database.ts'
import { berichtRol } from './bericht.store.ts'
import { bereikVan, bewaarVoorkeuren, voorkeurenVan } from './berichtvoorkeur.store.ts'
import { geheimen } from './verstuur-bericht.ts'
import type { Wie } from './wie.ts'

type Wiens = Pick<Wie, 'gemeente' | 'gebruikerId'>

/** What a worker chose per kind of notice, whether he has an address, and whether he works under a geheim: then none comes. */
export const leesMijnBerichten = (db: Database, { gemeente, gebruikerId }: Wiens) =>
  db.transaction({ role: berichtRol, gemeente }, async (tx) => ({
    gekozen: await voorkeurenVan(tx, gemeente, gebruikerId),
    bereik: await bereikVan(tx, gemeente, gebruikerId, geheimen),
  }))

/** Keeps what a worker chose, for himself in this municipality. */
export const bewaarMijnBerichten = (
  db: Database,
  { gemeente, gebruikerId }: Wiens,
  gekozen: Readonly<Record<string, string>>,
): Promise<void> =>
  db.transaction({ role: berichtRol, gemeente }, (tx) => bewaarVoorkeuren(tx, gemeente, gebruikerId, gekozen))
