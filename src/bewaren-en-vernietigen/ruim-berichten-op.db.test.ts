import { afterAll, expect, test } from 'vitest'
import { testDatabase } from '../../testing/database.ts'
import { ask } from '../../testing/embedded.ts'
import { systemClock } from '../platform/clock/clock.ts'
import { ruimBerichtenOp } from './ruim-berichten-op.ts'

const { db, superUrl, close } = await testDatabase()
afterAll(close)

const wie = (nummer: number): string => `11111111-1111-4111-8111-00000000000${nummer}`

test('wie meer dan een dag geleden een bericht kreeg, wordt vergeten, in elke gemeente (AVG 5 lid 1 onder e)', async () => {
  await ask(superUrl, `insert into inrichting.gemeente (code, naam) values ('0344', 'Een'), ('0363', 'Twee')`)
  await ask(
    superUrl,
    `insert into inrichting.bericht (gemeente, gebruiker_id, op) values
      ('0344', '${wie(1)}', now() - interval '25 hours'), ('0344', '${wie(2)}', now() - interval '23 hours'),
      ('0363', '${wie(1)}', now() - interval '2 days'), ('0363', '${wie(3)}', now())`,
  )
  expect(await ruimBerichtenOp({ db, klok: systemClock })).toBe(2)
  expect(await ask(superUrl, 'select gemeente, gebruiker_id from inrichting.bericht order by 1')).toEqual([
    { gemeente: '0344', gebruiker_id: wie(2) },
    { gemeente: '0363', gebruiker_id: wie(3) },
  ])
  expect(await ruimBerichtenOp({ db, klok: systemClock })).toBe(0)
})
