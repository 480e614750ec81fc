import { algemeen, codeTekst, handelingTekst } from '../src/teksten/catalogus.ts'
import { type ElkeHandeling, naamVan } from '../src/verwerking/verwerking.ts'
import { beslisVerzoek } from '../src/verzoek/beslis-verzoek.ts'
import { neemVerzoekAan } from '../src/verzoek/neem-verzoek-aan.ts'
import { weegCriteria } from '../src/verzoek/weeg-criteria.ts'
import { beginVerzoek } from '../src/verzoek-van-partij/begin-verzoek.ts'
import { dienVerzoekIn } from '../src/verzoek-van-partij/dien-verzoek-in.ts'
import { legPogingenVast } from '../src/verzoek-van-partij/leg-pogingen-vast.ts'
import { motiveerVerzoek } from '../src/verzoek-van-partij/motiveer-verzoek.ts'
import { knopVan } from './alsnog-gevraagd.ts'
import { expect, test } from './fixture.ts'
import { vulFormulier } from './invullen.ts'
import type { Persoon } from './persoon.ts'

const keer = String(Date.now() % 1_000_000)

/** Does an act of this case by its form, from its own address to the page that says what happened. */
const doe = async (
  persoon: Persoon,
  zaak: string,
  handeling: ElkeHandeling,
  invoer: object,
): Promise<void> => {
  await persoon.ga(`${zaak}/handelingen/${naamVan(handeling)}`)
  await vulFormulier(persoon, handeling, invoer as Record<string, unknown>)
  await persoon.knop(knopVan(handeling))
  if (handeling.controleren) await persoon.knop(handelingTekst(handeling.id).knop)
  await expect(persoon.page.getByText(handelingTekst(handeling.id).gedaan).first()).toBeVisible()
}

const zaakVan = ({ page }: Persoon): string => new URL(page.url()).pathname.split('/gedaan')[0] ?? ''

const huurder = (achternaam: string) => ({
  betrokkenheid: 'Wij verhuren hem zijn woning.',
  voornamen: 'Testa',
  achternaam,
  postcode: '3512 JK',
  huisnummer: '4',
})

/** A request of the housing corporation, made and sent on the screens of its portal; gives its address there. */
const verstuur = async (wouter: Persoon, achternaam: string): Promise<string> => {
  await wouter.ga('/werkvoorraad')
  await wouter.link(handelingTekst(beginVerzoek.id).titel)
  const { page } = wouter
  for (const [naam, waarde] of Object.entries(huurder(achternaam)))
    await wouter.vul(page.locator(`[name=${naam}]`), waarde)
  await wouter.knop(handelingTekst(beginVerzoek.id).knop)
  const zaak = zaakVan(wouter)
  const { betrokkeneId: _, ...motivering } = motiveerVerzoek.voorbeeld
  await doe(wouter, zaak, motiveerVerzoek, motivering)
  await doe(wouter, zaak, legPogingenVast, legPogingenVast.voorbeeld)
  await wouter.ga(`${zaak}/handelingen/${naamVan(dienVerzoekIn)}`)
  await wouter.knop(knopVan(dienVerzoekIn))
  // The check page is the letter as the college reads it.
  await expect(page.getByRole('main')).toContainText(achternaam)
  await expect(page.getByRole('main')).toContainText('Hij deed open en wilde geen hulp.')
  await wouter.knop(handelingTekst(dienVerzoekIn.id).knop)
  return zaak
}

/** The newest request in the queue of who decides. */
const open = async (karim: Persoon): Promise<string> => {
  await karim.ga('/werkvoorraad')
  const staat = codeTekst('staat', 'verzoek-ontvangen')
  const regel = karim.page.getByRole('link', { name: new RegExp(`^${algemeen.openen}.*${staat}`, 'i') })
  await karim.druk(regel.first())
  return zaakVan(karim)
}

test('a party asks for an onderzoek at 320 pixels, the college weighs and starts, and the party hears only that', async ({
  persoon,
}) => {
  test.setTimeout(240_000)
  const [wouter, karim] = [await persoon({ breedte: 320 }), await persoon()]
  const achternaam = `Verzoek${keer}`
  await wouter.meldAan('wouter')
  const eigen = await verstuur(wouter, achternaam)
  await wouter.ga(eigen)
  await wouter.link(/^Gemotiveerd verzoek/)
  await expect(wouter.page.getByRole('main')).toContainText(/ontvangen op .* om \d\d:\d\d uur/)

  await karim.meldAan('karim')
  await expect(karim.page.getByRole('main')).not.toContainText(achternaam)
  const zaak = await open(karim)
  await expect(karim.page.getByRole('main')).toContainText(achternaam)
  await doe(karim, zaak, neemVerzoekAan, {})
  const { betrokkeneId: _, ...weging } = weegCriteria.voorbeeld
  await doe(karim, zaak, weegCriteria, weging)
  const waarom = 'Nodig om te weten waar het onderzoek over gaat.'
  await doe(karim, zaak, beslisVerzoek, { gegevens: [{ gegevenId: 'Problemen die blijven', waarom }] })
  await karim.ga(zaak)

  await wouter.ga(eigen)
  await expect(wouter.page.getByRole('main')).toContainText(/er start een onderzoek/i)
  await expect(wouter.page.getByRole('main')).not.toContainText('De buren klagen al twee jaar over stank.')
})

test('what is not enough does not start: the screen says what is missing and keeps what was typed', async ({
  persoon,
}) => {
  test.setTimeout(120_000)
  const wouter = await persoon()
  await wouter.meldAan('wouter')
  await wouter.link(handelingTekst(beginVerzoek.id).titel)
  await wouter.vul(wouter.page.locator('[name=betrokkenheid]'), 'Wij verhuren hem zijn woning.')
  await wouter.vul(wouter.page.locator('[name=voornamen]'), 'Testa')
  await wouter.vul(wouter.page.locator('[name=achternaam]'), `Kort${keer}`)
  await wouter.knop(handelingTekst(beginVerzoek.id).knop)
  // A name alone says nothing of who it is: what was typed stands there still.
  await expect(wouter.page.getByRole('main')).toContainText('Vul de geboortedatum in')
  await expect(wouter.page.locator('[name=achternaam]')).toHaveValue(`Kort${keer}`)
  await wouter.vul(wouter.page.locator('[name=postcode]'), '3512 JK')
  await wouter.vul(wouter.page.locator('[name=huisnummer]'), '4')
  await wouter.knop(handelingTekst(beginVerzoek.id).knop)
  const zaak = zaakVan(wouter)
  await wouter.ga(zaak)
  await expect(wouter.page.getByRole('main')).toContainText('U schreef nog niet over iedereen')
})
