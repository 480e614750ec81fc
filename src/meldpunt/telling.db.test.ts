import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { gesprekPad, telPad } from '../../testing/gesprek.ts'
import { andereGemeente, gemeente } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { type Client, type TestSite, testSite } from '../../testing/site.ts'
import { telsoorten } from '../wet/melding.ts'
import { leesTelling, telGesprek } from './telling.store.ts'

const vandaag = '2026-11-02'
let site: TestSite
let db: RijenLezer
let mila: Client

beforeAll(async () => {
  site = await testSite({ datum: vandaag })
  db = await rijenLezer(site.superUrl)
  mila = await site.als('meldpuntmedewerker')
})
beforeEach(() => db.rijen('delete from meldpunt.telling'))
afterAll(async () => {
  await db.close()
  await site.close()
})

const geteld = () =>
  db.rijen('select gemeente, dag::text as dag, soort, aantal from meldpunt.telling order by gemeente, soort')
const regels = async () => Number((await db.rijen('select count(*)::int n from logboek.audit'))[0]?.n)
const scope = { role: 'samenspraak_meldpunt', gemeente }

describe('tellen zonder namen (5.5.2, toelichting)', () => {
  test.each(Object.keys(telsoorten))('%s: soort en dag, en anders niets', async (soort) => {
    const voor = await regels()
    const antwoord = await mila.post(telPad, [['soort', soort]])
    expect([antwoord.status, antwoord.headers.get('location')]).toEqual([303, `${gesprekPad}?geteld`])
    expect(await geteld()).toEqual([{ gemeente, dag: vandaag, soort, aantal: 1 }])
    expect(await regels()).toBe(voor)
    expect(await (await mila.volg(antwoord)).text()).toContain('Er is niets van bewaard.')
  })

  test('wat er meer in het verzoek staat, komt nergens', async () => {
    await mila.post(telPad, [
      ['soort', 'acuut'],
      ['zorgen', 'Gemeldenaam staat op het dak'],
    ])
    expect(await geteld()).toEqual([{ gemeente, dag: vandaag, soort: 'acuut', aantal: 1 }])
  })

  test('twintig tegelijk zijn er twintig', async () => {
    await Promise.all(Array.from({ length: 20 }, () => mila.post(telPad, [['soort', 'acuut']])))
    expect(await geteld()).toMatchObject([{ aantal: 20 }])
  })

  test('een soort die er niet is, telt niet', async () => {
    for (const soort of [[], [['soort', 'toString'] as const], [['soort', 'dringend'] as const]])
      expect((await mila.post(telPad, soort)).status).toBe(400)
    expect(await geteld()).toEqual([])
  })

  test.each(['toeleider', 'coordinator', 'teamleider', 'beslisser'] as const)(
    'een %s telt niet, en dat staat in het logboek',
    async (rol) => {
      const ander = await site.als(rol)
      const antwoord = await ander.post(telPad, [['soort', 'acuut']])
      expect([antwoord.status, await geteld()]).toEqual([403, []])
      const sql = 'select actie from logboek.audit where rol = $1 and resultaat = $2'
      expect(await db.rijen(sql, [rol, 'rol'])).toEqual([{ actie: 'meldpunt.begin-triage' }])
    },
  )

  test('zonder sessie wordt niet geteld en niets aangehouden, en dat staat er', async () => {
    const antwoord = await site.niemand.form(telPad, [
      ['soort', 'acuut'],
      ['_csrf', 'x'],
    ])
    expect([antwoord.status, await geteld()]).toEqual([401, []])
    expect(await antwoord.text()).toContain('niets geteld')
    expect(antwoord.headers.get('set-cookie')).toBeNull()
  })
})

describe('de telling lezen', () => {
  test('van dag tot en met dag, per dag en soort, alleen van deze gemeente', async () => {
    await site.omgeving.db.transaction(scope, async (tx) => {
      for (const dag of ['2026-10-31', '2026-11-01', '2026-11-01', '2026-11-03'])
        await telGesprek(tx, gemeente, dag, 'anders')
    })
    await site.omgeving.db.transaction({ ...scope, gemeente: andereGemeente }, (tx) =>
      telGesprek(tx, andereGemeente, '2026-11-01', 'acuut'),
    )
    const gelezen = await site.omgeving.db.transaction(scope, (tx) =>
      leesTelling(tx, gemeente, '2026-11-01', '2026-11-03'),
    )
    expect(gelezen).toEqual([
      { dag: '2026-11-01', soort: 'anders', aantal: 2 },
      { dag: '2026-11-03', soort: 'anders', aantal: 1 },
    ])
  })

  test('het onderzoek leest haar niet (5.5.4 lid 1)', async () => {
    const lees = site.omgeving.db.transaction({ role: 'samenspraak_onderzoek', gemeente }, (tx) =>
      leesTelling(tx, gemeente, '2026-01-01', '2026-12-31'),
    )
    await expect(lees).rejects.toThrow()
  })
})
