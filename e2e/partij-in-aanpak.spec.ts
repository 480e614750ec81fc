import { deelMetPartij } from '../src/gecoordineerde-aanpak/deel-met-partij.ts'
import { laatPartijMeelezen } from '../src/gecoordineerde-aanpak/laat-partij-meelezen.ts'
import { maakAfspraak } from '../src/gecoordineerde-aanpak/maak-afspraak.ts'
import { neemInbrengOver } from '../src/gecoordineerde-aanpak/neem-inbreng-over.ts'
import { meldGedaan, zegJa } from '../src/partij-in-aanpak/eigen-afspraken.ts'
import { geefAanCoordinator } from '../src/partij-in-aanpak/geef-aan-coordinator.ts'
import { trekInbrengIn } from '../src/partij-in-aanpak/herstel-inbreng.ts'
import { algemeen } from '../src/teksten/catalogus.ts'
import { inbrengWoorden } from '../src/teksten/nl/aanpak-portaal.ts'
import { deelnameWoorden as woorden } from '../src/teksten/nl/partij-in-aanpak-pagina.ts'
import { type ElkeHandeling, naamVan } from '../src/verwerking/verwerking.ts'
import { expect, test } from './fixture.ts'
import { letterlijk, vulFormulier } from './invullen.ts'
import type { Persoon } from './persoon.ts'
import { stuur } from './vraag-in-portaal.ts'
import { formulier, klokGelijk, openZaak } from './zaken.ts'

const partij = 'Schuldhulp Voorbeeld'
const gegeven = 'schuldeisers'
const begroting = 'De huur in een overzicht zetten.'
const plan = 'De regeling begint op 1 mei.'

/** Fills in the form of an act of a case and sends it, after the check page where it has one. */
const doe = async (
  wie: Persoon,
  handeling: ElkeHandeling,
  zaak: string,
  invoer: Readonly<Record<string, unknown>>,
): Promise<void> => {
  await wie.ga(formulier(zaak, naamVan(handeling)))
  await vulFormulier(wie, handeling, invoer)
  if (handeling.controleren) await wie.knop(algemeen.verder)
  await wie.knop(stuur(handeling))
}

/** What stands under one heading of the page. */
const deel = ({ page }: Persoon, id: string) => page.locator(`section[aria-labelledby=${id}]`)

test('de coördinator deelt met een partij; zij leest het in haar portaal, geeft hem iets, en hij neemt het over (5.4.4 lid 4 en 5)', async ({
  persoon,
}) => {
  test.setTimeout(240_000)
  const [ilse, sara, roos] = [
    await persoon(),
    await persoon({ breedte: 360 }),
    await persoon({ breedte: 360 }),
  ]
  await ilse.meldAan('ilse')
  await klokGelijk(ilse)
  const aanpak = await openZaak(ilse, 'Visser')
  await doe(ilse, laatPartijMeelezen, aanpak, { partijId: partij })
  await ilse.ga(aanpak)
  await expect(ilse.page.getByText(inbrengWoorden.leestMee)).toBeVisible()

  await sara.meldAan('sara')
  await expect(sara.page.getByRole('main')).not.toContainText('Visser')
  await sara.link(new RegExp(`^${algemeen.openen} ?, Aanpak`))
  const eigen = new URL(sara.page.url()).pathname
  await expect(deel(sara, 'afspraken')).toContainText('Een plan maken voor de drie schulden.')
  await expect(sara.page.getByRole('main')).not.toContainText(/post openen|Ggz De Brug/)
  await expect(deel(sara, 'ontvangen')).toContainText(woorden.nietsOntvangen)

  await doe(ilse, deelMetPartij, aanpak, {
    partijId: partij,
    gegevens: [{ gegevenId: gegeven, reden: 'Nodig om het plan voor de schulden te maken.' }],
  })
  await sara.ga(eigen)
  await expect(deel(sara, 'ontvangen')).toContainText(gegeven)
  expect(await sara.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)

  await doe(sara, geefAanCoordinator, eigen, {
    betrokkeneId: 'Anja',
    tekst: plan,
    waarvoor: 'Om de andere afspraken daarop te plannen.',
    eerstVragen: true,
  })
  await sara.ga(eigen)
  await expect(deel(sara, 'gegeven')).toContainText(plan)

  // Another party that has people in the portal sees nothing of it.
  await roos.meldAan('roos')
  expect(await roos.ga(eigen)).toBe(403)
  await expect(roos.page.getByRole('main')).not.toContainText('Visser')

  await ilse.ga(aanpak)
  await expect(deel(ilse, 'inbreng')).toContainText(plan)
  await ilse.druk(deel(ilse, 'inbreng').getByRole('link', { name: new RegExp(`^${stuur(neemInbrengOver)}`) }))
  await ilse.knop(stuur(neemInbrengOver))
  await ilse.ga(aanpak)
  await expect(deel(ilse, 'inbreng')).toHaveCount(0)
  await ilse.vouwOpen(ilse.page.locator('summary', { hasText: /^Wat de coördinator kreeg/ }))
  await expect(ilse.page.getByText(plan)).toBeVisible()

  // Taken back within seven days: the coordinator keeps nothing of it.
  await sara.ga(eigen)
  await sara.link(new RegExp(`^${stuur(trekInbrengIn)}`))
  await sara.knop(algemeen.verder)
  await sara.knop(stuur(trekInbrengIn))
  await ilse.ga(aanpak)
  await expect(ilse.page.getByRole('main')).not.toContainText(plan)

  // A new agreement is there at once; the party decides itself, and says what came of it.
  await doe(ilse, maakAfspraak, aanpak, {
    tekst: begroting,
    wie: 'partij',
    partijId: partij,
    doelId: 'Over een jaar',
    besprokenMet: ['Anja'],
  })
  await sara.ga(eigen)
  for (const handeling of [zegJa, meldGedaan]) {
    await sara.druk(
      deel(sara, 'afspraken').getByRole('link', {
        name: new RegExp(`^${stuur(handeling)}.*${letterlijk(begroting)}`),
      }),
    )
    await sara.knop(stuur(handeling))
    await sara.ga(eigen)
  }
  await ilse.ga(aanpak)
  await expect(
    ilse.page.getByRole('row', { name: new RegExp(`${begroting}.*Ja van Sara Visser`) }),
  ).toBeVisible()
})
