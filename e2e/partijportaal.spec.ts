import { laatAntwoordLiggen, neemAntwoordOver } from '../src/onderzoek/neem-antwoord-over.ts'
import { beantwoordVraag } from '../src/partijportaal/beantwoord-vraag.ts'
import { geefGeenInformatie } from '../src/partijportaal/geef-geen-informatie.ts'
import { trekAntwoordIn } from '../src/partijportaal/trek-antwoord-in.ts'
import { algemeen, handelingTekst, optieTekst } from '../src/teksten/catalogus.ts'
import { onderzoekWoorden } from '../src/teksten/nl/onderzoek-pagina.ts'
import { portaalWoorden } from '../src/teksten/nl/partijportaal-pagina.ts'
import { voorwaardeKoppen } from '../src/teksten/nl/partijportaal-voorwaarden.ts'
import { expect, test } from './fixture.ts'
import { naamVanVeld } from './invullen.ts'
import { nieuwOnderzoek, onderzoeksvragen } from './nieuw-onderzoek.ts'
import type { Persoon } from './persoon.ts'
import { kies, openNieuwe, postvakVan, stuur, vak, vraagAan } from './vraag-in-portaal.ts'

const keer = String(Date.now() % 1_000_000)
const aanSchuldhulp = { vraag: onderzoeksvragen.schulden, partij: 'Schuldhulp Voorbeeld' }
const aanHuisarts = {
  vraag: onderzoeksvragen.gezondheid,
  partij: 'Huisartsen Lindelaan',
  toestemming: true,
} as const

/** Noor signs in, with the page of an onderzoek of her own before her; gives its address. */
const begonnen = async (noor: Persoon, naam: string): Promise<string> => {
  await noor.meldAan('noor')
  const { zaak } = await nieuwOnderzoek(noor, `${naam}${keer}`)
  await noor.ga(zaak)
  return zaak
}

/** Gives no information on the question that is open. */
const zegNee = async (wie: Persoon) => {
  await wie.link(handelingTekst(geefGeenInformatie.id).titel)
  await wie.knop(algemeen.verder)
  await wie.knop(stuur(geefGeenInformatie))
}

test('a question goes to a party, is answered in its portal, and what is needed is taken over', async ({
  persoon,
  binnen,
}) => {
  test.setTimeout(180_000)
  const [noor, sara] = [await persoon(), await persoon({ breedte: 320 })]
  const zaak = await begonnen(noor, 'Portaal')
  const postvak = await postvakVan(sara, 'sara')
  const paginas = new Set<string>()
  noor.page.on('framenavigated', (frame) => paginas.add(new URL(frame.url()).pathname))
  let getypt = 0
  await binnen(18, 'one request at level dat', async () => {
    getypt = await vraagAan(noor, aanSchuldhulp)
  })
  expect(getypt).toBeLessThanOrEqual(3)
  // Four pages, the check page, and what happened.
  expect(paginas.size).toBeLessThanOrEqual(6)

  await sara.ga('/werkvoorraad')
  await expect(sara.page.getByRole('main')).not.toContainText('Testa')
  await openNieuwe(sara, postvak)
  const vraag = new URL(sara.page.url()).pathname
  await expect(sara.page.getByRole('main')).toContainText(portaalWoorden.regimes.plicht)
  await sara.link(handelingTekst(beantwoordVraag.id).titel)
  await sara.knop(algemeen.volgende)
  await expect(sara.page.getByText(algemeen.foutenKop)).toBeVisible()
  await kies(sara, beantwoordVraag, 'antwoord', optieTekst(beantwoordVraag.id, 'antwoord', 'verstrekt'))
  await sara.vul(vak(sara, beantwoordVraag, 'tekst'), 'Er loopt een regeling, tot 1 mei.')
  await sara.knop(algemeen.volgende)
  await sara.kies(sara.page.getByRole('checkbox', { name: naamVanVeld(beantwoordVraag.id, 'eerstVragen') }))
  // What holds for one gegeven alone is folded away under it.
  await expect(
    sara.page.getByRole('checkbox', { name: naamVanVeld(beantwoordVraag.id, 'ditEerstVragen') }),
  ).toBeHidden()
  await sara.page.getByText(voorwaardeKoppen.ditEerstVragen).click()
  await sara.kies(
    sara.page.getByRole('checkbox', { name: naamVanVeld(beantwoordVraag.id, 'ditNietNaarCoordinator') }),
  )
  await sara.knop(algemeen.verder)
  await expect(sara.page.getByRole('main')).toContainText('Of er iets loopt, en tot wanneer')
  await sara.knop(stuur(beantwoordVraag))

  await noor.ga(zaak)
  await expect(noor.page.getByRole('heading', { name: onderzoekWoorden.antwoorden })).toBeVisible()
  await noor.druk(
    noor.page.locator('section[aria-labelledby=antwoorden]').getByRole('link', { name: /^Overnemen/ }),
  )
  await noor.knop(stuur(neemAntwoordOver))
  await noor.ga(zaak)
  await expect(noor.page.getByText('Er loopt een regeling, tot 1 mei.')).toBeVisible()

  // Taken back within seven days: nothing of it is left at the college.
  await sara.ga(vraag)
  await sara.link(new RegExp(`^${handelingTekst(trekAntwoordIn.id).knop}`))
  await sara.knop(algemeen.verder)
  await sara.knop(stuur(trekAntwoordIn))
  await noor.ga(zaak)
  await expect(noor.page.getByRole('main')).not.toContainText('tot 1 mei')
})

