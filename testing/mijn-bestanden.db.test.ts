import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bekijkOnderzoek } from '../src/onderzoek/bekijk-onderzoek.ts'
import { haalBestandWeg } from '../src/onderzoek/haal-bestand-weg.ts'
import { leesEigenBestand, stuurBestand } from '../src/onderzoek/mijn-bestanden.ts'
import type { OnderzoekBeeld } from '../src/onderzoek/onderzoek-beeld.ts'
import { onderzoekWerkvoorraad } from '../src/onderzoek/werkvoorraad.ts'
import type { Werklijst } from '../src/verwerking/hoofdstuk.ts'
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

const pad = '/mijn/bestanden'
const dossier = () => ({ dossierId: proef.id('onderzoek') })
const pdf = Buffer.concat([Buffer.from('%PDF-1.7 geheimeplan'), Buffer.alloc(700_000, 7)])
const mijnPlan = () => `${dossier().dossierId}/persoonlijk-plan/`
const stuur = (wie: Inwoner, wat: string, bytes: Buffer, anders: Record<string, string> = {}) => {
  const form = new FormData()
  for (const [naam, waarde] of Object.entries({ _csrf: wie.csrf, wat, ...anders })) form.set(naam, waarde)
  form.set('bestand', new File([Uint8Array.from(bytes)], 'geheimenaam.pdf'))
  return proef.site.app.request(pad, {
    method: 'POST',
    headers: { cookie: wie.cookie, 'accept-language': 'nl', 'sec-fetch-site': 'same-origin' },
    body: form,
  })
}
const bestanden = () => db.rijen('select id, betrokkene_id, zelf from onderzoek.bestand')

describe('zelf een bestand sturen (2.3.2 lid 2 en 7, 2.3a.1 lid 5)', () => {
  test('het formulier zegt wat er kan, ook zonder script; zonder keuze of bestand blijft wat was gekozen', async () => {
    expect(await moeder.tekst('/mijn')).toContain('Stuur een bestand')
    const html = await (await moeder.get(pad)).text()
    expect(html).toContain('enctype="multipart/form-data"')
    expect(html).toContain('Mijn plan: wat ik wil en wat ik nodig heb')
    expect((await stuur(moeder, 'x', pdf)).status).toBe(400)
    const leeg = await stuur(moeder, mijnPlan(), Buffer.alloc(0))
    expect(leeg.status).toBe(400)
    expect(await leeg.text()).toMatch(new RegExp(`value="${mijnPlan()}"[^>]*checked`))
    const vals = await (await stuur(moeder, mijnPlan(), Buffer.from('MZ geheim'))).text()
    expect(vals).toContain('Dit is geen pdf, jpg of png.')
    expect(await bestanden()).toEqual([])
  })
  test('het plan van moeder komt er een keer in; zij leest het terug, haar zoon niet', async () => {
    const handelingId = '0c9f5a52-0000-4000-8000-000000000001'
    for (const _ of [1, 2]) {
      const klaar = await stuur(moeder, mijnPlan(), pdf, { handelingId })
      expect(klaar.headers.get('location')).toBe(`${pad}/gedaan`)
    }
    const rijen = await bestanden()
    expect(rijen).toEqual([{ id: expect.anything(), betrokkene_id: proef.id('moeder'), zelf: true }])
    expect(await db.leesbaar(['onderzoek.bestand'], 'geheime')).toBe(0)
    const link = new RegExp(`${pad}/onderzoeken/[^"]+`).exec(await (await moeder.get(pad)).text())?.[0] ?? ''
    const terug = await moeder.get(link)
    expect(Buffer.from(await terug.arrayBuffer()).equals(pdf)).toBe(true)
    expect(terug.headers.get('content-disposition')).toMatch(
      /^attachment; filename="persoonlijk-plan-[\d-]+\.pdf"$/,
    )
    expect(terug.headers.get('content-security-policy')?.split(', ')).toContain('sandbox')
    expect((await jongen.get(link)).status).toBe(404)
    expect(await jongen.tekst(pad)).not.toContain('Plan, van')
    const zijn = { bestandId: String(rijen[0]?.id) }
    expect(
      gedaan(await proef.site.doe(leesEigenBestand, jongen.wie, zijn, dossier())).uitkomst,
    ).toBeUndefined()
  })
  test('de toeleider ziet dat zij het zelf stuurde, en haalt het op verzoek weg (AVG 5 lid 1 onder d)', async () => {
    const gelezen = gedaan<{ beeld: OnderzoekBeeld }>(
      await proef.site.doe(bekijkOnderzoek, mensen.toeleider, {}, dossier()),
    ).uitkomst.beeld
    expect(gelezen.bestanden).toMatchObject([{ betrokkeneId: proef.id('moeder'), zelf: true }])
    const { regels } = gedaan<Werklijst>(
      await proef.site.doe(onderzoekWerkvoorraad, mensen.toeleider, {}),
    ).uitkomst
    const plicht = regels
      .flatMap(({ plichten }) => plichten)
      .find(({ code }) => code === 'gebruik-persoonlijk-plan')
    expect(plicht?.betrokkenen).toEqual([proef.id('moeder')])
    const weg = { bestandId: gelezen.bestanden[0]?.id, reden: 'verkeerd-bestand' }
    gedaan(await proef.site.doe(haalBestandWeg, mensen.toeleider, weg, dossier()))
    expect(await moeder.tekst(pad)).not.toContain('Plan, van')
  })
  test('voor een ander stuurt niemand, een medewerker niet als cliënt, en wie er niet in staat ziet niets', async () => {
    const invoer = {
      betrokkeneId: proef.id('jongen'),
      soort: 'persoonlijk-plan',
      bestand: pdf.toString('base64'),
    }
    const doe = (wie: Inwoner['wie']) => proef.site.doe(stuurBestand, wie, invoer, dossier())
    expect(afgelopen(await doe(moeder.wie))).toEqual(['bestand-alleen-zelf'])
    expect((await doe(mensen.toeleider)).soort).toBe('rol')
    const vreemd = await alsInwoner(proef.site, '999901047')
    expect((await doe(vreemd.wie)).soort).toBe('niet-gevonden')
    expect((await vreemd.get(pad)).status).toBe(404)
    expect((await stuur(moeder, mijnPlan(), pdf, { _csrf: 'vals' })).status).toBe(403)
    expect(await bestanden()).toEqual([])
  })
  test('een jongere leest je, en Engels is er ook', async () => {
    expect(await jongen.tekst(pad)).toContain('Wat stuur je?')
    const engels = await alsInwoner(proef.site, bsnVan.moeder, { taal: 'en' })
    expect(await engels.tekst(pad)).toContain('What do you send?')
  })
})
