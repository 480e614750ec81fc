import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { telPad } from '../../testing/gesprek.ts'
import { andereGemeente, gedaan, gemeente, werker } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { type Client, type TestSite, testSite } from '../../testing/site.ts'
import { leesAfloop } from './afloop-telling.store.ts'
import { heropenMelding, rondTriageAf } from './afronden.ts'
import { beginTriage } from './begin-triage.ts'
import { informeerGemelde } from './informeer-gemelde.ts'

const vandaag = '2026-11-02'
const pad = '/telling/meldingen'
const wie = werker('meldpuntmedewerker')

let site: TestSite
let db: RijenLezer
let mila: Client

beforeAll(async () => {
  site = await testSite({ datum: vandaag })
  db = await rijenLezer(site.superUrl)
  mila = await site.als('meldpuntmedewerker')
})
beforeEach(async () => {
  await db.rijen('delete from meldpunt.telling')
  await db.rijen('delete from meldpunt.afloop_telling')
})
afterAll(async () => {
  await db.close()
  await site.close()
})

const bekijk = async (vraag = '', client = mila) => {
  const antwoord = await client.get(`${pad}${vraag}`)
  const html = await antwoord.text()
  const rijen = [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, rij = '']) =>
    [...rij.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cel = '']) => cel.replace(/<[^>]+>/g, '')),
  )
  return { status: antwoord.status, html, rijen }
}

const geteld = () =>
  site.omgeving.db.transaction({ role: 'samenspraak_meldpunt', gemeente }, (tx) =>
    leesAfloop(tx, gemeente, '2026-01-01', '2026-12-31'),
  )

const meld = async () =>
  gedaan(await site.doe(beginTriage, wie, { ...beginTriage.voorbeeld, ontvangenOp: vandaag })).dossierId

const rondAf = async (dossierId: string, uitkomst: string) => {
  await site.doe(informeerGemelde, wie, { datum: vandaag, hoe: 'gesprek' }, { dossierId })
  gedaan(await site.doe(rondTriageAf, wie, { uitkomst }, { dossierId }))
}

describe('de telling van het meldpunt (5.5.2, toelichting)', () => {
  test('casus 06: vier niet in behandeling genomen, per soort en op die dag', async () => {
    for (const soort of ['acuut', 'niet-ingezetene', 'advies-veilig-thuis', 'verzoek-van-partij'])
      expect((await mila.post(telPad, [['soort', soort]])).status).toBe(303)
    const { rijen } = await bekijk('?periode=dag')
    expect(rijen).toEqual(
      expect.arrayContaining([
        ['In behandeling genomen', '0'],
        ['Acuut: 112, 113 of de crisisdienst', '1'],
        ['Over iemand uit een andere gemeente', '1'],
        ['Verwezen naar Veilig Thuis', '1'],
        ['Verwezen naar het verzoek om een onderzoek', '1'],
        ['Niet in behandeling genomen: samen', '4'],
        ['2 november 2026', '0', '4', '0'],
      ]),
    )
  })

  test('een melding telt als zij begint, en nog eens voor hoe het afliep', async () => {
    await rondAf(await meld(), 'verwijzing')
    await meld()
    expect(await geteld()).toEqual([
      { dag: vandaag, soort: 'triage-begonnen', aantal: 2 },
      { dag: vandaag, soort: 'verwijzing', aantal: 1 },
    ])
    const { rijen } = await bekijk()
    expect(rijen).toContainEqual(['2 november 2026', '2', '0', '1'])
    expect(rijen).toContainEqual(['De melder is verwezen', '1'])
  })

  test('wat weer opengaat, telt niet meer als afgerond; daarna telt hoe het echt afliep', async () => {
    const dossierId = await meld()
    await rondAf(dossierId, 'verwijzing')
    gedaan(await site.doe(heropenMelding, wie, { waarom: 'De melder belde terug.' }, { dossierId }))
    expect((await geteld()).map(({ soort }) => soort)).toEqual(['triage-begonnen'])
    await rondAf(dossierId, 'luisterend-oor')
    expect((await geteld()).map(({ soort, aantal }) => [soort, aantal])).toEqual([
      ['luisterend-oor', 1],
      ['triage-begonnen', 1],
    ])
  })

  test('wat niet mag, telt niet', async () => {
    await site.doe(beginTriage, wie, { ...beginTriage.voorbeeld, acuut: 'ja', ontvangenOp: vandaag })
    expect(await geteld()).toEqual([])
  })

  test('het beeld heeft een naam, en de tabel zegt hetzelfde', async () => {
    await meld()
    await mila.post(telPad, [['soort', 'acuut']])
    const { html, rijen } = await bekijk('?periode=week')
    expect(html).toMatch(/<svg[^>]*role="img"[^>]*aria-label="Gesprekken per dag/)
    expect(html.match(/<rect class="sp-chart__bar sp-chart__bar--[01]" x="1\.\d+%"/g)).toHaveLength(2)
    expect(rijen).toContainEqual(['2 november 2026', '1', '1', '0'])
    expect(html).not.toMatch(/style=/)
  })

  test('een jaar telt per maand, en een lege periode zegt dat zij leeg is', async () => {
    await meld()
    expect((await bekijk('?periode=jaar')).rijen).toContainEqual(['november 2026', '1', '0', '0'])
    expect((await bekijk('?periode=maand&dag=2026-10-01')).html).toContain('In deze periode is niets geteld.')
  })

  test('er staat niemand in: geen naam, geen nummer van een melding, geen medewerker', async () => {
    await rondAf(await meld(), 'verwijzing')
    const { html } = await bekijk()
    expect(html).not.toMatch(/Geertje|Lindelaan|Bea Buurvrouw|2026-\d{5}/)
    const kolommen = await db.rijen(
      `select column_name from information_schema.columns where table_schema = 'meldpunt' and table_name = 'afloop_telling' order by 1`,
    )
    expect(kolommen.map(({ column_name }) => column_name)).toEqual(['aantal', 'dag', 'gemeente', 'soort'])
  })

  test('een andere gemeente telt haar eigen gesprekken (regio)', async () => {
    await meld()
    const elders = await site.als('meldpuntmedewerker', andereGemeente)
    expect((await bekijk('', elders)).html).toContain('In deze periode is niets geteld.')
  })

  test.each(['toeleider', 'coordinator', 'beslisser', 'teamleider'] as const)(
    'een %s ziet de telling niet, en heeft haar niet in het menu',
    async (rol) => {
      const ander = await site.als(rol)
      const { status, html } = await bekijk('', ander)
      expect(status).toBe(403)
      expect(html).not.toContain(`href="${pad}"`)
      expect((await bekijk()).html).toContain(`href="${pad}"`)
    },
  )

  test.each(['?periode=eeuw', '?dag=2026-02-30', '?dag=1', '?periode=dag&dag=9999-12-31'])(
    '%s is geen periode: 400',
    async (vraag) => {
      expect((await bekijk(vraag)).status).toBe(400)
    },
  )
})
