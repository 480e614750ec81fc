import type { Locator } from '@playwright/test'
import { algemeen, foutpaginas, handelingTekst, optieTekst, veldTekst } from '../src/teksten/catalogus.ts'
import { aanmelden } from '../src/teksten/nl/aanmelden.ts'
import { vul } from '../src/teksten/tekst.ts'
import { expect, test } from './fixture.ts'
import { naamVanVeld } from './invullen.ts'
import type { Persoon } from './persoon.ts'
import { enterOp, tabNaar } from './toetsen.ts'
import { formulier, gegeven, handeling, klokGelijk, openZaak, vraagAanPartij, vulIn } from './zaken.ts'

const naam = 'vraag-gegevens-aan-partij'
const { id, tekst } = handeling(naam)
const koppen = handelingTekst(id).stappen ?? {}
const keer = Date.now() % 1_000_000
const [partij] = vraagAanPartij.partijen

/** A question that no earlier run of these tests asked, about another client or another part each time. */
const dit = (woorden: string) => ({ ...vraagAanPartij, vraag: `${woorden} (${keer})` })

const opFormulier = async (noor: Persoon): Promise<string> => {
  await noor.meldAan('noor')
  await klokGelijk(noor)
  const zaak = await openZaak(noor, 'Samira')
  await noor.ga(formulier(zaak, naam))
  // An earlier test may have left something in it.
  const opnieuw = noor.page.getByRole('button', { name: algemeen.opnieuwBeginnen, exact: true })
  if (await opnieuw.isVisible()) await noor.knop(algemeen.opnieuwBeginnen)
  return zaak
}

const staatOp = (noor: Persoon, stap: string) =>
  expect(noor.page.getByRole('heading', { level: 1 })).toHaveText(koppen[stap] ?? stap)

/** The boxes of one field. */
const vak = ({ page }: Persoon, veld: string): Locator =>
  page.getByRole('textbox', { name: naamVanVeld(id, veld) })

const radio = ({ page }: Persoon, veld: string, keuze: RegExp | string): Locator =>
  page.getByRole('radiogroup', { name: naamVanVeld(id, veld) }).getByRole('radio', { name: keuze })

test('four pages and the check page, with nothing but the keyboard', async ({ persoon }) => {
  const noor = await persoon()
  await opFormulier(noor)
  const { page } = noor
  const verder = () => enterOp(noor, page.getByRole('button', { name: algemeen.volgende, exact: true }))
  const typ = async (veld: string, woorden: string, plek = vak(noor, veld)) => {
    await tabNaar(noor, plek)
    await page.keyboard.type(woorden)
  }
  const kies = async (veld: string, keuze: RegExp | string) => {
    await tabNaar(noor, radio(noor, veld, /./).first())
    await page.keyboard.press('Space')
    for (let i = 0; i < 10 && !(await radio(noor, veld, keuze).isChecked()); i += 1)
      await page.keyboard.press('ArrowDown')
    await expect(radio(noor, veld, keuze)).toBeChecked()
  }

  await expect(page.getByText(vul(algemeen.stap, { nummer: 1, totaal: 4 }))).toBeVisible()
  await tabNaar(noor, page.getByRole('checkbox', { name: partij }))
  await page.keyboard.press('Space')
  await kies('betrokkeneId', /Youssef/)
  await verder()
  await staatOp(noor, 'vraag')
  await kies('onderdeel', optieTekst(id, 'onderdeel', 'c'))
  const thema = page.getByRole('combobox', { name: naamVanVeld(id, 'thema') })
  if ((await thema.count()) > 0) {
    await tabNaar(noor, thema)
    await page.keyboard.type('Schulden')
  } else await kies('thema', 'Schulden')
  const invoer = dit('Liep er een regeling voor hem?')
  await typ('vraag', invoer.vraag)
  await typ('waarom', invoer.waarom)
  const [rij] = invoer.items
  for (const veld of ['gegeven', 'waaromNodig', 'waaromNietMinder'] as const) await typ(veld, rij[veld])
  await verder()
  await staatOp(noor, 'niveau')
  await kies('niveau', optieTekst(id, 'niveau', 'proces'))
  await verder()
  await staatOp(noor, 'niveau')
  await typ('motiveringNiveau', 'Zonder einddatum is niets te plannen.')
  await verder()
  await staatOp(noor, 'delen')
  for (const veld of ['nietGedeeld', 'besprokenMetClient']) {
    await tabNaar(noor, page.getByRole('checkbox', { name: veldTekst(id, veld).label }))
    await page.keyboard.press('Space')
  }
  await enterOp(noor, page.getByRole('button', { name: algemeen.verder, exact: true }))
  await expect(page.getByRole('article')).toContainText(invoer.vraag)
  await enterOp(noor, page.getByRole('button', { name: tekst.knop, exact: true }))
  await expect(page.getByRole('status')).toContainText(tekst.gedaan)
})

