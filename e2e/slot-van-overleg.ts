import { brengIn } from '../src/casusoverleg/breng-in.ts'
import { komBinnen } from '../src/casusoverleg/kom-binnen.ts'
import { beantwoordAfspraak } from '../src/casusoverleg/op-afspraak.ts'
import { beantwoordMeeneming } from '../src/casusoverleg/op-meeneming.ts'
import { sluitCasusoverleg } from '../src/casusoverleg/sluit-casusoverleg.ts'
import { spreekAf } from '../src/casusoverleg/spreek-af.ts'
import { vraagMeeTeNemen } from '../src/casusoverleg/vraag-mee-te-nemen.ts'
import { algemeen, handelingTekst } from '../src/teksten/catalogus.ts'
import { sluitWoorden as woorden } from '../src/teksten/nl/casusoverleg-sluiten-pagina.ts'
import { tijdensWoorden } from '../src/teksten/nl/casusoverleg-tijdens-pagina.ts'
import { type ElkeHandeling, naamVan } from '../src/verwerking/verwerking.ts'
import { expect } from './fixture.ts'
import { dagOver, doe, midden } from './in-de-zaal.ts'
import { letterlijk, naamVanVeld, vulFormulier } from './invullen.ts'
import { Persoon } from './persoon.ts'
import { redenenVan } from './redenen.ts'
import { enterOp, tabNaar } from './toetsen.ts'
import { stuur } from './vraag-in-portaal.ts'
import { formulier } from './zaken.ts'

const gezond = 'Zij slaapt sinds maart weer door.'
const huur = 'De achterstand is twee maanden, na een ruzie met de buren.'
const deelVanHuur = 'De achterstand is twee maanden'
const afspraken = {
  sara: 'Een begroting maken met mevrouw.',
  roos: 'Een gesprek plannen over de behandeling.',
  wouter: 'De huur een maand uitstellen.',
} as const
const inbreng = { betrokkeneId: 'Anja', waarvoor: 'Om te kiezen wie wanneer begint.' }
const taak = { taak: 'De schulden regelen', waarvoor: 'Zonder dit is er geen plan te maken.' }

interface Vier {
  readonly ilse: Persoon
  readonly sara: Persoon
  readonly roos: Persoon
  readonly wouter: Persoon
}

interface Waar {
  readonly zaal: string
  readonly aanpak: string
  /** What Sara brought in and nobody may take along. */
  readonly schuld: string
}

const hoofd = ({ page }: Pick<Persoon, 'page'>) => page.getByRole('main')

/** Follows the link beside one thing that waits for an answer to the form about it, and answers there. */
export const antwoord = async (wie: Persoon, over: string, handeling: ElkeHandeling, zegt: 'ja' | 'nee') => {
  const naam = new RegExp(`^${letterlijk(stuur(handeling))}.*${letterlijk(over)}`)
  await wie.druk(wie.page.getByRole('link', { name: naam }))
  await vulFormulier(wie, handeling, { antwoord: zegt })
  await wie.knop(stuur(handeling))
}

/** Who does what: of somebody else only with his own yes, on his own screen; who says no does not do it (5.4.3 lid 3, 2.3a.3 lid 3). */
const spreekAfMetElkaar = async ({ ilse, sara, roos, wouter }: Vier, { zaal }: Waar) => {
  const wanneer = { uiterlijk: dagOver(14) }
  await doe(ilse, spreekAf, zaal, { deelnemerId: 'Schuldhulp', wat: afspraken.sara, ...wanneer })
  await doe(ilse, spreekAf, zaal, { deelnemerId: 'Woonstichting', wat: afspraken.wouter })
  await doe(roos, spreekAf, zaal, { wat: afspraken.roos })
  await expect(hoofd(ilse)).toContainText(woorden.nogOpen)
  await expect(ilse.page.locator('#sluiten-nu').getByRole('link')).toHaveCount(0)
  await sara.ga(zaal)
  await expect(sara.page.locator('#afspraken-nu')).toContainText(afspraken.sara)
  await expect(sara.page.locator('#afspraken-nu')).not.toContainText(afspraken.wouter)
  await antwoord(sara, afspraken.sara, beantwoordAfspraak, 'ja')
  await wouter.ga(zaal)
  await antwoord(wouter, afspraken.wouter, beantwoordAfspraak, 'nee')
}

/** Who takes what along: asked, and answered by who brought it in on his own screen; a part, and not what her own law does not let her have (lid 4). */
const neemMee = async ({ ilse, sara, roos, wouter }: Vier, { zaal, schuld }: Waar) => {
  await doe(sara, vraagMeeTeNemen, zaal, { ingebrachtId: deelVanHuur, wat: deelVanHuur, ...taak })
  await sara.ga(formulier(zaal, naamVan(vraagMeeTeNemen)))
  await vulFormulier(sara, vraagMeeTeNemen, { ingebrachtId: gezond, wat: gezond, ...taak })
  await sara.knop(stuur(vraagMeeTeNemen))
  const tegen = { 'meenemen-eigen-wet-laat-niet-toe': 'casusoverleg-afspraken' } as const
  for (const { zin, nummer } of redenenVan(tegen, dagOver(0)))
    await expect(hoofd(sara).getByText(zin)).toContainText(nummer)
  await doe(roos, vraagMeeTeNemen, zaal, { ingebrachtId: schuld, wat: schuld, ...taak })
  await expect(ilse.page.locator('#meenemen-nu')).toContainText(deelVanHuur)
  await wouter.ga(zaal)
  await antwoord(wouter, deelVanHuur, beantwoordMeeneming, 'ja')
  await sara.ga(zaal)
  await antwoord(sara, schuld, beantwoordMeeneming, 'nee')
}

