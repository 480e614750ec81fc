import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bekijkVerzoek } from '../src/rechten/bekijk-verzoek.ts'
import { beslis } from '../src/rechten/beslis.ts'
import type { VerzoekBeeld } from '../src/rechten/verzoek-beeld.ts'
import { vraagRecht, zelfTeVragen } from '../src/rechten/vraag-recht.ts'
import { rechtenWerkvoorraad } from '../src/rechten/werkvoorraad.ts'
import type { Werklijst, ZaakUitkomst } from '../src/verwerking/hoofdstuk.ts'
import { begin, bsnVan } from './casus-03-begin.ts'
import { mensen } from './casus-03-inrichting.ts'
import { gegevens } from './casus-03-partijen.ts'
import { alsInwoner, type Inwoner, siteMetCasus03 } from './mijn-site.ts'
import { afgelopen, gedaan } from './omgeving.ts'
import { type RijenLezer, rijenLezer } from './rijen-lezen.ts'

let proef: Awaited<ReturnType<typeof siteMetCasus03>>
let db: RijenLezer
let jongen: Inwoner
let moeder: Inwoner
const lies = { ...mensen.toeleider, rol: 'rechtenmedewerker' } as const
const karim = { ...mensen.toeleider, rol: 'beslisser' } as const

beforeAll(async () => {
  proef = await siteMetCasus03([...begin, ...gegevens], 20)
  db = await rijenLezer(proef.site.superUrl)
  jongen = await alsInwoner(proef.site, bsnVan.jongen)
  moeder = await alsInwoner(proef.site, bsnVan.moeder)
})
afterAll(async () => {
  await db?.close()
  await proef?.site.close()
})

const wat = 'Er staat dat ik niet naar school ga. Dat klopt niet.'
const zaken = async () =>
  (await db.rijen('select id, behandelaar, staat from rechten.dossier order by nummer')).map(({ id }) =>
    String(id),
  )
const bekijk = async (dossierId: string) =>
  gedaan<ZaakUitkomst & { beeld: VerzoekBeeld }>(await proef.site.doe(bekijkVerzoek, lies, {}, { dossierId }))
    .uitkomst.beeld

