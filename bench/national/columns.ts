import type pg from 'pg'
import { mappedSql, type Register } from './mapping.ts'

interface Column {
  readonly schema: string
  readonly table: string
  readonly name: string
  readonly type: string
}

/** A table of which the template has rows, with what each column becomes in a copy. */
export interface CopiedTable {
  readonly name: string
  readonly columns: readonly string[]
  readonly values: readonly string[]
}

/** The municipality that the template is played in. */
export const templateGemeente = '9991'

const uuidText = `'^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'`

/** Random bytes as long as the ciphertext in the template, with its version byte in front. */
const randomLike = (column: string): string =>
  `case when ${column} is null then null else '\\x01'::bytea ||
     substr(r.pool, 1 + (random() * (octet_length(r.pool) - 4096))::int, least(octet_length(${column}) - 1, 4096)) end`

const byName: Readonly<Record<string, string>> = {
  gemeente: 'n.gemeente',
  'inrichting.gemeente.code': 'n.gemeente',
  nummer: `t.nummer || '-' || n.nr`,
  oidc_subject: `t.oidc_subject || n.gemeente || '/' || n.slot`,
  bsn_index: `case when t.bsn_index is null then null else sha256((t.id || '#' || n.nr)::bytea) end`,
  naam_datum_index: `sha256(('n' || t.id || '#' || n.nr)::bytea)`,
}

const valueInCopy = ({ schema, table, name, type }: Column, register: Register): string => {
  const column = `t.${name}`
  const named = byName[`${schema}.${table}.${name}`] ?? byName[name]
  if (named) return named
  switch (type) {
    case 'uuid':
      return mappedSql(`${column}::text`, register)
    case 'uuid[]':
      return `array(select ${mappedSql('u::text', register)} from unnest(${column}) u)`
    case 'bytea':
      return randomLike(column)
    case 'text':
      return name === 'aan'
        ? `case when t.aan ~ ${uuidText} then (${mappedSql('t.aan', register)})::text else t.aan end`
        : column
    default:
      return column
  }
}

const catalogue = `
  select n.nspname as schema, c.relname as table, a.attname as name, format_type(a.atttypid, null) as type
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and n.nspname || '.' || c.relname = any($1)
  order by 1, 2, a.attnum`

/** What the tables with these names become in a copy; read from the catalogue, so that it follows the schema. */
export const copiedTables = async (
  client: pg.Client,
  names: readonly string[],
  register: Register,
): Promise<readonly CopiedTable[]> => {
  const { rows } = await client.query<Column>(catalogue, [names])
  return names.map((name) => {
    const own = rows.filter(({ schema, table }) => `${schema}.${table}` === name)
    return {
      name,
      columns: own.map((column) => column.name),
      values: own.map((one) => valueInCopy(one, register)),
    }
  })
}
