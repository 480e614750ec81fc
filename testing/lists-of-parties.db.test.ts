import { afterAll, expect, test } from 'vitest'
import { migrations } from '../migrations/index.ts'
import { migrate } from '../src/platform/db/migrate.ts'
import { testDatabase } from './database.ts'
import { ask } from './embedded.ts'

const { ownerUrl, superUrl, close } = await testDatabase({ template: 'template0' })
afterAll(close)

const here = '0027-lists-of-parties'
const party = (nr: number, columns: string, values: string) =>
  `insert into inrichting.partij (gemeente, id, naam, domein, regime, ${columns})
   values ('0344', '33333333-3333-4333-8333-00000000000${nr}', 'Partij ${nr}', 'welzijn', 'geen', ${values})`

test('what stood on the one list goes to both lists with its days, and what stood on none stays off them', async () => {
  await migrate(ownerUrl, Object.fromEntries(Object.entries(migrations).filter(([name]) => name < here)))
  for (const sql of [
    `insert into inrichting.gemeente (code, naam) values ('0344', 'Voorbeeld')`,
    party(1, 'lijst_2_3a_1, lijst_vanaf, lijst_tot', `true, '2026-01-01', '2027-01-01'`),
    party(2, 'lijst_2_3a_1', 'true'),
    party(3, 'lijst_2_3a_1, lijst_tot', `true, '2020-01-01'`),
    party(4, 'lijst_2_3a_1', 'false'),
  ])
    await ask(superUrl, sql)
  await migrate(ownerUrl, migrations)
  const rows = `select right(partij_id::text, 1) as nr, vanaf::text, tot::text, array_agg(procedure order by procedure) as bij
    from inrichting.partij_op_lijst group by 1, 2, 3 order by 1`
  const bij = ['in-samenspraak', 'zonder-verzoek-van-client']
  expect(await ask(superUrl, rows)).toEqual([
    { nr: '1', vanaf: '2026-01-01', tot: '2027-01-01', bij },
    { nr: '2', vanaf: '2023-01-30', tot: null, bij },
    { nr: '3', vanaf: '2019-12-31', tot: '2020-01-01', bij },
  ])
  const force = `select relforcerowsecurity as on from pg_class where oid = 'inrichting.partij'::regclass`
  expect(await ask(superUrl, force)).toEqual([{ on: true }])
})
