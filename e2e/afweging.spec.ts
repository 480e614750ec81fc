import { handelingTekst } from '../src/teksten/catalogus.ts'
import { afwegingWoorden as woorden } from '../src/teksten/nl/afweging.ts'
import { vul } from '../src/teksten/tekst.ts'
import { expect, test } from './fixture.ts'
import type { Persoon } from './persoon.ts'

const geheim = 'Zij dwaalt door de straten'

/** To the question to the ggz that the demo has, as a colleague who did not take it reads it. */
const opVraag = async (roos: Persoon) => {
  await roos.meldAan('roos')
  const link = roos.page.locator('a[href^="/vragen/"]').first()
  const [, pad = ''] = /^(\/vragen\/[0-9a-f-]+)/.exec((await link.getAttribute('href')) ?? '') ?? []
  await roos.ga(pad)
  return roos.page.locator('#afweging')
}

test('what a geheimhouder notes while weighing is in no request and kept nowhere, at 320 px', async ({
  persoon,
}) => {
  const roos = await persoon({ breedte: 320 })
  const hulp = await opVraag(roos)
  const { page } = roos
  const verzoeken: string[] = []
  page.on('request', (verzoek) => {
    verzoeken.push(`${verzoek.url()} ${JSON.stringify(verzoek.headers())} ${verzoek.postData() ?? ''}`)
  })
  await roos.vouwOpen(hulp.locator('summary'))
  await hulp.getByLabel(vul(woorden.gezet, { nummer: 1 })).check()
  await hulp.getByLabel(vul(woorden.aantekening, { nummer: 1 })).pressSequentially(geheim)
  await roos.toegankelijk()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await page.waitForTimeout(2_500)
  expect(verzoeken).toEqual([])
  const bewaard = await page.evaluate(async () => [
    Object.keys(localStorage).length,
    Object.keys(sessionStorage).length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
  ])
  expect(bewaard).toEqual([0, 0, 0, 0])

  page.on('dialog', (vraag) => vraag.accept())
  await roos.druk(hulp.getByRole('link', { name: handelingTekst('partij.geef-geen-informatie').titel }))
  expect(verzoeken.length).toBeGreaterThan(0)
  expect(verzoeken.join('\n')).not.toContain('dwaalt')
  expect(await page.content()).not.toContain('dwaalt')
  await roos.link(woorden.vanFormulier)
  await expect(hulp.getByLabel(vul(woorden.aantekening, { nummer: 1 }))).toHaveValue('')
  await page.goBack()
  await page.goBack()
  expect(await page.content()).not.toContain('dwaalt')
  expect(verzoeken.join('\n')).not.toContain('dwaalt')
})

test('without a script there is nothing to type in, and the steps are there to read', async ({ persoon }) => {
  const roos = await persoon({ zonderScript: true })
  const hulp = await opVraag(roos)
  await roos.vouwOpen(hulp.locator('summary'))
  await expect(hulp.getByText(woorden.zonderScript)).toBeVisible()
  await expect(hulp.getByText(woorden.stappen.minst.titel)).toBeVisible()
  await expect(hulp.locator('input, textarea, select, button')).toHaveCount(0)
})
