import { brengIn } from '../src/casusoverleg/breng-in.ts'
import { haalTerug } from '../src/casusoverleg/herstel-ingebracht.ts'
import { gaWeg, komBinnen, openCasusoverleg } from '../src/casusoverleg/kom-binnen.ts'
import { noteerAanwezig, noteerWeg } from '../src/casusoverleg/noteer-aanwezig.ts'
import { tijdensWoorden as woorden } from '../src/teksten/nl/casusoverleg-tijdens-pagina.ts'
import { expect, test } from './fixture.ts'
import { beleg, doe, midden, teBeleggen } from './in-de-zaal.ts'
import { letterlijk } from './invullen.ts'
import { sluitMetVier } from './slot-van-overleg.ts'
import { stuur } from './vraag-in-portaal.ts'
import { klokGelijk, openZaak } from './zaken.ts'

const schuld = 'Het plan voor de schulden begint op 1 mei.'
const behandeling = 'Zij kan vanaf april op dinsdag niet.'

test('een casusoverleg met vier mensen tegelijk: wie laat komt en wie weggaat, en elk ziet precies wat hij mag, tot en met het sluiten (5.4.3)', async ({
  persoon,
}) => {
  test.setTimeout(600_000)
  const [ilse, sara, roos, wouter] = [
    await persoon({ breedte: 1200 }),
    await persoon({ breedte: 320 }),
    await persoon(),
    await persoon({ zonderScript: true }),
  ]
  await ilse.meldAan('ilse')
  await klokGelijk(ilse)
  const aanpak = await openZaak(ilse, 'Visser')
  const partijen = ['Schuldhulp Voorbeeld', 'Ggz De Brug', 'Woonstichting Voorbeeld']
  const zaal = await beleg(ilse, aanpak, teBeleggen(partijen))

  // Nobody comes in before it is open, and who comes in is seen by all.
  await sara.meldAan('sara')
  await sara.ga(zaal)
  await expect(midden(sara)).toHaveCount(0)
  await doe(ilse, openCasusoverleg, zaal)
  await doe(sara, komBinnen, zaal, { functie: 'schuldhulpverlener' })
  expect(await sara.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await expect(ilse.page.locator('#zaal-nu')).toContainText('schuldhulpverlener')

  // What one brings in is on the screen of who is in by itself; who is invited and not in sees nothing.
  const inbreng = { betrokkeneId: 'Anja', waarvoor: 'Om te kiezen wie wanneer begint.' }
  await doe(sara, brengIn, zaal, { ...inbreng, tekst: schuld })
  await expect(midden(ilse)).toContainText(schuld)
  await roos.meldAan('roos')
  await wouter.meldAan('wouter')
  for (const wie of [roos, wouter]) {
    await wie.ga(zaal)
    await expect(wie.page.getByText(woorden.nietBinnen)).toBeVisible()
    await expect(wie.page.getByRole('main')).not.toContainText(schuld)
  }

  // Roos comes late and sees it from then on; what she closes for the corporation stays closed for it.
  await doe(wouter, komBinnen, zaal)
  await doe(roos, komBinnen, zaal)
  await expect(midden(roos)).toContainText(schuld)
  await doe(roos, brengIn, zaal, {
    ...inbreng,
    ...{ tekst: behandeling, clientStemtIn: true, nietVoor: ['Woonstichting Voorbeeld'] },
  })
  await expect(midden(ilse)).toContainText(behandeling)
  await expect(midden(sara)).toContainText(behandeling)
  await wouter.link(woorden.vernieuwen)
  await expect(midden(wouter)).toContainText(schuld)
  await expect(wouter.page.getByRole('main')).not.toContainText(behandeling)

  // The client sits at the table without a screen; a screen for everybody shows agreements and nothing else.
  await doe(ilse, noteerAanwezig, zaal, { deelnemerId: 'Anja' })
  await expect(roos.page.locator('#zaal-nu')).toContainText(woorden.zonderScherm)
  await roos.link(woorden.opScherm)
  await expect(roos.page.getByRole('main')).not.toContainText(new RegExp(`${schuld}|${behandeling}`))
  await roos.ga(zaal)

  // Who leaves sees nothing any more, at once; so does who was seen leaving.
  await doe(sara, gaWeg, zaal)
  await expect(sara.page.getByText(woorden.nietBinnen)).toBeVisible()
  await expect(sara.page.getByRole('main')).not.toContainText(new RegExp(`${schuld}|${behandeling}`))
  await ilse.druk(
    ilse.page
      .locator('#zaal-nu')
      .getByRole('row', { name: /Wouter/ })
      .getByRole('link', { name: new RegExp(`^${letterlijk(stuur(noteerWeg))}`) }),
  )
  await ilse.knop(stuur(noteerWeg))
  await wouter.ga(zaal)
  await expect(wouter.page.getByText(woorden.nietBinnen)).toBeVisible()
  await expect(wouter.page.getByRole('main')).not.toContainText(schuld)

  // Taken back, it is gone from the screen of who is there.
  await ilse.ga(zaal)
  await expect(midden(ilse)).toContainText(behandeling)
  await roos.druk(midden(roos).getByRole('link', { name: new RegExp(`^${letterlijk(stuur(haalTerug))}`) }))
  await roos.knop(stuur(haalTerug))
  await expect(midden(ilse)).not.toContainText(behandeling)
  await expect(midden(ilse)).toContainText(schuld)

  await sluitMetVier({ ilse, sara, roos, wouter }, { zaal, aanpak, schuld })
})
