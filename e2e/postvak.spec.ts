import { algemeen } from '../src/teksten/catalogus.ts'
import { bericht } from '../src/teksten/nl/bericht.ts'
import { postvak } from '../src/teksten/nl/postvak.ts'
import { expect, test } from './fixture.ts'
import { formulier, handeling, klokGelijk, openZaak, vulIn } from './zaken.ts'

const naam = 'wijs-coordinator-aan'
const pieter = 'pieter@voorbeeld.example'

test('who is appointed as coordinator gets a mail that says nothing of the case', async ({ persoon }) => {
  const karim = await persoon()
  await karim.meldAan('karim')
  await klokGelijk(karim)
  const zaak = await openZaak(karim, 'Dekker')
  await karim.ga(formulier(zaak, naam))
  await vulIn(karim, naam, {
    kandidaat: 'gemeenteambtenaar',
    coordinatorId: 'Pieter Hoekstra',
    overlegdMet: ['Priya', 'Mark'],
    rollenApart: true,
  })
  await karim.knop(algemeen.verder)
  await karim.knop(handeling(naam).tekst.knop)
  await expect(karim.page.getByRole('status')).toContainText(handeling(naam).tekst.gedaan)

  await karim.link(postvak.link)
  const regel = karim.page.getByRole('row', { name: pieter })
  await expect(async () => {
    await karim.ga('/demo/postvak')
    await expect(regel).toHaveCount(1, { timeout: 100 })
  }).toPass({ timeout: 15_000 })
  await karim.druk(regel.getByRole('link', { name: bericht.onderwerp }))
  const lezen = karim.page.getByRole('main')
  await expect(lezen.getByRole('heading', { level: 1 })).toHaveText(bericht.onderwerp)
  await expect(lezen).toContainText(pieter)
  await expect(lezen).toContainText('van de gemeente Voorbeeld')
  const gelezen = await lezen.innerText()
  for (const geheim of ['Dekker', 'Priya', 'Mark', 'Kade', 'Karim', 'Pieter Hoekstra', zaak])
    expect(gelezen, geheim).not.toContain(geheim)

  const telefoon = await persoon({ breedte: 320 })
  await telefoon.ga('/demo/postvak')
  await telefoon.link(bericht.onderwerp)
  for (const pad of ['/demo/postvak', new URL(telefoon.page.url()).pathname]) {
    await telefoon.ga(pad)
    expect(await telefoon.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  }
  expect(await telefoon.ga('/demo/postvak/weg')).toBe(404)
  await expect(telefoon.page.getByRole('heading', { level: 1 })).toHaveText(postvak.weg)
})
