import { demoWie } from '../src/demo/demo-gebruikers.ts'
import { expect, test } from './fixture.ts'
import type { Persoon } from './persoon.ts'
import { roepAan, vandaag } from './roep-aan.ts'
import { klokGelijk } from './zaken.ts'

/** Every link on this page to a form or a list of acts of this dossier, each once. */
const formulieren = async ({ page }: Persoon): Promise<readonly string[]> => {
  const alle = await page
    .locator('main a[href*="/handelingen"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  return [...new Set(alle)]
}

/** Opens a case, all its acts, and every form that can be opened there; each page is tested with axe as it is opened. */
const loop = async (persoon: Persoon, zaak: string): Promise<number> => {
  await persoon.ga(zaak)
  await persoon.ga(`${zaak}/handelingen`)
  const paden = await formulieren(persoon)
  for (const pad of paden) await persoon.ga(pad)
  return paden.length
}

/** The cases on one's own worklist. */
const zaken = async (persoon: Persoon, pad: string): Promise<readonly string[]> => {
  await persoon.ga('/werkvoorraad')
  const links = await persoon.page
    .locator(`main a[href^="/${pad}/"]`)
    .evaluateAll((alle) => alle.map((link) => link.getAttribute('href') ?? ''))
  return [...new Set(links)].filter((href) => !href.includes('/nieuw'))
}

interface Gelezen {
  readonly gegevens: readonly { readonly id: string }[]
}

/** A melding of which something went to Veilig Thuis and to the Wvggz, and that Bas of the oggz took up. */
const geefDoor = async ({ page }: Persoon): Promise<string> => {
  const datum = vandaag()
  const gesprek = {
    ...{ zorgen: 'De buren horen elke avond geschreeuw.', vraag: 'Kan iemand langsgaan?', acuut: 'nee' },
    ...{ ingezetene: 'ja', melder: 'burger', verborgen: true, melderNaam: 'Bea Beller' },
    ...{ melderTelefoon: '0600000707', achternaam: 'Stilstra', ontvangenOp: datum },
  }
  const { dossierId } = (await roepAan(page, 'POST', '/meldingen', gesprek)) as { dossierId: string }
  const zaak = `/meldingen/${dossierId}`
  const gelezen = (await roepAan(page, 'GET', zaak)) as Gelezen
  const gegevens = [{ gegevenId: gelezen.gegevens[0]?.id, reden: 'Nodig om te weten waar het om gaat.' }]
  await roepAan(page, 'POST', `${zaak}/contacten`, { datum, uitkomst: 'niet-bereikt' })
  const wacht = { reden: 'niet-bereikt', toelichting: 'Er werd niet opengedaan.', herzienOp: datum }
  const morgen = new Date(Date.parse(datum) + 86_400_000).toISOString().slice(0, 10)
  await roepAan(page, 'POST', `${zaak}/uitstel`, { ...wacht, herzienOp: morgen })
  for (const naar of ['veilig-thuis', 'wvggz']) {
    const waarom = 'De buren horen elke avond een kind gillen.'
    await roepAan(page, 'POST', `${zaak}/doorzettingen`, {
      naar,
      aanWie: 'Mevrouw Veldman',
      waarom,
      gegevens,
    })
  }
  const naar = { naar: 'eigen-taak', taak: 'oggz', grond: 'mijdt-hulp', watDreigt: 'Zij eet niet meer.' }
  await roepAan(page, 'POST', `${zaak}/doorgeleidingen`, { ...naar, gegevens })
  const { gebruikerId: bemoeizorgerId } = demoWie('bas', 'bemoeizorger')
  await roepAan(page, 'POST', `${zaak}/aannames`, { datum, wie: 'Bas Wouters', bemoeizorgerId })
  return zaak
}

test('every page and form of the meldpunt, in every state of the demo, is accessible', async ({
  persoon,
}) => {
  test.setTimeout(300_000)
  const mila = await persoon()
  await mila.meldAan('mila')
  const eigen = await zaken(mila, 'meldingen')
  expect(eigen.length).toBeGreaterThan(2)
  let aantal = 0
  for (const zaak of eigen) aantal += await loop(mila, zaak)
  expect(aantal).toBeGreaterThan(30)
})

test('what was passed on under another law or to bemoeizorg, for who may read it there', async ({
  persoon,
}) => {
  test.setTimeout(200_000)
  const mila = await persoon()
  const [hanna, omar, bas] = [await persoon(), await persoon(), await persoon()]
  await mila.meldAan('mila')
  await klokGelijk(mila)
  await loop(mila, await geefDoor(mila))
  for (const [wie, sub] of [
    [hanna, 'hanna'],
    [omar, 'omar'],
    [bas, 'bas'],
  ] as const) {
    await wie.meldAan(sub)
    const link = wie.page.locator('main a[href]').filter({ hasText: /Openen|Bekijken/ })
    const href = await link.first().getAttribute('href')
    expect(await loop(wie, href ?? ''), sub).toBeGreaterThan(0)
    await expect(wie.page.getByRole('main')).not.toContainText('Bea Beller')
  }
})
