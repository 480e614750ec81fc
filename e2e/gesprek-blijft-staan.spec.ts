import type { Dialog, Page } from '@playwright/test'
import { algemeen, handelingTekst } from '../src/teksten/catalogus.ts'
import { gespreksscherm as woorden } from '../src/teksten/nl/meldpunt-gespreksscherm.ts'
import { expect, test } from './fixture.ts'
import {
  antwoord,
  gesprekPad,
  gezegd,
  id,
  knop,
  opBellen,
  uitHetGesprek,
  vak,
  verzonden,
  vulGesprek,
} from './gespreksscherm.ts'
import type { Persoon } from './persoon.ts'

const gedaan = handelingTekst(id).gedaan
const triage = (page: Page) => page.getByRole('button', { name: knop, exact: true })

const staatErNog = async (page: Page) => {
  for (const [naam, waarde] of Object.entries(gezegd)) await expect(vak(page, naam)).toHaveValue(waarde)
}

/** Signs in again in another tab of the same browser. */
const meldElders = async ({ page, site }: Persoon, als: string) => {
  const tab = await page.context().newPage()
  await tab.goto(`${site}/aanmelden?als=${als}&terug=/werkvoorraad`)
  await tab.close()
}

test('reload, back and a link warn while something is typed; who stays, keeps it', async ({ persoon }) => {
  const mila = await persoon()
  const page = await opBellen(mila)
  await vulGesprek(mila)
  const gewaarschuwd: string[] = []
  page.on('dialog', async (dialoog: Dialog) => {
    gewaarschuwd.push(dialoog.type())
    await dialoog.dismiss()
  })
  const link = page.getByRole('link', { name: algemeen.terugNaarWerk })
  for (const weg of [
    () => page.evaluate(() => setTimeout(() => location.reload())),
    () => page.evaluate(() => setTimeout(() => history.back())),
    () => link.click({ noWaitAfter: true }),
  ]) {
    const voor = gewaarschuwd.length
    await weg()
    await expect.poll(() => gewaarschuwd.length).toBe(voor + 1)
    await staatErNog(page)
  }
  expect(new Set(gewaarschuwd)).toEqual(new Set(['beforeunload']))
  expect(new URL(page.url()).pathname).toBe(gesprekPad)
})

test('the session has ended: the page stays as it is and sends nothing; after signing in elsewhere it goes on', async ({
  persoon,
}) => {
  const mila = await persoon()
  const page = await opBellen(mila)
  const inhoud = verzonden(page)
  await vulGesprek(mila)
  await page.context().clearCookies()
  await triage(page).click()
  await expect(page.getByRole('alert')).toContainText(woorden.nietVerstuurd.tekst)
  await expect(page.getByRole('link', { name: woorden.inloggen })).toBeVisible()
  await staatErNog(page)
  await mila.toegankelijk()
  expect(inhoud).toEqual([])

  await meldElders(mila, 'mila')
  await triage(page).click()
  await expect(page.getByRole('main')).toContainText(gedaan)
  expect(uitHetGesprek(inhoud)).toHaveLength(1)
})

test('in another role meanwhile: the page stays as it is, and sends nothing', async ({ persoon }) => {
  const mila = await persoon()
  const page = await opBellen(mila)
  const inhoud = verzonden(page)
  await vulGesprek(mila)
  await meldElders(mila, 'noor')
  await triage(page).click()
  await expect(page.getByRole('alert')).toContainText(woorden.nietVerstuurd.tekst)
  await staatErNog(page)
  expect(inhoud).toEqual([])
})

test('without a connection the page stays as it is', async ({ persoon }) => {
  const mila = await persoon()
  const page = await opBellen(mila)
  await vulGesprek(mila)
  await page.context().setOffline(true)
  await triage(page).click()
  await expect(page.getByRole('alert')).toContainText(woorden.nietVerstuurd.tekst)
  await staatErNog(page)
  await page.context().setOffline(false)
  await triage(page).click()
  await expect(page.getByRole('main')).toContainText(gedaan)
})

test('back after the triage began shows an empty page, with no call to send again', async ({ persoon }) => {
  const mila = await persoon()
  const page = await opBellen(mila)
  await vulGesprek(mila)
  await triage(page).click()
  await expect(page.getByRole('main')).toContainText(gedaan)
  await page.goBack()
  expect(new URL(page.url()).pathname).toBe(gesprekPad)
  for (const naam of Object.keys(gezegd)) await expect(vak(page, naam)).toHaveValue('')
})

test('without JavaScript: what is wrong, a look-up, an ended session and another one all give the page back', async ({
  persoon,
}) => {
  const mila = await persoon({ zonderScript: true })
  const page = await opBellen(mila)
  await vulGesprek(mila)
  await vak(page, 'melderNaam').fill('')
  await mila.knop(knop)
  await expect(page.getByRole('main')).toContainText('Er staat niet wie er belt.')
  await vak(page, 'melderNaam').fill(gezegd.melderNaam)

  await antwoord(page, 'ingezetene', 'nee').check()
  await page.locator('[name=_plaatsnaam]').fill('Driel')
  await mila.knop(woorden.elders.zoek)
  await expect(page.getByRole('main')).toContainText('Verwijs naar de gemeente Overbetuwe.')
  await staatErNog(page)
  await antwoord(page, 'ingezetene', 'ja').check()

  await antwoord(page, 'acuut', 'ja').check()
  await expect(page.getByText(woorden.acuut.lees)).toBeVisible()
  await vak(page, 'straat').press('Enter')
  await expect(page.getByRole('main')).toContainText('Er is nu gevaar.')
  await staatErNog(page)
  await antwoord(page, 'acuut', 'nee').check()

  await page.context().clearCookies()
  await mila.knop(knop)
  await expect(page.getByRole('main')).toContainText(woorden.terugkomst['sessie-voorbij'].kop)
  await staatErNog(page)
  await meldElders(mila, 'mila')
  await mila.knop(knop)
  await expect(page.getByRole('main')).toContainText(woorden.terugkomst['andere-sessie'].kop)
  await staatErNog(page)
  await mila.knop(knop)
  await expect(page.getByRole('main')).toContainText(gedaan)
})

test('without JavaScript a call is counted too', async ({ persoon }) => {
  const mila = await persoon({ zonderScript: true })
  const page = await opBellen(mila)
  await vulGesprek(mila)
  await antwoord(page, 'acuut', 'ja').check()
  await mila.druk(page.getByRole('button', { name: new RegExp(woorden.acuut.tel) }).first())
  await expect(page.getByRole('main')).toContainText(woorden.terugkomst.geteld.tekst)
  await expect(vak(page, 'zorgen')).toHaveValue('')
})
