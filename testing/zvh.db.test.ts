import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ruimVerlopenOp } from '../src/bewaren-en-vernietigen/vernietig-verlopen.ts'
import { beslisEinde } from '../src/gecoordineerde-aanpak/beslis-einde.ts'
import { deelMetPartij } from '../src/gecoordineerde-aanpak/deel-met-partij.ts'
import { geefAanZvh } from '../src/gecoordineerde-aanpak/geef-aan-zvh.ts'
import { legTerugvalafspraakVast } from '../src/gecoordineerde-aanpak/leg-terugvalafspraak-vast.ts'
import { bekijkDeelname } from '../src/partij-in-aanpak/bekijk-deelname.ts'
import { bekijkAfstemming } from '../src/zorg-en-veiligheidshuis/bekijk-afstemming.ts'
import { geefAanAanpak } from '../src/zorg-en-veiligheidshuis/deel-volgens-afspraak.ts'
import { legGehoordVast } from '../src/zorg-en-veiligheidshuis/leg-gehoord-vast.ts'
import { sluitAfstemming } from '../src/zorg-en-veiligheidshuis/sluit-afstemming.ts'
import { afstemmingenWerkvoorraad } from '../src/zorg-en-veiligheidshuis/werkvoorraad.ts'
import { trekZvhAfspraakIn } from '../src/zorg-en-veiligheidshuis/zvh-afspraken.ts'
import { vandaag } from './deelname-op-de-weg.ts'
import { bakker, deBoer, jansen, partijen } from './lopende-aanpak.ts'
import { gedaan, werker } from './omgeving.ts'
import { mensenVanPartijen } from './portaal-op-de-weg.ts'
import { geheim, watMag, zvhweg } from './zvh-op-de-weg.ts'

let weg: Awaited<ReturnType<typeof zvhweg>>
beforeAll(async () => {
  weg = await zvhweg()
})
afterAll(() => weg.sluit())

type Zaak = Awaited<ReturnType<typeof weg.begin>>

const hoor = async ({ doe, client }: Zaak, afspraak: object = {}) =>
  gedaan<{ gegevenId: string }>(
    await doe(legGehoordVast, {
      ...{ betrokkeneId: client, deelnemer: 'Politie, J. Smit', tekst: geheim },
      ...afspraak,
    }),
  ).uitkomst.gegevenId

const afgesproken = (deel: object = {}) => ({
  ...{ delen: 'afgesproken', watMag, aan: [partijen.schuldhulp], clienten: [] },
  ...{ doel: 'Zodat de afspraken elders zijn.', afgesprokenMet: 'Politie, J. Smit', afgesprokenOp: vandaag },
  ...deel,
})

const afspraakVan = async ({ beeld }: Zaak) => String((await beeld()).afspraken?.[0]?.id)

describe('de coördinator is het filter (art. VIII, toelichting; N-VIII-flt)', () => {
  test('een ander ziet de afstemming niet: college, collega, partij, toeleider, teamleider', async () => {
    const zaak = await weg.begin()
    await hoor(zaak)
    for (const wie of [bakker, werker('toeleider'), werker('teamleider'), mensenVanPartijen.schuldhulp])
      expect(await zaak.doe(bekijkAfstemming, {}, wie)).toMatchObject({ soort: 'rol' })
    expect(await zaak.doe(bekijkAfstemming, {}, deBoer)).toMatchObject({ soort: 'geweigerd' })
    expect((await zaak.beeld()).gehoord).toMatchObject([{ tekst: geheim, deelnemer: 'Politie, J. Smit' }])
  })

  test('zonder afspraak gaat niets naar de aanpak, een partij of de cliënt (H-56)', async () => {
    const zaak = await weg.begin()
    await hoor(zaak)
    const niets = { afspraakId: zaak.client, reden: 'Zoals het is afgesproken.' }
    expect(await zaak.doe(geefAanAanpak, niets)).toMatchObject({ soort: 'geweigerd' })
    expect(JSON.stringify(await zaak.aanpakBeeld())).not.toContain(geheim)
    expect(JSON.stringify(await zaak.aanpakBeeld(bakker))).not.toContain(geheim)
  })

  test('met een afspraak gaan alleen die woorden, alleen naar die partij, en niet naar het blad van de cliënt', async () => {
    const zaak = await weg.begin()
    await hoor(zaak, afgesproken())
    const reden = 'Zodat de afspraken elders zijn.'
    gedaan(await zaak.doe(geefAanAanpak, { afspraakId: await afspraakVan(zaak), reden }))
    const beeld = (await zaak.aanpakBeeld()) as {
      zvh: { vandaar: { id: string; wat: string }[] }
      gegevens: unknown[]
      gedeeld: unknown[]
    }
    expect(beeld.zvh.vandaar).toMatchObject([{ wat: watMag, alleenMet: ['Schuldhulp Noord'] }])
    expect(JSON.stringify(beeld)).not.toContain(geheim)
    const gegevenId = beeld.zvh.vandaar[0]?.id
    const aan = (partijId: string) => ({ partijId, gegevens: [{ gegevenId, reden }] })
    gedaan(await zaak.aanpak.doe(deelMetPartij, aan(partijen.schuldhulp)))
    const portaal = JSON.stringify(gedaan(await weg.alsPartij(bekijkDeelname, {}, zaak.portaalId)).uitkomst)
    expect(portaal).toContain(watMag)
    expect(portaal).not.toContain(geheim)
    const na = await zaak.aanpakBeeld()
    expect(JSON.stringify([na.gegevens, na.gedeeld])).not.toContain(watMag)
    expect(JSON.stringify(await zaak.aanpakBeeld(bakker))).not.toContain(watMag)
  })

  test('een andere partij krijgt die woorden niet, ook niet van de coördinator zelf', async () => {
    const zaak = await weg.begin()
    await hoor(zaak, afgesproken({ aan: [partijen.ggz] }))
    const reden = 'Zodat de afspraken elders zijn.'
    gedaan(await zaak.doe(geefAanAanpak, { afspraakId: await afspraakVan(zaak), reden }))
    const { zvh } = (await zaak.aanpakBeeld()) as { zvh: { vandaar: { id: string }[] } }
    const gegevens = [{ gegevenId: zvh.vandaar[0]?.id, reden }]
    expect(await zaak.aanpak.doe(deelMetPartij, { partijId: partijen.schuldhulp, gegevens })).toMatchObject({
      soort: 'geweigerd',
      redenen: [{ code: 'voorwaarde-alleen-delen' }],
    })
  })

  test('een ingetrokken afspraak haalt de woorden terug uit de aanpak (AVG 17)', async () => {
    const zaak = await weg.begin()
    await hoor(zaak, afgesproken())
    const afspraakId = await afspraakVan(zaak)
    gedaan(await zaak.doe(geefAanAanpak, { afspraakId, reden: 'Zodat de afspraken elders zijn.' }))
    gedaan(await zaak.doe(trekZvhAfspraakIn, { afspraakId, reden: 'De politie kwam erop terug.' }))
    expect(JSON.stringify(await zaak.aanpakBeeld())).not.toContain(watMag)
  })
})