test('a geheimhouder says no in four interactions, and nothing shows whether the person is known', async ({
  persoon,
  binnen,
}) => {
  test.setTimeout(120_000)
  const [noor, hugo] = [await persoon(), await persoon({ breedte: 360 })]
  const zaak = await begonnen(noor, 'Geheim')
  const postvak = await postvakVan(hugo, 'hugo')
  await vraagAan(noor, aanHuisarts)
  await hugo.ga('/werkvoorraad')
  await binnen(4, 'a geheimhouder says no', async () => {
    await openNieuwe(hugo, postvak)
    await zegNee(hugo)
  })
  await noor.ga(zaak)
  await expect(noor.page.getByRole('main')).not.toContainText(/bekend bij|niet bekend/i)
  await expect(noor.page.getByRole('link', { name: /^Overnemen/ })).toHaveCount(0)
})

test('a geheimhouder answers at process level in eight interactions on a phone, and the college lets it be', async ({
  persoon,
  binnen,
}) => {
  test.setTimeout(120_000)
  const [noor, hugo] = [await persoon(), await persoon({ breedte: 360 })]
  const zaak = await begonnen(noor, 'Proces')
  const postvak = await postvakVan(hugo, 'hugo')
  await vraagAan(noor, { ...aanHuisarts, niveau: 'proces' })
  await hugo.ga('/werkvoorraad')
  await binnen(8, 'an answer at process level', async () => {
    await openNieuwe(hugo, postvak)
    await hugo.link(handelingTekst(beantwoordVraag.id).titel)
    await kies(hugo, beantwoordVraag, 'antwoord', optieTekst(beantwoordVraag.id, 'antwoord', 'verstrekt'))
    await hugo.vul(vak(hugo, beantwoordVraag, 'tekst'), 'Er loopt een traject, tot de zomer.')
    await hugo.knop(algemeen.volgende)
    await hugo.knop(algemeen.verder)
    await hugo.knop(stuur(beantwoordVraag))
  })
  await noor.ga(zaak)
  await noor.link(/^Laten liggen/)
  await noor.knop(stuur(laatAntwoordLiggen))
  await noor.ga(zaak)
  await expect(noor.page.getByRole('main')).not.toContainText('tot de zomer')
})

test('without a script a question is answered, and a question of another organisation is not there', async ({
  persoon,
}) => {
  test.setTimeout(120_000)
  const [noor, sara, hugo] = [await persoon(), await persoon({ zonderScript: true }), await persoon()]
  const zaak = await begonnen(noor, 'Zonder')
  const postvak = await postvakVan(sara, 'sara')
  await vraagAan(noor, aanSchuldhulp)
  await sara.ga('/werkvoorraad')
  await openNieuwe(sara, postvak)
  const vraag = new URL(sara.page.url()).pathname
  await zegNee(sara)
  await hugo.meldAan('hugo')
  expect(await hugo.ga(vraag)).toBe(403)
  await expect(hugo.page.getByRole('main')).not.toContainText('Testa')
  await noor.ga(zaak)
  expect(await noor.ga(vraag)).toBe(403)
})
