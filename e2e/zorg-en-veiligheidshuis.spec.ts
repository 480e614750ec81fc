import { beginZvhAfstemming } from '../src/gecoordineerde-aanpak/begin-zvh-afstemming.ts'
import { geefAanZvh } from '../src/gecoordineerde-aanpak/geef-aan-zvh.ts'
import { legZvhOverlegVast } from '../src/gecoordineerde-aanpak/leg-zvh-overleg-vast.ts'
import { meldAanCollege } from '../src/gecoordineerde-aanpak/meld-aan-college.ts'
import { meldAanBijZvh } from '../src/gecoordineerde-aanpak/zvh-aanmelding.ts'
import { stelZvhAanmeldingVoor } from '../src/onderzoek/stel-zvh-aanmelding-voor.ts'
import { meldAanBijZvh as meldAanInOnderzoek } from '../src/onderzoek/zvh-aanmelding.ts'
import { bladzijdenVan } from '../src/scherm/stappen.ts'
import { algemeen } from '../src/teksten/catalogus.ts'
import { aanpakZvhWoorden as inAanpak, redenenOverZvh } from '../src/teksten/nl/aanpak-zvh.ts'
import { zvhWoorden as woorden } from '../src/teksten/nl/zvh-pagina.ts'
import { type ElkeHandeling, naamVan } from '../src/verwerking/verwerking.ts'
import { geefAanAanpak } from '../src/zorg-en-veiligheidshuis/deel-volgens-afspraak.ts'
import { legGehoordVast } from '../src/zorg-en-veiligheidshuis/leg-gehoord-vast.ts'
import { sluitAfstemming } from '../src/zorg-en-veiligheidshuis/sluit-afstemming.ts'
import { expect, test } from './fixture.ts'
import { vulFormulier, vulVelden } from './invullen.ts'
import type { Persoon } from './persoon.ts'
import { stuur } from './vraag-in-portaal.ts'
import { formulier, klokGelijk, openZaak } from './zaken.ts'

const gegeven = 'schuldeisers'
const gehoord = 'Er komt een gebiedsverbod voor de Molenweg.'
const watMag = 'Zij mag tot de zomer niet in de Molenweg komen.'
const dag = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' })

const toets = {
  samenhang: 'De overlast begint als de schuldeisers aan de deur komen.',
  bijdrage: 'De reclassering en de schuldhulp plannen dan niet meer langs elkaar.',
}

/** Fills in the form of an act of a case and sends it, after the check page where it has one. */
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

/** What stands under one heading of the page. */
const deel = ({ page }: Persoon, id: string) => page.locator(`section[aria-labelledby=${id}]`)

const past = async ({ page }: Persoon, breedte: number): Promise<void> => {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(breedte)
}

