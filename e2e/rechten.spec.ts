import { beslis } from '../src/rechten/beslis.ts'
import { bevries } from '../src/rechten/bevries.ts'
import { geefAfschrift } from '../src/rechten/geef-afschrift.ts'
import { laatWeg } from '../src/rechten/stel-pakket-samen.ts'
import { stelVragerVast } from '../src/rechten/stel-vrager-vast.ts'
import { algemeen, handelingTekst } from '../src/teksten/catalogus.ts'
import { mijnNlU } from '../src/teksten/mijn/nl-u.ts'
import { rechtenPagina } from '../src/teksten/nl/rechten-pagina.ts'
import { rechtenPakket } from '../src/teksten/nl/rechten-pakket.ts'
import { type ElkeHandeling, naamVan } from '../src/verwerking/verwerking.ts'
import { readPdf } from '../testing/read-pdf.ts'
import { expect, test } from './fixture.ts'
import { vulFormulier } from './invullen.ts'
import type { Persoon } from './persoon.ts'
import { formulier, klokGelijk, openZaak } from './zaken.ts'

const w = mijnNlU

const past = async ({ page }: Persoon): Promise<void> => {
  const breed = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
  expect(breed[0], page.url()).toBeLessThanOrEqual(breed[1] ?? 0)
}

const doe = async (wie: Persoon, zaak: string, handeling: ElkeHandeling, invoer: object): Promise<void> => {
  await wie.ga(formulier(zaak, naamVan(handeling)))
  await past(wie)
  await vulFormulier(wie, handeling, { ...invoer })
  if (handeling.controleren) await wie.knop(algemeen.verder)
  await wie.knop(handelingTekst(handeling.id).knop)
  await expect(wie.page.getByText(handelingTekst(handeling.id).gedaan)).toBeVisible()
}

test('a client asks on a telephone what is kept of her, is answered, and keeps the copy (AVG 15, 5.3.2)', async ({
  persoon,
}) => {
  test.setTimeout(180_000)
  const [samira, lies, karim] = [
    await persoon({ breedte: 320 }),
    await persoon({ breedte: 320 }),
    await persoon(),
  ]
  await samira.ga('/mijn/aanmelden')
  await samira.ga('/mijn/aanmelden/digid?gemeente=9991&als=samira')
  await samira.link(w.recht.link)
  await past(samira)
  await samira.knop(w.bellen.verder)
  await expect(samira.page.getByRole('link', { name: w.recht.fouten.recht })).toBeVisible()
  await samira.kies(samira.page.getByLabel(w.recht.keuzes.afschrift))
  await samira.vul(samira.page.getByLabel(w.recht.wat), 'Alles wat er over mij staat.')
  await samira.knop(w.bellen.verder)
  await past(samira)
  await samira.knop(w.recht.stuur)
  await expect(samira.page.getByRole('heading', { level: 1, name: w.recht.gedaan })).toBeVisible()
  await samira.ga('/mijn')
  await expect(samira.page.getByText(w.nu.standen['recht-gevraagd'])).toBeVisible()

  await lies.meldAan('lies')
  await klokGelijk(lies)
  const zaak = await openZaak(lies, 'Samira')
  await expect(lies.page.getByText('Alles wat er over mij staat.')).toBeVisible()
  await past(lies)
  await lies.link(rechtenPagina.pakket)
  await expect(lies.page.getByRole('heading', { level: 1, name: rechtenPakket.titel })).toBeVisible()
  await past(lies)
  const rijen = await lies.page.locator('main tbody tr').count()
  expect(rijen).toBeGreaterThan(2)
  const eerste = (
    await lies.page.locator('main tbody tr').first().locator('td, th').first().innerText()
  ).trim()
  await doe(lies, zaak, laatWeg, {
    ...{ dingen: [eerste], grond: 'privacy-van-ander', waarom: 'Dit gaat ook over haar man.' },
  })
  expect(await lies.ga(formulier(zaak, naamVan(beslis)))).toBe(403)

  await karim.meldAan('karim')
  await karim.ga(zaak)
  expect(await karim.ga(formulier(zaak, naamVan(stelVragerVast)))).toBe(403)
  await karim.ga(formulier(zaak, naamVan(beslis)))
  await vulFormulier(karim, beslis, {
    ...{ beslissing: 'gedeeltelijk', antwoord: 'U krijgt een kopie van uw gegevens.' },
    ...{ gronden: ['privacy-van-ander'], motief: 'Een gegeven gaat ook over een ander.' },
  })
  await karim.knop(algemeen.verder)
  await expect(karim.page.getByText(/U kunt er bezwaar tegen maken/)).toBeVisible()
  await karim.knop(handelingTekst(beslis.id).knop)
  await expect(karim.page.getByText(handelingTekst(beslis.id).gedaan)).toBeVisible()

  await doe(lies, zaak, geefAfschrift, {})
  await samira.ga('/mijn/brieven')
  await samira.link(rechtenPakket.brief.onderwerp)
  await past(samira)
  const brief = await samira.page.locator('main').innerText()
  expect(brief).not.toContain(eerste)
  expect(brief).toContain(rechtenPakket.brief.kopBewaren)
  const pdf = await samira.page.request.get(`${samira.page.url()}/pdf`)
  expect(await readPdf(await pdf.body())).toMatchObject({ lang: 'nl', tagged: true })
  const json = await samira.page.request.get(`${samira.page.url()}/json`)
  expect(((await json.json()) as { onderwerp: string }).onderwerp).toBe(rechtenPakket.brief.onderwerp)
})

