import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { speel } from '../src/demo/speel.ts'
import type { BekekenBrief } from '../src/onderzoek/bekijk-brief.ts'
import { bekijkOverzicht } from '../src/onderzoek/bekijk-overzicht.ts'
import { briefAlsPdf } from '../src/scherm/brief-als-pdf.ts'
import { plusDagen } from '../src/wet/datum.ts'
import { begin } from './casus-03-begin.ts'
import { mensen, richtCasus03In } from './casus-03-inrichting.ts'
import { gegevens, geheim } from './casus-03-partijen.ts'
import { afgelopen, gedaan, type TestOmgeving, testOmgeving } from './omgeving.ts'
import { readPdf } from './read-pdf.ts'

const d0 = '2026-12-01'
let proef: TestOmgeving
let id: (naam: string) => string

beforeAll(async () => {
  proef = await testOmgeving(plusDagen(d0, 40))
  await richtCasus03In(proef)
  const { namen } = await speel([...begin, ...gegevens], proef.omgeving, { d0, mensen })
  id = (naam) => namen.get(naam) ?? ''
})
afterAll(() => proef?.close())

const open = (wie: string, door = mensen.toeleider) =>
  proef.doe(bekijkOverzicht, door, { betrokkeneId: id(wie) }, { dossierId: id('onderzoek') })
const overzicht = async (wie: string) => {
  const { brief } = gedaan<BekekenBrief>(await open(wie)).uitkomst
  return { brief, tekst: JSON.stringify(brief), pdf: (await readPdf(briefAlsPdf(brief))).text }
}
const koppen = (brief: BekekenBrief['brief']) => brief.delen.map(({ kop }) => kop).filter(Boolean)

describe('casus 03: de jongen van veertien en zijn moeder krijgen ieder hun eigen overzicht (AVG 15)', () => {
  test('eerst wat hij moet doen, dan wat er gebeurt en wie helpt, en aan het eind zijn rechten', async () => {
    const { brief, pdf } = await overzicht('jongen')
    expect(koppen(brief)).toEqual([
      'Wat moet u nu doen?',
      'Wat gebeurt er nu?',
      'Wie helpt u?',
      'Wat is er over u gevraagd?',
      'Welke gegevens staan er over u?',
      'Met wie is iets gedeeld?',
      'Wie keek in uw gegevens?',
      'Klopt er iets niet?',
    ])
    for (const kop of koppen(brief)) expect(pdf).toContain(kop)
    expect(brief.voet.map(({ kop }) => kop)).toContain('Uw rechten')
  })
  test('wat hij alleen vertelde staat op het zijne, en op het hare nergens: niet op papier en niet in het bestand', async () => {
    const zijn = await overzicht('jongen')
    expect(zijn.tekst).toContain(geheim)
    expect(zijn.pdf).toContain(geheim)
    const haar = await overzicht('moeder')
    for (const deel of [haar.tekst, haar.pdf]) {
      expect(deel).not.toContain(geheim)
      expect(deel).not.toContain('twee uur per dag')
    }
  })
  test('wat de school is gevraagd staat erbij, met het antwoord en zonder wat de school woog', async () => {
    const { tekst } = await overzicht('jongen')
    expect(tekst).toContain('artikel 5.4.2')
    expect(tekst).toMatch(/Het antwoord staat hieronder/)
    expect((await overzicht('moeder')).tekst).toContain('Wij hebben niemand iets over u gevraagd')
  })
  test('wie keek staat er per rol: geen naam van wie het opzocht, en niet welke handeling', async () => {
    const { brief } = await overzicht('moeder')
    const keek = brief.delen.find(({ kop }) => kop === 'Wie keek in uw gegevens?')
    expect(keek?.punten?.[0]).toMatch(/Toeleider, \d+ keer/)
    for (const punt of keek?.punten ?? []) expect(punt).toMatch(/^\d+ [a-z]+ \d{4}: [A-Z][a-z]+, \d+ keer\.$/)
  })
  test('met een id dat er niet is, of dat geen id is, komt er niets en gaat er niets stuk', async () => {
    const met = (betrokkeneId: string) =>
      proef.doe(bekijkOverzicht, mensen.toeleider, { betrokkeneId }, { dossierId: id('onderzoek') })
    expect(afgelopen(await met(randomUUID()))).toEqual(['overzicht-alleen-client'])
    expect((await met('../../etc/passwd')).soort).toBe('ongeldig')
  })
  test('vader is geen cliënt, en een ander dan de toeleider opent het niet', async () => {
    expect(afgelopen(await open('vader'))).toEqual(['overzicht-alleen-client'])
    expect((await open('jongen', mensen.coordinator)).soort).toBe('rol')
  })
})
