import { getConstructionPlans } from 'pg-boss'
import { afterAll, expect, test } from 'vitest'
import { testDatabase } from '../../../testing/database.ts'
import { ask } from '../../../testing/embedded.ts'

const { ownerUrl, close } = await testDatabase()
afterAll(close)

const flat = `regexp_replace(%s, '\\s+', ' ', 'g')`
const inSchema = (schema: string) => `n.nspname = '${schema}' and c.relname not like 'queue\\_stats\\_2%'`

/** What a schema is made of: columns, indexes, constraints, functions. */
const partsOf = (schema: string) => `
  select 'column ' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || ' '
    || a.attnotnull || ' ' || coalesce(pg_get_expr(d.adbin, d.adrelid), '') as part
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where ${inSchema(schema)} and c.relkind in ('r', 'p') and a.attnum > 0
  union all
  select pg_get_indexdef(c.oid) from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where ${inSchema(schema)} and c.relkind in ('i', 'I')
  union all
  select c.relname || ' ' || k.conname || ' ' || pg_get_constraintdef(k.oid)
  from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
  where ${inSchema(schema)}
  union all
  select p.proname || '(' || pg_get_function_arguments(p.oid) || ') ' || ${flat.replace('%s', 'p.prosrc')}
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = '${schema}'
  union all
  select 'version ' || version from ${schema}.version`

test('the migrations make what this version of pg-boss would make itself', async () => {
  await ask(ownerUrl, getConstructionPlans('proef'))
  const read = async (schema: string) =>
    (await ask(ownerUrl, partsOf(schema)))
      .map(({ part }) => String(part).replaceAll(`${schema}.`, ''))
      .toSorted()
  const ours = await read('jobs')
  expect(ours.length).toBeGreaterThan(150)
  expect(ours).toEqual(await read('proef'))
})