const klopt = 'Een van deze dingen klopt niet.'

test('what somebody says is wrong is frozen: its worker reads only that there is something, she herself reads it (AVG 18)', async ({
  persoon,
}) => {
  test.setTimeout(180_000)
  const [samira, lies, noor] = [
    await persoon({ breedte: 320 }),
    await persoon({ breedte: 320 }),
    await persoon({ breedte: 320 }),
  ]
  await samira.ga('/mijn/aanmelden')
  await samira.ga('/mijn/aanmelden/digid?gemeente=9991&als=samira')
  await samira.link(w.recht.link)
  await samira.kies(samira.page.getByLabel(w.recht.keuzes.rectificatie))
  await samira.vul(samira.page.getByLabel(w.recht.wat), klopt)
  await samira.knop(w.bellen.verder)
  await samira.knop(w.recht.stuur)
  await expect(samira.page.getByRole('heading', { level: 1, name: w.recht.gedaan })).toBeVisible()

  await lies.meldAan('lies')
  await klokGelijk(lies)
  await lies.ga('/werkvoorraad')
  const adressen = await lies.page
    .getByRole('link', { name: /Samira/ })
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  const gezien: string[] = []
  for (const adres of adressen) {
    await lies.ga(adres)
    if ((await lies.page.getByText(klopt).count()) > 0) gezien.push(new URL(lies.page.url()).pathname)
  }
  const [zaak = ''] = gezien
  await lies.ga(`${zaak}/pakket`)
  const eerste = (
    await lies.page.locator('main tbody tr').first().locator('td, th').first().innerText()
  ).trim()
  await noor.meldAan('noor')
  const onderzoek = await openZaak(noor, 'Samira')
  await expect(noor.page.getByText(eerste).first()).toBeVisible()
  await doe(lies, zaak, bevries, { dingen: [eerste], grond: 'juistheid-betwist' })

  await noor.ga(onderzoek)
  await expect(noor.page.getByText(/^E\u00e9n gegeven is bevroren/)).toBeVisible()
  await expect(noor.page.getByText(eerste)).toHaveCount(0)
  await past(noor)
  await lies.ga(`${zaak}/pakket`)
  await expect(lies.page.getByText(/Bevroren sinds/)).toBeVisible()
  await past(lies)
  await samira.ga('/mijn/gegevens')
  await expect(samira.page.getByText(/Wij gebruiken dit niet sinds/)).toBeVisible()
  await past(samira)
})
