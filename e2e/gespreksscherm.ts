import { expect, type Locator, type Page, type Request } from '@playwright/test'
import { handelingTekst, optieTekst } from '../src/teksten/catalogus.ts'
import { gespreksscherm as woorden } from '../src/teksten/nl/meldpunt-gespreksscherm.ts'
import { naamVanVeld } from './invullen.ts'
import type { Persoon } from './persoon.ts'

/** The act of the screen, and where it stands. */
export const id = 'meldpunt.begin-triage'
export const gesprekPad = '/meldingen/nieuw/begin-triage'
export const knop = handelingTekst(id).knop

/** What is said in the calls of these tests: nothing of it may leave the page before the triage begins. */
export const gezegd = {
  zorgen: 'Zij staat op het balkon en roept dat zij springt.',
  achternaam: 'Zwijgzaam-Terpstra',
  straat: 'Verzwegenlaan',
  huisnummer: '909',
  plaats: 'Voorbeeld',
  postcode: '1234 AC',
  melderNaam: 'Bea Beller-Stil',
  melderTelefoon: '0600000909',
}

/** A box of the call by the words beside it. */
export const vak = (page: Page, naam: string): Locator =>
  page.getByRole('textbox', { name: naamVanVeld(id, naam) })

/** An answer of the call. */
export const antwoord = (page: Page, naam: string, waarde: string): Locator =>
  page
    .getByRole('radiogroup', { name: naamVanVeld(id, naam) })
    .getByRole('radio', { name: optieTekst(id, naam, waarde), exact: true })

/** Opens the screen as who works at the meldpunt. */
export const opBellen = async (mila: Persoon): Promise<Page> => {
  await mila.meldAan('mila')
  await mila.ga(gesprekPad)
  return mila.page
}

/** Fills in a call that can be stored. */
export const vulGesprek = async ({ page }: Persoon): Promise<void> => {
  for (const [naam, waarde] of Object.entries(gezegd)) await vak(page, naam).fill(waarde)
  await antwoord(page, 'acuut', 'nee').check()
  await antwoord(page, 'ingezetene', 'ja').check()
  await antwoord(page, 'melder', 'burger').check()
}

/** Every body that leaves this page from now on. */
export const verzonden = (page: Page): readonly string[] => {
  const inhoud: string[] = []
  page.on('request', (verzoek: Request) => {
    const bytes = verzoek.postDataBuffer()
    if (bytes) inhoud.push(bytes.toString('utf8'))
  })
  return inhoud
}

/** The words of the call that stand in a body or an address. */
export const uitHetGesprek = (teksten: readonly string[]): readonly string[] =>
  teksten.filter((tekst) => {
    const leesbaar = decodeURIComponent(tekst.replace(/\+/g, ' '))
    return Object.values(gezegd).some((woord) => leesbaar.includes(woord))
  })

/** Closes the call with the first of these buttons: only the kind is counted, and the page that follows says so. */
export const sluit = async (page: Page, naam: string | RegExp): Promise<void> => {
  const tellen = page.getByRole('button', { name: naam }).first()
  await Promise.all([page.waitForEvent('domcontentloaded'), tellen.click()])
  await expect(page.getByRole('status').filter({ hasText: woorden.terugkomst.geteld.tekst })).toBeVisible()
  await expect(vak(page, 'zorgen')).toHaveValue('')
}

/** The button that closes a call of this kind. */
export const alleenTellen = (over: string): RegExp => new RegExp(`^${woorden.sluit.knop} ?, ${over}$`)
