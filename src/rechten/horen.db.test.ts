import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { afgelopen, gedaan, type TestOmgeving, testOmgeving, werker } from '../../testing/omgeving.ts'
import { gewoonVerzoek, woordenVan } from '../../testing/rechten-op-de-weg.ts'
import type { Brief } from '../verwerking/brief.ts'
import type { ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import type { Verwerking } from '../verwerking/verwerking.ts'
import { bekijkBrief, bekijkVerzoek } from './bekijk-verzoek.ts'
import { beslis } from './beslis.ts'
import { legHorenVast } from './leg-horen-vast.ts'
import { neemVerzoekAan } from './neem-verzoek-aan.ts'
import { stelVragerVast } from './stel-vrager-vast.ts'
import type { VerzoekBeeld } from './verzoek-beeld.ts'

let t: TestOmgeving
const lies = werker('rechtenmedewerker')
const karim = werker('beslisser')

beforeAll(async () => {
  t = await testOmgeving('2026-12-01')
})
afterAll(() => t?.close())

const doe = (wat: Verwerking, dossierId: string, invoer: object = {}, wie = lies) =>
  t.doe(wat, wie, invoer, { dossierId })
const vastgesteld = async (deel: object): Promise<string> => {
  const { dossierId } = gedaan(await t.doe(neemVerzoekAan, lies, { ...gewoonVerzoek, ...deel }))
  gedaan(await doe(stelVragerVast, dossierId, { hoe: 'legitimatie', vastgesteld: true }))
  return dossierId
}
const lees = async (dossierId: string): Promise<VerzoekBeeld> =>
  gedaan<ZaakUitkomst & { beeld: VerzoekBeeld }>(await doe(bekijkVerzoek, dossierId)).uitkomst.beeld
const laatsteBrief = async (dossierId: string): Promise<string> => {
  const briefId = (await lees(dossierId)).brieven.at(-1)?.id
  return woordenVan(gedaan<{ brief: Brief }>(await doe(bekijkBrief, dossierId, { briefId })).uitkomst.brief)
}
const gelijk = { beslissing: 'toegewezen', antwoord: 'Wij bellen voortaan terug.' }
const verslag = 'Zij zegt dat niemand haar terugbelde.'
const gehoord = { datum: '2026-12-01', uitkomst: 'gehoord', verslag }

describe('horen, en dan pas beslissen (Awb 7:2 en 9:10)', () => {
  test('een klacht: eerst gehoord, dan een oordeel met de ombudsman en zonder bezwaar of beroep (Awb 9:12)', async () => {
    const zaak = await vastgesteld({ recht: 'klacht' })
    expect(afgelopen(await doe(beslis, zaak, gelijk, karim))).toEqual(['nog-niet-gehoord'])
    const krijgt = { ...gehoord, uitkomst: 'krijgt-alles' }
    expect(afgelopen(await doe(legHorenVast, zaak, krijgt))).toEqual(['afzien-niet-bij-recht'])
    expect(afgelopen(await doe(legHorenVast, zaak, gehoord, karim))).toEqual(['rol'])
    gedaan(await doe(legHorenVast, zaak, gehoord))
    expect((await lees(zaak)).tijdlijn.at(-1)).toMatchObject({ wat: 'Horen: Gehoord', toelichting: verslag })
    gedaan(await doe(beslis, zaak, gelijk, karim))
    const brief = await laatsteBrief(zaak)
    expect(brief).toMatch(/ombudsman/)
    expect(brief).not.toMatch(/bezwaar|beroep/)
  })
  test('een bezwaar: afzien met een reden uit de wet, en dan een besluit met beroep (Awb 7:3, 8:1)', async () => {
    const zaak = await vastgesteld({ recht: 'bezwaar-awb', besluitBekendOp: '2026-11-20' })
    expect((await lees(zaak)).uiterlijk).toBe('2027-02-15')
    expect(afgelopen(await doe(beslis, zaak, gelijk, karim))).toEqual(['nog-niet-gehoord'])
    gedaan(await doe(legHorenVast, zaak, { ...gehoord, uitkomst: 'krijgt-alles' }))
    gedaan(await doe(beslis, zaak, gelijk, karim))
    expect(await laatsteBrief(zaak)).toMatch(/beroep[\s\S]*12 januari 2027/)
  })
  test('bij inzage is er niets te horen (AVG 15)', async () => {
    const zaak = await vastgesteld({})
    expect(afgelopen(await doe(legHorenVast, zaak, gehoord))).toEqual(['recht-zonder-horen'])
  })
})
