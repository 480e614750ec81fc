import { expect, type Locator, type Page } from '@playwright/test'
import { algemeen } from '../src/teksten/catalogus.ts'
import { isToegankelijk } from './toegankelijk.ts'

/** A person at the screen. Every page they come on is tested with axe, and what they do is counted. */
export class Persoon {
  readonly page: Page
  readonly site: string
  /** Who is signed in, in the words of the demo. */
  sub = ''
  /** How often this person clicked, typed in a box or chose. */
  interacties = 0

  readonly #keur: (page: Page) => Promise<void>

  /** `keur`: how each page is tested; axe itself needs a browser with scripts. */
  constructor(page: Page, site: string, keur = isToegankelijk) {
    this.page = page
    this.site = site
    this.#keur = keur
  }

  /** Tests the page that stands there with axe. */
  async toegankelijk(): Promise<void> {
    await this.#keur(this.page)
  }

  /** Signs in through the OpenID provider of the demo, and stands on the worklist. */
  async meldAan(sub: string): Promise<void> {
    this.sub = sub
    await this.ga(`/aanmelden?als=${sub}&terug=/werkvoorraad`)
    await expect(this.page.getByRole('heading', { level: 1, name: algemeen.werkvoorraad })).toBeVisible()
  }

  /** Goes to an address of the site. */
  async ga(pad: string): Promise<number | undefined> {
    const antwoord = await this.page.goto(`${this.site}${pad}`)
    await this.toegankelijk()
    return antwoord?.status()
  }

  /** Opens a part of the page that is folded away. */
  async vouwOpen(samenvatting: Locator): Promise<void> {
    this.interacties += 1
    await samenvatting.click()
  }

  /** Presses a button or follows a link, and waits for the page that follows. */
  async druk(knop: Locator): Promise<void> {
    this.interacties += 1
    await Promise.all([this.page.waitForEvent('domcontentloaded'), knop.click()])
    await this.toegankelijk()
  }

  /** Presses the button with these words. */
  knop(naam: string | RegExp): Promise<void> {
    return this.druk(this.page.getByRole('button', { name: naam, exact: true }))
  }

  /** Follows the first link with these words. */
  link(naam: string | RegExp): Promise<void> {
    return this.druk(this.page.getByRole('link', { name: naam }).first())
  }

  /** Types in a box, when it does not hold this already. */
  async vul(vak: Locator, waarde: string): Promise<void> {
    if ((await vak.inputValue()) === waarde) return
    this.interacties += 1
    await vak.fill(waarde)
  }

  /** Chooses or ticks, when it is not chosen already. */
  async kies(vak: Locator): Promise<void> {
    if (await vak.isChecked()) return
    this.interacties += 1
    await vak.check()
  }

  /** Chooses from a list that unfolds. */
  async kiesUit(lijst: Locator, keuze: string): Promise<void> {
    this.interacties += 1
    await lijst.selectOption({ label: keuze })
  }

  /** Does something that is not part of the work, such as trying what may not: it does not count. */
  async buitenTelling(doe: () => Promise<unknown>): Promise<void> {
    const { interacties } = this
    await doe()
    this.interacties = interacties
  }
}
