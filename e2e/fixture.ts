import AxeBuilder from '@axe-core/playwright'
import { type Browser, test as base, expect, type Page } from '@playwright/test'
import { launchBrowser } from '../testing/browser.ts'

export { expect }

const site = (): string => {
  const url = process.env.SITE_URL
  if (!url) throw new Error('the site is not running')
  return url
}

/** A person at the screen: signs in through the real OpenID provider, and every page visited is tested with axe. */
export class Persoon {
  readonly page: Page
  /** How often this person clicked, typed or chose: a budget for later issues. */
  interacties = 0

  constructor(page: Page) {
    this.page = page
  }

  async meldAan(sub: string): Promise<void> {
    await this.page.goto(`${site()}/aanmelden?als=${sub}&terug=/werkvoorraad`)
    await this.toegankelijk()
  }

  async ga(path: string): Promise<void> {
    await this.page.goto(`${site()}${path}`)
    await this.toegankelijk()
  }

  async klik(naam: string | RegExp, soort: 'link' | 'button' = 'button'): Promise<void> {
    this.interacties += 1
    await this.page.getByRole(soort, { name: naam }).first().click()
    await this.page.waitForLoadState()
    await this.toegankelijk()
  }

  async vul(label: string | RegExp, waarde: string): Promise<void> {
    this.interacties += 1
    await this.page.getByLabel(label).first().fill(waarde)
  }

  async kies(label: string | RegExp): Promise<void> {
    this.interacties += 1
    await this.page.getByLabel(label).first().check()
  }

  async vulDatum(groep: string | RegExp, datum: string): Promise<void> {
    const [jaar = '', maand = '', dag = ''] = datum.split('-')
    const vak = this.page.getByRole('group', { name: groep })
    for (const [label, waarde] of [
      ['Dag', dag],
      ['Maand', maand],
      ['Jaar', jaar],
    ] as const) {
      this.interacties += 1
      await vak.getByLabel(label).fill(waarde)
    }
  }

  /** No violations of WCAG 2.2 AA that a machine can find. */
  async toegankelijk(): Promise<void> {
    const uitslag = await new AxeBuilder({ page: this.page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze()
    expect(
      uitslag.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    ).toEqual([])
  }
}

export const test = base.extend<
  { persoon: (opties?: { zonderScript?: boolean; breedte?: number }) => Promise<Persoon> },
  { chroom: Browser }
>({
  chroom: [
    // biome-ignore lint/correctness/noEmptyPattern: the form Playwright asks for
    async ({}, use) => {
      const browser = await launchBrowser()
      await use(browser)
      await browser.close()
    },
    { scope: 'worker' },
  ],
  persoon: async ({ chroom }, use) => {
    const contexts: { close(): Promise<void> }[] = []
    await use(async ({ zonderScript = false, breedte = 1280 } = {}) => {
      const context = await chroom.newContext({
        javaScriptEnabled: !zonderScript,
        viewport: { width: breedte, height: 900 },
        locale: 'nl-NL',
      })
      contexts.push(context)
      return new Persoon(await context.newPage())
    })
    for (const context of contexts) await context.close()
  },
})
