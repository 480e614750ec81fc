import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildAssets } from '../scripts/build-assets.mjs'
import { loadAssets } from '../src/platform/html/assets.ts'
import { launchBrowser } from './browser.ts'
import { kitchenSink } from './kitchen-sink.tsx'

const origin = 'http://samenspraak.test'
const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'"
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const paths = ['/casus', '/werkvoorraad', '/formulier', '/brief']

let browser: Browser
let dir: string
const posts: string[] = []
let answer: () => { status: number; body: string }

/** Serves the pages under the policy that production has, so that a violation shows here. */
async function serve(context: BrowserContext): Promise<void> {
  const { assets, files } = await loadAssets(dir)
  const pages = kitchenSink(assets)
  await context.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url())
    if (route.request().method() === 'POST') {
      posts.push(`${pathname} ${route.request().postData()}`)
      return route.fulfill({ contentType: 'application/json', ...answer() })
    }
    const file = files.get(pathname)
    if (file) return route.fulfill({ contentType: file.contentType, body: Buffer.from(file.body) })
    const body = pages.get(pathname)
    const headers = { 'content-security-policy': policy }
    return route.fulfill({
      status: body ? 200 : 404,
      headers,
      contentType: 'text/html; charset=utf-8',
      body: body ?? '',
    })
  })
}

async function open(url: string, width = 1280, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    javaScriptEnabled,
    reducedMotion: 'reduce',
  })
  await serve(context)
  const page = await context.newPage()
  await page.goto(origin + url)
  return page
}

const screenshots = process.env.SCREENSHOTS

beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'assets-'))
  await buildAssets(dir)
  browser = await launchBrowser()
}, 60_000)

afterAll(async () => {
  await browser?.close()
  await rm(dir, { recursive: true, force: true })
})

describe.each(paths)('%s', (url) => {
  test.each([1280, 320])(
    'has no accessibility violations at %i pixels, and scrolls one way',
    async (width) => {
      const page = await open(url, width)
      if (screenshots) await page.screenshot({ path: `${screenshots}${url}-${width}.png`, fullPage: true })
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      await page.context().close()
    },
    30_000,
  )

  test('breaks no rule of the content security policy', async () => {
    const page = await open('/404')
    const messages: string[] = []
    page.on('console', (message) => messages.push(message.text()))
    page.on('pageerror', (error) => messages.push(error.message))
    await page.goto(origin + url)
    expect(messages).toEqual([])
    await page.context().close()
  }, 30_000)

  test('has controls of at least 24 pixels, each with a visible focus', async () => {
    const page = await open(url, 320)
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

describe('the script', () => {
  test('gives the heading of the error summary focus, and its link the field', async () => {
    const page = await open('/formulier')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('fouten')
    await page.getByRole('link', { name: 'Vul de naam in.' }).click()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('leden[0].naam')
    await page.context().close()
  })

  test('without it the heading gets focus all the same, and no filter or dialog shows', async () => {
    const page = await open('/formulier', 1280, false)
    expect(await page.locator('h2#fouten:focus').count()).toBe(1)
    await page.goto(`${origin}/werkvoorraad`)
    expect(await page.getByLabel('Filter op').isVisible()).toBe(false)
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.context().close()
  })

  test('filters the worklist while typing, without regard for accents', async () => {
    const page = await open('/werkvoorraad')
    await page.getByLabel('Filter op').fill('clientond')
    expect(await page.getByRole('listitem').filter({ hasText: 'Onderzoek 2026' }).count()).toBe(1)
    expect(await page.getByText('1 van 3 zaken').isVisible()).toBe(true)
    await page.context().close()
  })

  test('sends a form once, with the name of the pressed button; Enter presses the main one', async () => {
    const page = await open('/formulier')
    answer = () => ({ status: 204, body: '' })
    posts.length = 0
    const save = page.getByRole('button', { name: 'Bewaren' })
    await save.click()
    await save.click()
    await expect.poll(() => posts.length).toBe(1)
    expect(posts[0]).toContain('_concept=ja')
    await page.context().close()

    const other = await open('/formulier')
    posts.length = 0
    await other.getByLabel('E-mailadres').press('Enter')
    await expect.poll(() => posts.length).toBe(1)
    expect(posts[0]).not.toContain('_rij_')
    await other.context().close()
  })

  test('warns who leaves with something typed, and not who sends it', async () => {
    const page = await open('/formulier')
    await page.getByLabel('E-mailadres').fill('a@example.org')
    const asked = page.waitForEvent('dialog')
    const gone = page.goto(`${origin}/casus`).catch(() => undefined)
    const dialog = await asked
    expect(dialog.type()).toBe('beforeunload')
    await dialog.accept()
    await gone
    await page.context().close()
  })

  test('warns two minutes before the session ends; Enter extends it', async () => {
    const page = await open('/404')
    await page.clock.install()
    await page.goto(`${origin}/werkvoorraad`)
    const dialog = page.getByRole('dialog')
    await page.clock.fastForward(27 * 60_000)
    expect(await dialog.isVisible()).toBe(false)
    await page.clock.fastForward(65_000)
    expect(await dialog.isVisible()).toBe(true)
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
    expect(violations).toEqual([])
    answer = () => ({ status: 500, body: '{}' })
    posts.length = 0
    await page.keyboard.press('Enter')
    await expect.poll(() => page.getByText('Het is niet gelukt').isVisible()).toBe(true)
    answer = () => ({ status: 200, body: JSON.stringify({ now: 1000, idleEnds: 1_801_000 }) })
    await page.keyboard.press('Enter')
    await expect.poll(() => dialog.isVisible()).toBe(false)
    expect(posts).toEqual(Array(2).fill('/sessie/verleng _csrf=csrf-123'))
    await page.clock.fastForward(31 * 60_000)
    expect(await page.getByText('U bent uitgelogd.').isVisible()).toBe(true)
    await page.context().close()
  }, 30_000)
})

test('a letter prints alone', async () => {
  const page = await open('/brief')
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('banner').isVisible()).toBe(false)
  expect(await page.getByRole('navigation').isVisible()).toBe(false)
  expect(await page.getByText('Beste mevrouw De Vries').isVisible()).toBe(true)
  if (screenshots) await page.screenshot({ path: `${screenshots}/print.png`, fullPage: true })
  await page.context().close()
})
