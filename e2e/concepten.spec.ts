import { algemeen, handelingTekst } from '../src/teksten/catalogus.ts'
import { aanmelden } from '../src/teksten/nl/aanmelden.ts'
import { werkvoorraadWoorden } from '../src/teksten/nl/werkvoorraad.ts'
import { vul } from '../src/teksten/tekst.ts'
import { expect, test } from './fixture.ts'
import { naamVanVeld } from './invullen.ts'
import type { Persoon } from './persoon.ts'
import { formulier, handeling, klokGelijk, openZaak } from './zaken.ts'

const { id } = handeling('leg-gegeven-vast')
const woorden = `Er is een brief die nog open ligt (${Date.now() % 1_000_000})`

const vak = ({ page }: Persoon, veld: string) => page.getByRole('textbox', { name: naamVanVeld(id, veld) })

const opFormulier = async (noor: Persoon): Promise<string> => {
  await noor.meldAan('noor')
  await klokGelijk(noor)
  const zaak = await openZaak(noor, 'Samira')
  const pad = formulier(zaak, 'leg-gegeven-vast')
  await noor.ga(pad)
  return pad
}

/** How many forms wait on the worklist; other tests leave theirs. */
const aantalBewaard = async (noor: Persoon): Promise<number> => {
  await noor.ga('/werkvoorraad')
  const kop = noor.page.getByRole('heading', { name: /^Nog niet verstuurd/ })
  return (await kop.count()) === 0 ? 0 : Number(/\d+/.exec(await kop.innerText())?.[0])
}

test('on a phone: what is typed is there after a reload, after another sign-in, and for nobody else', async ({
  persoon,
}) => {
  const noor = await persoon({ breedte: 320 })
  const pad = await opFormulier(noor)
  await vak(noor, 'tekst').fill(woorden)
  await expect(noor.page.getByText(algemeen.conceptBewaard)).toBeVisible()
  await vak(noor, 'noodzaak').pressSequentially('Om te weten')
  await expect(noor.page.locator('form[data-guard=clean]')).toBeVisible({ timeout: 20_000 })
  await noor.page.reload()
  await expect(vak(noor, 'tekst')).toHaveValue(woorden)
  await expect(vak(noor, 'noodzaak')).toHaveValue('Om te weten')
  await noor.toegankelijk()

  await noor.page.context().clearCookies()
  await noor.meldAan('noor')
  await expect(noor.page.getByRole('heading', { name: /^Nog niet verstuurd/ })).toBeVisible()
  await noor.link(new RegExp(`${handelingTekst(id).titel}$`))
  await expect(vak(noor, 'tekst')).toHaveValue(woorden)
  await expect(noor.page.getByRole('heading', { name: algemeen.wasBezig })).toBeVisible()

  const pieter = await persoon()
  await pieter.ga('/aanmelden?als=pieter&terug=/werkvoorraad')
  await pieter.kies(pieter.page.getByRole('radio', { name: /^Toeleider/ }))
  await pieter.knop(aanmelden.rol.knop)
  await pieter.page.goto(`${pieter.site}${pad}`)
  expect(await pieter.page.content()).not.toContain(woorden)

  await noor.knop(algemeen.conceptWeg)
  await noor.ga(pad)
  await expect(vak(noor, 'tekst')).toHaveValue('')
})

test('without a script a button keeps it, and the worklist says so', async ({ persoon }) => {
  const noor = await persoon({ zonderScript: true })
  const pad = await opFormulier(noor)
  const anders = await aantalBewaard(noor)
  await noor.ga(pad)
  await vak(noor, 'tekst').fill(woorden)
  await noor.knop(algemeen.conceptLater)
  const kop = vul(werkvoorraadWoorden.concepten, { aantal: anders + 1 })
  await expect(noor.page.getByRole('heading', { name: kop })).toBeVisible()
  await noor.ga(pad)
  await expect(vak(noor, 'tekst')).toHaveValue(woorden)
  await noor.knop(algemeen.conceptWeg)
})
