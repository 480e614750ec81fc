import { laatPartijMeelezen } from '../src/gecoordineerde-aanpak/laat-partij-meelezen.ts'
import { legJaVanPartijVast } from '../src/gecoordineerde-aanpak/leg-ja-van-partij-vast.ts'
import { maakAfspraak } from '../src/gecoordineerde-aanpak/maak-afspraak.ts'
import { meldAfspraakGedaan } from '../src/gecoordineerde-aanpak/meld-afspraak-gedaan.ts'
import { meldGedaan } from '../src/partij-in-aanpak/eigen-afspraken.ts'
import { algemeen, handelingTekst } from '../src/teksten/catalogus.ts'
import { inbrengWoorden } from '../src/teksten/nl/aanpak-portaal.ts'
import { type ElkeHandeling, naamVan } from '../src/verwerking/verwerking.ts'
import { expect, test } from './fixture.ts'
import { naamVanVeld, vulFormulier } from './invullen.ts'
import { formulier, klokGelijk, openZaak } from './zaken.ts'

const partij = 'Schuldhulp Voorbeeld'
const plan = 'Een overzicht maken van de betalingen.'
const betaling = 'De eerste betaling doen.'
const brieven = 'De schuldeisers een brief sturen.'

test('an agreement is done and the next one set in four interactions, as coordinator and as party, at 320 pixels', async ({
  persoon,
  binnen,
}) => {
  test.setTimeout(180_000)
  const [ilse, sara] = [await persoon({ breedte: 320 }), await persoon({ breedte: 320 })]
  await ilse.meldAan('ilse')
  await klokGelijk(ilse)
  const aanpak = await openZaak(ilse, 'Visser')
  const doe = async (handeling: ElkeHandeling, invoer: Readonly<Record<string, unknown>>) => {
    await ilse.ga(formulier(aanpak, naamVan(handeling)))
    await vulFormulier(ilse, handeling, invoer)
    if (handeling.controleren) await ilse.knop(algemeen.verder)
    await ilse.knop(handelingTekst(handeling.id).knop)
  }
  const afspraak = { wie: 'partij', partijId: partij, doelId: 'Over een jaar', besprokenMet: ['Anja'] }
  await doe(maakAfspraak, { tekst: plan, ...afspraak })
  await doe(legJaVanPartijVast, { afspraakId: plan, doorWie: 'Sara Visser' })
  await ilse.ga(aanpak)
  // Another test of the suite may have let it read along already.
  if ((await ilse.page.getByText(inbrengWoorden.leestMee).count()) === 0)
    await doe(laatPartijMeelezen, { partijId: partij })

  await sara.meldAan('sara')
  await sara.link(new RegExp(`^${algemeen.openen} ?, Aanpak`))
  const eigen = new URL(sara.page.url()).pathname
  const gedaan = handelingTekst(meldGedaan.id).knop
  await binnen(4, 'the agreement of a party done and the next one set, by the party', async () => {
    await sara.link(new RegExp(`^${gedaan}.*${plan}`))
    await sara.vul(sara.page.getByLabel(naamVanVeld(meldGedaan.id, 'volgende')), betaling)
    await sara.knop(gedaan)
  })
  await sara.ga(eigen)
  await expect(sara.page.getByRole('row', { name: new RegExp(betaling) })).toContainText(/[Aa]fgesproken/)
  expect(await sara.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)

  await ilse.ga(aanpak)
  await expect(ilse.page.getByRole('row', { name: new RegExp(`${betaling}.*zelf voor`) })).toBeVisible()
  const klaar = handelingTekst(meldAfspraakGedaan.id).knop
  await binnen(4, 'an agreement done and the next one set, by the coordinator', async () => {
    await ilse.link(new RegExp(`^${klaar}.*${betaling}`))
    await ilse.vul(ilse.page.getByLabel(naamVanVeld(meldAfspraakGedaan.id, 'volgende')), brieven)
    await ilse.kies(ilse.page.getByRole('checkbox', { name: /^Anja/ }).first())
    await ilse.knop(klaar)
  })
  await ilse.ga(aanpak)
  await expect(ilse.page.getByRole('row', { name: new RegExp(brieven) })).toContainText('voorstel')
  expect(await ilse.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
