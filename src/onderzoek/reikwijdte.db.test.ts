import { afterAll, describe, expect, test } from 'vitest'
import { partijen, richtAanpakIn } from '../../testing/aanpak-register.ts'
import {
  brief,
  conclusie,
  ingevuld,
  lopendOnderzoek,
  metNieuweClient,
  metPartner,
  partijsoorten,
  schulden,
  toeleider,
  vandaag,
} from '../../testing/lopend-onderzoek.ts'
import { gedaan, herkomst, redenen } from '../../testing/omgeving.ts'
import { vraag } from '../../testing/verzoek-aan-partij.ts'
import { wegMetRijen } from '../../testing/weg-met-rijen.ts'
import type { ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import { runFormulier } from '../verwerking/run-formulier.ts'
import { bekijkBrief } from './bekijk-brief.ts'
import { bekijkOnderzoek } from './bekijk-onderzoek.ts'
import { beperkReikwijdte } from './beperk-reikwijdte.ts'
import { deelUitkomstMee } from './deel-uitkomst-mee.ts'
import { legGegevenVast } from './leg-gegeven-vast.ts'
import type { OnderzoekBeeld } from './onderzoek-beeld.ts'
import { plichtenVanOnderzoek } from './plichten-van-onderzoek.ts'
import type { Feiten } from './rules/feiten.ts'
import { stelReikwijdteVast } from './stel-reikwijdte-vast.ts'
import { trekConclusie } from './trek-conclusie.ts'
import { verbeterReikwijdte } from './verbeter-reikwijdte.ts'
import { vraagGegevensAanPartij } from './vraag-gegevens-aan-partij.ts'

const { t, db, sluit } = await wegMetRijen(vandaag, richtAanpakIn)
afterAll(sluit)

const afspraak = (met: readonly string[], anders: object = {}) => ({
  ...{ binnen: ['inkomen', 'schulden', 'gezondheid'], gesloten: ['wonen'], gevolgenUitgelegd: true },
  ...{ partijsoorten, met, datum: vandaag },
  ...anders,
})
const wens = (betrokkeneId: string, themas: readonly string[]) => ({
  ...{ betrokkeneId, themas, datum: vandaag },
  uitgelegd: 'Dan zien wij geheimegevolgen niet.',
  vondNodig: 'Wij dachten van wel.',
})
const rust = { vraag: 'Hoe komen de geheimeschulden tot rust?', thema: 'schulden' }

const beeldVan = async (dossierId: string): Promise<OnderzoekBeeld> =>
  gedaan<ZaakUitkomst>(await t.doe(bekijkOnderzoek, toeleider, {}, { dossierId })).uitkomst
    .beeld as OnderzoekBeeld

const formulier = async (handeling: Parameters<typeof runFormulier>[0], dossierId: string) => {
  const afloop = await runFormulier(handeling, { dossierId }, toeleider, t.omgeving, herkomst)
  if (afloop.soort !== 'formulier') throw new Error(afloop.soort)
  return afloop
}

describe('de reikwijdte in versies (2.3a.1 lid 4)', () => {
  test('een nieuwe versie begint met de vorige, laat zien wat er verandert en bewaart de oude', async () => {
    const { dossierId, client, doe } = await lopendOnderzoek(t)
    await doe(stelReikwijdteVast, afspraak([client], { vragen: [rust] }))
    const { begin } = await formulier(stelReikwijdteVast, dossierId)
    expect(begin).toMatchObject({ binnen: ['inkomen', 'schulden', 'gezondheid'], vragen: [rust] })
    const vragen = [rust, { vraag: 'Welk inkomen is er?', thema: 'inkomen', overId: client }]
    const smaller = { binnen: ['inkomen', 'schulden'], gesloten: ['wonen', 'gezondheid'], vragen }
    await doe(stelReikwijdteVast, afspraak([client], smaller))
    const { reikwijdtes = [] } = await beeldVan(dossierId)
    expect(reikwijdtes.map(({ nr, eraf, met }) => [nr, eraf, met])).toEqual([
      [3, ['gezondheid'], [client]],
      [2, [], [client]],
      [1, [], [client]],
    ])
    expect(reikwijdtes.map((versie) => versie.vragen.length)).toEqual([2, 1, 0])
    expect(await db.leesbaar(['onderzoek.afbakening'], 'geheimeschulden')).toBe(0)
  })
  test('een vraag in dezelfde woorden blijft dezelfde, een weggelaten vraag vervalt', async () => {
    const { dossierId, client, doe } = await lopendOnderzoek(t)
    const vragen = async () => (await formulier(legGegevenVast, dossierId)).keuzes.vraagId ?? []
    await doe(stelReikwijdteVast, afspraak([client], { vragen: [rust] }))
    const [eerst] = await vragen()
    expect(eerst?.label).toBe(rust.vraag)
    await doe(stelReikwijdteVast, afspraak([client], { vragen: [rust] }))
    expect(await vragen()).toEqual([eerst])
    const gegeven = { ...schulden, betrokkeneId: client }
    const zonder = await t.doe(legGegevenVast, toeleider, gegeven, { dossierId })
    expect(redenen(zonder)).toEqual(['zonder-onderzoeksvraag'])
    await doe(legGegevenVast, { ...gegeven, vraagId: eerst?.waarde })
    await doe(stelReikwijdteVast, afspraak([client]))
    expect(await vragen()).toEqual([])
    expect((await beeldVan(dossierId)).gegevens.map(({ binnen }) => binnen)).toEqual([false])
  })
  test('de formulieren bieden alleen aan wat is afgesproken: onderwerpen, mensen en partijen', async () => {
    const { dossierId, client, partner, doe } = await metPartner(t)
    const nietOver = ['inkomen', 'schulden', 'gezondheid'].map((thema) => ({ betrokkeneId: partner, thema }))
    const met = [client, partner]
    await doe(stelReikwijdteVast, afspraak(met, { nietOver, partijsoorten: [], partijen: [partijen.ggz] }))
    const { keuzes } = await formulier(vraagGegevensAanPartij, dossierId)
    expect(keuzes.betrokkeneId?.map(({ waarde }) => waarde)).toEqual([client])
    expect(keuzes.partijen?.map(({ waarde }) => waarde)).toEqual([partijen.ggz])
    expect(keuzes.thema?.map(({ waarde }) => waarde)).toEqual(['inkomen', 'schulden', 'gezondheid'])
    const afloop = await t.doe(vraagGegevensAanPartij, toeleider, vraag(client, [partijen.schuldhulp]), {
      dossierId,
    })
    expect(redenen(afloop)).toEqual(['partij-niet-afgesproken'])
  })
  test('de dag en de woorden van een afspraak zijn te verbeteren; de oude woorden zijn weg', async () => {
    const { dossierId, client, doe } = await lopendOnderzoek(t)
    await doe(stelReikwijdteVast, afspraak([client], { afgesproken: 'Iets verkeerds.' }))
    const [nu] = (await beeldVan(dossierId)).reikwijdtes ?? []
    const reikwijdteId = nu?.id
    await doe(verbeterReikwijdte, { reikwijdteId, reden: 'Klopte niet.', afgesproken: 'Iets goeds.' })
    const [verbeterd] = (await beeldVan(dossierId)).reikwijdtes ?? []
    expect(verbeterd).toMatchObject({ nr: 2, afgesproken: 'Iets goeds.', met: [client] })
    expect(JSON.stringify(verbeterd)).not.toContain('verkeerds')
  })
})

describe('wie later cliënt wordt (2.3a.1 lid 4)', () => {
  test('pas een gegeven over hem als het ook met hem is afgesproken; tot dan staat dat in wat nu moet', async () => {
    const { dossierId, client, partner, doe } = await metNieuweClient(t)
    const over = { ...schulden, betrokkeneId: partner }
    const eerst = await t.doe(legGegevenVast, toeleider, over, { dossierId })
    expect(redenen(eerst)).toEqual(['reikwijdte-niet-met-client'])
    const moet = async () => {
      const { feiten } = gedaan<ZaakUitkomst>(
        await t.doe(bekijkOnderzoek, toeleider, {}, { dossierId }),
      ).uitkomst
      return plichtenVanOnderzoek(feiten as Feiten).map(({ code }) => code)
    }
    expect(await moet()).toContain('spreek-reikwijdte-af')
    await doe(beperkReikwijdte, wens(client, ['gezondheid']))
    expect(await moet()).toContain('spreek-reikwijdte-af')
    const samen = { binnen: ['inkomen', 'schulden'], gesloten: ['wonen', 'gezondheid'] }
    await doe(stelReikwijdteVast, afspraak([client, partner], samen))
    expect(await moet()).not.toContain('spreek-reikwijdte-af')
    await doe(legGegevenVast, over)
  })
})

describe('een cliënt maakt het smaller (2.3a.1 lid 4, toelichting)', () => {
  test('voor wat over hem gaat; voor de ander blijft het, met wat is uitgelegd erbij', async () => {
    const { dossierId, client, partner, doe } = await metPartner(t)
    await doe(beperkReikwijdte, wens(partner, ['gezondheid']))
    const [nu] = (await beeldVan(dossierId)).reikwijdtes ?? []
    expect(nu).toMatchObject({
      binnen: ['inkomen', 'schulden', 'gezondheid'],
      nietOver: [{ thema: 'gezondheid', betrokkeneId: partner }],
      wensVan: partner,
      uitgelegd: 'Dan zien wij geheimegevolgen niet.',
      vondNodig: 'Wij dachten van wel.',
    })
    expect(await db.leesbaar(['onderzoek.reikwijdte'], 'geheimegevolgen')).toBe(0)
    const over = { ...schulden, thema: 'gezondheid' }
    const afloop = await t.doe(legGegevenVast, toeleider, { ...over, betrokkeneId: partner }, { dossierId })
    expect(redenen(afloop)).toEqual(['thema-gesloten-voor-persoon'])
    await doe(legGegevenVast, { ...over, betrokkeneId: client })
  })
  test('een open verzoek erbuiten wordt een plicht, en het gegeven komt niet in de brief', async () => {
    const onderzoek = await ingevuld(t)
    const { dossierId, client, doe, vanClient } = onderzoek
    await doe(vraagGegevensAanPartij, vraag(client, [partijen.schuldhulp]))
    await doe(beperkReikwijdte, wens(client, ['schulden']))
    const beeld = await beeldVan(dossierId)
    expect(beeld.verzoeken.map(({ binnen }) => binnen)).toEqual([false])
    expect(beeld.gegevens.find(({ id }) => id === vanClient)?.binnen).toBe(false)
    await doe(trekConclusie, conclusie)
    const { briefId } = await doe(deelUitkomstMee, brief(client))
    const { uitkomst } = gedaan(await t.doe(bekijkBrief, toeleider, { briefId }, { dossierId }))
    expect(JSON.stringify(uitkomst)).not.toContain('geheimeschulden')
    expect(
      await db.rijen('select id from onderzoek.verstrekking where gegeven_id = $1', [vanClient]),
    ).toEqual([])
  })
  test('wat de cliënt sloot, doet niet weer mee zonder dat hij dat wil', async () => {
    const { dossierId, client, doe } = await lopendOnderzoek(t)
    await doe(beperkReikwijdte, wens(client, ['gezondheid']))
    const weer = await t.doe(stelReikwijdteVast, toeleider, afspraak([client]), { dossierId })
    expect(redenen(weer)).toEqual(['thema-heropend-zonder-wens'])
    await doe(stelReikwijdteVast, afspraak([client], { heropendOpWens: true }))
  })
})
