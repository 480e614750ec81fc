import { laatAntwoordLiggen, neemAntwoordOver } from '../src/onderzoek/neem-antwoord-over.ts'
import { beantwoordVraag } from '../src/partijportaal/beantwoord-vraag.ts'
import { geefGeenInformatie } from '../src/partijportaal/geef-geen-informatie.ts'
import { trekAntwoordIn } from '../src/partijportaal/trek-antwoord-in.ts'
import { algemeen, handelingTekst, optieTekst } from '../src/teksten/catalogus.ts'
import { onderzoekWoorden } from '../src/teksten/nl/onderzoek-pagina.ts'
import { portaalWoorden } from '../src/teksten/nl/partijportaal-pagina.ts'
import { expect, test } from './fixture.ts'
import { naamVanVeld } from './invullen.ts'
import { nieuwOnderzoek, onderzoeksvragen } from './nieuw-onderzoek.ts'
import { kies, openPostvak, stuur, vak, vraagAan } from './vraag-in-portaal.ts'

const keer = String(Date.now() % 1_000_000)

test('a question goes to a party, is answered in its portal, and what is needed is taken over', async ({
  persoon,
  binnen,
}) => {
  test.setTimeout(180_000)
  const [noor, sara] = [await persoon(), await persoon({ breedte: 320 })]
  await noor.meldAan('noor')
  const { zaak } = await nieuwOnderzoek(noor, `Portaal${keer}`)
  await noor.ga(zaak)
  const paginas = new Set<string>()
  noor.page.on('framenavigated', (frame) => paginas.add(new URL(frame.url()).pathname))
  let getypt = 0
  await binnen(18, 'one request at level dat', async () => {
    getypt = await vraagAan(noor, { vraag: onderzoeksvragen.schulden, partij: 'Schuldhulp Voorbeeld' })
  })
  expect(getypt).toBeLessThanOrEqual(3)
  // Four pages, the check page, and what happened.
  expect(paginas.size).toBeLessThanOrEqual(6)

  await sara.meldAan('sara')
  await expect(sara.page.getByRole('main')).not.toContainText('Testa')
  await openPostvak(sara)
  await expect(sara.page.getByRole('main')).toContainText(portaalWoorden.regimes.plicht)
  await sara.link(handelingTekst(beantwoordVraag.id).titel)
  await sara.knop(algemeen.volgende)
  await expect(sara.page.getByText(algemeen.foutenKop)).toBeVisible()
  await kies(sara, beantwoordVraag, 'antwoord', optieTekst(beantwoordVraag.id, 'antwoord', 'verstrekt'))
  await sara.vul(vak(sara, beantwoordVraag, 'tekst'), 'Er loopt een regeling, tot 1 mei.')
  await sara.knop(algemeen.volgende)
  await sara.kies(sara.page.getByRole('checkbox', { name: naamVanVeld(beantwoordVraag.id, 'eerstVragen') }))
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
  await sara.ga('/werkvoorraad')
  await sara.link(new RegExp(`^${algemeen.openen}`))
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
  await noor.meldAan('noor')
  const { zaak } = await nieuwOnderzoek(noor, `Geheim${keer}`)
  await noor.ga(zaak)
  await vraagAan(noor, {
    vraag: onderzoeksvragen.gezondheid,
    partij: 'Huisartsen Lindelaan',
    toestemming: true,
  })
  await hugo.meldAan('hugo')
  await binnen(4, 'a geheimhouder says no', async () => {
    await openPostvak(hugo)
    await hugo.link(handelingTekst(geefGeenInformatie.id).titel)
    await hugo.knop(algemeen.verder)
    await hugo.knop(stuur(geefGeenInformatie))
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
  await noor.meldAan('noor')
  const { zaak } = await nieuwOnderzoek(noor, `Proces${keer}`)
  await noor.ga(zaak)
  await vraagAan(noor, {
    vraag: onderzoeksvragen.gezondheid,
    partij: 'Huisartsen Lindelaan',
    niveau: 'proces',
    toestemming: true,
  })
  await hugo.meldAan('hugo')
  await binnen(8, 'an answer at process level', async () => {
    await openPostvak(hugo)
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
  await noor.meldAan('noor')
  const { zaak } = await nieuwOnderzoek(noor, `Zonder${keer}`)
  await noor.ga(zaak)
  await vraagAan(noor, { vraag: onderzoeksvragen.schulden, partij: 'Schuldhulp Voorbeeld' })
  await sara.meldAan('sara')
  await openPostvak(sara)
  const vraag = new URL(sara.page.url()).pathname
  await sara.link(handelingTekst(geefGeenInformatie.id).titel)
  await sara.knop(algemeen.verder)
  await sara.knop(stuur(geefGeenInformatie))
  await hugo.meldAan('hugo')
  expect(await hugo.ga(vraag)).toBe(403)
  await expect(hugo.page.getByRole('main')).not.toContainText('Testa')
  await noor.ga(zaak)
  expect(await noor.ga(vraag)).toBe(403)
})
