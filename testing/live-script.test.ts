import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { buildAssets } from '../scripts/build-assets.mjs'
import { loadAssets } from '../src/platform/html/assets.ts'
import { launchBrowser } from './browser.ts'

const origin = 'http://samenspraak.test'
let browser: Browser
let dir: string
let script: string
let stand: { versie: number; items: readonly string[]; binnen: boolean }
let gevraagd: string[]

const html = (): string =>
  stand.binnen
    ? `<!doctype html><title>zaal</title><script src="/live.js" defer></script>
  <div data-version-url="/versie" data-version="${stand.versie}"><a href="#knop" id="knop">Inbrengen</a>
  <div id="een" data-live><ul>${stand.items.map((een) => `<li><a href="#${een}">${een}</a></li>`).join('')}</ul></div></div>`
    : '<!doctype html><title>buiten</title><p>U bent niet binnen.</p>'

beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'assets-'))
  await buildAssets(dir)
  const { assets, files } = await loadAssets(dir)
  script = Buffer.from(files.get(assets.live)?.body ?? new Uint8Array()).toString()
  browser = await launchBrowser()
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await rm(dir, { recursive: true, force: true })
})
beforeEach(() => {
  stand = { versie: 1, items: ['eerste'], binnen: true }
  gevraagd = []
})

const open = async (): Promise<Page> => {
  const context = await browser.newContext()
  await context.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname === '/live.js') return route.fulfill({ contentType: 'text/javascript', body: script })
    gevraagd.push(`${pathname} ${route.request().headers()['sp-by-itself'] ?? ''}`)
    if (pathname !== '/versie') return route.fulfill({ contentType: 'text/html', body: html() })
    return stand.binnen ? route.fulfill({ body: String(stand.versie) }) : route.fulfill({ status: 404 })
  })
  const page = await context.newPage()
  await page.clock.install()
  await page.goto(`${origin}/zaal`)
  return page
}

const ronde = async (page: Page): Promise<void> => {
  const voor = gevraagd.length
  await page.clock.fastForward(3_100)
  await expect.poll(() => gevraagd.length).toBeGreaterThan(voor)
}

describe('a page that others change', () => {
  test('asks for the version alone as long as nothing changed, and says that nobody pressed anything', async () => {
    const page = await open()
    await ronde(page)
    await ronde(page)
    expect(gevraagd).toEqual(['/zaal ', '/versie 1', '/versie 1'])
    await page.context().close()
  })

  test('shows what is new without a reload, and the focus stays where it was', async () => {
    const page = await open()
    await page.locator('#knop').focus()
    stand = { ...stand, versie: 2, items: ['eerste', 'tweede'] }
    await ronde(page)
    await expect.poll(() => page.getByText('tweede').count()).toBe(1)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('knop')
    expect(gevraagd).toEqual(['/zaal ', '/versie 1', '/zaal 1'])
    await page.context().close()
  })

  test('keeps the focus on the same link in a part that changed; what was taken back is gone at once', async () => {
    const page = await open()
    await page.getByText('eerste').focus()
    stand = { ...stand, versie: 2, items: ['nulde', 'eerste'] }
    await ronde(page)
    await expect.poll(() => page.getByText('nulde').count()).toBe(1)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('eerste')
    stand = { ...stand, versie: 3, items: ['nulde'] }
    await ronde(page)
    await expect.poll(() => page.getByText('eerste').count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('een')
    await page.context().close()
  })

  test('shows what was said no more as soon as one is out of the room', async () => {
    const page = await open()
    stand = { ...stand, binnen: false }
    await ronde(page)
    await expect.poll(() => page.title()).toBe('buiten')
    expect(await page.getByText('eerste').count()).toBe(0)
    await page.context().close()
  })

  test('asks nothing while nobody looks at it, and at once when somebody comes back to it', async () => {
    const page = await open()
    const zichtbaar = (is: boolean) =>
      page.evaluate((nu) => {
        Object.defineProperty(document, 'hidden', { configurable: true, get: () => !nu })
        document.dispatchEvent(new Event('visibilitychange'))
      }, is)
    await zichtbaar(false)
    await page.clock.fastForward(3_100)
    stand = { ...stand, binnen: false }
    expect(gevraagd).toEqual(['/zaal '])
    await zichtbaar(true)
    await expect.poll(() => page.title()).toBe('buiten')
    await page.context().close()
  })
})
