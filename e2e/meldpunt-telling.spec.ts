import { anderVoorbeeld, voorbeeld } from '../src/demo/demo-ids.ts'
import { mens } from '../src/demo/mensen.ts'
import { aanmelden } from '../src/teksten/nl/aanmelden.ts'
import { meldpuntOpenbaar as openbaar } from '../src/teksten/nl/meldpunt-openbaar.ts'
import { meldpuntWoorden } from '../src/teksten/nl/meldpunt-pagina.ts'
import { tellingWoorden } from '../src/teksten/nl/telling.ts'
import { expect, test } from './fixture.ts'
import type { Persoon } from './persoon.ts'
import { klokGelijk, openZaak } from './zaken.ts'

/** Somebody of the demo about whom was called twice. */
const { voornamen, achternaam } = mens(63)

const pastIn = async ({ page }: Persoon, breedte: number): Promise<void> =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(breedte)

test('everyone reads how the meldpunt is reached: without an account, without a script, on a telephone', async ({
  persoon,
}) => {
  const iemand = await persoon({ zonderScript: true, breedte: 320 })
  expect(await iemand.ga('/meldpunt')).toBe(200)
  await iemand.link('Gemeente Voorbeeld')
  const { page } = iemand
  await expect(page.getByRole('heading', { level: 1, name: openbaar.titel })).toBeVisible()
  await expect(page.getByRole('link', { name: '088 000 02 00' })).toHaveAttribute('href', 'tel:0880000200')
  await expect(page.getByText('GGD Voorbeeldregio doet dit namens de gemeente.')).toBeVisible()
  await iemand.ga(`/meldpunt/${anderVoorbeeld}`)
  await expect(page.getByRole('heading', { level: 2, name: 'Gemeente Ander Voorbeeld' })).toBeVisible()
  expect(voorbeeld).not.toBe(anderVoorbeeld)
})

test('the numbers of the meldpunt fit on a telephone, and each period is one link away', async ({
  persoon,
}) => {
  const mila = await persoon({ breedte: 320 })
  await mila.meldAan('mila')
  await klokGelijk(mila)
  await mila.ga('/werkvoorraad')
  await mila.link(tellingWoorden.menu)
  for (const periode of ['dag', 'week', 'jaar'] as const) {
    const link = mila.page.getByRole('link', { name: tellingWoorden.periodes[periode], exact: true })
    await mila.druk(link)
    await expect(link).toHaveAttribute('aria-current', 'page')
    await pastIn(mila, 320)
  }
  await expect(mila.page.getByRole('img', { name: /^Gesprekken per maand/ })).toBeVisible()
  await expect(mila.page.getByRole('table', { name: tellingWoorden.perDag.jaar })).toContainText('2026')
})

test('at a second call about somebody stands that there was a first; opening it is one link', async ({
  persoon,
}) => {
  const mila = await persoon()
  await mila.meldAan('mila')
  await klokGelijk(mila)
  const melding = await openZaak(mila, `${voornamen} ${achternaam}`)
  const andere = mila.page.getByRole('region', { name: meldpuntWoorden.andere })
  await expect(andere).toContainText('Een luisterend oor was genoeg')
  await mila.druk(andere.getByRole('link'))
  expect(new URL(mila.page.url()).pathname).not.toBe(melding)
  await expect(
    mila.page.getByRole('region', { name: meldpuntWoorden.andere }).getByRole('link'),
  ).toHaveAttribute('href', melding)
})

test('who works for two municipalities sees in each only what is there', async ({ persoon }) => {
  const sanne = await persoon()
  await sanne.ga('/aanmelden?als=sanne&terug=/werkvoorraad')
  const { page } = sanne
  const kies = async (gemeente: string) => {
    await sanne.kies(page.getByRole('radio', { name: new RegExp(`, ${gemeente}$`) }))
    await sanne.knop(aanmelden.rol.knop)
  }
  await kies('Ander Voorbeeld')
  await expect(page.getByRole('main')).not.toContainText(achternaam)
  await sanne.ga('/pet?terug=/werkvoorraad')
  await kies('Voorbeeld')
  await expect(page.getByRole('main')).toContainText(`${voornamen} ${achternaam}`)
})
