import { beantwoordUitnodiging } from '../src/casusoverleg/antwoorden.ts'
import { verzetCasusoverleg } from '../src/casusoverleg/verzet-casusoverleg.ts'
import { belegCasusoverleg } from '../src/gecoordineerde-aanpak/beleg-casusoverleg.ts'
import { algemeen, handelingTekst } from '../src/teksten/catalogus.ts'
import { overlegWoorden as woorden } from '../src/teksten/nl/casusoverleg-pagina.ts'
import { type ElkeHandeling, naamVan } from '../src/verwerking/verwerking.ts'
import { expect, test } from './fixture.ts'
import { vulFormulier } from './invullen.ts'
import type { Persoon } from './persoon.ts'
import { stuur } from './vraag-in-portaal.ts'
import { formulier, klokGelijk, openZaak } from './zaken.ts'

const partij = 'Schuldhulp Voorbeeld'
const noodzaak = 'U voert de schuldregeling uit en weet wanneer die begint.'
const overEenWeek = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)
const overTweeWeken = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10)

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

const genodigden = ({ page }: Persoon) => page.locator('section[aria-labelledby=genodigden]')

test('de coördinator belegt een overleg; de partij leest haar uitnodiging, zegt wie er komt, en hoort dat het is verzet (5.4.3 lid 1)', async ({
  persoon,
}) => {
  test.setTimeout(240_000)
  const [ilse, sara, roos] = [
    await persoon(),
    await persoon({ breedte: 320 }),
    await persoon({ breedte: 320 }),
  ]
  await ilse.meldAan('ilse')
  await klokGelijk(ilse)
  const aanpak = await openZaak(ilse, 'Visser')
  await doe(ilse, belegCasusoverleg, aanpak, {
    betrokkenen: ['Anja'],
    doel: 'Afspreken wie wanneer begint.',
    ...{ datum: overEenWeek, tijd: '14:00', tot: '15:00', wijze: 'plaats', waar: 'Stadskantoor, kamer 3' },
    partijen: [{ partijId: partij, noodzaak }],
  })
  await ilse.ga(aanpak)
  await ilse.link(new RegExp(`^${woorden.naarOverleg}`))
  const overleg = new URL(ilse.page.url()).pathname
  await expect(genodigden(ilse)).toContainText(noodzaak)
  await expect(genodigden(ilse)).toContainText('Anja')

  await sara.meldAan('sara')
  await expect(sara.page.getByRole('main')).not.toContainText('Visser')
  await sara.link(new RegExp(`^${algemeen.openen} ?, Casusoverleg`))
  await expect(sara.page.getByRole('main')).toContainText(noodzaak)
  await sara.link(handelingTekst(beantwoordUitnodiging.id).titel)
  await vulFormulier(sara, beantwoordUitnodiging, { antwoord: 'komt', wie: 'T. Smit, consulent' })
  await sara.knop(stuur(beantwoordUitnodiging))
  await sara.ga(overleg)
  expect(await sara.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)

  // Who was not invited does not see that it is there.
  await roos.meldAan('roos')
  expect(await roos.ga(overleg)).toBe(403)

  await ilse.ga(overleg)
  await expect(genodigden(ilse)).toContainText('T. Smit, consulent')
  await ilse.druk(genodigden(ilse).getByRole('link', { name: /^Brief bekijken.*Anja/ }))
  await expect(ilse.page.getByRole('main')).toContainText('Er komt geen verslag')
  await expect(ilse.page.getByRole('main')).not.toContainText(noodzaak)

  await doe(ilse, verzetCasusoverleg, overleg, { datum: overTweeWeken })
  await sara.ga(overleg)
  await expect(genodigden(sara)).not.toContainText('T. Smit')
})
