import { expect, type Locator } from '@playwright/test'
import { spelerVan } from '../src/demo/speel.ts'
import type { Stap } from '../src/demo/stap.ts'
import { verwerkingMet } from '../src/demo/verwerkingen.ts'
import { algemeen, codeTekst, handelingTekst } from '../src/teksten/catalogus.ts'
import { type ElkeHandeling, naamVan } from '../src/verwerking/verwerking.ts'
import { plusDagen } from '../src/wet/datum.ts'
import { beginOpnieuw } from './alsnog-gevraagd.ts'
import { type Bezetting, inWoorden, klokkenist } from './bezetting.ts'
import { AlGeweigerd, NietTeKiezen, vulFormulier } from './invullen.ts'
import type { Persoon } from './persoon.ts'
import { redenenVan } from './redenen.ts'
import { Werklijst } from './werklijst.ts'

/** A story on the screens: who stands where in time, and the address of each dossier by the name of the story. */
export class Spel {
  readonly bezetting: Bezetting
  readonly dossiers = new Map<string, string>()
  readonly #gevonden = new Set<string>()
  readonly #werklijst = new Werklijst()
  #dag = 0

  constructor(bezetting: Bezetting) {
    this.bezetting = bezetting
  }

  /** Sets the clock of the demo to today. */
  async begin(): Promise<void> {
    await klokkenist(this.bezetting).page.getByRole('button', { name: 'Klok gelijk', exact: true }).click()
    for (const { page } of Object.values(this.bezetting.mensen)) await this.#werklijst.onthoud(page)
  }

  /** Moves the clock of the demo with the buttons of its bar, until it is `dag` days after the first day. */
  async klok(dag: number): Promise<void> {
    const { page } = klokkenist(this.bezetting)
    while (this.#dag < dag) {
      const stap = dag - this.#dag >= 7 ? 'week' : 'dag'
      await Promise.all([
        page.waitForEvent('domcontentloaded'),
        page
          .getByRole('button', { name: `Klok +1 ${stap}`, exact: true })
          .first()
          .click(),
      ])
      this.#dag += stap === 'week' ? 7 : 1
    }
  }

  adres(naam: string): string {
    const adres = this.dossiers.get(naam)
    if (!adres) throw new Error(`no dossier is called ${naam}`)
    return adres
  }

  /** Plays one step as its person does, and looks whether it ends as the law says. */
  async stap(stap: Stap): Promise<void> {
    await this.klok(stap.dag)
    const persoon = spelerVan(this.bezetting.mensen, stap.wie)
    if (stap.verwacht === 'rol') return persoon.buitenTelling(() => this.#nietVoorDezeRol(persoon, stap))
    if (typeof stap.verwacht === 'object') return persoon.buitenTelling(() => this.#magNiet(persoon, stap))
    await this.#doe(persoon, stap)
  }

  async #doe(persoon: Persoon, stap: Stap): Promise<void> {
    const verwerking = verwerkingMet(stap.doe)
    if (verwerking.soort === 'lijst') {
      const adres = await this.#werklijst.open(persoon, stap.doe)
      for (const naam of Object.values(stap.onthoud ?? {})) this.dossiers.set(naam, adres)
      return
    }
    if (verwerking.soort === 'inzien') return this.#naarZaak(persoon, stap.dossier ?? '')
    if (!(await this.#open(persoon, stap))) throw new Error(`${stap.doe} is not offered`)
    await this.#vulIn(persoon, stap)
    await this.#verstuur(persoon, stap.doe)
    const melding = persoon.page.getByRole('status').filter({ hasText: handelingTekst(stap.doe).gedaan })
    await expect(melding, `${stap.regel}\n${await this.#gezien(persoon)}`).toBeVisible({ timeout: 2000 })
    const naam = stap.onthoud?.dossierId
    if (naam) this.dossiers.set(naam, new URL(persoon.page.url()).pathname.split('/gedaan')[0] ?? '')
  }

  /** What the person reads now, for whoever reads a failing test. */
  #gezien({ page }: Persoon): Promise<string> {
    return page.getByRole('main').innerText()
  }

  /** Opens the form of an act from where the person stands, else from the case; false when no link leads to it. */
  async #open(persoon: Persoon, { doe, dossier }: Stap): Promise<boolean> {
    const verwerking = verwerkingMet(doe)
    if (verwerking.soort === 'begin') {
      await persoon.ga('/werkvoorraad')
      await persoon.link(handelingTekst(doe).titel)
      return true
    }
    const naam = dossier ?? ''
    const links = persoon.page
      .getByRole('link')
      .and(persoon.page.locator(`[href*="/handelingen/${naamVan(verwerking)}"]:visible`))
    if (!this.#staatBij(persoon, naam) || (await links.count()) === 0) await this.#naarZaak(persoon, naam)
    if ((await links.count()) === 0) await persoon.ga(`${this.adres(naam)}/handelingen`)
    if ((await links.count()) === 0 && naamVan(verwerking).endsWith('-uit-teamrij'))
      await persoon.ga('/werkvoorraad')
    if ((await links.count()) === 0) return false
    await persoon.druk(links.first())
    await beginOpnieuw(persoon)
    return true
  }

  #staatBij({ page }: Persoon, naam: string): boolean {
    const adres = this.dossiers.get(naam)
    return adres !== undefined && new URL(page.url()).pathname.startsWith(adres)
  }

  /** To the page of a case: the first time over one's own worklist, when it stands there. */
  async #naarZaak(persoon: Persoon, naam: string): Promise<void> {
    const adres = this.dossiers.get(naam)
    const sleutel = `${naam} ${persoon.sub}`
    if (adres && this.#gevonden.has(sleutel)) return void (await persoon.ga(adres))
    await persoon.ga('/werkvoorraad')
    const openen = this.#opWerkvoorraad(persoon, naam)
    if (adres && (await openen.count()) === 0) return void (await persoon.ga(adres))
    await persoon.druk(await this.#werklijst.nieuwe(openen))
    this.dossiers.set(naam, new URL(persoon.page.url()).pathname)
    this.#gevonden.add(sleutel)
  }

  #opWerkvoorraad({ page }: Persoon, naam: string): Locator {
    const adres = this.dossiers.get(naam)
    // Before a coordinator accepts, nobody's name stands beside the number.
    const wie = `(.*${this.bezetting.woorden.client}|.*${codeTekst('staat', 'aangewezen')})`
    const links = page.getByRole('link', { name: new RegExp(`^${algemeen.openen} ?, ${naam} ${wie}`, 'i') })
    return adres ? links.and(page.locator(`[href="${adres}"]`)) : links
  }

  async #vulIn(persoon: Persoon, stap: Stap): Promise<void> {
    const handeling = verwerkingMet(stap.doe) as ElkeHandeling
    await vulFormulier(persoon, handeling, inWoorden(stap, this.bezetting))
  }

