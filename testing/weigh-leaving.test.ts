import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { afwegingWoorden as woorden } from '../src/teksten/nl/afweging.ts'
import { geheim, openWeighSite, origin, vak, vinkje, vouwOpen } from './weigh-site.ts'

let site: Awaited<ReturnType<typeof openWeighSite>>

beforeAll(async () => {
  site = await openWeighSite()
}, 60_000)

afterAll(() => site.close())

describe('weggaan van de hulp bij de afweging (5.4.2 lid 2, toelichting)', () => {
  test('wie weggaat wordt gewaarschuwd, en wie dan terugkomt vindt lege vakken', async () => {
    const { page, sluit } = await site.open('/zonder')
    await vouwOpen(page)
    await vak(page, 'zorg').fill(geheim)
    const vragen: string[] = []
    page.on('dialog', async (vraag) => {
      vragen.push(vraag.type())
      await (vragen.length === 1 ? vraag.dismiss() : vraag.accept())
    })
    await page.goto(`${origin}/elders`).catch(() => undefined)
    expect(await vak(page, 'zorg').inputValue()).toBe(geheim)
    await page.goto(`${origin}/elders`)
    expect(vragen).toEqual(['beforeunload', 'beforeunload'])
    await page.goBack()
    await vouwOpen(page)
    expect(await vak(page, 'zorg').inputValue()).toBe('')
    await sluit()
  })

  test('uit het geheugen van de browser komt een lege pagina terug', async () => {
    const { page, sluit } = await site.open('/zonder')
    await vouwOpen(page)
    for (const moment of ['pagehide', 'pageshow']) {
      await vak(page, 'zorg').fill(geheim)
      await vinkje(page, 'zorg').check()
      await page.evaluate(
        (wat) => void dispatchEvent(new PageTransitionEvent(wat, { persisted: true })),
        moment,
      )
      expect([await vak(page, 'zorg').inputValue(), await vinkje(page, 'zorg').isChecked()]).toEqual([
        '',
        false,
      ])
    }
    await sluit()
  })

  test('wie niets typte gaat weg zonder vraag', async () => {
    const { page, sluit } = await site.open('/zonder')
    let vragen = 0
    page.on('dialog', async (vraag) => {
      vragen += 1
      await vraag.accept()
    })
    await vouwOpen(page)
    await page.goto(`${origin}/elders`)
    expect(vragen).toBe(0)
    await sluit()
  })

  test('een knop wist alles en zegt dat; op papier staat wat er was getypt en verder nergens', async () => {
    const { page, sluit } = await site.open('/zonder')
    await vouwOpen(page)
    await vak(page, 'minst').fill(geheim)
    await vinkje(page, 'minst').check()
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => void dispatchEvent(new Event('beforeprint')))
    expect(await page.getByText(geheim).isVisible()).toBe(true)
    expect(await vak(page, 'minst').isVisible()).toBe(false)
    await page.evaluate(() => void dispatchEvent(new Event('afterprint')))
    await page.emulateMedia({ media: 'screen' })
    expect(await page.locator('.sp-weigh__paper').allInnerTexts()).toEqual(Array(7).fill(''))
    await page.getByRole('button', { name: woorden.wis }).click()
    expect([await vak(page, 'minst').inputValue(), await vinkje(page, 'minst').isChecked()]).toEqual([
      '',
      false,
    ])
    expect(await page.getByRole('status').innerText()).toBe(woorden.gewist)
    await sluit()
  })
})
