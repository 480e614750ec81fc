import { algemeen, foutTekst, optieTekst, veldTekst } from '../src/teksten/catalogus.ts'
import { werkvoorraadWoorden } from '../src/teksten/nl/werkvoorraad.ts'
import { expect, test } from './fixture.ts'
import { groteTekst, lettergrootte } from './grote-tekst.ts'
import { naamVanVeld } from './invullen.ts'
import type { Persoon } from './persoon.ts'
import { enterOp, tabNaar } from './toetsen.ts'
import { formulier, gegeven, handeling, klokGelijk, openZaak } from './zaken.ts'

const { id, tekst } = handeling('leg-gegeven-vast')

/** Fills in the form of a gegeven without a mouse: Tab to go, Space to choose, the keys to type. */
const typGegeven = async (persoon: Persoon): Promise<void> => {
  const { page } = persoon
  const keuze = (veld: string, naam: string | RegExp) =>
    page.getByRole('radiogroup', { name: naamVanVeld(id, veld) }).getByRole('radio', { name: naam })
  // From outside the group Tab comes to its first radio; the arrows go on to the others.
  for (const [veld, naam] of [
    ['betrokkeneId', 'Samira'],
    ['bron', optieTekst(id, 'bron', gegeven.bron)],
    ['onderdeel', optieTekst(id, 'onderdeel', gegeven.onderdeel)],
    ['thema', 'Inkomen'],
  ] as const) {
    await tabNaar(persoon, keuze(veld, /./).first())
    await page.keyboard.press('Space')
    for (let i = 0; i < 10 && !(await keuze(veld, naam).isChecked()); i += 1)
      await page.keyboard.press('ArrowDown')
    await expect(keuze(veld, naam)).toBeChecked()
  }
  for (const veld of ['tekst', 'noodzaak'] as const) {
    await tabNaar(persoon, page.getByRole('textbox', { name: naamVanVeld(id, veld) }))
    await page.keyboard.type(gegeven[veld])
  }
}

/** Narrows the worklist with the keyboard: by the filter, or by searching when there are more cases than one page holds. */
const vindZaak = async (wie: Persoon, naam: string): Promise<void> => {
  const { page } = wie
  const zoek = page.getByLabel(werkvoorraadWoorden.zoek, { exact: true })
  const zoekt = await zoek.isVisible()
  await tabNaar(wie, zoekt ? zoek : page.getByLabel(algemeen.filter))
  await page.keyboard.type(naam)
  if (!zoekt) return
  await Promise.all([page.waitForEvent('domcontentloaded'), page.keyboard.press('Enter')])
  await wie.toegankelijk()
}

test('one act from the worklist to its confirmation, with nothing but the keyboard', async ({ persoon }) => {
  const noor = await persoon()
  await noor.meldAan('noor')
  await klokGelijk(noor)
  await noor.ga('/werkvoorraad')
  const { page } = noor

  await page.keyboard.press('Tab')
  const overslaan = page.getByRole('link', { name: algemeen.naarInhoud })
  await expect(overslaan).toBeFocused()
  await expect(overslaan).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()

  await vindZaak(noor, 'amrani')
  const gevonden = page.getByRole('listitem').filter({ hasText: 'Samira Amrani en' })
  await expect(gevonden).toBeVisible()
  await enterOp(noor, gevonden.getByRole('link', { name: new RegExp(algemeen.openen) }))
  const zaak = new URL(page.url()).pathname
  await noor.ga(formulier(zaak, 'leg-gegeven-vast'))

  await enterOp(noor, page.getByRole('button', { name: tekst.knop, exact: true }))
  const kop = page.getByRole('heading', { name: algemeen.foutenKop })
  await expect(kop).toBeFocused()
  const fout = page.getByRole('link', { name: foutTekst('verplicht', veldTekst(id, 'tekst').label) })
  await tabNaar(noor, fout)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: naamVanVeld(id, 'tekst') })).toBeFocused()

  await page.reload()
  await noor.ga(formulier(zaak, 'leg-gegeven-vast'))
  await typGegeven(noor)
  await enterOp(noor, page.getByRole('button', { name: tekst.knop, exact: true }))
  await expect(page.getByRole('status')).toContainText(tekst.gedaan)
})

/** What sticks out at the right side of the page, by its element. */
const steektUit = ({ page }: Persoon): Promise<string[]> =>
  page.evaluate(() => {
    const breed = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= breed) return []
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > breed + 1)
      .map(({ outerHTML }) => outerHTML.slice(0, 120))
  })

/** The kinds of pages people work on. */
const paginas = async (noor: Persoon, ilse: Persoon) => {
  const zaak = await openZaak(noor, 'Samira')
  const aanpak = await openZaak(ilse, 'Visser')
  return [
    [noor, '/demo'],
    [noor, '/werkvoorraad'],
    [noor, zaak],
    [noor, `${zaak}/handelingen`],
    [noor, '/onderzoeken/nieuw/leg-eerste-contact-vast'],
    [noor, formulier(zaak, 'leg-gegeven-vast')],
    [noor, formulier(zaak, 'vraag-gegevens-aan-partij')],
    [noor, formulier(zaak, 'leg-gesprek-vast')],
    [noor, formulier(zaak, 'rond-onderzoek-af')],
    [ilse, aanpak],
    [ilse, `${aanpak}/handelingen/maak-afspraak`],
  ] as const
}

test('on a telephone of 320 pixels nothing scrolls sideways', async ({ persoon }) => {
  const [noor, ilse] = [await persoon({ breedte: 320 }), await persoon({ breedte: 320 })]
  await noor.meldAan('noor')
  await klokGelijk(noor)
  await ilse.meldAan('ilse')
  for (const [wie, pad] of await paginas(noor, ilse)) {
    await wie.ga(pad)
    await wie.page.locator('details').evaluateAll((alle) => {
      for (const een of alle) een.setAttribute('open', '')
    })
    expect(await steektUit(wie), pad).toEqual([])
  }
})

test('with text twice as large nothing is cut off and nothing scrolls sideways', async ({ persoon }) => {
  const [noor, ilse] = [await persoon(), await persoon()]
  await noor.meldAan('noor')
  await klokGelijk(noor)
  await ilse.meldAan('ilse')
  const alle = await paginas(noor, ilse)
  for (const wie of [noor, ilse]) await groteTekst(wie)
  for (const [wie, pad] of alle) {
    await wie.ga(pad)
    expect(await lettergrootte(wie), pad).toBeGreaterThanOrEqual(32)
    expect(await steektUit(wie), pad).toEqual([])
    const afgeknipt = await wie.page
      .locator('a, button, label, legend, h1, h2, h3, p, td, th')
      .evaluateAll((elementen) =>
        elementen
          .filter(
            (een) => getComputedStyle(een).overflow === 'hidden' && een.scrollHeight > een.clientHeight + 2,
          )
          .filter((een) => een.clientHeight > 2)
          .map(({ outerHTML }) => outerHTML.slice(0, 120)),
      )
    expect(afgeknipt, pad).toEqual([])
  }
})
