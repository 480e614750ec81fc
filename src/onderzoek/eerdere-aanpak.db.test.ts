import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bakker, jansen, richtAanpakIn } from '../../testing/aanpak-register.ts'
import { beeindigdeAanpak } from '../../testing/beeindigde-aanpak.ts'
import { brief, conclusie, lopendOnderzoek, toeleider, vandaag } from '../../testing/lopend-onderzoek.ts'
import { gedaan, herkomst, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { ingevuld } from '../../testing/onderzoek-tot.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import type { Speelveld } from '../../testing/toestand.ts'
import { totAanwijzing, wijsAan } from '../../testing/toestanden-van-onderzoek.ts'
import { runFormulier } from '../verwerking/run-formulier.ts'
import { bekijkOnderzoek } from './bekijk-onderzoek.ts'
import { deelUitkomstMee } from './deel-uitkomst-mee.ts'
import { legInstemmingAanpakVast } from './leg-instemming-aanpak-vast.ts'
import { neemUitEerdereAanpakOver } from './neem-uit-eerdere-aanpak-over.ts'
import type { OnderzoekBeeld } from './onderzoek-beeld.ts'
import { rondOnderzoekAf } from './rond-onderzoek-af.ts'
import { trekConclusie } from './trek-conclusie.ts'
import { voegBetrokkeneToe } from './voeg-betrokkene-toe.ts'

let t: TestOmgeving
let db: RijenLezer
let veld: Speelveld

beforeAll(async () => {
  t = await testOmgeving(vandaag)
  db = await rijenLezer(t.superUrl)
  await richtAanpakIn(t)
  veld = { t, db, ploeg: { toeleider, beslisser: bakker, coordinator: jansen } as Speelveld['ploeg'] }
})
afterAll(async () => {
  await db.close()
  await t.close()
})

const bekend = { bsn: '999991838' }
const stukkenVan = async (dossierId: string) => {
  const formulier = await runFormulier(
    neemUitEerdereAanpakOver,
    { dossierId },
    toeleider,
    t.omgeving,
    herkomst,
  )
  if (formulier.soort !== 'formulier') throw new Error('there is a form')
  return formulier.keuzes.stukId ?? []
}
const overneem = (betrokkeneId: string, stukId: string) => ({
  ...neemUitEerdereAanpakOver.voorbeeld,
  ...{ betrokkeneId, stukId },
})

describe('terug binnen de bewaartermijn: wat in een beëindigde aanpak staat (5.4.5 lid 2, toelichting)', () => {
  test('één afspraak gaat mee met waarom, uit de aanpak waar het eerdere onderzoek toe leidde', async () => {
    const eerder = await totAanwijzing(veld, bekend)
    const aanpak = await beeindigdeAanpak(veld, eerder)
    const { dossierId, client } = await lopendOnderzoek(t, bekend)
    const neem = (invoer: object) => t.doe(neemUitEerdereAanpakOver, toeleider, invoer, { dossierId })

    const stukken = await stukkenVan(dossierId)
    expect(stukken.map(({ label }) => label)).toEqual([
      'Doel, wordt aan gewerkt',
      'Afspraak, afgesproken',
      'Afspraak voor als het weer misgaat',
    ])
    expect(JSON.stringify(stukken)).not.toContain('geheimepost')

    const invoer = overneem(client, aanpak.afspraakId)
    expect(redenen(await neem({ ...invoer, thema: 'onderwijs' }))).toEqual(['thema-buiten-reikwijdte'])
    gedaan(await neem(invoer))
    expect(redenen(await neem(invoer))).toEqual(['eerder-gegeven-al-overgenomen'])
    const { beeld } = gedaan<{ beeld: OnderzoekBeeld }>(
      await t.doe(bekijkOnderzoek, toeleider, {}, { dossierId }),
    ).uitkomst
    expect(beeld.gegevens).toMatchObject([
      { tekst: 'Elke vrijdag geheimepost openen.', bron: 'eerdere-aanpak' },
    ])
    expect(await db.leesbaar(['onderzoek.gegeven'], aanpak.dossierId)).toBe(0)
  })

  test('na twee jaar niet meer, ook niet als de aanpak nog niet is vernietigd', async () => {
    const anders = { bsn: '999991851' }
    const aanpak = await beeindigdeAanpak(veld, await totAanwijzing(veld, anders))
    const { dossierId, client } = await lopendOnderzoek(t, anders)
    await db.rijen("update coordinatie.dossier set vernietigen_op = '2026-12-01' where id = $1", [
      aanpak.dossierId,
    ])
    const invoer = overneem(client, aanpak.afspraakId)
    const afloop = await t.doe(neemUitEerdereAanpakOver, toeleider, invoer, { dossierId })
    expect(redenen(afloop)).toEqual(['onbekend-eerder-stuk'])
  })

  test('van een ander, of van een aanpak die nog loopt, is er niets', async () => {
    const derde = { bsn: '999991863' }
    const lopend = await totAanwijzing(veld, derde)
    const { dossierId, client } = await lopendOnderzoek(t, derde)
    expect(await stukkenVan(dossierId)).toEqual([])
    const afloop = await t.doe(neemUitEerdereAanpakOver, toeleider, overneem(client, lopend.gegeven), {
      dossierId,
    })
    expect(redenen(afloop)).toEqual(['onbekend-eerder-stuk'])
  })

  test('wie mantelzorger was in een aanpak, vindt er niets van in zijn eigen onderzoek', async () => {
    const [client, zoon] = ['999991875', '999991887']
    const eerst = await ingevuld(veld, { bsn: client })
    await eerst.doe(voegBetrokkeneToe, {
      ...{ hoedanigheid: 'mantelzorger', relatie: 'partner', clientWilDit: true, bsn: zoon },
      ...{ voornamen: 'Youssef', achternaam: 'Geheimenaar', geboortedatum: '1985-02-11' },
    })
    await eerst.doe(trekConclusie, conclusie)
    await eerst.doe(deelUitkomstMee, brief(eerst.client))
    await eerst.doe(rondOnderzoekAf, {})
    const ja = { betrokkeneId: eerst.client, antwoord: 'stemt-in', datum: vandaag }
    await eerst.doe(legInstemmingAanpakVast, ja)
    const aanpak = await beeindigdeAanpak(veld, await wijsAan(veld, eerst))
    const bij = await db.rijen('select hoedanigheid from coordinatie.betrokkene where dossier_id = $1', [
      aanpak.dossierId,
    ])
    expect(bij.map(({ hoedanigheid }) => hoedanigheid).toSorted()).toEqual(['client', 'mantelzorger'])

    const zijn = await lopendOnderzoek(t, { bsn: zoon, voornamen: 'Youssef', geboortedatum: '1985-02-11' })
    expect(await stukkenVan(zijn.dossierId)).toEqual([])
    const haar = await lopendOnderzoek(t, { bsn: client })
    expect(await stukkenVan(haar.dossierId)).toHaveLength(3)
  })

  test('van een afspraak voor later die gemaakt werd toen hij al was gestopt, vindt een cliënt niets', async () => {
    const wie = { bsn: '999991899' }
    const { dossierId, client } = await beeindigdeAanpak(veld, await totAanwijzing(veld, wie))
    await db.rijen(
      `insert into coordinatie.gebeurtenis select (jsonb_populate_record(g, jsonb_build_object('id', gen_random_uuid(),
        'soort', 'client-gestopt', 'betrokkene_id', $2::uuid, 'versie', 1, 'code', 'besproken', 'inhoud', null))).*
       from coordinatie.gebeurtenis g where dossier_id = $1 and soort = 'terugvalafspraak'`,
      [dossierId, client],
    )
    const stukken = await stukkenVan((await lopendOnderzoek(t, wie)).dossierId)
    expect(stukken.map(({ label }) => label)).toEqual(['Doel, wordt aan gewerkt', 'Afspraak, afgesproken'])
  })

  test('wat ook van een andere cliënt was, gaat niet mee: zijn woorden staan erin (5.4.1 lid 3, AVG 5 lid 1 onder c)', async () => {
    const wie = { bsn: '999991905' }
    const { dossierId, doelId, afspraakId } = await beeindigdeAanpak(veld, await totAanwijzing(veld, wie))
    const [ander] = await db.rijen(
      `insert into coordinatie.betrokkene select (jsonb_populate_record(b, jsonb_build_object('id', gen_random_uuid(),
        'pseudoniem', gen_random_uuid()))).* from coordinatie.betrokkene b where dossier_id = $1 limit 1 returning id`,
      [dossierId],
    )
    expect(ander).toBeDefined()
    const hier = await lopendOnderzoek(t, wie)
    const neem = async (stukId: string) =>
      t.doe(neemUitEerdereAanpakOver, toeleider, overneem(hier.client, stukId), hier)
    const terugval = (await stukkenVan(hier.dossierId)).at(-1)?.waarde ?? ''
    expect(redenen(await neem(terugval))).toEqual(['eerder-stuk-ook-van-ander'])
    for (const stukId of [doelId, afspraakId]) gedaan(await neem(stukId))
  })
})
