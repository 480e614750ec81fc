import { afterAll, beforeAll, expect, test } from 'vitest'
import { legDossier } from '../../testing/dossiers.ts'
import { aangewezen } from '../../testing/lopende-aanpak.ts'
import { gemeente, werker } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { type Client, type TestSite, testSite } from '../../testing/site.ts'
import { userId } from '../../testing/site-people.ts'

const datum = '2026-12-01'

let site: TestSite
let db: RijenLezer
let noor: Client

beforeAll(async () => {
  site = await testSite({ datum })
  db = await rijenLezer(site.superUrl)
  noor = await site.als('toeleider')
  const eigen = { gemeente, behandelaar: noor.gebruikerId, datum }
  for (let i = 0; i < 60; i += 1) await legDossier(site.omgeving, 'onderzoek', eigen)
  await legDossier(site.omgeving, 'onderzoek', { ...eigen, achternaam: 'Çelik' })
  const collega = { ...eigen, behandelaar: userId(2), achternaam: 'Collegazaak' }
  await legDossier(site.omgeving, 'onderzoek', collega)
})
afterAll(async () => {
  await db.close()
  await site.close()
})

/** How many people the log names for the last reading of the inquiries: a toeleider has a list of conferences beside it. */
const gelogd = async () =>
  (
    await db.rijen(
      `select 1 from logboek.ldv where data_subject_id is not null and trace_id =
       (select trace_id from logboek.audit where actie = 'onderzoek.werkvoorraad' order by id desc limit 1)`,
    )
  ).length

const zoek = async (wat: string, wie = noor) => {
  // The log is ordered by time, and the clock of a test stands still.
  site.klok.advance(1)
  const antwoord = await wie.post('/werkvoorraad', [['zoek', wat]])
  return { status: antwoord.status, html: await antwoord.text() }
}

test('een naam van een andere bladzijde is te vinden, zonder dat hij in een adres staat; een persoon in het logboek (AVG 32)', async () => {
  const { status, html } = await zoek('celik')
  expect(status).toBe(200)
  expect(html).toContain('Samira Çelik')
  expect(html).not.toContain('Geheimenaar')
  expect(await gelogd()).toBe(1)
  for (const [, adres = ''] of html.matchAll(/(?:href|action)="([^"]*)"/g))
    expect(adres.toLowerCase()).not.toContain('elik')
})

test('de zaak van een collega is er niet in te vinden', async () => {
  const { html } = await zoek('Collegazaak')
  expect(html).toContain('Geen van uw zaken past hierbij')
  expect(html).not.toContain('Samira')
  expect(await gelogd()).toBe(0)
})

test('wie te veel vindt, leest hoeveel het er zijn; wie niets typt, gaat terug naar de werkvoorraad', async () => {
  expect((await zoek('samira')).html).toContain('U ziet 50 van 61 zaken.')
  expect((await zoek('  ')).status).toBe(303)
  expect((await zoek('x'.repeat(101))).status).toBe(400)
})

test('in een adres wordt niet op naam gezocht, ook niet in de API (AVG 32)', async () => {
  expect(await (await noor.get('/werkvoorraad?zoek=celik')).text()).toContain('Geheimenaar')
  const { aantal } = (await (await noor.api('GET', '/werkvoorraad/onderzoeken?zoek=celik')).json()) as {
    aantal: number
  }
  expect(aantal).toBe(61)
})

test('zoeken staat er bij meer dan een bladzijde; wie er een heeft, filtert in de browser', async () => {
  expect(await (await noor.get('/werkvoorraad')).text()).toContain('name="zoek"')
  const ander = await site.als('toeleider', gemeente, 2)
  const html = await (await ander.get('/werkvoorraad')).text()
  expect(html).not.toContain('name="zoek"')
  expect(html).toContain('data-filter="zaken"')
})

test('een aanwijzing die wacht staat bij Nieuw bij mij: aanvaarden of teruggeven, en nog geen naam (2.3a.3 lid 1)', async () => {
  const jansen = await site.als('coordinator', gemeente, 3)
  const { dossierId } = await aangewezen(site, { ...werker('coordinator'), gebruikerId: jansen.gebruikerId })
  const html = await (await jansen.get('/werkvoorraad')).text()
  expect(html).toContain('Nieuw bij mij (1)')
  for (const naam of ['aanvaard-aanwijzing', 'wijs-aanwijzing-af'])
    expect(html).toContain(`href="/aanpakken/${dossierId}/handelingen/${naam}"`)
  expect(html).not.toContain('Geheimenaar')
  expect(await (await noor.get('/werkvoorraad')).text()).not.toContain('Nieuw bij mij')
})

test('een lege lijst zegt alleen wat deze rol zelf kan beginnen', async () => {
  const leegVoor = async (rol: 'meldpuntmedewerker' | 'bemoeizorger') => {
    const html = await (await (await site.als(rol)).get('/werkvoorraad')).text()
    expect(html).toContain('U heeft nu geen lopende zaken.')
    return html
  }
  expect(await leegVoor('meldpuntmedewerker')).toContain('Zo begint u er een: Nieuw gesprek.')
  const bemoeizorger = await leegVoor('bemoeizorger')
  expect(bemoeizorger).not.toContain('Zo begint u')
  expect(bemoeizorger).not.toContain('eerste contact')
})