/** To the check page of closing with nothing but the keyboard. */
const naarControleMetToetsen = async (ilse: Persoon, zaal: string) => {
  const { page } = ilse
  await ilse.ga(zaal)
  await enterOp(ilse, page.locator('#sluiten-nu').getByRole('link', { name: woorden.sluiten }))
  for (const veld of ['afsprakenCompleet', 'meenemenNagelopen']) {
    await tabNaar(ilse, page.getByRole('checkbox', { name: naamVanVeld(sluitCasusoverleg.id, veld) }))
    await page.keyboard.press('Space')
    await expect(page.locator(':focus')).toBeChecked()
  }
  await enterOp(ilse, page.getByRole('button', { name: algemeen.verder, exact: true }))
}

const foto = async ({ page }: Persoon, naam: string) => {
  if (process.env.FOTOS) await page.screenshot({ path: `${process.env.FOTOS}/${naam}.png`, fullPage: true })
}

/** Closes by keyboard with Enter pressed twice, while a second tab of who organises stands on the same check page. */
const sluit = async (ilse: Persoon, zaal: string, weg: RegExp) => {
  await naarControleMetToetsen(ilse, zaal)
  const tweede = new Persoon(await ilse.page.context().newPage(), ilse.site)
  await tweede.ga(formulier(zaal, naamVan(sluitCasusoverleg)))
  await vulFormulier(tweede, sluitCasusoverleg, { afsprakenCompleet: true, meenemenNagelopen: true })
  await tweede.knop(algemeen.verder)
  await ilse.page.bringToFront()
  await expect(hoofd(ilse)).toContainText(deelVanHuur)
  await expect(hoofd(ilse)).not.toContainText(afspraken.wouter)
  await foto(ilse, 'sluiten')
  await tabNaar(ilse, ilse.page.getByRole('button', { name: stuur(sluitCasusoverleg), exact: true }))
  await ilse.page.keyboard.press('Enter')
  await ilse.page.keyboard.press('Enter').catch(() => undefined)
  await expect(hoofd(ilse)).toContainText(handelingTekst(sluitCasusoverleg.id).gedaan)
  await ilse.toegankelijk()
  await foto(ilse, 'na-sluiten')
  await tweede.knop(stuur(sluitCasusoverleg))
  await foto(tweede, 'tweede-tab')
  await expect(hoofd(tweede)).not.toContainText(weg)
  await tweede.page.close()
}

/**
 * Four people who are in the room come to the end of it: who does what, what goes along with the yes of who brought it in, and closing; then
 * each reads its own agreements alone, and no page that was open shows a word of what was brought in (5.4.3 lid 1, 3 and 4).
 */
export const sluitMetVier = async (vier: Vier, waar: Waar): Promise<void> => {
  const { ilse, sara, roos, wouter } = vier
  const { zaal, aanpak, schuld } = waar
  const weg = new RegExp([gezond, huur, schuld].map(letterlijk).join('|'))
  await doe(sara, komBinnen, zaal)
  await doe(wouter, komBinnen, zaal)
  await doe(roos, brengIn, zaal, { ...inbreng, tekst: gezond, clientStemtIn: true })
  await doe(wouter, brengIn, zaal, { ...inbreng, tekst: huur })
  for (const wie of [ilse, sara, roos]) await expect(midden(wie)).toContainText(huur)
  await spreekAfMetElkaar(vier, waar)
  await neemMee(vier, waar)

  // What was open before stays open while it closes: a tab that follows, and the page of who has no script.
  for (const wie of [sara, roos, wouter]) await wie.ga(zaal)
  const open = await roos.page.context().newPage()
  await open.goto(`${roos.site}${zaal}`)
  await expect(hoofd({ page: open })).toContainText(huur)
  await sluit(ilse, zaal, weg)

  for (const page of [sara.page, roos.page, open]) {
    await expect(hoofd({ page })).toContainText(woorden.isWeg)
    await expect(hoofd({ page })).not.toContainText(weg)
  }
  await wouter.link(tijdensWoorden.vernieuwen)
  await ilse.ga(zaal)
  const mag = {
    ilse: [afspraken.sara, afspraken.roos],
    sara: [afspraken.sara],
    roos: [afspraken.roos],
    wouter: [],
  }
  for (const [naam, eigen] of Object.entries(mag) as [keyof Vier, readonly string[]][]) {
    const { page } = vier[naam]
    await page.reload()
    for (const wat of Object.values(afspraken))
      await expect(hoofd({ page }).getByText(wat)).toHaveCount(eigen.includes(wat) ? 1 : 0)
    await foto(vier[naam], `na-${naam}`)
    for (let terug = 0; terug < 6; terug += 1) {
      // Of a page that was sent the browser kept nothing: it asks whether to send it again.
      await page.goBack().catch(() => undefined)
      await expect(page.locator('body')).not.toContainText(weg)
    }
    await vier[naam].ga(zaal)
  }

  // What a party keeps: its own agreement, and what it took along.
  for (const [wie, wat] of [
    [sara, [afspraken.sara, deelVanHuur]],
    [roos, [afspraken.roos]],
  ] as const) {
    await wie.ga('/werkvoorraad')
    await wie.link(new RegExp(`^${algemeen.openen} ?, .*afspraken uit een casusoverleg`, 'i'))
    for (const zin of wat) await expect(hoofd(wie)).toContainText(zin)
    await expect(hoofd(wie)).not.toContainText(weg)
    await foto(wie, `uitkomst-${wie.sub}`)
  }
  await ilse.ga(aanpak)
  await expect(hoofd(ilse)).toContainText(afspraken.sara)
  await expect(hoofd(ilse)).not.toContainText(weg)
  await foto(ilse, 'aanpak-erna')
}
