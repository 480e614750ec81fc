import type { Locator, Page } from '@playwright/test'
import { bekijkOnderzoek } from '../src/onderzoek/bekijk-onderzoek.ts'
import { bekijkVraag } from '../src/partijportaal/bekijk-vraag.ts'
import { bekijkVerzoek } from '../src/verzoek/bekijk-verzoek.ts'
import type { Persoon } from './persoon.ts'

const paden = ['aanpakken', 'meldingen', bekijkVraag.dossier.pad, bekijkVerzoek.dossier.pad]
/** The links to cases that lie on a worklist, or in the row of an organisation. */
const zaken = paden.map((pad) => `a[href^="/${pad}/"]`).join(', ')
const inTeamrij = `#teamrij a[href^="/${bekijkOnderzoek.dossier.pad}/"]`

const adresVan = async (link: Locator): Promise<string> =>
  ((await link.getAttribute('href')) ?? '').split('/').slice(0, 3).join('/')

/** What lies on the worklists of a story, by whether it lay there before. */
export class Werklijst {
  readonly #eerder = new Set<string>()

  /** Remembers what lies on the worklist that stands there. */
  async onthoud(page: Page): Promise<void> {
    for (const link of await page.locator(zaken).all()) this.#eerder.add(await adresVan(link))
  }

  /** The first of these cases that can be seen and did not lie on somebody's worklist before. */
  async nieuwe(openen: Locator): Promise<Locator> {
    for (const link of await openen.all())
      if ((await link.isVisible()) && !this.#eerder.has(await adresVan(link))) return link
    return openen.first()
  }

  /**
   * Opens what is new on one's worklist, or in the row of one's organisation: a case that nobody's name stands beside. Gives its
   * address; what lies in the row of a team is opened by who takes it.
   */
  async open(persoon: Persoon, lijst: string): Promise<string> {
    await persoon.ga('/werkvoorraad')
    const vanTeam = lijst.startsWith('onderzoek.')
    const link = await this.nieuwe(persoon.page.getByRole('main').locator(vanTeam ? inTeamrij : zaken))
    const adres = await adresVan(link)
    this.#eerder.add(adres)
    if (!vanTeam) await persoon.druk(link)
    return adres
  }
}
