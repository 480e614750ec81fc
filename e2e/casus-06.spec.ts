import { handelingTekst } from '../src/teksten/catalogus.ts'
import { gespreksscherm as woorden } from '../src/teksten/nl/meldpunt-gespreksscherm.ts'
import { telsoorten } from '../src/wet/melding.ts'
import { expect, test } from './fixture.ts'
import {
  alleenTellen,
  antwoord,
  gesprekPad,
  gezegd,
  opBellen,
  sluit,
  uitHetGesprek,
  vak,
  verzonden,
  vulGesprek,
} from './gespreksscherm.ts'
import type { Persoon } from './persoon.ts'

const nietGenomen = ['acuut', 'niet-ingezetene', 'advies-veilig-thuis', 'verzoek-van-partij'] as const

/** How often each kind was counted this week, as the page of the telling says. */
const geteld = async (mila: Persoon): Promise<Readonly<Record<string, number>>> => {
  await mila.ga('/telling/meldingen?periode=dag')
  const rijen = await mila.page.getByRole('row').allInnerTexts()
  return Object.fromEntries(
    nietGenomen.map((soort) => {
      const rij = rijen.find((tekst) => tekst.startsWith(telsoorten[soort]))
      return [soort, Number(rij?.split(/\s/).at(-1) ?? 0)]
    }),
  )
}

test('casus 06, op het scherm: vier telefoontjes die geen melding zijn, en wat er van blijft', async ({
  persoon,
}) => {
  test.setTimeout(180_000)
  const mila = await persoon()
  const page = await opBellen(mila)
  const eerst = await geteld(mila)
  const inhoud = verzonden(page)
  const nieuw = async () => {
    await mila.ga(gesprekPad)
    await vulGesprek(mila)
  }
  await test.step('1: iemand staat nu op het spoor', async () => {
    await nieuw()
    await antwoord(page, 'acuut', 'ja').check()
    await expect(page.getByText(woorden.acuut.lees)).toBeVisible()
    await expect(vak(page, 'straat')).toHaveValue(gezegd.straat)
    await sluit(page, alleenTellen(woorden.acuut.tel))
  })
  await test.step('2: een moeder in een andere gemeente', async () => {
    await nieuw()
    await antwoord(page, 'ingezetene', 'nee').check()
    await page.getByRole('combobox', { name: /In welke plaats/ }).fill('Driel')
    await expect(page.getByText('Verwijs naar de gemeente Overbetuwe.')).toBeVisible()
    await sluit(page, alleenTellen(woorden.elders.tel))
  })
  await test.step('3: een vermoeden van kindermishandeling', async () => {
    await nieuw()
    await expect(page.getByText(woorden.veiligThuis.tekst)).toBeVisible()
    await sluit(page, woorden.veiligThuis.tel)
  })
  await test.step('5: een professional kan niet verborgen blijven (5.5.1)', async () => {
    await nieuw()
    await page.getByRole('checkbox', { name: /wil niet dat de persoon weet/ }).check()
    await antwoord(page, 'melder', 'professional').check()
    await expect(page.getByRole('checkbox', { name: /wil niet dat de persoon weet/ })).toBeHidden()
    await expect(page.getByText(woorden.professional)).toBeVisible()
  })
  await test.step('6: een woonconsulent wil een gecoördineerde aanpak (2.3a.4)', async () => {
    await page.getByRole('checkbox', { name: /vraagt om een gecoördineerde aanpak/ }).check()
    await expect(page.getByRole('heading', { name: woorden.verzoek.kop })).toBeVisible()
    const begin = page.getByRole('button', {
      name: handelingTekst('meldpunt.begin-triage').knop,
      exact: true,
    })
    await expect(begin).toBeHidden()
    await sluit(page, alleenTellen(woorden.verzoek.tel))
  })
  expect(uitHetGesprek(inhoud)).toEqual([])
  const daarna = await geteld(mila)
  expect(nietGenomen.map((soort) => (daarna[soort] ?? 0) - (eerst[soort] ?? 0))).toEqual([1, 1, 1, 1])
  await expect(page.getByRole('main')).not.toContainText(gezegd.achternaam)
  await mila.toegankelijk()
})
