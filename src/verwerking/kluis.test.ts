import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { zonderVernietigd } from '../dossier/eigen-sleutel.ts'
import type { Dossier, Tabel } from '../dossier/rijen.ts'
import { type KeyStore, openKeyStore } from '../platform/keys/key-store.ts'
import { openKluis } from './kluis.ts'

const gesprek = 'ingebracht' as Tabel
const zin = 'zij is tot maart herstellende'
const rij = randomUUID()
const sleutel = randomUUID()
const dossier = {
  id: randomUUID(),
  gemeente: '0344',
  sleutelversie: 1,
  kenmerk: { gesprekssleutel: sleutel },
}

let folder: string
let sleutels: KeyStore

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samenspraak-kluis-'))
  sleutels = await openKeyStore(folder)
  await sleutels.createKeys([dossier.id, sleutel])
})
afterEach(async () => {
  await sleutels.close()
  await rm(folder, { recursive: true, force: true })
})

const kluis = () => openKluis(sleutels, 'casusoverleg', dossier)

describe('wat is ingebracht, heeft een eigen sleutel (5.4.3 lid 1)', () => {
  test('het gaat alleen open met de sleutel van het gesprek, en de rest van het dossier met die van het dossier', async () => {
    const { sluit, open } = await kluis()
    const [ingebracht, deelnemer] = [sluit(gesprek, rij, zin), sluit('overgang', rij, zin)]
    expect([open(gesprek, rij, ingebracht), open('overgang', rij, deelnemer)]).toEqual([zin, zin])
    await sleutels.destroyKey(sleutel)
    const daarna = await kluis()
    expect(daarna.open('overgang', rij, deelnemer)).toBe(zin)
    expect(() => daarna.open(gesprek, rij, ingebracht)).toThrow('there is no key for this id')
    expect(() => daarna.sluit(gesprek, rij, zin)).toThrow('there is no key for this id')
  })
  test('de sleutel van het dossier opent het niet, ook niet wie hem heeft en de plek kent', async () => {
    const ingebracht = (await kluis()).sluit(gesprek, rij, zin)
    await sleutels.destroyKey(sleutel)
    const vals = { ...dossier, kenmerk: { gesprekssleutel: dossier.id } }
    const met = await openKluis(sleutels, 'casusoverleg', vals)
    expect(() => met.open(gesprek, rij, ingebracht)).toThrow('do not belong')
  })
  test('voor het overleg begint, is er geen sleutel en kan niemand iets inbrengen', async () => {
    const { heeftSleutel, sluit } = await openKluis(sleutels, 'casusoverleg', { ...dossier, kenmerk: {} })
    expect([heeftSleutel(gesprek), heeftSleutel('overgang')]).toEqual([false, true])
    expect(() => sluit(gesprek, rij, zin)).toThrow('there is no key for this id')
  })
  test('in een ander compartiment zegt zo’n kenmerk niets', async () => {
    const elders = await openKluis(sleutels, 'onderzoek', dossier)
    const dicht = elders.sluit(gesprek, rij, zin)
    await sleutels.destroyKey(sleutel)
    expect((await openKluis(sleutels, 'onderzoek', dossier)).open(gesprek, rij, dicht)).toBe(zin)
  })
  test('een vernietigde sleutel komt met een teruggezette map niet terug', async () => {
    const bytes = (await kluis()).sluit(gesprek, rij, zin)
    await sleutels.destroyKey(sleutel)
    await sleutels.close()
    sleutels = await openKeyStore(folder)
    await expect(sleutels.createKey(sleutel)).rejects.toThrow('there is no key for this id')
    const { open } = await kluis()
    expect(() => open(gesprek, rij, bytes)).toThrow('there is no key for this id')
  })
})

describe('rijen zonder sleutel zijn er niet', () => {
  const geladen = {
    kenmerk: { gesprekssleutel: sleutel, dag: '2026-12-07' },
    rijen: { ingebracht: [{ id: rij }], overgang: [{ id: rij }] },
  } as unknown as Dossier<Tabel>
  test('ook niet als ze met een oude reservekopie terugkwamen: het overleg heeft dan geen sleutel meer', () => {
    const over = zonderVernietigd('casusoverleg', geladen, () => false)
    expect(over.rijen).toEqual({ ingebracht: [], overgang: [{ id: rij }] })
    expect(over.kenmerk).toEqual({ gesprekssleutel: null, dag: '2026-12-07' })
  })
  test('met hun sleutel wel, en elders altijd', () => {
    expect(zonderVernietigd('casusoverleg', geladen, () => true)).toBe(geladen)
    expect(zonderVernietigd('onderzoek', geladen, () => false)).toBe(geladen)
  })
})
