import { algemeen, optieTekst } from '../src/teksten/catalogus.ts'
import { onderzoekWoorden } from '../src/teksten/nl/onderzoek-pagina.ts'
import { expect, test } from './fixture.ts'
import { naamVanVeld } from './invullen.ts'
import { handeling, klokGelijk } from './zaken.ts'

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
