import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../testing/database.ts'
import { movableClock } from '../platform/clock/clock.ts'
import { type KeyStore, openKeyStore } from '../platform/keys/key-store.ts'
import type { Omgeving } from '../verwerking/omgeving.ts'
import { logSleutelDoel } from '../verwerkingenlogboek/index.ts'
import { speelCasus01 } from './casus-01.ts'
import { demoWie } from './demo-gebruikers.ts'
import { richtDemoIn } from './inrichting.ts'
import type { Gespeeld } from './speel.ts'

let database: TestDatabase
let sleutels: KeyStore
let omgeving: Omgeving
let folder: string
let gespeeld: Gespeeld

beforeAll(async () => {
  database = await testDatabase()
  folder = await mkdtemp(join(tmpdir(), 'samenspraak-casus-'))
  sleutels = await openKeyStore(folder)
  omgeving = {
    db: database.db,
    sleutels,
    klok: movableClock(Date.parse('2027-12-01T12:00:00Z')),
    logSleutel: sleutels.derive(logSleutelDoel),
    registerUri: 'http://localhost/verwerkingsregister',
    opDefect: () => undefined,
  }
  await richtDemoIn(omgeving.db)
  gespeeld = await speelCasus01(omgeving, {
    d0: '2026-11-30',
    mensen: {
      toeleider: demoWie('noor', 'toeleider'),
      beslisser: demoWie('karim', 'beslisser'),
      coordinator: demoWie('ilse', 'coordinator'),
    },
  })
})

afterAll(async () => {
  await sleutels?.close()
  await database?.close()
  await rm(folder, { recursive: true, force: true })
})

describe('casus 01', () => {
  test('loopt van aanvraag tot einde', () => {
    expect(gespeeld.stappen.length).toBeGreaterThan(50)
  })
})
