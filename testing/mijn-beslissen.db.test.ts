import { renderToString } from 'preact-render-to-string'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bekijkOnderzoek } from '../src/onderzoek/bekijk-onderzoek.ts'
import { legInstemmingAanpakVast } from '../src/onderzoek/leg-instemming-aanpak-vast.ts'
import { zegOverAanpak, zegOverDienst } from '../src/onderzoek/mijn-antwoorden.ts'
import { vraagEigenRegie } from '../src/onderzoek/mijn-wensen.ts'
import type { OnderzoekBeeld } from '../src/onderzoek/onderzoek-beeld.ts'
import { Tijdlijn } from '../src/onderzoek/onderzoek-tijdlijn.tsx'
import { plichtenVanOnderzoek } from '../src/onderzoek/plichten-van-onderzoek.ts'
import type { Feiten } from '../src/onderzoek/rules/feiten.ts'
import { begin, bsnVan } from './casus-03-begin.ts'
import { mensen } from './casus-03-inrichting.ts'
import { overleg } from './casus-03-overleg.ts'
import { gegevens } from './casus-03-partijen.ts'
import { uitkomst } from './casus-03-uitkomst.ts'
import { alsInwoner, type Inwoner, siteMetCasus03 } from './mijn-site.ts'
import { afgelopen, gedaan } from './omgeving.ts'
import { type RijenLezer, rijenLezer } from './rijen-lezen.ts'

let proef: Awaited<ReturnType<typeof siteMetCasus03>>
let db: RijenLezer
let jongen: Inwoner
let moeder: Inwoner

beforeAll(async () => {
  const totDeBrief = uitkomst('', '').filter(({ dag }) => dag <= 32)
  proef = await siteMetCasus03([...begin, ...gegevens, ...overleg, ...totDeBrief], 33)
  db = await rijenLezer(proef.site.superUrl)
  jongen = await alsInwoner(proef.site, bsnVan.jongen)
  moeder = await alsInwoner(proef.site, bsnVan.moeder)
})
afterAll(async () => {
  await db?.close()
  await proef?.site.close()
})

const dossier = () => ({ dossierId: proef.id('onderzoek') })
const padVoor = async (wie: Inwoner, soort: string): Promise<string> =>
  new RegExp(`href="(/mijn/beslis/[^"]+/${soort}/[^"]+)"`).exec(await (await wie.get('/mijn')).text())?.[1] ??
  ''
const stuur = async (wie: Inwoner, pad: string, antwoord: string) =>
  (await wie.post(pad, { antwoord, stap: 'stuur' })).headers.get('location')
const instemmingen = () =>
  db.rijen(
    `select betrokkene_id, code from onderzoek.gebeurtenis where soort = 'instemming-aanpak' order by versie`,
  )

describe('zelf ja of nee zeggen tegen de aanpak (2.3a.2 lid 1)', () => {
  test('moeder leest wat er volgt uit ja en nee, zegt nee en daarna ja: dezelfde rijen, met wie het zei', async () => {
    const pad = await padVoor(moeder, 'aanpak')
    expect(await moeder.tekst('/mijn')).toContain('Zeg het ons: Wilt u een gecoördineerde aanpak?')
    const vorm = await moeder.tekst(pad)
    for (const gevolg of ['Dan zoeken wij iemand', 'U kunt wel losse hulp krijgen', 'Dan bellen wij u'])
      expect(vorm).toContain(gevolg)
    expect(await stuur(moeder, pad, 'weigert')).toBe('/mijn/beslist')
    expect(await stuur(moeder, pad, 'stemt-in')).toBe('/mijn/beslist')
    const wie = proef.id('moeder')
    expect(await instemmingen()).toEqual([
      { betrokkene_id: wie, code: 'weigert' },
      { betrokkene_id: wie, code: 'stemt-in' },
    ])
    expect(await moeder.tekst('/mijn')).toContain('U zei: Ja, dat wil ik.')
    expect(await jongen.tekst('/mijn')).not.toContain('Ja, dat wil ik')
    const gelezen = gedaan<{ beeld: OnderzoekBeeld }>(
      await proef.site.doe(bekijkOnderzoek, mensen.toeleider, {}, dossier()),
    ).uitkomst.beeld
    const zei = gelezen.tijdlijn.filter(({ soort }) => soort === 'instemming-aanpak')
    expect(zei.map(({ zelf }) => zelf)).toEqual([true, true])
    const lijn = renderToString(Tijdlijn({ beeld: gelezen, vandaag: '2027-01-03', dossierId: undefined }))
    expect(lijn).toContain('Zelf gezegd in Mijn omgeving')
  })
  test('de jongen van veertien zegt niet alleen ja (Q-42): hij leest dat, kan nee zeggen of eerst praten', async () => {
    const pad = await padVoor(jongen, 'aanpak')
    const vorm = await (await jongen.get(pad)).text()
    expect(vorm).toContain('Ja zeggen doe je hier niet alleen')
    expect(vorm).not.toContain('value="stemt-in"')
    expect((await jongen.post(pad, { antwoord: 'stemt-in', stap: 'stuur' })).status).toBe(400)
    const zelf = { betrokkeneId: proef.id('jongen'), antwoord: 'stemt-in' }
    const zegt = await proef.site.doe(zegOverAanpak, jongen.wie, zelf, dossier())
    const vast = { ...zelf, door: 'zelf', datum: '2027-01-03' }
    const vastgelegd = await proef.site.doe(legInstemmingAanpakVast, mensen.toeleider, vast, dossier())
    expect(afgelopen(zegt)).toEqual(['instemming-door-kind-en-ouders'])
    expect(afgelopen(vastgelegd)).toEqual(afgelopen(zegt))
    expect(await stuur(jongen, pad, 'eerst-praten')).toBe('/mijn/beslist')
    expect(await jongen.tekst('/mijn')).not.toContain('Ik wil eerst praten')
    const bel = `select code from onderzoek.gebeurtenis where soort = 'terugbelverzoek' and betrokkene_id = $1`
    expect(await db.rijen(bel, [proef.id('jongen')])).toEqual([{ code: 'maakt-niet-uit' }])
  })
  test('niemand zegt het voor een ander, en een vertegenwoordiger niet via deze deur', async () => {
    const invoer = { betrokkeneId: proef.id('jongen'), antwoord: 'weigert' }
    expect(afgelopen(await proef.site.doe(zegOverAanpak, moeder.wie, invoer, dossier()))).toEqual([
      'keuze-alleen-zelf',
    ])
    const namens = await alsInwoner(proef.site, bsnVan.jongen, { rol: 'vertegenwoordiger' })
    expect((await proef.site.doe(zegOverAanpak, namens.wie, invoer, dossier())).soort).toBe('rol')
    expect(await padVoor(namens, 'aanpak')).toBe('')
    const vader = await alsInwoner(proef.site, bsnVan.vader)
    expect(await padVoor(vader, 'aanpak')).toBe('')
  })
})

