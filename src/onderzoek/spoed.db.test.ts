import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { eersteContact, lopendOnderzoek, toeleider, vandaag } from '../../testing/lopend-onderzoek.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving, werker } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { gemeld, verstrekt } from '../../testing/spoed.ts'
import type { Werklijst, ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import { beeindigTijdelijkeVoorziening } from './beeindig-tijdelijke-voorziening.ts'
import { bekijkBrief } from './bekijk-brief.ts'
import { bekijkOnderzoek } from './bekijk-onderzoek.ts'
import { beslisTijdelijkeVoorziening } from './beslis-tijdelijke-voorziening.ts'
import { maakGespreksafspraak } from './maak-gespreksafspraak.ts'
import { meldSpoed } from './meld-spoed.ts'
import type { OnderzoekBeeld } from './onderzoek-beeld.ts'
import { plichtenVanOnderzoek, plichtenVoor } from './plichten-van-onderzoek.ts'
import type { Feiten } from './rules/feiten.ts'
import { trekSpoedIn } from './trek-spoed-in.ts'
import { aanwijzingenWerkvoorraad, onderzoekWerkvoorraad } from './werkvoorraad.ts'

const beslisser = werker('beslisser')
let t: TestOmgeving
let db: RijenLezer

beforeAll(async () => {
  t = await testOmgeving(vandaag)
  db = await rijenLezer(t.superUrl)
})
afterAll(async () => {
  await db.close()
  await t.close()
})

type Gezien = ZaakUitkomst & { readonly beeld: OnderzoekBeeld }
const lees = async (wie: typeof toeleider, dossierId: string) =>
  gedaan<Gezien>(await t.doe(bekijkOnderzoek, wie, {}, { dossierId })).uitkomst

const metSpoed = async (anders: object = {}) => {
  const onderzoek = await lopendOnderzoek(t)
  const { doe, client, dossierId } = onderzoek
  const { voorzieningId } = await doe(meldSpoed, { ...gemeld, betrokkeneId: client, ...anders })
  const beslis = async (invoer: object = {}, wie: typeof toeleider = toeleider) =>
    t.doe(beslisTijdelijkeVoorziening, wie, { ...verstrekt, voorzieningId, ...invoer }, { dossierId })
  return { ...onderzoek, voorzieningId: String(voorzieningId), beslis }
}

describe('hulp die niet kan wachten, op de weg (2.3.3)', () => {
  test('kan al in het eerste contact, en staat bovenaan bij wat nu moet', async () => {
    const { doe, client, dossierId } = await eersteContact(t)
    await doe(meldSpoed, { ...gemeld, betrokkeneId: client })
    const { feiten } = await lees(toeleider, dossierId)
    expect(plichtenVanOnderzoek(feiten as Feiten)[0]?.code).toBe('beslis-tijdelijke-voorziening')
    const lijst = gedaan<Werklijst>(await t.doe(onderzoekWerkvoorraad, toeleider, {})).uitkomst
    const regel = lijst.regels.find((een) => een.dossierId === dossierId)
    expect(regel?.plichten[0]).toMatchObject({ code: 'beslis-tijdelijke-voorziening', uiterlijk: vandaag })
  })
  test('wie voor het college beslist vindt het in zijn lijst, en ziet van het dossier niet meer dan dat (AVG 32)', async () => {
    const { dossierId, beslis, doe, client } = await metSpoed()
    await doe(maakGespreksafspraak, { ...maakGespreksafspraak.voorbeeld, met: [client], datum: vandaag })
    const lijst = gedaan<Werklijst>(await t.doe(aanwijzingenWerkvoorraad, beslisser, {})).uitkomst
    const regel = lijst.regels.find((een) => een.dossierId === dossierId)
    expect(regel?.plichten.map(({ code }) => code)).toEqual(['beslis-tijdelijke-voorziening'])
    expect(regel).toMatchObject({ volgendeAfspraak: null })
    expect(regel).not.toHaveProperty('laatsteContact')
    const { beeld, feiten } = await lees(beslisser, dossierId)
    const moet = (wie: typeof toeleider) =>
      plichtenVoor(feiten as Feiten, { vandaag, wie }).map(({ code }) => code)
    expect(moet(beslisser)).toEqual(['beslis-tijdelijke-voorziening'])
    expect(moet(toeleider).length).toBeGreaterThan(1)
    expect(beeld).toMatchObject({
      gegevens: [],
      verzoeken: [],
      tijdlijn: [],
      brieven: [],
    })
    expect([beeld.reikwijdtes, beeld.diensten]).toEqual([undefined, undefined])
    expect(beeld.spoed).toMatchObject([{ watNu: gemeld.watNu, staat: 'gemeld', tijd: '14:00' }])
    expect((await beslis({ mandaat: false }, beslisser)).soort).toBe('gedaan')
  })
  test('na een afwijzing leest wie besliste het dossier niet meer (AVG 5 lid 1 onder c)', async () => {
    const { dossierId, beslis } = await metSpoed()
    gedaan(await beslis({ besluit: 'afgewezen', wat: undefined, grond: 'kan-wachten' }, beslisser))
    expect(redenen(await t.doe(bekijkOnderzoek, beslisser, {}, { dossierId }))).toEqual([
      'geen-besluit-nodig',
    ])
  })
  test('wie verstrekte, leest het dossier pas weer als de laatste dag nadert, en vindt het dan in zijn lijst (AVG 5 lid 1 onder c)', async () => {
    const stand = async (tot: string) => {
      const { dossierId, beslis } = await metSpoed()
      gedaan(await beslis({ mandaat: false, tot }, beslisser))
      const lijst = gedaan<Werklijst>(await t.doe(aanwijzingenWerkvoorraad, beslisser, {})).uitkomst
      const inLijst = lijst.regels.some((een) => een.dossierId === dossierId)
      return [(await t.doe(bekijkOnderzoek, beslisser, {}, { dossierId })).soort, inLijst]
    }
    expect(await stand('2027-01-15')).toEqual(['geweigerd', false])
    expect(await stand('2026-12-21')).toEqual(['gedaan', true])
  })
  test('langer dan drie maanden: de cliënt leest waarom', async () => {
    const { dossierId, beslis } = await metSpoed()
    expect(redenen(await beslis({ tot: '2027-03-08' }))).toEqual(['spoed-langer-zonder-reden'])
    const waaromLanger = 'De vaste aanbieder heeft pas in april plaats.'
    expect(redenen(await beslis({ tot: '2199-01-01', waaromLanger }))).toEqual(['spoed-duurt-te-lang'])
    const { briefId } = gedaan(await beslis({ tot: '2027-03-08', waaromLanger })).uitkomst
    const brief = gedaan(await t.doe(bekijkBrief, toeleider, { briefId }, { dossierId })).uitkomst
    expect(JSON.stringify(brief)).toContain(waaromLanger)
  })
  test('het besluit gaat in een brief met bezwaar tot zes weken, zonder aanvraag', async () => {
    const { dossierId, beslis, client } = await metSpoed()
    expect(redenen(await beslis({ mandaat: false }))).toEqual(['spoed-niet-namens-college'])
    const eis = { besluit: 'afgewezen', wat: undefined, grond: 'geen-aanvraag' }
    expect(redenen(await beslis(eis))).toEqual(['spoed-zonder-aanvraag'])
    const { briefId } = gedaan(await beslis()).uitkomst
    const brief = JSON.stringify(
      gedaan(await t.doe(bekijkBrief, toeleider, { briefId }, { dossierId })).uitkomst,
    )
    expect(brief).toContain(
      'U krijgt: Hulp bij het opstaan, elke ochtend. U krijgt dit van 7 december 2026 tot en met',
    )
    expect(brief).toContain('Doe dat uiterlijk op 18 januari 2027.')
    expect(brief).toContain('U hoefde hiervoor geen aanvraag te doen.')
    const { beeld } = await lees(toeleider, dossierId)
    expect(beeld.spoed).toMatchObject([
      { staat: 'verstrekt', vanaf: vandaag, tot: '2027-01-15', betrokkeneId: client },
    ])
    expect(await db.leesbaar(['onderzoek.voorziening', 'onderzoek.brief'], 'geheimespoed')).toBe(0)
  })
  test('na een melding van een ander eerst overleg met de cliënt', async () => {
    const { beslis } = await metSpoed({ melder: 'een-ander' })
    expect(redenen(await beslis())).toEqual(['spoed-zonder-gesprek'])
    expect((await beslis({ gesprokenOp: vandaag })).soort).toBe('gedaan')
  })
  test('het definitieve besluit komt ervoor in de plaats', async () => {
    const { dossierId, voorzieningId, beslis, doe } = await metSpoed()
    await beslis()
    const einde = { voorzieningId, reden: 'definitief-besluit', eindeOp: vandaag, mandaat: true }
    const { briefId } = await doe(beeindigTijdelijkeVoorziening, {
      ...einde,
      motivering: 'U krijgt vaste hulp.',
    })
    const brief = JSON.stringify(
      gedaan(await t.doe(bekijkBrief, toeleider, { briefId }, { dossierId })).uitkomst,
    )
    expect(brief).toContain('Dat komt hiervoor in de plaats.')
    expect(brief).toContain('bezwaar maken')
    expect((await lees(toeleider, dossierId)).beeld.spoed).toMatchObject([
      { staat: 'beeindigd', tot: vandaag },
    ])
  })
  test('een melding die er ten onrechte staat gaat weg, en dat zij wegging blijft staan (AVG 16)', async () => {
    const { dossierId, voorzieningId, doe } = await metSpoed()
    await doe(trekSpoedIn, { voorzieningId, reden: 'Dit was een ander dossier.' })
    const { beeld } = await lees(toeleider, dossierId)
    expect(beeld.spoed).toEqual([])
    expect(beeld.tijdlijn.map(({ soort }) => soort)).toContain('gebeurtenis-weggehaald')
    expect((await t.doe(bekijkOnderzoek, beslisser, {}, { dossierId })).soort).toBe('geweigerd')
  })
})
