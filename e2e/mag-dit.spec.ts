import { magDitWoorden as woorden } from '../src/teksten/nl/mag-dit.ts'
import { magDitVragen } from '../src/teksten/nl/mag-dit-vragen.ts'
import { expect, test } from './fixture.ts'
import type { Persoon } from './persoon.ts'

const keuze = (vraag: string, waarde: string): string => magDitVragen[vraag]?.opties?.[waarde] ?? waarde

/** One answer of a form, in a list that unfolds or in a row of choices. */
const antwoord = async ({ page }: Persoon, vraag: string, tekst: string): Promise<void> => {
  const label = magDitVragen[vraag]?.label ?? vraag
  const lijst = page.getByRole('combobox', { name: label })
  if ((await lijst.count()) > 0) await lijst.selectOption({ label: tekst })
  else await page.getByRole('radiogroup', { name: label }).getByRole('radio', { name: tekst }).check()
}

/** A neighbour asks whether the municipality may ask the GP something: from the first question to the answer. */
const vraagOverDeHuisarts = async (buur: Persoon): Promise<void> => {
  await buur.ga('/mag-dit')
  await buur.link(keuze('wie', 'inwoner'))
  await buur.link(keuze('wat', 'partij-vragen'))
  await antwoord(buur, 'weg', 'Onderzoek op verzoek van de cliënt')
  await buur.knop(woorden.verder)
  await antwoord(buur, 'partij', 'Huisarts')
  await buur.knop(woorden.verder)
  await antwoord(buur, 'soort', 'Gezondheid')
  await antwoord(buur, 'niveau', 'Alleen dat iets zo is')
  await buur.knop(woorden.verder)
}

for (const zonderScript of [false, true])
  test(`anybody gets an answer at 320 pixels, ${zonderScript ? 'without' : 'with'} script, and passes its address on`, async ({
    persoon,
  }) => {
    const buur = await persoon({ breedte: 320, zonderScript })
    await vraagOverDeHuisarts(buur)
    await buur.knop(woorden.verder)
    await expect(buur.page.getByText(woorden.foutenKop)).toBeVisible()
    await antwoord(buur, 'toestemming', keuze('toestemming', 'nee'))
    await buur.knop(woorden.verder)
    const kop = buur.page.getByRole('heading', { level: 1 })
    await expect(kop).toHaveText(woorden.antwoorden.nee)
    const ander = await persoon()
    await ander.ga(new URL(buur.page.url()).pathname + new URL(buur.page.url()).search)
    await expect(ander.page.getByRole('heading', { level: 1 })).toHaveText(woorden.antwoorden.nee)
    await ander.page.getByText(woorden.artikelen, { exact: true }).click()
    await expect(ander.page.getByText('Wmo 2015, 5.4.2 lid 2').last()).toBeVisible()
  })

test('what is answered can be changed, and what came after it is asked again', async ({ persoon }) => {
  const buur = await persoon()
  await vraagOverDeHuisarts(buur)
  await antwoord(buur, 'toestemming', 'Ja')
  await buur.knop(woorden.verder)
  await expect(buur.page.getByRole('heading', { level: 1 })).toHaveText(woorden.antwoorden['ja-mits'])
  await buur.page.getByRole('link', { name: /^Wijzigen.*organisatie/ }).click()
  await antwoord(buur, 'partij', 'School')
  await buur.knop(woorden.verder)
  await expect(
    buur.page
      .getByRole('combobox', { name: magDitVragen.soort?.label ?? '' })
      .or(buur.page.getByRole('radiogroup', { name: magDitVragen.soort?.label ?? '' })),
  ).toBeVisible()
})

test('it works by keyboard alone', async ({ persoon }) => {
  const buur = await persoon()
  await buur.ga('/mag-dit?wie=client&wat=melden')
  const { page } = buur
  const eerste = page.getByRole('radio').first()
  await eerste.focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(magDitVragen.acuut?.label ?? '')
})

test('who works here finds it in the menu, and reads the work instruction at a form', async ({ persoon }) => {
  const noor = await persoon()
  await noor.meldAan('noor')
  await noor.ga('/werkvoorraad')
  await noor.link(woorden.menu)
  await expect(noor.page.getByRole('heading', { level: 1 })).toHaveText(magDitVragen.wie?.label ?? '')
  await noor.ga('/onderzoeken/nieuw/leg-eerste-contact-vast')
  const instructie = noor.page.locator('summary', { hasText: 'Werkinstructie, versie 1' })
  await instructie.click()
  await expect(noor.page.getByText('Waar u op let:')).toBeVisible()
})
