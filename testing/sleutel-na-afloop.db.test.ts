import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { legEersteContactVast } from '../src/onderzoek/leg-eerste-contact-vast.ts'
import { wijsOpClientondersteuning } from '../src/onderzoek/wijs-op-clientondersteuning.ts'
import type { KeyStore } from '../src/platform/keys/key-store.ts'
import { runVerwerking } from '../src/verwerking/run-verwerking.ts'
import { gedaan, herkomst, type TestOmgeving, testOmgeving, werker } from './omgeving.ts'

const noor = werker('toeleider', 1)
let t: TestOmgeving
let dossierId: string
let invoer: Readonly<Record<string, unknown>>

beforeAll(async () => {
  t = await testOmgeving('2026-12-01')
  const contact = gedaan<{ betrokkeneId: string }>(
    await t.doe(legEersteContactVast, noor, { ...legEersteContactVast.voorbeeld, verzochtOp: '2026-11-30' }),
  )
  dossierId = contact.dossierId
  invoer = {
    ...wijsOpClientondersteuning.voorbeeld,
    ...{ betrokkeneId: contact.uitkomst.betrokkeneId, datum: '2026-12-01' },
  }
})
afterAll(() => t.close())

/** An act that ends with the destruction of this key, and may fail after it said so. */
const metEinde = (id: string, daarna: () => void = () => undefined) => ({
  ...wijsOpClientondersteuning,
  effect: async (...[invoer, werk, bij]: Parameters<typeof wijsOpClientondersteuning.effect>) => {
    const uitkomst = await wijsOpClientondersteuning.effect(invoer, werk, bij)
    werk.vernietigSleutel(id)
    expect(await t.omgeving.sleutels.key(id)).toBeDefined()
    daarna()
    return uitkomst
  },
})

const sleutel = async (): Promise<string> => {
  const id = randomUUID()
  await t.omgeving.sleutels.createKey(id)
  return id
}

const isErNog = (id: string): Promise<boolean> =>
  t.omgeving.sleutels.key(id).then(
    () => true,
    () => false,
  )

const doe = (verwerking: ReturnType<typeof metEinde>) => t.doe(verwerking, noor, invoer, { dossierId })

describe('a key that an act does away with', () => {
  test('goes once the act is committed, and not before', async () => {
    const id = await sleutel()
    gedaan(await doe(metEinde(id)))
    expect(await isErNog(id)).toBe(false)
    const vernietigd: string[] = []
    for await (const weg of t.omgeving.sleutels.destroyed()) vernietigd.push(weg)
    expect(vernietigd).toContain(id)
  })
  test('stays when the act is rolled back', async () => {
    const id = await sleutel()
    const mislukt = metEinde(id, () => {
      throw new Error('the disk is full')
    })
    await expect(doe(mislukt)).rejects.toThrow('the disk is full')
    expect(await isErNog(id)).toBe(true)
  })
  test('that could not be destroyed does not undo the act: it is a defect, and it is done again later', async () => {
    const id = await sleutel()
    const sleutels: KeyStore = {
      ...t.omgeving.sleutels,
      destroyKeys: () => Promise.reject(new Error('no disk')),
    }
    const defecten: string[] = []
    const omgeving = {
      ...t.omgeving,
      sleutels,
      opDefect: ({ code }: { code: string }) => void defecten.push(code),
    }
    t.klok.advance(1)
    gedaan(await runVerwerking(metEinde(id), { invoer, dossierId }, noor, omgeving, herkomst))
    expect(defecten).toEqual(['key-not-destroyed'])
  })
})