describe('wat de coördinator inbrengt staat in de aanpak, per gegeven', () => {
  test('met de reden; niets gaat vanzelf naar het compartiment van de afstemming', async () => {
    const zaak = await weg.begin()
    const { schulden } = zaak.aanpak.gegevens
    const gift = {
      gegevenId: schulden,
      reden: 'Nodig om te weten wat er loopt.',
      vanPartijId: partijen.schuldhulp,
    }
    gedaan(await zaak.aanpak.doe(geefAanZvh, { gegevens: [gift] }))
    const { zvh } = (await zaak.aanpakBeeld()) as { zvh: { ingebracht: unknown[] } }
    expect(zvh.ingebracht).toMatchObject([{ wat: 'Er zijn drie schuldeisers.' }])
    expect(await weg.db.rijen('select id from zvh.gegeven where dossier_id = $1', [zaak.zvhId])).toEqual([])
  })
})

describe('de afstemming eindigt', () => {
  test('terug naar het sociaal domein: de aanpak weet alleen dat zij sloot, en na een half jaar is alles weg', async () => {
    const zaak = await weg.begin()
    await hoor(zaak)
    const sluiting = { einde: 'afgeschaald', hoeVerder: 'De geheimeaanpak loopt door.' }
    gedaan(await zaak.doe(sluitAfstemming, sluiting))
    const { zvh } = (await zaak.aanpakBeeld()) as { zvh: { trajecten: unknown[] } }
    expect(zvh.trajecten).toMatchObject([{ staat: 'gesloten', tot: vandaag }])
    const lijst = gedaan<{ regels: { dossierId: string }[] }>(
      await weg.t.doe(afstemmingenWerkvoorraad, jansen, {}),
    ).uitkomst
    expect(lijst.regels.map(({ dossierId }) => dossierId)).not.toContain(zaak.zvhId)
    weg.t.klok.advance(183 * 86_400_000)
    await ruimVerlopenOp(weg.t.omgeving)
    expect(await weg.db.rijen('select id from zvh.dossier where id = $1', [zaak.zvhId])).toEqual([])
    weg.t.klok.advance(-183 * 86_400_000)
  })

  test('met het einde van de aanpak komt niemand er meer bij (5.4.4 lid 7)', async () => {
    const zaak = await weg.begin()
    await hoor(zaak)
    const terugval = { uitkomst: 'gemaakt', tekst: 'Zij belt als zij geen post meer opent.' }
    gedaan(await zaak.aanpak.doe(legTerugvalafspraakVast, terugval))
    const einde = { eigenReden: 'De aanpak is niet meer nodig.', eindeOp: vandaag }
    gedaan(await zaak.aanpak.doe(beslisEinde, einde, bakker))
    const [rij] = await weg.db.rijen('select staat, behandelaar from zvh.dossier where id = $1', [zaak.zvhId])
    expect(rij).toEqual({ staat: 'afstemming-gesloten', behandelaar: null })
    expect(await zaak.doe(bekijkAfstemming, {})).toMatchObject({ soort: 'geweigerd' })
  })
})
