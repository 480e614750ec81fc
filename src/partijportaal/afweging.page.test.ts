import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { richtAanpakIn } from '../../testing/aanpak-register.ts'
import { gemeente } from '../../testing/omgeving.ts'
import { metVraagInPortaal } from '../../testing/portaal-op-de-weg.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { type Client, type TestSite, testSite, traceVan } from '../../testing/site.ts'
import { afwegingWoorden as woorden } from '../teksten/nl/afweging.ts'

let site: TestSite
let db: RijenLezer
let schuldhulp: Client
let ggz: Client
let geheim: string
let plicht: string

beforeAll(async () => {
  site = await testSite({ datum: '2026-12-07' })
  db = await rijenLezer(site.superUrl)
  await richtAanpakIn(site)
  schuldhulp = await site.als('partijmedewerker', gemeente, 1)
  ggz = await site.als('partijmedewerker', gemeente, 2)
  geheim = (await metVraagInPortaal(site, db, 'ggz')).dossierId
  plicht = (await metVraagInPortaal(site, db)).dossierId
})
afterAll(async () => {
  await db.close()
  await site.close()
})

const lees = async (wie: Client, pad: string) => (await wie.get(pad)).text()

describe('hulp bij de afweging op de pagina van een vraag (5.4.2 lid 2, toelichting)', () => {
  test('een geheimhouder heeft haar, met zijn eigen script en zonder één vak in wat de server stuurt', async () => {
    const html = await lees(ggz, `/vragen/${geheim}`)
    expect(html).toContain(woorden.kop)
    expect(html).toContain(woorden.inleiding['met-toestemming'])
    expect(html).toContain('<script src="/assets/w.js" defer></script>')
    const [, hulp = ''] = /<section[^>]*id="afweging"(.*?)<\/section>/s.exec(html) ?? []
    expect(hulp).toContain(woorden.stappen.minst.titel)
    expect(hulp).not.toMatch(/<(input|textarea|select|button|form|template)\b/)
  })

  test('wie moet antwoorden heeft haar niet', async () => {
    const html = await lees(schuldhulp, `/vragen/${plicht}`)
    expect(html).not.toContain(woorden.kop)
    expect(html).not.toContain('/assets/w.js')
  })

  test.each(['beantwoord-vraag', 'geef-geen-informatie'])(
    '%s: van het formulier gaat een link erheen',
    async (naam) => {
      const link = (dossierId: string) => `href="/vragen/${dossierId}#afweging"`
      expect(await lees(ggz, `/vragen/${geheim}/handelingen/${naam}`)).toContain(link(geheim))
      expect(await lees(schuldhulp, `/vragen/${plicht}/handelingen/${naam}`)).not.toContain(link(plicht))
    },
  )

  test('het logboek zegt van lezen met en zonder hulp hetzelfde: er is geen adres van de hulp', async () => {
    const sporen = []
    for (const waar of [`/vragen/${geheim}`, `/vragen/${geheim}?afweging`]) {
      const trace = traceVan(waar)
      const antwoord = await ggz.get(waar, { traceparent: `00-${trace}-0000000000000001-01` })
      const [rij] = await db.rijen('select actie, resultaat from logboek.audit where trace_id = $1', [trace])
      sporen.push([antwoord.status, rij?.actie, rij?.resultaat])
    }
    expect(sporen[0]).toEqual([200, 'partij.bekijk-vraag', 'toegestaan'])
    expect(sporen[1]).toEqual(sporen[0])
    expect((await ggz.get(`/vragen/${geheim}/afweging`)).status).toBe(404)
  })
})

test('na het antwoord is er niets meer af te wegen', async () => {
  await ggz.post(`/vragen/${geheim}/handelingen/geef-geen-informatie`, [
    ['beslistDoor', 'R. Geheimenaar'],
    ['_stap', 'bevestigd'],
  ])
  expect(await lees(ggz, `/vragen/${geheim}`)).not.toContain(woorden.kop)
})
