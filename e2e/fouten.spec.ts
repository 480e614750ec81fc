import { algemeen, foutpaginas, foutTekst, veldTekst } from '../src/teksten/catalogus.ts'
import { aanmelden } from '../src/teksten/nl/aanmelden.ts'
import { expect, test } from './fixture.ts'
import { aantal, dit, id, knop, naam, opZaak, tekst, tekstvak } from './gegeven-vastleggen.ts'
import { letterlijk, naamVanVeld } from './invullen.ts'
import { formulier, gegeven, handeling, klokGelijk, openZaak, vulIn } from './zaken.ts'

test('what is wrong is said at the field, and what was typed stays', async ({ persoon }) => {
  const noor = await persoon()
  const zaak = await opZaak(noor)
  await noor.ga(formulier(zaak, naam))
  await vulIn(noor, naam, { ...gegeven, noodzaak: 'Kort.' })
  await noor.druk(knop(noor))
  const vak = noor.page.getByRole('textbox', { name: naamVanVeld(id, 'noodzaak') })
  await expect(vak).toHaveValue('Kort.')
  await expect(vak).toHaveAccessibleDescription(
    new RegExp(letterlijk(foutTekst('te-kort:10', veldTekst(id, 'noodzaak').label))),
  )
  await expect(tekstvak(noor)).toHaveValue(gegeven.tekst)
  await expect(noor.page.getByRole('radio', { name: /Samira/ })).toBeChecked()
})

test('going back after an act and sending it again does it once', async ({ persoon }) => {
  const noor = await persoon()
  const zaak = await opZaak(noor)
  await noor.ga(formulier(zaak, naam))
  await vulIn(noor, naam, { ...gegeven, tekst: dit('Krijgt huur vooruit.') })
  await noor.druk(knop(noor))
  await expect(noor.page.getByRole('status')).toContainText(tekst.gedaan)
  await noor.page.goBack()
  await noor.druk(knop(noor))
  expect(await aantal(noor, zaak, dit('Krijgt huur vooruit.'))).toBe(1)
})

test.describe('a double click does an act once', () => {
  for (const zonderScript of [false, true])
    test(zonderScript ? 'without JavaScript' : 'with JavaScript', async ({ persoon }) => {
      const noor = await persoon({ zonderScript })
      const zaak = await opZaak(noor)
      const woorden = dit(`Leent geld van familie${zonderScript ? ', al lang' : ''}.`)
      await noor.ga(formulier(zaak, naam))
      await vulIn(noor, naam, { ...gegeven, tekst: woorden })
      await knop(noor).dblclick()
      await expect(noor.page.getByRole('status')).toContainText(tekst.gedaan)
      expect(await aantal(noor, zaak, woorden)).toBe(1)
    })
})

test('of two people at once the second is told what changed, and keeps what was typed', async ({
  persoon,
}) => {
  const [een, twee] = [await persoon(), await persoon()]
  const zaak = await opZaak(een)
  await opZaak(twee)
  for (const iemand of [een, twee]) await iemand.ga(formulier(zaak, naam))
  await vulIn(een, naam, { ...gegeven, tekst: dit('Verkocht de auto.') })
  await vulIn(twee, naam, { ...gegeven, tekst: dit('Heeft geen spaargeld.') })
  await een.druk(knop(een))
  await twee.druk(knop(twee))
  const main = twee.page.getByRole('main')
  await expect(main).toContainText(foutpaginas[409].titel)
  await expect(main.getByRole('listitem').filter({ hasText: tekst.titel })).toBeVisible()
  await expect(tekstvak(twee)).toHaveValue(dit('Heeft geen spaargeld.'))
  await twee.druk(knop(twee))
  await expect(twee.page.getByRole('status')).toContainText(tekst.gedaan)
  expect(await aantal(een, zaak, dit('Heeft geen spaargeld.'))).toBe(1)
})