test('Zorg- en Veiligheidshuis: overleg en melding, het college meldt aan, afstemmen als filter, en terug (artikel VIII)', async ({
  persoon,
}) => {
  test.setTimeout(300_000)
  const [ilse, karim, zonder] = [
    await persoon({ breedte: 1200 }),
    await persoon({ breedte: 320 }),
    await persoon({ breedte: 320, zonderScript: true }),
  ]
  await ilse.meldAan('ilse')
  await klokGelijk(ilse)
  const aanpak = await openZaak(ilse, 'Visser')

  // The party that takes part says what of its data may go, and keeps one thing back; in a form without a script.
  await zonder.meldAan('ilse')
  await doe(zonder, legZvhOverlegVast, aanpak, {
    ...{ partijId: 'Schuldhulp Voorbeeld', antwoord: 'mag', op: dag },
    nietGegevens: [gegeven],
  })
  await past(zonder, 320)
  await ilse.ga(aanpak)
  await expect(deel(ilse, 'zvh')).toContainText(inAanpak.overleg)

  // The coordinator notifies and does not refer.
  await doe(ilse, meldAanCollege, aanpak, {
    ...{ redenCode: 'zorg-en-veiligheidshuis', toelichting: 'Ernstige overlast en dreiging.' },
    ...{ betrokkeneId: 'Anja', clientGesproken: 'ja', gesprokenOp: dag },
  })
  expect(await ilse.ga(formulier(aanpak, naamVan(meldAanBijZvh)))).toBe(403)

  // The college refers, and the client gets a letter.
  await karim.meldAan('karim')
  await karim.ga('/werkvoorraad')
  await doe(karim, meldAanBijZvh, aanpak, {
    ...{ betrokkeneId: 'Anja', uitkomst: 'aangemeld', ...toets, informeren: 'brief' },
    motief: 'Zonder de veiligheidspartners blijft de dreiging.',
  })
  await past(karim, 320)
  await karim.ga(aanpak)
  await expect(karim.page.getByRole('main')).not.toContainText('schuldeisers')

  // The coordinator is the filter between both tracks.
  await doe(ilse, beginZvhAfstemming, aanpak, {
    ...{ betrokkeneIds: ['Anja'], ...toets },
  })
  await ilse.ga(aanpak)
  await ilse.link(inAanpak.naarAfstemming)
  const afstemming = new URL(ilse.page.url()).pathname
  await expect(ilse.page.getByRole('main')).toContainText(woorden.nietsAfgesproken)
  expect(await karim.ga(afstemming)).toBe(403)

  // What a party keeps back does not go, item by item.
  await ilse.ga(formulier(aanpak, naamVan(geefAanZvh)))
  await vulFormulier(ilse, geefAanZvh, {
    gegevens: [
      { gegevenId: gegeven, reden: 'Nodig om te weten wat er loopt.', vanPartijId: 'Schuldhulp Voorbeeld' },
    ],
  })
  await ilse.knop(algemeen.verder)
  await expect(ilse.page.getByRole('main')).toContainText(
    redenenOverZvh['zvh-partij-houdt-dit-terug']?.zin ?? '',
  )

  // What is heard there stays there, but for the words that were agreed.
  await ilse.ga(formulier(afstemming, naamVan(legGehoordVast)))
  const wat = { betrokkeneId: 'Anja', deelnemer: 'Politie, J. Smit', tekst: gehoord, delen: 'afgesproken' }
  await vulFormulier(ilse, legGehoordVast, wat)
  const afspraak = {
    ...{ watMag, aan: ['Schuldhulp Voorbeeld'], doel: 'Om elders af te spreken.' },
    ...{ afgesprokenMet: 'Politie, J. Smit', afgesprokenOp: dag },
  }
  const velden = bladzijdenVan(legGehoordVast)[1]?.velden ?? []
  await vulVelden(ilse, legGehoordVast.id, velden, afspraak, ilse.page.getByRole('main'))
  await ilse.knop(stuur(legGehoordVast))
  await ilse.ga(afstemming)
  await zonder.ga(afstemming)
  await past(zonder, 320)
  await ilse.druk(
    ilse.page
      .getByRole('row', { name: new RegExp(watMag) })
      .getByRole('link', { name: new RegExp(`^${stuur(geefAanAanpak)}`) }),
  )
  await ilse.knop(algemeen.verder)
  await ilse.knop(stuur(geefAanAanpak))
  await ilse.ga(aanpak)
  await expect(deel(ilse, 'zvh')).toContainText(watMag)
  await expect(ilse.page.getByRole('main')).not.toContainText(gehoord)
  await zonder.ga(aanpak)
  await past(zonder, 320)

  // Back to the social domain: the aanpak runs on, and knows only that it closed.
  await doe(ilse, sluitAfstemming, afstemming, {
    einde: 'afgeschaald',
    hoeVerder: 'De schuldhulp en de wijkagent gaan gewoon verder.',
  })
  await ilse.ga(aanpak)
  await expect(deel(ilse, 'zvh')).toContainText('gesloten')
  await expect(deel(ilse, 'zvh').getByRole('link', { name: inAanpak.naarAfstemming })).toHaveCount(0)
})

test('Zorg- en Veiligheidshuis in het onderzoek: de toeleider stelt voor, het college beslist en leest niets anders (2.3a.6 lid 1 en 3)', async ({
  persoon,
}) => {
  test.setTimeout(180_000)
  const [noor, karim] = [await persoon({ breedte: 320 }), await persoon({ breedte: 1200 })]
  await noor.meldAan('noor')
  await klokGelijk(noor)
  const zaak = await openZaak(noor, 'Samira')
  await karim.meldAan('karim')
  expect(await karim.ga(zaak)).toBe(403)

  await doe(noor, stelZvhAanmeldingVoor, zaak, { betrokkeneId: 'Samira', ...toets })
  await past(noor, 320)
  await karim.ga(zaak)
  await expect(deel(karim, 'zvh')).toContainText(toets.samenhang)
  await expect(karim.page.getByRole('main')).not.toContainText('loon')

  await doe(karim, meldAanInOnderzoek, zaak, {
    ...{ betrokkeneId: 'Samira', uitkomst: 'niet-aangemeld' },
    motief: 'De hulp kan zonder de veiligheidspartners verder.',
  })
  expect(await karim.ga(zaak)).toBe(403)
  await noor.ga(zaak)
  await expect(noor.page.getByRole('main')).not.toContainText('veiligheidspartners')
})
