import { trekAanwijzingIn } from '../src/gecoordineerde-aanpak/einde-aanwijzing.ts'
import { houdEvaluatie, spreekEvaluatieAf } from '../src/gecoordineerde-aanpak/evaluatie.ts'
import { legSignaalVast, weegSignaal } from '../src/gecoordineerde-aanpak/signaal.ts'
import { algemeen, handelingTekst } from '../src/teksten/catalogus.ts'
import { aanpakLijnWoorden } from '../src/teksten/nl/aanpak-lijn.ts'
import { signaalWoorden } from '../src/teksten/nl/aanpak-signaal.ts'
import { type ElkeHandeling, naamVan } from '../src/verwerking/verwerking.ts'
import { plusDagen } from '../src/wet/datum.ts'
import { expect, test } from './fixture.ts'
import { vulFormulier } from './invullen.ts'
import type { Persoon } from './persoon.ts'
import { formulier, klokGelijk, openZaak } from './zaken.ts'

const doe = async (
  wie: Persoon,
  zaak: string,
  handeling: ElkeHandeling,
  invoer: Readonly<Record<string, unknown>>,
): Promise<void> => {
  await wie.ga(formulier(zaak, naamVan(handeling)))
  await vulFormulier(wie, handeling, invoer)
  if (handeling.controleren) await wie.knop(algemeen.verder)
  await wie.knop(handelingTekst(handeling.id).knop)
  await expect(wie.page.getByText(handelingTekst(handeling.id).gedaan)).toBeVisible()
}

test('de coördinator evalueert het plan; een klacht over hem weegt het college, en de cliënt krijgt een brief (2.3a.3 lid 3 en 4)', async ({
  persoon,
}) => {
  test.setTimeout(180_000)
  const [ilse, bea] = [await persoon({ breedte: 320 }), await persoon({ breedte: 320 })]
  await ilse.meldAan('ilse')
  await klokGelijk(ilse)
  const aanpak = await openZaak(ilse, 'Visser')
  const vandaag = new Date().toISOString().slice(0, 10)
  await doe(ilse, aanpak, spreekEvaluatieAf, { evaluatieOp: plusDagen(vandaag, 20) })
  await ilse.ga(aanpak)
  await ilse.link(new RegExp(`^${handelingTekst(houdEvaluatie.id).titel}`))
  const doelen = await ilse.page.getByRole('group', { name: /^Hoe ver zijn de doelen/ }).count()
  expect(doelen).toBeGreaterThan(0)
  await ilse.ga(aanpak)
  await ilse.vouwOpen(ilse.page.locator('summary', { hasText: aanpakLijnWoorden.labels.title }))
  await expect(ilse.page.getByText(aanpakLijnWoorden.evaluatie).first()).toBeVisible()
  await ilse.toegankelijk()
  expect(await ilse.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)

  await doe(ilse, aanpak, legSignaalVast, {
    ...{ wieZegtDit: 'client', betrokkeneId: 'Anja', onderwerp: 'coordinator' },
    tekst: 'Ik wil liever iemand die ook op vrijdag werkt.',
  })
  await bea.meldAan('karim')
  await doe(bea, aanpak, weegSignaal, {
    ...{ afweging: 'zelfde-coordinator', reden: 'De coördinator is nu ook op vrijdag te bereiken.' },
  })
  await bea.ga(aanpak)
  await expect(bea.page.getByRole('heading', { name: signaalWoorden.kop })).toBeVisible()
  await bea.link(/^Brief 1 van 1/)
  await expect(bea.page.getByRole('main')).toContainText('ook op vrijdag te bereiken')
  expect(await bea.ga(formulier(aanpak, naamVan(trekAanwijzingIn)))).toBe(200)
})
