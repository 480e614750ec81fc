import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { legEersteContactVast } from '../src/onderzoek/leg-eerste-contact-vast.ts'
import { wijsOpClientondersteuning } from '../src/onderzoek/wijs-op-clientondersteuning.ts'
import { gedaan, type TestOmgeving, testOmgeving, werker } from './omgeving.ts'

const noor = werker('toeleider', 1)
const contact = {
  ...legEersteContactVast.voorbeeld,
  verzochtOp: '2026-11-30',
  straat: 'Geheimstraat',
  huisnummer: '12',
  plaats: 'Voorbeeld',
}

let t: TestOmgeving
let eigenaar: pg.Client

const tel = async (sql: string, values: unknown[] = []): Promise<number> =>
  Number((await eigenaar.query(sql, values)).rows[0]?.n ?? 0)

beforeAll(async () => {
  t = await testOmgeving('2026-12-01')
  eigenaar = new pg.Client({ connectionString: t.superUrl })
  await eigenaar.connect()
})

afterAll(async () => {
  await eigenaar.end()
  await t.close()
})

const nieuwDossier = async () => {
  const { dossierId, uitkomst } = gedaan<{ betrokkeneId: string }>(
    await t.doe(legEersteContactVast, noor, contact),
  )
  return { dossierId, betrokkeneId: uitkomst.betrokkeneId }
}

const wijs = (dossierId: string, betrokkeneId: string, rest = {}) =>
  t.doe(wijsOpClientondersteuning, noor, { betrokkeneId, datum: '2026-12-01' }, { dossierId, ...rest })

describe('one act sent twice, two people at once', () => {
  test('the same act sent twice is done once and answers the first result', async () => {
    const { dossierId, betrokkeneId } = await nieuwDossier()
    const handelingId = randomUUID()
    const [een, twee] = await Promise.all([
      wijs(dossierId, betrokkeneId, { handelingId }),
      wijs(dossierId, betrokkeneId, { handelingId }),
    ])
    expect([een, twee].map((afloop) => afloop.soort)).toEqual(['gedaan', 'gedaan'])
    expect([een, twee].filter((afloop) => afloop.soort === 'gedaan' && afloop.herhaald)).toHaveLength(1)
    expect(
      await tel(
        "select count(*) n from onderzoek.gebeurtenis where dossier_id = $1 and soort = 'gewezen-op-clientondersteuning'",
        [dossierId],
      ),
    ).toBe(1)
  })

  test('a dossier begun twice with one key is one dossier', async () => {
    const handelingId = randomUUID()
    const aflopen = await Promise.all(
      [1, 2, 3].map(() => t.doe(legEersteContactVast, noor, contact, { handelingId })),
    )
    expect(new Set(aflopen.map((afloop) => gedaan(afloop).dossierId)).size).toBe(1)
    expect(await tel('select count(*) n from onderzoek.handeling where id = $1', [handelingId])).toBe(1)
  })

  test('a key that belongs to another act or person is refused', async () => {
    const { dossierId, betrokkeneId } = await nieuwDossier()
    const handelingId = randomUUID()
    gedaan(await wijs(dossierId, betrokkeneId, { handelingId }))
    expect(await t.doe(legEersteContactVast, noor, contact, { handelingId })).toMatchObject({
      soort: 'ongeldig',
    })
  })

  test('two people at once: the second is told what changed, and nothing of his is lost or done', async () => {
    const { dossierId, betrokkeneId } = await nieuwDossier()
    gedaan(await wijs(dossierId, betrokkeneId, { versie: 1 }))
    const afloop = await wijs(dossierId, betrokkeneId, { versie: 1 })
    expect(afloop).toMatchObject({
      soort: 'verouderd',
      versie: 2,
      veranderd: [{ verwerking: 'onderzoek.wijs-op-clientondersteuning', versie: 2 }],
    })
    gedaan(await wijs(dossierId, betrokkeneId, { versie: 2 }))
  })

  test('twenty acts at the same time on one dossier all follow each other', async () => {
    const { dossierId, betrokkeneId } = await nieuwDossier()
    await Promise.all(Array.from({ length: 20 }, () => wijs(dossierId, betrokkeneId)))
    expect(await tel('select versie n from onderzoek.dossier where id = $1', [dossierId])).toBe(21)
  })
})
