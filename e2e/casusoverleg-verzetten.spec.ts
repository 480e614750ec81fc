import { beantwoordUitnodiging } from '../src/casusoverleg/antwoorden.ts'
import { verzetCasusoverleg } from '../src/casusoverleg/verzet-casusoverleg.ts'
import { zegCasusoverlegAf } from '../src/casusoverleg/zeg-casusoverleg-af.ts'
import {
  algemeen,
  codeTekst,
  foutTekst,
  handelingTekst,
  redenTekst,
  veldTekst,
} from '../src/teksten/catalogus.ts'
import { overlegAgenda } from '../src/teksten/nl/casusoverleg-agenda.ts'
import { naamVan } from '../src/verwerking/verwerking.ts'
import { expect, test } from './fixture.ts'
import { beleg, dagOver, doe, teBeleggen } from './in-de-zaal.ts'
import { vulFormulier } from './invullen.ts'
import type { Persoon } from './persoon.ts'
import { stuur } from './vraag-in-portaal.ts'
import { formulier, klokGelijk, openZaak } from './zaken.ts'

const hoofd = ({ page }: Persoon) => page.getByRole('main')
const genodigden = ({ page }: Persoon) => page.locator('section[aria-labelledby=genodigden]')

const foto = async ({ page }: Persoon, naam: string) => {
  if (process.env.FOTOS) await page.screenshot({ path: `${process.env.FOTOS}/${naam}.png`, fullPage: true })
}

/** Presses a button twice, as who is not sure that it heard him. */
const dubbel = async (wie: Persoon, naam: string): Promise<void> => {
  await wie.page.getByRole('button', { name: naam, exact: true }).dblclick()
  await expect(wie.page.getByRole('button', { name: naam, exact: true })).toHaveCount(0)
  await wie.toegankelijk()
}

/** Fills in when it is moved to, and asks to check it. */
const verzetNaar = async (wie: Persoon, zaal: string, invoer: Readonly<Record<string, unknown>>) => {
  await wie.ga(formulier(zaal, naamVan(verzetCasusoverleg)))
  await vulFormulier(wie, verzetCasusoverleg, invoer)
  await wie.knop(algemeen.verder)
}

test('antwoorden, verzetten en afzeggen: een dag die niet bestaat of voorbij is, terug, dubbel geklikt, en tegelijk met een ander overleg (5.4.3 lid 1)', async ({
  persoon,
}) => {
  test.setTimeout(400_000)
  const [ilse, sara] = [await persoon({ breedte: 1200 }), await persoon({ breedte: 320 })]
  await ilse.meldAan('ilse')
  await klokGelijk(ilse)
  const aanpak = await openZaak(ilse, 'Visser')
  const plan = { ...teBeleggen(['Schuldhulp Voorbeeld']), waar: 'Kamer 7' }
  const ander = await beleg(ilse, aanpak, { ...plan, datum: dagOver(9), tijd: '10:00', tot: '11:00' })
  const zaal = await beleg(ilse, aanpak, { ...plan, datum: dagOver(8) })

  // She says that she comes, goes back, and says it twice; what she changed her mind about counts.
  await sara.meldAan('sara')
  await sara.ga(formulier(zaal, naamVan(beantwoordUitnodiging)))
  await vulFormulier(sara, beantwoordUitnodiging, { antwoord: 'komt', wie: 'T. Smit, consulent' })
  await dubbel(sara, stuur(beantwoordUitnodiging))
  await sara.page.goBack()
  await sara.ga(zaal)
  await expect(genodigden(sara)).toContainText('T. Smit, consulent')
  await foto(sara, 'antwoord')
  await doe(sara, beantwoordUitnodiging, zaal, { antwoord: 'komt-niet' })
  await expect(genodigden(sara)).toContainText(codeTekst('deelnemerstaat', 'komt-niet'))

  // A day that is not there, a day that is over, and an end before the beginning: nothing moves, and what was typed stays.
  await ilse.ga(formulier(zaal, naamVan(verzetCasusoverleg)))
  await vulFormulier(ilse, verzetCasusoverleg, { datum: '2027-02-31' })
  await ilse.knop(algemeen.verder)
  await foto(ilse, 'dag-bestaat-niet')
  const label = veldTekst(verzetCasusoverleg.id, 'datum').label
  await expect(hoofd(ilse).getByRole('link', { name: foutTekst('geen-datum', label) })).toBeVisible()
  await expect(ilse.page.getByLabel(algemeen.dag, { exact: true })).toHaveValue('31')
  await verzetNaar(ilse, zaal, { datum: dagOver(-1) })
  await expect(hoofd(ilse)).toContainText(redenTekst('overleg-dag-voorbij').zin)
  await foto(ilse, 'dag-voorbij')
  await verzetNaar(ilse, zaal, { datum: dagOver(9), tijd: '15:00', tot: '14:00' })
  await expect(hoofd(ilse)).toContainText(redenTekst('overleg-eindigt-te-vroeg').zin)
  await ilse.ga(zaal)
  await expect(hoofd(ilse)).toContainText('14:00 tot 15:00 uur')

  // At the hour of the other one: a warning on the check page, and it may.
  await verzetNaar(ilse, zaal, { datum: dagOver(9), tijd: '10:30', tot: '11:30' })
  await expect(hoofd(ilse)).toContainText(overlegAgenda.dubbel['zelf-tegelijk'])
  await expect(hoofd(ilse)).toContainText(overlegAgenda.dubbel['plaats-bezet'])
  await foto(ilse, 'tegelijk')
  await dubbel(ilse, stuur(verzetCasusoverleg))
  await expect(hoofd(ilse)).toContainText(handelingTekst(verzetCasusoverleg.id).gedaan)
  await ilse.page.goBack().catch(() => undefined)
  await ilse.ga(zaal)
  await expect(ilse.page.locator('section[aria-labelledby=dagrij]')).toContainText(overlegAgenda.tegelijk)
  await foto(ilse, 'rij-van-de-dag')
  await sara.ga(zaal)
  await expect(hoofd(sara)).toContainText(overlegAgenda.partijTegelijk)
  await foto(sara, 'rij-van-sara')

  // Right after the other one: no warning, and in a row.
  await verzetNaar(ilse, zaal, { datum: dagOver(9), tijd: '11:00', tot: '12:00' })
  await expect(hoofd(ilse)).not.toContainText(overlegAgenda.dubbel['zelf-tegelijk'])
  await ilse.knop(stuur(verzetCasusoverleg))
  await ilse.ga(zaal)
  await expect(ilse.page.locator('section[aria-labelledby=dagrij]')).toContainText(overlegAgenda.sluitAan)
  await expect(genodigden(ilse)).not.toContainText(codeTekst('deelnemerstaat', 'komt-niet'))

  // Called off, by who pressed twice: gone from the row, and no way back by the form that was open.
  await ilse.ga(formulier(zaal, naamVan(zegCasusoverlegAf)))
  await foto(ilse, 'afzeggen')
  await ilse.knop(algemeen.verder)
  await dubbel(ilse, stuur(zegCasusoverlegAf))
  await ilse.ga(zaal)
  await foto(ilse, 'afgezegd')
  await sara.ga(formulier(zaal, naamVan(beantwoordUitnodiging)))
  await expect(hoofd(sara)).toContainText(redenTekst('overleg-is-afgezegd').zin)
  await sara.ga(ander)
  await expect(sara.page.locator('section[aria-labelledby=dagrij]')).toHaveCount(0)
  await doe(ilse, zegCasusoverlegAf, ander)
})
