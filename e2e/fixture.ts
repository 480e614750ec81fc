import { type Browser, type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test'
import { launchBrowser } from '../testing/browser.ts'
import { Persoon } from './persoon.ts'
import { isToegankelijk, isZonderScriptToegankelijk } from './toegankelijk.ts'

export { expect }

/** What a person's browser is like. */
export interface Opties {
  readonly zonderScript?: boolean
  readonly breedte?: number
  /** Another program than that of the suite. */
  readonly site?: string
}

const siteVanDeSuite = (): string => {
  const url = process.env.SITE_URL
  if (!url) throw new Error('the site is not running')
  return url
}

/** Tests what is served to a browser without scripts, in a page beside it in which axe may run whatever the site allows. */
const zonderScriptKeuren = async (chroom: Browser, zoals: BrowserContextOptions, lezers: Page[]) => {
  const lezer = await (await chroom.newContext({ ...zoals, bypassCSP: true })).newPage()
  lezers.push(lezer)
  return (page: Page) => isZonderScriptToegankelijk(page, lezer)
}

/** What a test can ask for. */
interface Aanbod {
  readonly mensen: Persoon[]
  /** A person with a browser of their own, without cookies. */
  readonly persoon: (opties?: Opties) => Promise<Persoon>
  /** Holds a stage to a number of interactions, of all people of the test together, and prints it. */
  readonly binnen: (budget: number, etappe: string, doe: () => Promise<unknown>) => Promise<void>
}

export const test = base.extend<Aanbod, { chroom: Browser }>({
  chroom: [
    // biome-ignore lint/correctness/noEmptyPattern: the form Playwright asks for
    async ({}, use) => {
      const browser = await launchBrowser()
      await use(browser)
      await browser.close()
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: the form Playwright asks for
  mensen: async ({}, use) => use([]),
  binnen: async ({ mensen }, use) => {
    const totaal = () => mensen.reduce((som, { interacties }) => som + interacties, 0)
    await use(async (budget, etappe, doe) => {
      const voor = totaal()
      await doe()
      const aantal = totaal() - voor
      process.stdout.write(`      ${etappe}: ${aantal} interactions (at most ${budget})\n`)
      expect(aantal, `interactions in ${etappe}`).toBeLessThanOrEqual(budget)
    })
  },
  persoon: async ({ chroom, mensen }, use, info) => {
    const lezers: Page[] = []
    await use(async ({ zonderScript = false, breedte = 1280, site = siteVanDeSuite() } = {}) => {
      const zoals = {
        viewport: { width: breedte, height: 900 },
        locale: 'nl-NL',
        timezoneId: 'Europe/Amsterdam',
      }
      const context = await chroom.newContext({ ...zoals, javaScriptEnabled: !zonderScript })
      context.setDefaultTimeout(15_000)
      const keur = zonderScript ? await zonderScriptKeuren(chroom, zoals, lezers) : isToegankelijk
      const nieuw = new Persoon(await context.newPage(), site, keur)
      mensen.push(nieuw)
      return nieuw
    })
    for (const [nummer, { page }] of mensen.entries()) {
      if (info.status !== info.expectedStatus)
        await page.screenshot({ path: info.outputPath(`persoon-${nummer + 1}.png`), fullPage: true })
      await page.context().close()
    }
    for (const lezer of lezers) await lezer.context().close()
  },
})