describe('zelf iets vragen over zijn gegevens (AVG 12 lid 2 en 3, 15 tot en met 21)', () => {
  test('zonder keuze of zonder woorden komt de pagina terug met wat er was getypt', async () => {
    for (const velden of [{ wat }, { recht: 'inzage' }, { recht: 'bezwaar-awb', wat }, { recht: 'x', wat }]) {
      const fout = await jongen.post('/mijn/recht', velden)
      expect(fout.status).toBe(400)
      if ('wat' in velden) expect(await fout.text()).toContain(wat)
    }
    expect(await zaken()).toEqual([])
  })
  test('na de controle is het er een keer, met de bevestiging bij zijn brieven (Awb, afdeling 2.3)', async () => {
    const controle = await (await jongen.post('/mijn/recht', { recht: 'rectificatie', wat })).text()
    expect(controle).toContain('Verbeteren wat niet klopt')
    const handelingId = /name="handelingId" value="([^"]+)"/.exec(controle)?.[1] ?? ''
    for (const _ of [1, 2]) {
      const klaar = await jongen.post('/mijn/recht', {
        recht: 'rectificatie',
        wat,
        stap: 'stuur',
        handelingId,
      })
      expect(klaar.headers.get('location')).toBe('/mijn/recht/gedaan')
    }
    expect(await zaken()).toHaveLength(1)
    expect(await jongen.tekst('/mijn/recht/gedaan')).toContain('Wij kregen je verzoek.')
    expect(await jongen.tekst('/mijn')).toContain('Wij werken aan je verzoek over je gegevens.')
    const brieven = await (await jongen.get('/mijn/brieven')).text()
    const adres = /href="(\/mijn\/brieven\/verzoeken-over-rechten\/[^"]+)"/.exec(brieven)?.[1] ?? ''
    const brief = await jongen.tekst(adres)
    expect(brief).toMatch(/Wij leggen dit vast op \d+ \w+ 20\d\d om \d\d:\d\d uur/)
    expect(brief).toContain(wat)
    expect((await jongen.get(`${adres}/pdf`)).headers.get('content-type')).toBe('application/pdf')
    expect((await moeder.get(adres)).status).toBe(404)
  })
  test('wie verzoeken behandelt ziet het bij het werk, met wie het is al vastgesteld (AVG 12 lid 6)', async () => {
    const [zaak = ''] = await zaken()
    const lijst = gedaan<Werklijst>(await proef.site.doe(rechtenWerkvoorraad, lies, {})).uitkomst
    expect(lijst.regels.map(({ plichten }) => plichten.map(({ code }) => code))).toEqual([
      ['gegevens-bevriezen', 'recht-beslissen'],
    ])
    expect(await bekijk(zaak)).toMatchObject({ recht: 'rectificatie', wat, door: 'zelf', behandelaar: null })
  })
  test('hetzelfde nog eens, terwijl het loopt: nee, in gewone woorden (AVG 12 lid 5)', async () => {
    const nogEens = await jongen.post('/mijn/recht', { recht: 'rectificatie', wat, stap: 'stuur' })
    expect(nogEens.status).toBe(403)
    expect(await nogEens.text()).toContain('Wij zijn daar nog mee bezig.')
    expect(await zaken()).toHaveLength(1)
  })
  test('na de beslissing leest hij het antwoord, en kan hij het opnieuw vragen (UAVG 34)', async () => {
    const [dossierId = ''] = await zaken()
    const invoer = { beslissing: 'toegewezen', antwoord: 'Wij verbeteren het.' }
    gedaan(await proef.site.doe(beslis, karim, invoer, { dossierId }))
    expect(await jongen.tekst('/mijn')).toContain('Ons antwoord op je verzoek staat bij je brieven.')
    expect(await jongen.tekst('/mijn/brieven')).toContain('Ons antwoord op uw verzoek')
    expect(await jongen.tekst('/mijn/wie-keek')).toMatch(/[Bb]eslisser|verzoeken over rechten/)
  })
  test('de moeder ziet van zijn verzoek niets, op geen enkele pagina', async () => {
    for (const pad of ['', '/brieven', '/gegevens', '/wie-keek', '/gevraagd'])
      expect(await moeder.tekst(`/mijn${pad}`), pad).not.toMatch(
        /verzoek over|Verbeteren|niet naar school ga/,
      )
  })
  test.each(zelfTeVragen)('%s kan ieder vragen over wie hier iets is (AVG 12 lid 2)', async (recht) => {
    const wie = moeder.wie
    expect(gedaan(await proef.site.doe(vraagRecht, wie, { recht, wat })).dossierId).not.toBe('')
    expect(afgelopen(await proef.site.doe(vraagRecht, wie, { recht, wat }))).toEqual(['recht-loopt-al'])
  })
  test('wie hier niet bekend is krijgt de pagina niet, en de handeling evenmin (ontwerp §3)', async () => {
    const vreemd = await alsInwoner(proef.site, '999901047')
    expect((await vreemd.get('/mijn/recht')).status).toBe(404)
    expect((await vreemd.post('/mijn/recht', { recht: 'inzage', wat, stap: 'stuur' })).status).toBe(404)
    expect(afgelopen(await proef.site.doe(vraagRecht, vreemd.wie, { recht: 'inzage', wat }))).toEqual([
      'vrager-hier-onbekend',
    ])
  })
  test('wie voor een ander komt, vraagt het op papier', async () => {
    const namens = await alsInwoner(proef.site, bsnVan.moeder, { rol: 'vertegenwoordiger' })
    expect((await namens.get('/mijn/recht')).status).toBe(404)
    expect(await namens.tekst('/mijn')).not.toContain('Vraag iets over uw gegevens')
  })
})
