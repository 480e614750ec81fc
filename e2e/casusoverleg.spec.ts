import { brengIn } from '../src/casusoverleg/breng-in.ts'
import { haalTerug } from '../src/casusoverleg/herstel-ingebracht.ts'
import { gaWeg, komBinnen, openCasusoverleg } from '../src/casusoverleg/kom-binnen.ts'
import { noteerAanwezig, noteerWeg } from '../src/casusoverleg/noteer-aanwezig.ts'
import { belegCasusoverleg } from '../src/gecoordineerde-aanpak/beleg-casusoverleg.ts'
import { algemeen } from '../src/teksten/catalogus.ts'
import { overlegWoorden } from '../src/teksten/nl/casusoverleg-pagina.ts'
import { tijdensWoorden as woorden } from '../src/teksten/nl/casusoverleg-tijdens-pagina.ts'
import { type ElkeHandeling, naamVan } from '../src/verwerking/verwerking.ts'
import { expect, test } from './fixture.ts'
import { letterlijk, vulFormulier } from './invullen.ts'
import type { Persoon } from './persoon.ts'
import { stuur } from './vraag-in-portaal.ts'
import { formulier, klokGelijk, openZaak } from './zaken.ts'

const schuld = 'Het plan voor de schulden begint op 1 mei.'
const behandeling = 'Zij kan vanaf april op dinsdag niet.'

/** Fills in the form of an act and sends it, after the check page where it has one. */
const doe = async (
  wie: Persoon,
  handeling: ElkeHandeling,
  zaak: string,
  invoer: Readonly<Record<string, unknown>> = {},
): Promise<void> => {
  await wie.ga(formulier(zaak, naamVan(handeling)))
  await vulFormulier(wie, handeling, invoer)
  if (handeling.controleren) await wie.knop(algemeen.verder)
  await wie.knop(stuur(handeling))
  await wie.ga(zaak)
}

const vandaag = (): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date())

const nodig = (partijId: string) => ({ partijId, noodzaak: 'Zonder haar is niet af te spreken wie begint.' })

/** The middle of the room. */
const midden = ({ page }: Persoon) => page.locator('#ingebracht-nu')

/** The conferences to which the page of the case leads: another story may have convened one too. */
const overleggen = ({ page }: Persoon): Promise<string[]> =>
  page
    .getByRole('link', { name: new RegExp(`^${overlegWoorden.naarOverleg}`) })
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))

test('een casusoverleg met vier mensen tegelijk: wie laat komt en wie weggaat, en elk ziet precies wat hij mag (5.4.3 lid 1 en 2)', async ({
  persoon,
}) => {
  test.setTimeout(300_000)
  const [ilse, sara, roos, wouter] = [
    await persoon(),
    await persoon({ breedte: 360 }),
    await persoon(),
    await persoon({ zonderScript: true }),
  ]
  await ilse.meldAan('ilse')
  await klokGelijk(ilse)
  const aanpak = await openZaak(ilse, 'Visser')
  const eerder = await overleggen(ilse)
  await ilse.ga(formulier(aanpak, naamVan(belegCasusoverleg)))
  await vulFormulier(ilse, belegCasusoverleg, {
    betrokkenen: ['Anja'],
    doel: 'Afspreken wie wanneer begint.',
    ...{ datum: vandaag(), tijd: '14:00', tot: '15:00', wijze: 'plaats', waar: 'Stadskantoor, kamer 3' },
    partijen: ['Schuldhulp Voorbeeld', 'Ggz De Brug', 'Woonstichting Voorbeeld'].map(nodig),
  })
  await ilse.knop(algemeen.verder)
  await ilse.knop(stuur(belegCasusoverleg))
  await ilse.ga(aanpak)
  const zaal = (await overleggen(ilse)).find((adres) => !eerder.includes(adres)) ?? ''
  await ilse.ga(zaal)

  // Nobody comes in before it is open, and who comes in is seen by all.
  await sara.meldAan('sara')
  await sara.ga(zaal)
  await expect(midden(sara)).toHaveCount(0)
  await doe(ilse, openCasusoverleg, zaal)
  await doe(sara, komBinnen, zaal, { functie: 'schuldhulpverlener' })
  expect(await sara.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
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
})
