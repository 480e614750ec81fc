import { afterAll, describe, expect, test } from 'vitest'
import { beslisVerzoek } from '../src/verzoek/beslis-verzoek.ts'
import { vraagAanvulling } from '../src/verzoek/vraag-aanvulling.ts'
import { weegCriteria } from '../src/verzoek/weeg-criteria.ts'
import { bekijkBrief } from '../src/verzoek-van-partij/bekijk-eigen-verzoek.ts'
import { dienVerzoekIn } from '../src/verzoek-van-partij/dien-verzoek-in.ts'
import { legPogingenVast } from '../src/verzoek-van-partij/leg-pogingen-vast.ts'
import { motiveerVerzoek } from '../src/verzoek-van-partij/motiveer-verzoek.ts'
import { verbeterPersoon } from '../src/verzoek-van-partij/personen.ts'
import {
  aangenomenVerzoek,
  beslisser,
  consulent,
  gerrit,
  gevraagdeAanvulling,
  gewogenVerzoek,
  verzoekweg,
} from './verzoek-op-de-weg.ts'

const { t, db, mensen, redenen, zie, zieEigen, sluit } = await verzoekweg()
afterAll(sluit)

const waaromBijzonder = 'Zonder dit is het gevaar onbekend.'
const motivering = (betrokkeneId: string) => ({
  ...motiveerVerzoek.voorbeeld,
  ...{ betrokkeneId, waaromBijzonder },
})
interface Gezien {
  readonly personen: readonly {
    readonly motivering: readonly { readonly onderdeel: string; readonly aangevuldOp: string | null }[]
    readonly weging: readonly { readonly criterium: string; readonly opnieuw: boolean }[]
  }[]
  readonly tijdlijn: readonly { readonly soort: string; readonly code: string | null }[]
  readonly brieven: readonly { readonly id: string; readonly onderwerp: string }[]
  readonly nummerBijPartij: string
  readonly nummerBijGemeente: string
}
const gezien = async (verzoekId: string) => (await zie(verzoekId)) as unknown as Gezien
const eigen = async (eigenId: string) => (await zieEigen(eigenId)) as unknown as Gezien
const aangevuld = ({ tijdlijn }: Gezien) =>
  tijdlijn.flatMap(({ soort, code }) => (soort === 'verzoek-aangevuld' ? [code] : []))
const stuur = (dossierId: string) => redenen(dienVerzoekIn, consulent, {}, { dossierId })

describe('aanvullen is iets veranderen aan wat is gevraagd (Awb 4:5; 2.3a.4 lid 1, toelichting)', () => {
  test('wie niets aanvult, kan niet versturen; ook niet als hij alles opnieuw opschrijft', async () => {
    const { eigenId, eigenPersoon } = await gevraagdeAanvulling(t, db)
    expect(await stuur(eigenId)).toEqual(['aanvulling-verandert-niets'])
    await mensen.als(motiveerVerzoek, motivering(eigenPersoon), eigenId)
    await mensen.als(legPogingenVast, legPogingenVast.voorbeeld, eigenId)
    expect(await stuur(eigenId)).toEqual(['aanvulling-verandert-niets'])
    const anders = { ...motivering(eigenPersoon), hulp: 'Wij spraken hem zes keer.' }
    await mensen.als(motiveerVerzoek, anders, eigenId)
    await mensen.als(motiveerVerzoek, motivering(eigenPersoon), eigenId)
    expect(await stuur(eigenId)).toEqual(['aanvulling-verandert-niets'])
    await mensen.als(motiveerVerzoek, anders, eigenId)
    expect(await stuur(eigenId)).toEqual(['gedaan'])
  })
  test.each([
    [
      'een poging',
      legPogingenVast,
      { pogingen: [{ datum: '2026-11-01', hoe: 'gesprek', wat: 'Hij luisterde.' }] },
    ],
    ['wie hij is', verbeterPersoon, { ...gerrit, betrokkenheid: undefined, voornamen: 'Gerard' }],
  ] as const)('%s erbij of anders is ook aanvullen', async (_, handeling, wat) => {
    const { eigenId, eigenPersoon } = await gevraagdeAanvulling(t, db)
    const over = handeling === verbeterPersoon ? { betrokkeneId: eigenPersoon } : {}
    await mensen.als(handeling, { ...wat, ...over }, eigenId)
    expect(await stuur(eigenId)).toEqual(['gedaan'])
  })
})

