import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { afwegingWoorden as woorden } from '../src/teksten/nl/afweging.ts'
import { gevondenDoorAxe } from './axe.ts'
import { dossierId } from './weigh-page.tsx'
import { geheim, openWeighSite, origin, stappen, vak, vinkje, vouwOpen } from './weigh-site.ts'

let site: Awaited<ReturnType<typeof openWeighSite>>

beforeAll(async () => {
  site = await openWeighSite()
}, 60_000)

afterAll(() => site.close())

describe('hulp bij de afweging (5.4.2 lid 2, toelichting)', () => {
  test('zonder script is er niets om in te typen, en staan de zeven stappen er als tekst', async () => {
    const { page, sluit } = await site.open('/zonder', { script: false })
    expect(await page.locator('input, textarea, select, button, form, [contenteditable]').count()).toBe(0)
    await vouwOpen(page)
    expect(await page.getByRole('heading', { name: /^Stap \d\./ }).count()).toBe(7)
    expect(await page.getByText(woorden.zonderScript).isVisible()).toBe(true)
    expect(await page.getByText(woorden.metScript).isVisible()).toBe(false)
    await sluit()
  })

  test('wat er wordt getypt gaat nergens heen en wordt nergens bewaard', async () => {
    const { page, gevraagd, klachten, sluit } = await site.open('/zonder')
    await vouwOpen(page)
    for (const stap of stappen) {
      await vinkje(page, stap).check()
      await vak(page, stap).pressSequentially(geheim)
    }
    await page.keyboard.press('Enter')
    await page.waitForTimeout(300)
    const [eerste, ...rest] = gevraagd
    expect(eerste).toBe(`GET ${origin}/zonder `)
    expect(rest.every((een) => site.assetNames.some((naam) => een === `GET ${origin}${naam} `))).toBe(true)
    const bewaard = await page.evaluate(async () => ({
      lokaal: localStorage.length,
      sessie: sessionStorage.length,
      tabellen: (await indexedDB.databases()).length,
      koekjes: document.cookie,
      adres: location.href,
      geschiedenis: history.state,
    }))
    const niets = { lokaal: 0, sessie: 0, tabellen: 0, koekjes: '', geschiedenis: null }
    expect(bewaard).toEqual({ ...niets, adres: `${origin}/zonder` })
    expect(await page.locator('form, [name]:not(meta)').count()).toBe(0)
    expect(klachten).toEqual([])
    await sluit()
  })

  test('een vak is van de pagina alleen: de browser vult niets aan en stuurt niets naar een spellinghulp', async () => {
    const { page, sluit } = await site.open('/zonder')
    const velden = await page.locator('textarea').evaluateAll((alle) =>
      (alle as HTMLTextAreaElement[]).map(({ autocomplete, spellcheck, form, name }) => ({
        autocomplete,
        spellcheck,
        form,
        name,
      })),
    )
    expect(velden).toEqual(Array(7).fill({ autocomplete: 'off', spellcheck: false, form: null, name: '' }))
    await sluit()
  })

  test('met toestemming staan er alleen de vraag en het minste; waar alleen toestemming helpt, staat dat er', async () => {
    const met = await site.open('/met')
    await vouwOpen(met.page, 'met-toestemming')
    expect(await met.page.locator('textarea').count()).toBe(2)
    await met.sluit()
    const { page, sluit } = await site.open('/alleen-met')
    expect(await page.locator('textarea').count()).toBe(0)
    expect(await page.getByText(woorden.inleiding['alleen-met-toestemming']).isVisible()).toBe(true)
    expect(await page.getByRole('link', { name: /^Antwoord geven/ }).count()).toBe(0)
    await sluit()
  })

  test('eruit komen drie wegen en niets anders: antwoorden, geen informatie, of eerst de cliënt', async () => {
    const { page, sluit } = await site.open('/zonder')
    const links = await page
      .locator('#afweging a')
      .evaluateAll((alle) => alle.map((een) => een.getAttribute('href')))
    const zaak = `/vragen/${dossierId}/handelingen`
    expect(links).toEqual([`${zaak}/beantwoord-vraag`, `${zaak}/geef-geen-informatie`, '/werkvoorraad'])
    await sluit()
    const nu = await site.open('/niet-nu')
    expect(await nu.page.locator('#afweging a').count()).toBe(0)
    expect(await nu.page.getByText(woorden.nietNu).isVisible()).toBe(true)
    await nu.sluit()
  })

  test.each([1280, 320])(
    '%i breed: met het toetsenbord te doen, niets valt buiten beeld, axe vindt niets',
    async (breedte) => {
      const { page, sluit } = await site.open('/zonder', { breedte })
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      while (!(await page.evaluate(() => document.activeElement?.tagName === 'SUMMARY')))
        await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Space')
      expect(await vinkje(page, 'vraag').isChecked()).toBe(true)
      await page.keyboard.press('Tab')
      await page.keyboard.type('Duidelijk.')
      expect(await vak(page, 'vraag').inputValue()).toBe('Duidelijk.')
      expect(await gevondenDoorAxe(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(breedte)
      if (process.env.SCREENSHOTS)
        await page.screenshot({ path: `${process.env.SCREENSHOTS}/weeg-${breedte}.png`, fullPage: true })
      await sluit()
    },
  )

  test('een link ernaartoe vouwt het open', async () => {
    const { page, sluit } = await site.open('/zonder#afweging')
    expect(await vak(page, 'vraag').isVisible()).toBe(true)
    await sluit()
  })
})
