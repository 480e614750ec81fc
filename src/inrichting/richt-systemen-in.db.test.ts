import { createSecretKey, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { testDatabase } from '../../testing/database.ts'
import { ask } from '../../testing/embedded.ts'
import { movableClock } from '../platform/clock/clock.ts'
import { leesInrichting } from './inrichtingsbestand.ts'
import { richtIn } from './richt-in.ts'

const database = await testDatabase()
afterAll(() => database.close())

const klok = movableClock(Date.UTC(2026, 10, 21, 9))
const logSleutel = createSecretKey(randomBytes(32))
const voorbeeld = () => leesInrichting(readFileSync('docs/voorbeeld-inrichting.json', 'utf8'))

const inrichten = async (verandering: object = {}, gemeente: object = {}) => {
  const bestand = voorbeeld()
  const systemen = bestand.systemen.map((een) => ({ ...een, ...verandering }))
  const nieuw = { ...bestand, gemeente: { ...bestand.gemeente, ...gemeente }, systemen }
  const { tellingen, nietGewijzigd } = await richtIn({ db: database.db, klok, logSleutel }, nieuw)
  return { telling: tellingen.get('systemen'), nietGewijzigd }
}
const rij = async () => (await ask(database.superUrl, 'select * from inrichting.systeem'))[0] ?? {}

test('een systeem wordt ingericht, en hetzelfde bestand verandert niets (ADR 0016)', async () => {
  expect((await inrichten()).telling).toEqual({ nieuw: 1, bijgewerkt: 0, gelijk: 0 })
  expect(await inrichten()).toEqual({ telling: { nieuw: 0, bijgewerkt: 0, gelijk: 1 }, nietGewijzigd: [] })
  expect(await ask(database.superUrl, 'select oin from inrichting.gemeente')).toEqual([
    { oin: '00000099930000000000' },
  ])
})

test('naam, meldadres en sleutel kunnen anders; voor wie het handelt blijft wat het was', async () => {
  await inrichten()
  const nieuw = { naam: 'Nieuw systeem', meldadres: 'https://nieuw.example/', sleutel: 2 }
  expect((await inrichten(nieuw)).telling).toMatchObject({ bijgewerkt: 1 })
  expect(await rij()).toMatchObject({
    naam: 'Nieuw systeem',
    meldadres: 'https://nieuw.example/',
    sleutel: 2,
  })
  const ander = { organisatie: '5a3e0000-0001-4000-8000-000000000001', clientId: 'een-ander' }
  expect((await inrichten({ ...nieuw, ...ander })).nietGewijzigd).toEqual([
    'systemen 1, clientId',
    'systemen 1, organisatie',
  ])
  expect(await rij()).toMatchObject({ client_id: 'woonstichting-voorbeeldstad' })
  expect((await inrichten({ meldadres: undefined })).telling).toMatchObject({ bijgewerkt: 1 })
  expect(await rij()).toMatchObject({ meldadres: null })
})

test('een systeem eindigt, en dat gaat niet meer terug', async () => {
  await inrichten()
  await inrichten({ tot: '2026-12-01' })
  expect((await ask(database.superUrl, `select tot::text from inrichting.systeem`))[0]).toEqual({
    tot: '2026-12-01',
  })
  expect((await inrichten()).nietGewijzigd).toEqual(['systemen 1, tot'])
  await inrichten({ tot: '2026-11-21' })
  expect((await ask(database.superUrl, `select tot::text from inrichting.systeem`))[0]).toEqual({
    tot: '2026-11-21',
  })
})

test('een andere OIN wordt overgenomen', async () => {
  await inrichten({}, { oin: '00000099930000000001' })
  expect(await ask(database.superUrl, 'select oin from inrichting.gemeente')).toEqual([
    { oin: '00000099930000000001' },
  ])
})
