import { algemeen, optieTekst } from '../src/teksten/catalogus.ts'
import { onderzoekWoorden } from '../src/teksten/nl/onderzoek-pagina.ts'
import { expect, test } from './fixture.ts'
import { naamVanVeld } from './invullen.ts'
import type { Persoon } from './persoon.ts'
import { handeling, klokGelijk, vulIn } from './zaken.ts'

const { id, tekst } = handeling('leg-contactpoging-vast')

test('a failed call is recorded in four interactions from the worklist, without typing', async ({
  persoon,
  binnen,
}) => {
  const noor = await persoon({ breedte: 320 })
  await noor.meldAan('noor')
  await klokGelijk(noor)
  await noor.ga('/werkvoorraad')
  await binnen(4, 'a failed call', async () => {
    await noor.link(new RegExp(`^${algemeen.openen} ?, .*Samira`))
    await noor.link(new RegExp(`^${onderzoekWoorden.pogingVastleggen} ?, Samira`))
    const groep = noor.page.getByRole('radiogroup', { name: naamVanVeld(id, 'resultaat') })
    await noor.kies(groep.getByRole('radio', { name: optieTekst(id, 'resultaat', 'niet-bereikt') }))
    await noor.knop(tekst.knop)
  })
  await expect(noor.page.getByText(tekst.gedaan)).toBeVisible()
})

test('an own case is found in the worklist in three interactions and one second', async ({
  persoon,
  binnen,
}) => {
  const noor = await persoon()
  await noor.meldAan('noor')
  await klokGelijk(noor)
  await noor.ga('/werkvoorraad')
  const { page } = noor
  await binnen(3, 'an own case', async () => {
    await noor.vul(page.getByLabel(algemeen.filter), 'amrani')
    const zaak = page.getByRole('link', { name: new RegExp(`^${algemeen.openen} ?, .*Samira`) }).first()
    await expect(zaak).toBeVisible({ timeout: 1000 })
    await noor.druk(zaak)
  })
  await expect(page.getByText('Samira').first()).toBeVisible()
})

const vast = handeling('leg-gesprek-vast')

/** A gegeven with words that the other run of this test did not type. */
const over = (wat: string, keer: boolean) => ({ betrokkeneId: 'Samira', tekst: `${wat} (${Number(keer)})` })

/** One conversation, with three gegevens on one question and two on another. */
const gesprek = (keer: boolean) => ({
  met: ['Samira'],
  notitie: 'Terugbellen over de post.',
  onderdeel: 'a',
  thema: 'schulden',
  bron: 'betrokkene-zelf',
  noodzaak: 'Nodig om te weten welke hulp bij schulden past.',
  gegevens: [
    over('Er zijn schulden bij vier schuldeisers.', keer),
    over('De huur van deze maand is betaald.', keer),
    over('Er is een regeling met de energieleverancier.', keer),
  ],
})
const tweede = (keer: boolean) => ({
  andereVraag: [
    { onderdeel: 'b', thema: 'inkomen', noodzaak: 'Nodig om te weten welke hulp bij het inkomen past.' },
  ],
  gegevensAndereVraag: [
    over('Er wordt gesolliciteerd naar een baan van drie dagen.', keer),
    over('De zorgtoeslag is aangevraagd.', keer),
  ],
})

/** Once everything that was typed is kept, loads the page anew as a telephone does that was put away. */
const herlaad = async (noor: Persoon): Promise<void> => {
  await expect(noor.page.locator('form[data-guard=clean]')).toBeVisible({ timeout: 20_000 })
  noor.interacties += 1
  await noor.ga(new URL(noor.page.url()).pathname)
}

/** Without a script a button keeps it; the worklist has the way back. */
const gaLaterVerder = async (noor: Persoon): Promise<void> => {
  await noor.knop(algemeen.conceptLater)
  await noor.link(new RegExp(`${vast.tekst.titel}$`))
}

for (const zonderScript of [false, true])
  test(`a conversation with five gegevens on two questions takes thirty interactions on a phone, broken off midway, ${zonderScript ? 'without' : 'with'} a script`, async ({
    persoon,
    binnen,
  }) => {
    const noor = await persoon({ breedte: 320, zonderScript })
    await noor.meldAan('noor')
    await klokGelijk(noor)
    await noor.ga('/werkvoorraad')
    const [eerste, anders] = [gesprek(zonderScript), tweede(zonderScript)]
    let zaak = ''
    await binnen(30, 'a conversation', async () => {
      await noor.link(new RegExp(`^${algemeen.openen} ?, .*Samira`))
      zaak = new URL(noor.page.url()).pathname
      await noor.link(vast.tekst.titel)
      await vulIn(noor, 'leg-gesprek-vast', eerste)
      await (zonderScript ? gaLaterVerder(noor) : herlaad(noor))
      await vulIn(noor, 'leg-gesprek-vast', anders)
      await noor.knop(vast.tekst.knop)
    })
    await expect(noor.page.getByText(vast.tekst.gedaan)).toBeVisible()
    await noor.ga(zaak)
    for (const { tekst: woorden } of [...eerste.gegevens, ...anders.gegevensAndereVraag])
      await expect(noor.page.getByText(woorden).first()).toBeVisible()
  })
