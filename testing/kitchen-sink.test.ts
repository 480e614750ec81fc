import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type KitchenBrowser, openKitchen } from './kitchen-browser.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const paths = ['/casus', '/werkvoorraad', '/formulier', '/brief']
const screenshots = process.env.SCREENSHOTS

let kitchen: KitchenBrowser

beforeAll(async () => {
  kitchen = await openKitchen()
}, 60_000)

afterAll(() => kitchen?.close())

describe.each(paths)('%s', (url) => {
  test.each([1280, 320])(
    'has no accessibility violations at %i pixels, and scrolls one way',
    async (width) => {
      const page = await kitchen.open(url, width)
      if (screenshots) await page.screenshot({ path: `${screenshots}${url}-${width}.png`, fullPage: true })
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      await page.context().close()
    },
    30_000,
  )

  test('breaks no rule of the content security policy', async () => {
    const page = await kitchen.open('/404')
    const messages: string[] = []
    page.on('console', (message) => messages.push(message.text()))
    page.on('pageerror', (error) => messages.push(error.message))
    await page.goto(kitchen.origin + url)
    expect(messages).toEqual([])
    await page.context().close()
  }, 30_000)

  test('has controls of at least 24 pixels, each with a visible focus', async () => {
    const page = await kitchen.open(url, 320)
    const small = await page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'button, input, select, textarea, a.nl-button, nav a, summary',
        ),
      ]
        .filter((element) => element.checkVisibility() && element.tabIndex >= 0)
        .map((element) => ({ text: element.outerHTML, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(({ text }) => text),
    )
    expect(small).toEqual([])
    const unseen = await page.evaluate(() => {
      const invisible: string[] = []
      for (const element of document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary',
      )) {
        if (!element.checkVisibility() || element.tabIndex < 0) continue
        element.focus({ focusVisible: true } as FocusOptions)
        const { outlineStyle, outlineWidth } = getComputedStyle(element)
        if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) invisible.push(element.outerHTML)
      }
      return invisible
    })
    expect(unseen).toEqual([])
    await page.context().close()
  }, 30_000)
})

test('a letter prints alone', async () => {
  const page = await kitchen.open('/brief')
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('banner').isVisible()).toBe(false)
  expect(await page.getByRole('navigation').isVisible()).toBe(false)
  expect(await page.getByText('Beste mevrouw De Vries').isVisible()).toBe(true)
  if (screenshots) await page.screenshot({ path: `${screenshots}/print.png`, fullPage: true })
  await page.context().close()
})