  async #verstuur(persoon: Persoon, doe: string): Promise<void> {
    const { controleren } = verwerkingMet(doe) as ElkeHandeling
    if (!controleren) return persoon.knop(handelingTekst(doe).knop)
    await persoon.knop(algemeen.verder)
    const klopt = persoon.page.getByRole('button', { name: handelingTekst(doe).knop, exact: true })
    if ((await klopt.count()) > 0) await persoon.druk(klopt)
  }

  /** What may not: the form says why with the article; what is not offered says so under what may not, what cannot be chosen also at the choice. */
  async #magNiet(persoon: Persoon, stap: Stap): Promise<void> {
    const { geweigerd } = stap.verwacht as Exclude<Stap['verwacht'], string | undefined>
    const vandaag = plusDagen(this.bezetting.d0, stap.dag)
    const redenen = redenenVan(geweigerd, vandaag)
    const afloop = await this.#probeer(persoon, stap)
    const opFormulier = afloop === 'niet-te-kiezen' ? await this.#gezien(persoon) : ''
    if (afloop.startsWith('niet-')) await persoon.ga(`${this.adres(stap.dossier ?? '')}/handelingen`)
    const titel = persoon.page.getByText(handelingTekst(stap.doe).titel, { exact: true })
    const eigen = persoon.page.getByRole('main').getByRole('listitem').filter({ has: titel })
    const tekst = await (afloop === 'niet-aangeboden' ? eigen.innerText() : this.#gezien(persoon))
    const gezegd = redenen.filter(({ zin, nummer }) => zin.test(tekst) && tekst.includes(nummer))
    const genoemd = redenen.filter(({ nummer }) => `${opFormulier}${tekst}`.includes(nummer))
    const wat = `${stap.regel} (${afloop})\n${tekst}`
    if (afloop === 'verstuurd') expect(gezegd, wat).toEqual(redenen)
    else if (afloop !== 'niet-te-kiezen') expect(gezegd, wat).not.toEqual([])
    else expect(genoemd, wat).not.toEqual([])
  }

  /** How far the form came: sent; refused after one of its pages; not sent, because what it asks for cannot be chosen; or not offered at all. */
  async #probeer(
    persoon: Persoon,
    stap: Stap,
  ): Promise<'verstuurd' | 'al-geweigerd' | 'niet-te-kiezen' | 'niet-aangeboden'> {
    try {
      if (verwerkingMet(stap.doe).soort === 'inzien') {
        await persoon.ga(this.adres(stap.dossier ?? ''))
        return 'verstuurd'
      }
      if (!(await this.#open(persoon, stap))) return 'niet-aangeboden'
      await this.#vulIn(persoon, stap)
      await this.#verstuur(persoon, stap.doe)
      return 'verstuurd'
    } catch (fout) {
      if (fout instanceof NietTeKiezen) return 'niet-te-kiezen'
      if (fout instanceof AlGeweigerd) return 'al-geweigerd'
      throw fout
    }
  }

  /** What lies outside a role gives the same answer as a page that is not there. */
  async #nietVoorDezeRol(persoon: Persoon, stap: Stap): Promise<void> {
    const adres = this.adres(stap.dossier ?? '')
    const onbekend = `${adres.slice(0, adres.lastIndexOf('/'))}/00000000-0000-4000-8000-000000000000`
    const antwoorden = []
    for (const pad of [adres, onbekend]) {
      const status = await persoon.ga(pad)
      antwoorden.push({ status, tekst: await persoon.page.getByRole('main').innerText() })
    }
    expect(antwoorden[0]?.status).toBeGreaterThanOrEqual(403)
    expect(antwoorden[0]).toEqual(antwoorden[1])
  }
}
