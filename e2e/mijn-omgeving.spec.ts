import { mijnEn } from '../src/teksten/mijn/en.ts'
import { mijnNlJe } from '../src/teksten/mijn/nl-je.ts'
import { mijnNlU } from '../src/teksten/mijn/nl-u.ts'
import { vul } from '../src/teksten/tekst.ts'
import { readPdf } from '../testing/read-pdf.ts'
import { expect, test } from './fixture.ts'
import { groteTekst, lettergrootte } from './grote-tekst.ts'
import type { Persoon } from './persoon.ts'
import { klokGelijk } from './zaken.ts'

const w = mijnNlU
const bladen = ['gevraagd', 'wie-keek', 'gegevens', 'brieven', 'bel-mij-terug'] as const

/** Signs in with DigiD, at the provider that stands in for it in the demo. */
const alsInwoner = async (persoon: Persoon, sub: string): Promise<void> => {
  await persoon.ga('/mijn/aanmelden')
  await persoon.ga(`/mijn/aanmelden/digid?gemeente=9991&als=${sub}`)
  await expect(persoon.page).toHaveURL(/\/mijn$/)
}

const past = async ({ page }: Persoon): Promise<void> => {
  const breed = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
  expect(breed[0], page.url()).toBeLessThanOrEqual(breed[1] ?? 0)
}

test('a client sees on a small telephone what to do at once, whom to call in one tap and who looked in two', async ({
  persoon,
}) => {
  const samira = await persoon({ breedte: 320 })
  await samira.page.setViewportSize({ width: 320, height: 568 })
  await alsInwoner(samira, 'samira')
  const { page } = samira
  const moet = page.getByRole('heading', { name: w.moet.kop })
  await expect(moet).toBeInViewport()
  await expect(page.getByText(w.moet.nietsWijBellen)).toBeInViewport()
  const bel = page.getByRole('link', { name: /088 000 01 00/ })
  expect(await bel.getAttribute('href')).toBe('tel:0880000100')
  await samira.link(/keer\. De laatste keer/)
  await expect(page.getByRole('heading', { level: 1, name: w.keek.kop })).toBeVisible()
  await expect(page.getByText('Toeleider, gemeente Voorbeeld').first()).toBeVisible()
  await past(samira)
})

for (const zonderScript of [false, true])
  test(`every page of the own environment fits, reads and works ${zonderScript ? 'without a script' : 'with large letters and forced colours'}`, async ({
    persoon,
  }) => {
    const samira = await persoon({ breedte: 320, zonderScript })
    if (!zonderScript) await samira.page.emulateMedia({ forcedColors: 'active' })
    await alsInwoner(samira, 'samira')
    if (!zonderScript) await groteTekst(samira)
    for (const blad of bladen) {
      expect(await samira.ga(`/mijn/${blad}`)).toBe(200)
      await past(samira)
      if (!zonderScript) expect(await lettergrootte(samira), blad).toBeGreaterThanOrEqual(32)
    }
  })

test('who asks to be called checks it first, can go back and change it, and the worker is told', async ({
  persoon,
}) => {
  const youssef = await persoon({ breedte: 320 })
  await alsInwoner(youssef, 'samira')
  const { page } = youssef
  await youssef.link(w.bel)
  await youssef.knop(w.bellen.verder)
  await expect(page.getByRole('link', { name: w.bellen.fouten.wanneer })).toBeVisible()
  await youssef.vul(page.getByLabel(w.bellen.telefoon), '06 12345678')
  await youssef.kies(page.getByLabel(w.bellen.momenten.middag))
  await youssef.kies(page.getByLabel(w.bellen.alleen))
  await youssef.knop(w.bellen.verder)
  await expect(page.getByRole('heading', { level: 1, name: w.bellen.controleer })).toBeVisible()
  await youssef.druk(page.getByRole('button', { name: w.bellen.wijzig }).first())
  await expect(page.getByLabel(w.bellen.telefoon)).toHaveValue('06 12345678')
  await youssef.knop(w.bellen.verder)
  await youssef.knop(w.bellen.stuur)
  await expect(page.getByRole('heading', { level: 1, name: w.bellen.gedaan })).toBeVisible()
  await youssef.ga('/mijn')
  await expect(page.getByText(w.moet.belt)).toBeVisible()

  const noor = await persoon()
  await noor.meldAan('noor')
  await klokGelijk(noor)
  await expect(noor.page.getByText(/Bel terug/).first()).toBeVisible()
})

test('a daughter of fifteen is spoken to with je, and sees nothing that is not about her', async ({
  persoon,
}) => {
  const lina = await persoon({ breedte: 320 })
  await alsInwoner(lina, 'lina')
  const tekst = await lina.page.locator('main').innerText()
  expect(tekst).toMatch(new RegExp(`${mijnNlJe.moet.kop.replace('?', '\\?')}|${w.niets.kop}`))
  expect(tekst).not.toMatch(/huur|schuld/i)
})

test('who is in no dossier gets the same page as who may see nothing', async ({ persoon }) => {
  const iemand = await persoon({ breedte: 320 })
  await alsInwoner(iemand, 'onbekend')
  await expect(iemand.page.getByRole('heading', { level: 1, name: w.niets.kop })).toBeVisible()
  expect(await iemand.ga('/mijn/gegevens')).toBe(404)
})

test('letters can be read and kept; leaving quickly ends it, and going back shows nothing', async ({
  persoon,
}) => {
  const loes = await persoon({ breedte: 320 })
  await alsInwoner(loes, 'loes')
  const { page } = loes
  await loes.ga('/mijn/brieven')
  const brief = page.locator('main').getByRole('link').nth(1)
  const naam = (await brief.innerText()).replace(/ \(.*$/, '')
  await loes.druk(brief)
  await expect(page.getByRole('heading', { level: 1, name: naam })).toBeVisible()
  const pdf = page.getByRole('link', { name: w.brieven.alsPdf })
  const adres = await pdf.evaluate((a) => (a as HTMLAnchorElement).href)
  const bestand = await page.request.get(adres)
  expect(await readPdf(await bestand.body())).toMatchObject({ lang: 'nl', tagged: true })

  // The address that is gone to lies outside; here there need be no network, so the answer that leads there is looked at itself.
  let naar = ''
  await page.route('**/mijn/weg', async (route) => {
    const antwoord = await route.fetch({ maxRedirects: 0 })
    naar = antwoord.headers().location ?? ''
    await route.fulfill({ contentType: 'text/html', body: 'Het weer' })
  })
  await page.getByRole('link', { name: w.snelWeg }).click()
  await expect(page.getByText('Het weer')).toBeVisible()
  expect(new URL(naar).host).toBe('www.knmi.nl')
  await page.goBack()
  await expect(page.getByText(naam)).toHaveCount(0)
  const weg = await page.request.get(adres, { maxRedirects: 0 })
  expect(weg.status()).toBe(303)
})

test('the same in English, and by the keyboard alone', async ({ persoon }) => {
  const samira = await persoon()
  await alsInwoner(samira, 'samira')
  const { page } = samira
  await samira.link('English')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    vul(mijnEn.groet, { naam: 'Samira Amrani' }),
  )
  expect(await page.locator('html').getAttribute('lang')).toBe('en-GB')
  await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).toHaveText(mijnEn.naarInhoud)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.locator('main :focus')).toHaveCount(1)
})