test('after signing out in another window nothing is kept, and the page says so', async ({ persoon }) => {
  const [noor, elders] = [await persoon(), await persoon()]
  const zaak = await opZaak(noor)
  await noor.ga(formulier(zaak, naam))
  await vulIn(noor, naam, { ...gegeven, tekst: dit('Ging niet door.') })
  await elders.page.context().addCookies(await noor.page.context().cookies())
  await elders.ga('/werkvoorraad')
  await elders.knop(algemeen.uitloggen)
  await noor.druk(knop(noor))
  await expect(noor.page.getByRole('main')).toContainText(aanmelden.bewaard.nietBewaard.verlopen)
  await noor.meldAan('noor')
  expect(await aantal(noor, zaak, dit('Ging niet door.'))).toBe(0)
})

test('a form of another role is held and explained', async ({ persoon }) => {
  const pieter = await persoon()
  await pieter.ga('/aanmelden?als=pieter&terug=/werkvoorraad')
  const rol = async (welke: RegExp) => {
    await pieter.kies(pieter.page.getByRole('radio', { name: welke }))
    await pieter.knop(aanmelden.rol.knop)
  }
  await rol(/^toeleider/i)
  await klokGelijk(pieter)
  const zaak = await openZaak(pieter, 'Dekker')
  await pieter.ga(formulier(zaak, 'leg-contactpoging-vast'))
  const poging = handeling('leg-contactpoging-vast')
  await vulIn(pieter, 'leg-contactpoging-vast', {
    betrokkeneId: 'Priya',
    kanaal: 'telefoon',
    resultaat: 'bereikt',
  })
  const tweede = await pieter.page.context().newPage()
  await tweede.goto(`${pieter.site}/pet`)
  await tweede.getByRole('radio', { name: /^coördinator/i }).check()
  await tweede.getByRole('button', { name: aanmelden.rol.knop }).click()
  await expect(tweede.getByRole('banner')).toContainText('Coördinator')
  await pieter.knop(poging.tekst.knop)
  await expect(pieter.page.getByRole('main')).toContainText(aanmelden.bewaard.andereRol)
  await pieter.link(aanmelden.bewaard.bekijk)
  await pieter.knop(aanmelden.bewaard.wisselKnop)
  await pieter.knop(aanmelden.bewaard.verder)
  await expect(pieter.page.getByRole('status')).toContainText(poging.tekst.gedaan)
})

test('two minutes before a session ends a dialog says so, and one key extends it', async ({ persoon }) => {
  const noor = await persoon()
  await noor.page.clock.install()
  const zaak = await opZaak(noor)
  await noor.ga(formulier(zaak, naam))
  await tekstvak(noor).fill('Wat hier staat, blijft staan.')
  // Keeping what was typed is work too: the session counts from there.
  await noor.page.clock.runFor(3000)
  await expect(noor.page.getByText(algemeen.conceptBewaard)).toBeVisible()
  const venster = noor.page.getByRole('dialog', { name: algemeen.sessieTitel })
  await noor.page.clock.runFor(27 * 60_000)
  await expect(venster).toBeHidden()
  await noor.page.clock.runFor(62_000)
  await expect(venster).toBeVisible()
  await expect(venster).toContainText(algemeen.sessieEindigt)
  await noor.toegankelijk()
  await expect(venster.getByRole('button', { name: algemeen.sessieVerlengen })).toBeFocused()
  await noor.page.keyboard.press('Enter')
  await expect(venster).toBeHidden()
  await noor.page.clock.runFor(27 * 60_000)
  await expect(venster).toBeHidden()
  await expect(tekstvak(noor)).toHaveValue('Wat hier staat, blijft staan.')
  await noor.ga(formulier(zaak, naam))
  await noor.knop(algemeen.conceptWeg)
})

test('who signs out sees no page of a case any more, also not with the back button', async ({ persoon }) => {
  const noor = await persoon()
  const zaak = await opZaak(noor)
  await noor.knop(algemeen.uitloggen)
  await noor.page.goBack()
  await expect(noor.page.getByText('Samira Amrani')).toHaveCount(0)
  await noor.page.goto(`${noor.site}${zaak}`)
  await expect(noor.page.getByText('Samira Amrani')).toHaveCount(0)
})
