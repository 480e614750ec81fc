import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { Hono } from 'hono'
import { buildAssets } from '../scripts/build-assets.mjs'
import { loadAssets } from '../src/platform/html/assets.ts'
import { securityHeaders } from '../src/platform/http/security-headers.ts'
import { afwegingWoorden as woorden } from '../src/teksten/nl/afweging.ts'
import { vul } from '../src/teksten/tekst.ts'
import { launchBrowser } from './browser.ts'
import { weighPage } from './weigh-page.tsx'

export const origin = 'https://samenspraak.test'
/** What is typed and must be found nowhere. */
export const geheim = 'Zij dwaalt door de straten.'

type Stap = keyof typeof woorden.stappen

/** The steps in their order. */
export const stappen = Object.keys(woorden.stappen) as Stap[]

/** The fields of a page with the aid. */
export const vouwOpen = (page: Page, soort: keyof typeof woorden.open = 'zonder-toestemming') =>
  page.getByText(woorden.open[soort], { exact: true }).click()
export const vak = (page: Page, stap: Stap) =>
  page.getByLabel(vul(woorden.aantekening, { nummer: stappen.indexOf(stap) + 1 }))
export const vinkje = (page: Page, stap: Stap) =>
  page.getByLabel(vul(woorden.gezet, { nummer: stappen.indexOf(stap) + 1 }))

const pagesOf = async (dir: string) => {
  await buildAssets(dir)
  const { assets, files } = await loadAssets(dir)
  const site = new Hono().use(securityHeaders({ https: false, formTargets: [] }))
  for (const [naam, { body, contentType }] of files)
    site.get(naam, (c) => c.body(body, 200, { 'content-type': contentType }))
  site.get('/zonder', (c) => c.html(weighPage(assets, 'zonder-toestemming')))
  site.get('/met', (c) => c.html(weighPage(assets, 'met-toestemming')))
  site.get('/alleen-met', (c) => c.html(weighPage(assets, 'alleen-met-toestemming')))
  site.get('/niet-nu', (c) => c.html(weighPage(assets, 'zonder-toestemming', false)))
  site.get('/elders', (c) => c.html('<!doctype html><title>Elders</title><p>Elders</p>'))
  return { site, assetNames: [...files.keys()] }
}

const openIn =
  (browser: Browser, site: Hono) =>
  async (pad: string, { breedte = 1280, script = true } = {}) => {
    const context = await browser.newContext({
      viewport: { width: breedte, height: 800 },
      javaScriptEnabled: script,
    })
    const page = await context.newPage()
    const gevraagd: string[] = []
    const klachten: string[] = []
    page.on('console', (bericht) => void klachten.push(bericht.text()))
    page.on('pageerror', ({ message }) => void klachten.push(message))
    await context.route('**/*', async (route) => {
      const vraag = route.request()
      gevraagd.push(`${vraag.method()} ${vraag.url()} ${vraag.postData() ?? ''}`)
      const antwoord = await site.request(new URL(vraag.url()).pathname)
      return route.fulfill({
        status: antwoord.status,
        headers: Object.fromEntries(antwoord.headers),
        body: Buffer.from(await antwoord.arrayBuffer()),
      })
    })
    await page.goto(`${origin}${pad}`)
    return { page, gevraagd, klachten, sluit: () => context.close() }
  }

/** A browser on pages with the aid, under the policy that production has; what a page asked for and complained of is there too. */
export const openWeighSite = async () => {
  const dir = await mkdtemp(path.join(tmpdir(), 'assets-'))
  const { site, assetNames } = await pagesOf(dir)
  const browser = await launchBrowser()
  return {
    assetNames,
    open: openIn(browser, site),
    close: async () => {
      await browser.close()
      await rm(dir, { recursive: true, force: true })
    },
  }
}
