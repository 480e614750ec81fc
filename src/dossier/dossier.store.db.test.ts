import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../testing/database.ts'
import type { Tx } from '../platform/db/tx.ts'
import { insertDossier, laadDossier, updateDossier } from './dossier.store.ts'
import { insertRij } from './rij.store.ts'

const gemeente = '0344'
const schema = 'onderzoek'
const tabellen = ['gebeurtenis', 'gegeven'] as const
const wie = randomUUID()
let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const inTx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  database.db.transaction({ role: 'samenspraak_onderzoek', gemeente }, work)

const nieuw = async (): Promise<string> => {
  const id = randomUUID()
  const leeg = {
    wet: null,
    route: null,
    ingang: null,
    gestart_op: null,
    einde_op: null,
    vernietigen_op: null,
    kenmerk: {},
  }
  await inTx((tx) =>
    insertDossier(tx, schema, gemeente, {
      ...leeg,
      id,
      nummer: id.slice(0, 8),
      staat: 'loopt',
      behandelaar: wie,
      team: null,
      verzocht_op: '2026-11-30',
    }),
  )
  return id
}

/** What an act does: a row more, and the next version. */
const handel = async (tx: Tx, dossierId: string, versie: number): Promise<void> => {
  const plek = { schema, gemeente, dossierId, versie, wie, op: '2026-12-01T09:00:00.000Z' }
  const rij = { soort: 'gesprek', betrokkene_id: null, datum: '2026-12-01', code: null }
  await insertRij(tx, plek, 'gebeurtenis', randomUUID(), rij, Buffer.from([0, 1, 250, 255]))
  await updateDossier(tx, schema, gemeente, dossierId, { versie })
}

describe('loading a dossier', () => {
  test('gives its rows in order, with dates as days and content only of the tables that were asked for', async () => {
    const id = await nieuw()
    await inTx((tx) => handel(tx, id, 2))
    const geladen = await inTx((tx) =>
      laadDossier(tx, schema, gemeente, id, { tabellen, metInhoud: ['gebeurtenis'], slot: false }),
    )
    expect(geladen?.dossier).toMatchObject({
      id,
      gemeente,
      versie: 2,
      verzocht_op: '2026-11-30',
      kenmerk: {},
    })
    expect(geladen?.dossier.rijen.gebeurtenis).toEqual([
      expect.objectContaining({ soort: 'gesprek', datum: '2026-12-01', versie: 2, code: null }),
    ])
    expect(Date.parse(geladen?.dossier.rijen.gebeurtenis[0]?.op ?? '')).toBe(Date.UTC(2026, 11, 1, 9))
    expect(geladen?.verzegeld.map(({ inhoud }) => [...inhoud])).toEqual([[0, 1, 250, 255]])
    expect(Object.keys(geladen?.dossier ?? {})).not.toContain('gezien')

    const zonder = await inTx((tx) => laadDossier(tx, schema, gemeente, id, { tabellen, slot: false }))
    expect(zonder?.verzegeld).toEqual([])
  })

  test('who waited for the lock sees what the other act did, not only its version', async () => {
    const id = await nieuw()
    const gesloten = Promise.withResolvers<void>()
    const eerste = inTx(async (tx) => {
      await laadDossier(tx, schema, gemeente, id, { tabellen, slot: true })
      gesloten.resolve()
      // Long enough for the other to be waiting for the lock.
      await new Promise((klaar) => setTimeout(klaar, 200))
      await handel(tx, id, 2)
    })
    await gesloten.promise
    const tweede = await inTx((tx) => laadDossier(tx, schema, gemeente, id, { tabellen, slot: true }))
    await eerste
    expect(tweede?.dossier.versie).toBe(2)
    expect(tweede?.dossier.rijen.gebeurtenis).toHaveLength(1)
  })
})
