import { algemeen, handelingTekst } from '../src/teksten/catalogus.ts'
import { expect, test } from './fixture.ts'
import { antwoord, id, opBellen, vak } from './gespreksscherm.ts'

test('only what is asked of this caller stands there', async ({ persoon }) => {
  const mila = await persoon()
  const page = await opBellen(mila)
  await antwoord(page, 'melder', 'zelf').check()
  await expect(vak(page, 'melderNaam')).toBeHidden()
  await antwoord(page, 'melder', 'burger').check()
  await expect(vak(page, 'melderNaam')).toBeVisible()
  await expect(vak(page, 'huisarts')).toBeHidden()
  await page.getByRole('checkbox', { name: /zegt niet wie hij is/ }).check()
  await expect(vak(page, 'melderNaam')).toBeHidden()
  await expect(vak(page, 'redenAnoniem')).toBeVisible()
  await mila.toegankelijk()
  await antwoord(page, 'melder', 'professional').check()
  for (const naam of ['melderNaam', 'relatie', 'gezin', 'hulpverleners', 'huisarts'])
    await expect(vak(page, naam)).toBeVisible()
  await expect(vak(page, 'redenAnoniem')).toBeHidden()
  await expect(page.getByRole('checkbox', { name: /wil niet dat de persoon weet/ })).toBeHidden()
  await mila.toegankelijk()
})

test('on a telephone nothing scrolls sideways, with every aid in its turn', async ({ persoon }) => {
  const mila = await persoon({ breedte: 320 })
  const page = await opBellen(mila)
  for (const [naam, waarde] of [
    ['acuut', 'ja'],
    ['acuut', 'nee'],
    ['ingezetene', 'nee'],
    ['melder', 'professional'],
  ] as const) {
    await antwoord(page, naam, waarde).check()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await mila.toegankelijk()
  }
  await expect(page.getByRole('heading', { level: 1, name: handelingTekst(id).titel })).toBeVisible()
  await expect(page.getByRole('link', { name: algemeen.terugNaarWerk })).toBeVisible()
})
