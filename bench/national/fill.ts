import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { type CopiedTable, copiedTables, templateGemeente } from './columns.ts'
import { copiesIn, copyAt, gemeenteOf, municipalities, type Register, slotsFor } from './mapping.ts'

/** Tables of which each copy gets the rows of the template. */
const perCopy = `
  select n.nspname || '.' || c.relname as name
  from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
  where c.relkind = 'r' and a.attname = 'gemeente' and n.nspname in ('onderzoek', 'coordinatie', 'personen')
  order by 1`

/** Per set of workers, and per municipality. */
const ofWorkers = ['inrichting.gebruiker', 'inrichting.pet']
const ofMunicipality = [
  'inrichting.gemeente',
  'inrichting.organisatie',
  'inrichting.partij',
  'inrichting.partij_op_lijst',
  'inrichting.verwerkersovereenkomst',
]

const ids = async (client: pg.Client, sql: string): Promise<readonly string[]> =>
  (await client.query<{ id: string }>(sql, [templateGemeente])).rows.map(({ id }) => id)

/** Which ids of the template are of workers and of bodies. */
export const readRegister = async (client: pg.Client): Promise<Register> => {
  const people = await ids(
    client,
    `select gebruiker_id::text as id from inrichting.pet where gemeente = $1 union select id::text from inrichting.pet where gemeente = $1`,
  )
  const bodies = await ids(
    client,
    `select id::text from inrichting.partij where gemeente = $1
     union select organisatie_id::text from inrichting.partij where gemeente = $1 and organisatie_id is not null
     union select id::text from inrichting.verwerkersovereenkomst where gemeente = $1
     union select organisatie_id::text from inrichting.verwerkersovereenkomst where gemeente = $1
     union select u.organisatie_id::text from inrichting.gebruiker u join inrichting.pet p on p.gebruiker_id = u.id where p.gemeente = $1`,
  )
  return { people: new Set(people), bodies: new Set(bodies) }
}

const ofTemplate = ({ name, columns }: CopiedTable): string => {
  if (columns.includes('gemeente')) return `t.gemeente = '${templateGemeente}'`
  if (name === 'inrichting.gemeente') return `t.code = '${templateGemeente}'`
  const of = name === 'inrichting.gebruiker' ? '$5::uuid[]' : '$6::uuid[]'
  return `t.id = any(${of})`
}

const insert = (table: CopiedTable): string =>
  `insert into ${table.name} (${table.columns.join(', ')})
   select ${table.values.join(', ')}
   from ${table.name} t
   cross join (select $1::text as gemeente, nr, slot from unnest($2::int[], $3::int[]) u(nr, slot)) n
   cross join (select $4::bytea as pool) r
   where ${ofTemplate(table)} and ($5::uuid[] is not null and $6::uuid[] is not null)
   on conflict do nothing`

const pool = randomBytes(64 * 1024)

/**
 * Fills a database with copies of the template over 342 municipalities, one municipality at a time so that its rows lie
 * together as they do in use. Done by a superuser who skips foreign keys: the rows fit by how they are made. Content
 * becomes random bytes as long as that of the template.
 */
export const fillNational = async (
  superUrl: string,
  copies: number,
  tell: (text: string) => void,
): Promise<void> => {
  const client = new pg.Client({ connectionString: superUrl })
  await client.connect()
  try {
    await client.query(`set session_replication_role = 'replica'`)
    await client.query('set synchronous_commit = off')
    const register = await readRegister(client)
    const lists = [[...register.people], [...register.bodies]]
    const { rows } = await client.query<{ name: string }>(perCopy)
    const names = rows.map(({ name }) => name)
    const prepare = async (list: readonly string[]) =>
      (await copiedTables(client, list, register)).map((table, i) => ({
        name: `${list[0]}-${i}`,
        text: insert(table),
      }))
    const [dossiers, workers, bodies] = [
      await prepare(names),
      await prepare(ofWorkers),
      await prepare(ofMunicipality),
    ]
    for (let index = 0; index < municipalities; index += 1) {
      const count = copiesIn(index, copies)
      const own = Array.from({ length: count }, (_, rank) => copyAt(index, rank))
      const slots = Array.from({ length: slotsFor(count) }, (_, slot) => slot)
      const ask = async (
        statements: readonly { name: string; text: string }[],
        nrs: readonly number[],
        slot: readonly number[],
      ) => {
        for (const statement of statements)
          await client.query({ ...statement, values: [gemeenteOf(index), nrs, slot, pool, ...lists] })
      }
      await ask(bodies, [0], [0])
      await ask(workers, slots, slots)
      await ask(
        dossiers,
        own.map(({ nr }) => nr),
        own.map(({ slot }) => slot),
      )
      if (index % 50 === 49) tell(`${index + 1} of ${municipalities} municipalities filled`)
    }
  } finally {
    await client.end()
  }
}
