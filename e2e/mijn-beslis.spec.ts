import { meebeslisNlU } from '../src/teksten/mijn/meebeslissen.ts'
import { mijnNlU } from '../src/teksten/mijn/nl-u.ts'
import { expect, test } from './fixture.ts'
import { groteTekst, lettergrootte } from './grote-tekst.ts'
import type { Persoon } from './persoon.ts'

const w = meebeslisNlU
const { reikwijdte } = w.soorten
const zin = 'Mijn werk hoort er niet bij'

const alsInwoner = async (persoon: Persoon, sub: string): Promise<void> => {
  await persoon.ga('/mijn/aanmelden')
  await persoon.ga(`/mijn/aanmelden/digid?gemeente=9991&als=${sub}`)
  await expect(persoon.page).toHaveURL(/\/mijn$/)
}

const past = async ({ page }: Persoon): Promise<void> => {
  const breed = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
  expect(breed[0], page.url()).toBeLessThanOrEqual(breed[1] ?? 0)
}

test('wie het niet eens is met de reikwijdte zegt dat zelf en leest het eerst na, op 320 pixels (2.3a.1 lid 4)', async ({
  persoon,
}) => {
  const samira = await persoon({ breedte: 320 })
  await alsInwoner(samira, 'samira')
  const { page } = samira
  await samira.druk(page.getByRole('link', { name: /Klopt dat\?/ }).first())
  await past(samira)
  await groteTekst(samira)
  await page.reload()
  await past(samira)
  expect(await lettergrootte(samira)).toBeGreaterThanOrEqual(32)
  await samira.knop(mijnNlU.bellen.verder)
  await expect(page.getByRole('link', { name: w.fouten.antwoord })).toBeVisible()
  await samira.kies(page.getByLabel(reikwijdte.keuzes['niet-eens']))
  await samira.vul(page.getByLabel(w.toelichting), zin)
  await samira.knop(mijnNlU.bellen.verder)
  await expect(page.getByRole('heading', { level: 1, name: mijnNlU.bellen.controleer })).toBeVisible()
  await expect(page.getByText(zin)).toBeVisible()
  await past(samira)
  await samira.druk(page.getByRole('button', { name: mijnNlU.bellen.wijzig }).first())
  await expect(page.getByLabel(w.toelichting)).toHaveValue(zin)
  await samira.knop(mijnNlU.bellen.verder)
  await samira.knop(w.stuur)
  await samira.ga('/mijn')
  await expect(page.getByText(/U zei: Nee, ik wil het anders/)).toBeVisible()
})

test('en verandert dat later, zonder script (2.3a.1 lid 4)', async ({ persoon }) => {
  const samira = await persoon({ breedte: 320, zonderScript: true })
  await alsInwoner(samira, 'samira')
  const { page } = samira
  await samira.druk(page.getByRole('link', { name: new RegExp(w.verander) }).first())
  await samira.kies(page.getByLabel(reikwijdte.keuzes.eens))
  await samira.knop(mijnNlU.bellen.verder)
  await samira.knop(w.stuur)
  await samira.ga('/mijn')
  await expect(page.getByText(/U zei: Ja, dat klopt/)).toBeVisible()
  await past(samira)
})
