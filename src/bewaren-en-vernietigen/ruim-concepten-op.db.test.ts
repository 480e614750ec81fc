import { afterAll, beforeAll, expect, test } from 'vitest'
import { richtAanpakIn } from '../../testing/aanpak-register.ts'
import { lopendOnderzoek, vandaag } from '../../testing/lopend-onderzoek.ts'
import { type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { onderzoek } from '../onderzoek/index.ts'
import { naamVan } from '../verwerking/verwerking.ts'
import { ruimConceptenOp } from './ruim-concepten-op.ts'

let t: TestOmgeving
let db: RijenLezer

beforeAll(async () => {
  t = await testOmgeving(vandaag)
  db = await rijenLezer(t.superUrl)
  await richtAanpakIn(t)
})
afterAll(async () => {
  await db.close()
  await t.close()
})

const legGesprekVast = onderzoek.handelingen.find((een) => naamVan(een) === 'leg-gesprek-vast')
const dag = 86_400_000

test('een notitie blijft veertien dagen, en is daarna weg; het gesprek zelf blijft (AVG 5 lid 1 onder e)', async () => {
  if (!legGesprekVast) throw new Error('a conversation can be recorded')
  const { dossierId, client, doe } = await lopendOnderzoek(t)
  await doe(legGesprekVast, { met: [client], vorm: 'thuis', datum: vandaag, notitie: 'Terugbellen.' })
  const over = () =>
    db.rijen(
      `select (select count(*)::int from onderzoek.concept where dossier_id = $1) notities,
        (select count(*)::int from onderzoek.gebeurtenis where dossier_id = $1 and soort = 'gesprek') gesprekken`,
      [dossierId],
    )
  t.klok.advance(14 * dag)
  expect(await ruimConceptenOp(t.omgeving)).toBe(0)
  expect(await over()).toEqual([{ notities: 1, gesprekken: 1 }])
  t.klok.advance(dag)
  expect(await ruimConceptenOp(t.omgeving)).toBe(1)
  expect(await over()).toEqual([{ notities: 0, gesprekken: 1 }])
  expect(await ruimConceptenOp(t.omgeving)).toBe(0)
})