describe('wie beslist, ziet wat is aangevuld en weegt dat opnieuw (2.3a.4 lid 1, Awb 3:2)', () => {
  test('alleen wat veranderde is gemerkt, en alleen het criterium daarvan houdt de beslissing tegen', async () => {
    const { verzoekId, eigenId, eigenPersoon, persoon, gegevens } = await gewogenVerzoek(t, db)
    const items = [{ betrokkeneId: persoon, wat: 'Hoe vaak kwam de brandweer?' }]
    await mensen.college(vraagAanvulling, { items }, verzoekId)
    const anders = { ...motivering(eigenPersoon), veiligheid: 'De brandweer kwam twee keer.' }
    await mensen.als(motiveerVerzoek, anders, eigenId)
    await mensen.als(dienVerzoekIn, {}, eigenId)
    const na = await gezien(verzoekId)
    expect(aangevuld(na)).toEqual(['veiligheid'])
    const gemerkt = na.personen[0]?.motivering.filter((een) => een.aangevuldOp !== null)
    expect(gemerkt).toMatchObject([{ onderdeel: 'veiligheid', aangevuldOp: '2026-12-07' }])
    expect(na.personen[0]?.weging.filter(({ opnieuw }) => opnieuw)).toMatchObject([
      { criterium: 'criterium-2' },
    ])
    const besluit = { gegevens: [{ gegevenId: gegevens.problemen, waarom: 'Nodig voor het onderzoek.' }] }
    const tegen = await redenen(beslisVerzoek, beslisser, besluit, { dossierId: verzoekId })
    expect(tegen).toContain('niet-iedereen-gewogen')
    await mensen.college(weegCriteria, { ...weegCriteria.voorbeeld, betrokkeneId: persoon }, verzoekId)
    expect(await redenen(beslisVerzoek, beslisser, besluit, { dossierId: verzoekId })).toEqual(['gedaan'])
  })
  test('wie eraan werkt, krijgt bericht, en de eerste keer niemand; het bericht zegt niets over het verzoek', async () => {
    const { eigenId, eigenPersoon } = await gevraagdeAanvulling(t, db)
    const gezet: (readonly [readonly string[], string])[] = []
    const bericht = async (_: unknown, __: string, wie: readonly string[], soort: string) => {
      gezet.push([wie, soort])
    }
    Object.assign(t.omgeving, { bericht })
    await mensen.als(motiveerVerzoek, { ...motivering(eigenPersoon), hulp: 'Zes keer gesproken.' }, eigenId)
    await mensen.als(dienVerzoekIn, {}, eigenId)
    expect(gezet).toEqual([[[beslisser.gebruikerId], 'antwoord']])
    Object.assign(t.omgeving, { bericht: undefined })
  })
})

describe('beide kunnen het verzoek noemen bij het nummer van de ander', () => {
  test('het staat op beide bladzijden en in de ontvangstbevestiging, en nergens leesbaar in de database (AVG 32)', async () => {
    const { eigenId, verzoekId } = await aangenomenVerzoek(t, db)
    const [daar] = await db.rijen('select nummer from verzoek.dossier where id = $1', [verzoekId])
    const [hier] = await db.rijen('select nummer from partij.dossier where id = $1', [eigenId])
    expect((await eigen(eigenId)).nummerBijGemeente).toBe(daar?.nummer)
    expect((await gezien(verzoekId)).nummerBijPartij).toBe(hier?.nummer)
    const { brieven } = await eigen(eigenId)
    const brief = await mensen.als(bekijkBrief, { briefId: brieven[0]?.id }, eigenId)
    expect(JSON.stringify(brief)).toContain(`Het kenmerk bij de gemeente is ${daar?.nummer}`)
    const eigenTabellen = ['partij.overgang', 'partij.brief', 'partij.betrokkene', 'partij.gebeurtenis']
    expect(await db.leesbaar(eigenTabellen, String(daar?.nummer))).toBe(0)
    const tabellen = ['verzoek.overgang', 'verzoek.betrokkene', 'verzoek.gebeurtenis', 'verzoek.dossier']
    expect(await db.leesbaar(tabellen, String(hier?.nummer))).toBe(0)
  })
  test('iedere brief heeft een eigen naam, ook een tweede van dezelfde dag', async () => {
    const { eigenId, eigenPersoon, verzoekId, persoon } = await gevraagdeAanvulling(t, db)
    await mensen.als(motiveerVerzoek, { ...motivering(eigenPersoon), hulp: 'Zes keer gesproken.' }, eigenId)
    await mensen.als(dienVerzoekIn, {}, eigenId)
    const items = [{ betrokkeneId: persoon, wat: 'En wat zei hij toen?' }]
    await mensen.college(vraagAanvulling, { items }, verzoekId)
    const namen = (await eigen(eigenId)).brieven.map(({ onderwerp }) => onderwerp)
    expect(namen).toHaveLength(4)
    expect(new Set(namen).size).toBe(4)
  })
})