for (const zonderScript of [false, true])
  test(`the back button works on every page, ${zonderScript ? 'without' : 'with'} JavaScript`, async ({
    persoon,
  }) => {
    const noor = await persoon({ zonderScript })
    await opFormulier(noor)
    const { page } = noor
    const invoer = {
      ...dit('Hoe lang loopt het?'),
      betrokkeneId: zonderScript ? 'Youssef' : 'Samira',
      onderdeel: 'a',
      items: vraagAanPartij.items.slice(0, 1),
    }
    await vulIn(noor, naam, invoer)
    await noor.knop(algemeen.verder)
    await expect(page.getByRole('main')).toContainText(invoer.vraag)
    await page.reload()
    await expect(page.getByRole('main')).toContainText(invoer.vraag)

    for (const stap of ['delen', 'niveau', 'vraag']) {
      await page.goBack()
      await staatOp(noor, stap)
    }
    await expect(vak(noor, 'vraag')).toHaveValue(invoer.vraag)
    await page.goBack()
    await staatOp(noor, 'aan-wie')
    await expect(page.getByRole('checkbox', { name: partij })).toBeChecked()
    for (const stap of ['vraag', 'niveau', 'delen']) {
      await noor.knop(algemeen.volgende)
      await staatOp(noor, stap)
    }
    await noor.knop(algemeen.verder)
    await noor.knop(tekst.knop)
    await expect(page.getByRole('status')).toContainText(tekst.gedaan)
    const gedaan = page.url()
    await page.goBack()
    await expect(page).toHaveURL(gedaan)
    await page.goBack()
    await expect(page).toHaveURL(gedaan)
  })

test('a page with a fault can be left with the back button, and does not come back once it is mended', async ({
  persoon,
}) => {
  const noor = await persoon()
  await opFormulier(noor)
  const { page } = noor
  await noor.knop(algemeen.volgende)
  await expect(page.getByRole('heading', { name: algemeen.foutenKop })).toBeFocused()
  await noor.kies(page.getByRole('checkbox', { name: partij }))
  await noor.kies(radio(noor, 'betrokkeneId', /Samira/))
  await noor.knop(algemeen.volgende)
  await staatOp(noor, 'vraag')
  await page.goBack()
  await staatOp(noor, 'aan-wie')
  await expect(page.getByRole('checkbox', { name: partij })).toBeChecked()
  await expect(page.getByRole('heading', { name: algemeen.foutenKop })).toHaveCount(0)
  await page.goBack()
  await staatOp(noor, 'aan-wie')
})

test('of two people at once the second keeps all pages, and reads the letter before it goes', async ({
  persoon,
}) => {
  const [een, twee] = [await persoon(), await persoon()]
  const zaak = await opFormulier(een)
  await opFormulier(twee)
  const invoer = { ...dit('Wat was er eerder?'), partijen: ['Schuldhulp'], thema: 'schulden', onderdeel: 'c' }
  await vulIn(twee, naam, invoer)
  await twee.knop(algemeen.verder)
  await een.ga(formulier(zaak, 'leg-gegeven-vast'))
  await vulIn(een, 'leg-gegeven-vast', { ...gegeven, tekst: `Er kwam een brief (${keer}).` })
  await een.knop(handeling('leg-gegeven-vast').tekst.knop)
  await twee.knop(tekst.knop)
  const main = twee.page.getByRole('main')
  await expect(main).toContainText(foutpaginas[409].titel)
  await expect(main.getByRole('article')).toContainText(invoer.vraag)
  await expect(main).toContainText(invoer.items[1].waaromNietMinder)
  await twee.knop(tekst.knop)
  await expect(twee.page.getByRole('status')).toContainText(tekst.gedaan)
})

test('a session that ends halfway the steps loses none of them', async ({ persoon }) => {
  const noor = await persoon()
  await opFormulier(noor)
  const invoer = { ...dit('Wat komt er nog?'), onderdeel: 'd', thema: 'schulden', partijen: ['Schuldhulp'] }
  await vulIn(noor, naam, invoer)
  await noor.knop(algemeen.vorige)
  await staatOp(noor, 'niveau')
  // As a second window of the same browser that signs in anew: the page is of a session that is gone.
  const tweede = await noor.page.context().newPage()
  await tweede.goto(`${noor.site}/aanmelden?als=noor&terug=/werkvoorraad`)
  await noor.knop(algemeen.volgende)
  await expect(noor.page.getByRole('main')).toContainText(aanmelden.bewaard.oudePagina)
  await noor.link(aanmelden.bewaard.bekijk)
  await expect(noor.page.getByRole('main')).toContainText(invoer.vraag)
  await noor.knop(aanmelden.bewaard.verder)
  await staatOp(noor, 'delen')
  await noor.knop(algemeen.verder)
  await expect(noor.page.getByRole('article')).toContainText(invoer.vraag)
})
