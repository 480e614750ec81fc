import { handelingTekst } from '../src/teksten/catalogus.ts'
import { gespreksscherm as woorden } from '../src/teksten/nl/meldpunt-gespreksscherm.ts'
import { expect, test } from './fixture.ts'
import {
  alleenTellen,
  antwoord,
  gezegd,
  id,
  knop,
  opBellen,
  sluit,
  uitHetGesprek,
  vak,
  verzonden,
  vulGesprek,
} from './gespreksscherm.ts'

const gedaan = handelingTekst(id).gedaan

test('a call becomes a melding with the keyboard alone, in at most 25 interactions', async ({
  persoon,
  binnen,
}) => {
  const mila = await persoon()
  const page = await opBellen(mila)
  const toets = async (naam: string) => {
    mila.interacties += 1
    await page.keyboard.press(naam)
  }
  const typ = async (tekst: string) => {
    mila.interacties += 1
    await page.keyboard.type(tekst)
  }
  await binnen(25, 'call to stored melding', async () => {
    await expect(vak(page, 'zorgen')).toBeFocused()
    await typ(gezegd.zorgen)
    for (const letter of ['n', 'j', 'i']) {
      await toets('Tab')
      await toets(letter)
    }
    for (const tekst of [
      'Kan er iemand langsgaan?',
      gezegd.achternaam,
      gezegd.straat,
      gezegd.huisnummer,
      gezegd.plaats,
      gezegd.postcode,
    ]) {
      await toets('Tab')
      await typ(tekst)
    }
    await toets('Tab')
    await toets('Tab')
    await typ(gezegd.melderNaam)
    await toets('Tab')
    await typ(gezegd.melderTelefoon)
    await toets('Enter')
    await expect(page.getByRole('main')).toContainText(gedaan)
  })
  await mila.toegankelijk()
})

test('letters choose an answer only while the focus is in its question', async ({ persoon }) => {
  const page = await opBellen(await persoon())
  await page.keyboard.type('jn')
  await expect(vak(page, 'zorgen')).toHaveValue('jn')
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('j')
  for (const waarde of ['ja', 'nee']) await expect(antwoord(page, 'acuut', waarde)).not.toBeChecked()
  await antwoord(page, 'acuut', 'nee').focus()
  await page.keyboard.press('Control+j')
  await expect(antwoord(page, 'acuut', 'ja')).not.toBeChecked()
  await page.keyboard.press('J')
  await expect(antwoord(page, 'acuut', 'ja')).toBeChecked()
  await expect(antwoord(page, 'ingezetene', 'ja')).not.toBeChecked()
})

test('danger: whom to call stands there in two interactions and 200 ms, and nothing goes away', async ({
  persoon,
}) => {
  const mila = await persoon()
  const page = await opBellen(mila)
  const inhoud = verzonden(page)
  await vulGesprek(mila)
  await vak(page, 'zorgen').focus()
  const script = page.getByText(woorden.acuut.lees)
  await expect(script).toBeHidden()
  await page.evaluate((tekst) => {
    const paneel = [...document.querySelectorAll('p')].find((een) => een.textContent === tekst)
    addEventListener('keydown', ({ key }) => {
      if (key !== 'j') return
      const begin = performance.now()
      const kijk = () => {
        if (paneel?.checkVisibility()) document.body.dataset.na = `${performance.now() - begin}`
        else requestAnimationFrame(kijk)
      }
      requestAnimationFrame(kijk)
    })
  }, woorden.acuut.lees)
  await page.keyboard.press('Tab')
  await page.keyboard.press('j')
  await expect(script).toBeVisible()
  await expect(script).toBeInViewport()
  const na = Number(await page.locator('body').getAttribute('data-na'))
  process.stdout.write(`      danger to script: ${Math.round(na)} ms (at most 200)\n`)
  expect(na).toBeGreaterThan(0)
  expect(na).toBeLessThanOrEqual(200)

  for (const { nummer } of woorden.acuut.nummers) await expect(page.getByText(nummer).first()).toBeVisible()
  for (const [naam, waarde] of Object.entries(gezegd)) await expect(vak(page, naam)).toHaveValue(waarde)
  const knoppen = page.getByRole('main').getByRole('button')
  for (const een of await knoppen.all()) await expect(een).toHaveAccessibleName(/alleen tellen ?, acuut$/)
  await mila.toegankelijk()

  await vak(page, 'straat').press('Enter')
  await expect(antwoord(page, 'acuut', 'ja')).toBeFocused()
  expect(inhoud).toEqual([])

  await page.keyboard.press('n')
  await expect(script).toBeHidden()
  await expect(page.getByRole('button', { name: knop, exact: true })).toBeVisible()
})

test('closing the call counts it, empties the page, and sends nothing that was said', async ({ persoon }) => {
  const mila = await persoon()
  const page = await opBellen(mila)
  const inhoud = verzonden(page)
  const adressen: string[] = []
  page.on('request', (verzoek) => adressen.push(verzoek.url()))
  await vulGesprek(mila)
  await antwoord(page, 'acuut', 'ja').check()
  await sluit(page, alleenTellen(woorden.acuut.tel))
  await expect(vak(page, 'zorgen')).toBeFocused()
  await mila.toegankelijk()

  await vulGesprek(mila)
  await antwoord(page, 'ingezetene', 'nee').check()
  const plaats = page.getByRole('combobox', { name: new RegExp(woorden.elders.plaats.replace('?', '\\?')) })
  await plaats.fill('driel')
  await expect(page.getByText('Verwijs naar de gemeente Overbetuwe.')).toBeVisible()
  await plaats.fill('Nergenshuizen')
  await plaats.press('Tab')
  await expect(page.getByText(woorden.elders.onbekend)).toBeVisible()
  await expect(page.getByRole('button', { name: woorden.elders.zoek })).toBeHidden()
  await mila.toegankelijk()
  await sluit(page, alleenTellen(woorden.elders.tel))

  await vulGesprek(mila)
  await antwoord(page, 'melder', 'professional').check()
  await page.getByRole('checkbox', { name: /vraagt om een gecoördineerde aanpak/ }).check()
  await expect(page.getByText(woorden.verzoek.inhoud[0])).toBeVisible()
  await mila.toegankelijk()
  await sluit(page, alleenTellen(woorden.verzoek.tel))

  await vulGesprek(mila)
  await sluit(page, woorden.veiligThuis.tel)

  const namen = inhoud.map((tekst) => [...new URLSearchParams(tekst).keys()].toSorted().join(' '))
  expect(namen).toEqual(Array(4).fill('_csrf _pet _plek soort'))
  expect(inhoud.map((tekst) => new URLSearchParams(tekst).get('soort'))).toEqual([
    'acuut',
    'niet-ingezetene',
    'verzoek-van-partij',
    'advies-veilig-thuis',
  ])
  expect(uitHetGesprek([...inhoud, ...adressen])).toEqual([])

  // What begins the triage does send it, so that the search can find it.
  await vulGesprek(mila)
  await page.getByRole('button', { name: knop, exact: true }).click()
  await expect(page.getByRole('main')).toContainText(gedaan)
  expect(uitHetGesprek(inhoud)).toHaveLength(1)
})
