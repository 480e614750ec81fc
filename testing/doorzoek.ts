import { createDecipheriv, type KeyObject } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { openKeyStore } from '../src/platform/keys/key-store.ts'
import { findEmbedded } from '../src/platform/postgres/embedded.ts'

/** The words among `woorden` that stand in these bytes: as they were typed, and as a dump writes bytes. */
export const gevondenIn = (bytes: Buffer, woorden: readonly string[]): readonly string[] =>
  woorden.filter(
    (woord) =>
      bytes.includes(woord) ||
      bytes.includes(encodeURIComponent(woord)) ||
      bytes.includes(Buffer.from(woord).toString('hex')),
  )

/** Every file under a folder, as bytes; one that goes while we look is not there. */
export const elkBestand = async (folder: string): Promise<readonly (readonly [string, Buffer])[]> => {
  const namen = await readdir(folder, { recursive: true, withFileTypes: true })
  const bestanden = namen.filter((een) => een.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  return Promise.all(bestanden.map(async (pad) => [pad, await readFile(pad)] as const))
}

/** A connection behind the back of the running program, as the superuser of its database. */
export const achterlangs = async (folder: string): Promise<pg.Client> => {
  const server = findEmbedded(join(folder, 'postgres'))
  if (!server) throw new Error('the database does not run')
  const client = new pg.Client({ connectionString: server.superUrl.replace('/postgres?', '/samenspraak?') })
  await client.connect()
  return client
}

/** How many calls were counted until now, by municipality and kind: `Voorbeeld: acuut`. */
export const getelde = async (folder: string): Promise<ReadonlyMap<string, number>> => {
  const db = await achterlangs(folder)
  const { rows } = await db.query(
    `select g.naam || ': ' || t.soort as wat, sum(t.aantal)::int as aantal
     from meldpunt.telling t join inrichting.gemeente g on g.code = t.gemeente group by 1 order by 1`,
  )
  await db.end()
  return new Map(rows.map(({ wat, aantal }: { wat: string; aantal: number }) => [wat, aantal]))
}

/** What was counted since then. */
export const geteldSinds = async (
  folder: string,
  toen: ReadonlyMap<string, number>,
): Promise<Readonly<Record<string, number>>> =>
  Object.fromEntries(
    [...(await getelde(folder))]
      .map(([wat, aantal]) => [wat, aantal - (toen.get(wat) ?? 0)] as const)
      .filter(([, erbij]) => erbij !== 0),
  )

const kolommen = `
  select format('%I.%I', table_schema, table_name) as tabel,
         array_agg(column_name::text) filter (where data_type = 'bytea') as bytes
  from information_schema.columns
  join information_schema.tables using (table_schema, table_name)
  where table_type = 'BASE TABLE' and table_schema not in ('information_schema')
  group by 1 order by 1`

/** Every row of every table as text, and every value of bytes on its own. */
export const leesAlles = async (db: pg.Client) => {
  const tabellen = (await db.query(kolommen)).rows as { tabel: string; bytes: string[] | null }[]
  const regels: string[] = []
  const verzegeld: Buffer[] = []
  for (const { tabel, bytes } of tabellen) {
    for (const { regel } of (await db.query(`select t::text as regel from ${tabel} t`)).rows)
      regels.push(regel)
    for (const kolom of bytes ?? []) {
      const { rows } = await db.query(`select "${kolom}" as bytes from ${tabel} where "${kolom}" is not null`)
      verzegeld.push(...rows.map((rij: { bytes: Buffer }) => rij.bytes))
    }
  }
  return { dump: Buffer.from(regels.join('\n')), verzegeld, tabellen: tabellen.length }
}

/** Every key that the program has. */
export const alleSleutels = (folder: string): Promise<readonly KeyObject[]> =>
  alleSleutelsIn(join(folder, 'sleutels'))

/** Every key in this folder of keys. */
export const alleSleutelsIn = async (plek: string): Promise<readonly KeyObject[]> => {
  const namen = await readdir(join(plek, 'sleutels'), { recursive: true, withFileTypes: true })
  const winkel = await openKeyStore(plek)
  try {
    const ids = namen.filter((een) => een.isFile()).map(({ name }) => name)
    return await Promise.all(ids.map((id) => winkel.key(id)))
  } finally {
    await winkel.close()
  }
}

const kop = 13
const zegel = 16

/** What these bytes give under this key, whatever place they were bound to: only reading, without its seal. */
const geopend = (bytes: Buffer, sleutel: KeyObject): Buffer =>
  createDecipheriv('aes-256-gcm', sleutel, bytes.subarray(1, kop)).update(bytes.subarray(kop, -zegel))

/** The words that come out of any of these bytes with any of these keys. */
export const gevondenMet = (
  verzegeld: readonly Buffer[],
  sleutels: readonly KeyObject[],
  woorden: readonly string[],
): readonly string[] => {
  const gevonden = new Set<string>()
  for (const bytes of verzegeld.filter((een) => een.length > kop + zegel && een[0] === 1))
    for (const sleutel of sleutels)
      for (const woord of gevondenIn(geopend(bytes, sleutel), woorden)) gevonden.add(woord)
  return [...gevonden].toSorted()
}
