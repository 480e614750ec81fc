import { type Browser, test as base, expect } from '@playwright/test'
import { launchBrowser } from '../testing/browser.ts'
import { Persoon } from './persoon.ts'

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
    await use(async ({ zonderScript = false, breedte = 1280, site = siteVanDeSuite() } = {}) => {
      const context = await chroom.newContext({
        javaScriptEnabled: !zonderScript,
        viewport: { width: breedte, height: 900 },
        locale: 'nl-NL',
        timezoneId: 'Europe/Amsterdam',
      })
      context.setDefaultTimeout(15_000)
      const nieuw = new Persoon(await context.newPage(), site, !zonderScript)
      mensen.push(nieuw)
      return nieuw
    })
    for (const [nummer, { page }] of mensen.entries()) {
      if (info.status !== info.expectedStatus)
        await page.screenshot({ path: info.outputPath(`persoon-${nummer + 1}.png`), fullPage: true })
      await page.context().close()
    }
  },
})