describe('zelf om eigen regie vragen (2.3a.3 lid 2)', () => {
  test('moeder wil het zelf doen, met haar woorden erbij: de toeleider moet het bespreken voor er iemand wordt aangewezen', async () => {
    const pad = await padVoor(moeder, 'regie')
    const velden = { antwoord: 'iemand-anders', toelichting: 'Mijn zus helpt mij al', stap: 'stuur' }
    expect((await moeder.post(pad, velden)).headers.get('location')).toBe('/mijn/beslist')
    expect(await moeder.tekst('/mijn')).toContain('U zei: Ja, iemand anders doet het voor mij.')
    const { beeld, feiten } = gedaan<{ beeld: OnderzoekBeeld; feiten: Feiten }>(
      await proef.site.doe(bekijkOnderzoek, mensen.toeleider, {}, dossier()),
    ).uitkomst
    const lijn = renderToString(Tijdlijn({ beeld, vandaag: '2027-01-03', dossierId: undefined }))
    expect(lijn).toContain('Mijn zus helpt mij al')
    expect(plichtenVanOnderzoek(feiten).map(({ code }) => code)).toContain('bespreek-eigen-regie')
    expect(await jongen.tekst('/mijn')).not.toContain('iemand anders doet het')
    const invoer = { betrokkeneId: proef.id('moeder'), antwoord: 'zelf' }
    expect(afgelopen(await proef.site.doe(vraagEigenRegie, jongen.wie, invoer, dossier()))).toEqual([
      'keuze-alleen-zelf',
    ])
  })
})

describe('zelf ja of nee zeggen tegen een dienst (2.3a.2 lid 1)', () => {
  test('de jongen zegt nee tegen een dienst: de dienst staat op geweigerd, en zijn moeder leest er niets van', async () => {
    const pad = await padVoor(jongen, 'dienst')
    expect(await padVoor(moeder, 'dienst')).toBe('')
    expect((await moeder.get(pad)).status).toBe(404)
    expect(await stuur(jongen, pad, 'geweigerd')).toBe('/mijn/beslist')
    const overId = pad.split('/').at(-1) ?? ''
    const dienst = () => db.rijen('select staat from onderzoek.dienst where id = $1', [overId])
    expect(await dienst()).toEqual([{ staat: 'geweigerd' }])
    expect(await jongen.tekst('/mijn')).toContain('Je zei: Nee, dat wil ik niet.')
    const anders = await proef.site.doe(
      zegOverDienst,
      moeder.wie,
      { overId, antwoord: 'geweigerd' },
      dossier(),
    )
    expect(afgelopen(anders)).toEqual(['keuze-alleen-zelf'])
    const gelezen = await proef.site.doe(bekijkOnderzoek, mensen.toeleider, {}, dossier())
    expect(JSON.stringify(gelezen)).toContain('"zelf":true')
  })
})
