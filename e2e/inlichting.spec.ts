import { partijNaam } from '../src/demo/partijen.ts'
import { vraagInlichting } from '../src/meldpunt/vraag-inlichting.ts'
import { beantwoordVraag } from '../src/partijportaal/beantwoord-vraag.ts'
import { algemeen, handelingTekst, optieTekst } from '../src/teksten/catalogus.ts'
import { meldpuntWoorden } from '../src/teksten/nl/meldpunt-pagina.ts'
import { portaalWoorden } from '../src/teksten/nl/partijportaal-pagina.ts'
import { verstrekkingWoorden } from '../src/teksten/nl/verstrekkingen.ts'
import { expect, test } from './fixture.ts'
import { naamVanVeld } from './invullen.ts'
import type { Persoon } from './persoon.ts'
import { roepAan, vandaag } from './roep-aan.ts'
import { kies, openNieuwe, postvakVan, stuur, vak } from './vraag-in-portaal.ts'

/** A melding of Mila, of somebody who did not open the door; gives its address. */
const begonnen = async ({ page }: Persoon): Promise<string> => {
  const datum = vandaag()
  const gesprek = {
    ...{ zorgen: 'De gordijnen blijven dicht.', vraag: 'Kan iemand langsgaan?', acuut: 'nee' },
    ...{ ingezetene: 'ja', melder: 'burger', verborgen: true, melderNaam: 'Bea Beller' },
    ...{ melderTelefoon: '0600000808', voornamen: 'Stien', achternaam: `Stilstra${Date.now() % 1_000_000}` },
    ...{ geboortedatum: '1950-02-03', ontvangenOp: datum },
  }
  const { dossierId } = (await roepAan(page, 'POST', '/meldingen', gesprek)) as { dossierId: string }
  const zaak = `/meldingen/${dossierId}`
  await roepAan(page, 'POST', `${zaak}/contacten`, { datum, uitkomst: 'niet-bereikt' })
  return zaak
}

test('the meldpunt asks a party in its portal, that answers for the meldpunt alone, and the answer stands in the melding', async ({
  persoon,
}) => {
  test.setTimeout(180_000)
  const [mila, roos] = [await persoon(), await persoon({ breedte: 320 })]
  await mila.meldAan('mila')
  const postvak = await postvakVan(roos, 'roos')
  const zaak = await begonnen(mila)
  await mila.ga(`${zaak}/handelingen/vraag-inlichting`)
  await kies(mila, vraagInlichting, 'aan', optieTekst(vraagInlichting.id, 'aan', 'partij'))
  await mila.knop(algemeen.volgende)
  await mila.kiesUit(
    mila.page.getByRole('combobox', { name: naamVanVeld(vraagInlichting.id, 'partijId') }),
    partijNaam('ggz'),
  )
  await mila.knop(algemeen.volgende)
  await mila.vul(vak(mila, vraagInlichting, 'vraag'), 'Is deze mevrouw bij u bekend?')
  await mila.vul(vak(mila, vraagInlichting, 'waarom'), 'Dan weten wij of er al iemand komt.')
  await mila.knop(algemeen.volgende)
  await mila.knop(algemeen.verder)
  await mila.knop(stuur(vraagInlichting))

  await roos.ga('/werkvoorraad')
  await openNieuwe(roos, postvak)
  const main = roos.page.getByRole('main')
  for (const zin of [portaalWoorden.triage.mag, portaalWoorden.triage.geheim, portaalWoorden.triage.minst])
    await expect(main).toContainText(zin)
  await expect(main).not.toContainText('Bea')
  await roos.link(handelingTekst(beantwoordVraag.id).titel)
  for (const niet of ['politie', 'levensovertuiging', 'afkomst'])
    await expect(main).not.toContainText(optieTekst(beantwoordVraag.id, 'categorie', niet))
  await kies(roos, beantwoordVraag, 'antwoord', optieTekst(beantwoordVraag.id, 'antwoord', 'verstrekt'))
  await roos.vul(vak(roos, beantwoordVraag, 'tekst'), 'Zij is hier bekend.')
  await roos.knop(algemeen.volgende)
  await roos.kies(roos.page.getByRole('checkbox', { name: naamVanVeld(beantwoordVraag.id, 'alleenTriage') }))
  await roos.knop(algemeen.verder)
  await roos.knop(stuur(beantwoordVraag))
  await roos.link(algemeen.terug)
  await expect(main).toContainText(portaalWoorden.triage.nietVerder)

  await mila.ga(zaak)
  await expect(mila.page.getByRole('rowheader', { name: 'Zij is hier bekend.' })).toBeVisible()
  await expect(mila.page.getByRole('main')).toContainText(meldpuntWoorden.nietVerder)
  await expect(mila.page.getByRole('main')).toContainText('beslist door')
  await mila.link(verstrekkingWoorden.titel)
  await expect(mila.page.getByRole('main')).toContainText(partijNaam('ggz'))
})
