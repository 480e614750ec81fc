import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  brief,
  conclusie,
  eersteContact,
  ingevuld,
  toeleider,
  vandaag,
} from '../../testing/lopend-onderzoek.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { bekijkBrief } from './bekijk-brief.ts'
import { bekijkOnderzoek } from './bekijk-onderzoek.ts'
import { bevestigOntvangst } from './bevestig-ontvangst.ts'
import { deelUitkomstMee } from './deel-uitkomst-mee.ts'
import { legSchulddreigingVast } from './leg-schulddreiging-vast.ts'
import { legStapBijWetVast } from './leg-stap-bij-wet-vast.ts'
import { legVerzoekBijWetVast } from './leg-verzoek-bij-wet-vast.ts'
import { legWmoAanvraagVast } from './leg-wmo-aanvraag-vast.ts'
import { merkAanAlsVerzoek } from './merk-aan-als-verzoek.ts'
import { motiveerOverschrijding } from './motiveer-overschrijding.ts'
import type { OnderzoekBeeld } from './onderzoek-beeld.ts'
import { trekConclusie } from './trek-conclusie.ts'
import { verbeterIngang } from './verbeter-ingang.ts'
import { verlengTermijn } from './verleng-termijn.ts'
import { wijsOpAanvraagWmo } from './wijs-op-aanvraag-wmo.ts'

let t: TestOmgeving

beforeAll(async () => {
  t = await testOmgeving(vandaag)
})
afterAll(() => t?.close())

const beeldVan = async (dossierId: string): Promise<OnderzoekBeeld> =>
  gedaan<{ beeld: OnderzoekBeeld }>(await t.doe(bekijkOnderzoek, toeleider, {}, { dossierId })).uitkomst.beeld

describe('de termijnen op de weg', () => {
  test('een dreiging maakt van vier weken drie werkdagen, en het gesprek sluit de termijn (Wgs 4)', async () => {
    const { dossierId, doe } = await eersteContact(t, { ingang: 'wmo-melding', wet: undefined })
    await doe(legVerzoekBijWetVast, { wet: 'wgs', datum: '2026-12-04' })
    expect((await beeldVan(dossierId)).klokken).toMatchObject([
      { wet: 'wmo-2015', begonOp: '2026-11-30', uiterlijk: '2027-01-11' },
      { wet: 'wgs', begonOp: '2026-12-04', uiterlijk: '2027-01-04' },
    ])
    await doe(legSchulddreigingVast, { dreiging: 'woning', datum: vandaag })
    expect((await beeldVan(dossierId)).klokken[1]).toMatchObject({
      uiterlijk: '2026-12-10',
      dreiging: 'woning',
    })
    await doe(legStapBijWetVast, { wet: 'wgs', datum: vandaag })
    expect((await beeldVan(dossierId)).klokken[1]).toMatchObject({ klaarOp: vandaag })
  })
  test('de zes weken kunnen niet langer, een beslissing over bijstand wel (2.3a.1 lid 4; Awb 4:14)', async () => {
    const { dossierId, doe } = await eersteContact(t)
    const uitstel = { tot: '2027-02-15', reden: 'Er ontbreekt een loonstrook.', meegedeeld: true }
    const afloop = await t.doe(verlengTermijn, toeleider, { termijn: 'onderzoek', ...uitstel }, { dossierId })
    expect(redenen(afloop)).toEqual(['termijn-niet-te-verlengen'])
    await doe(verlengTermijn, { termijn: 'participatiewet', ...uitstel })
    expect(await beeldVan(dossierId)).toMatchObject({
      klaarVoor: '2027-01-11',
      klokken: [{ wet: 'participatiewet', uiterlijk: '2027-02-15' }],
    })
  })
  test('na zes weken zonder uitkomst: uitleg in de geschiedenis, en een aanvraag kan (2.3.2 lid 9)', async () => {
    const { dossierId, client, doe } = await eersteContact(t, {
      ingang: 'wmo-melding',
      wet: undefined,
      verzochtOp: '2026-10-01',
    })
    await doe(motiveerOverschrijding, { ...motiveerOverschrijding.voorbeeld, verwachtOp: '2026-12-18' })
    await doe(wijsOpAanvraagWmo, { betrokkeneId: client, datum: vandaag })
    await doe(legWmoAanvraagVast, { betrokkeneId: client, datum: vandaag })
    const { tijdlijn } = await beeldVan(dossierId)
    expect(tijdlijn).toContainEqual(
      expect.objectContaining({
        soort: 'overschrijding-gemotiveerd',
        datum: '2026-12-18',
        toelichting: motiveerOverschrijding.voorbeeld.toelichting,
      }),
    )
    expect(tijdlijn.map(({ soort }) => soort)).toContain('wmo-aanvraag-ontvangen')
  })
  test('na de eigen brief kan een aanvraag, ook als niets van de Wmo is voorgesteld (2.3.2 lid 9)', async () => {
    const { dossierId, client, partner, doe } = await ingevuld(t)
    await doe(legVerzoekBijWetVast, { wet: 'wmo-2015', datum: '2026-12-01' })
    await doe(trekConclusie, conclusie)
    await doe(deelUitkomstMee, brief(partner))
    const invoer = { betrokkeneId: client, datum: vandaag }
    const afloop = await t.doe(legWmoAanvraagVast, toeleider, invoer, { dossierId })
    expect(redenen(afloop)).toEqual(['wmo-aanvraag-te-vroeg'])
    const { briefId } = await doe(deelUitkomstMee, brief(client))
    const gelezen = await t.doe(bekijkBrief, toeleider, { briefId }, { dossierId })
    expect(JSON.stringify(gedaan(gelezen).uitkomst)).toContain(
      'U vroeg op 1 december 2026 om hulp uit de Wmo 2015. Wij stellen die hulp niet voor.',
    )
    await doe(legWmoAanvraagVast, invoer)
    expect((await beeldVan(dossierId)).klokken).toContainEqual(
      expect.objectContaining({ wet: 'wmo-2015', klaarOp: null }),
    )
  })
  test('een melding wordt bevestigd, met het persoonlijk plan en gratis ondersteuning (2.3.2 lid 1, 2 en 3)', async () => {
    const { dossierId, client, doe } = await eersteContact(t, { ingang: 'wmo-melding', wet: undefined })
    const { briefId } = await doe(bevestigOntvangst, { betrokkeneId: client })
    const tekst = JSON.stringify(
      gedaan(await t.doe(bekijkBrief, toeleider, { briefId }, { dossierId })).uitkomst,
    )
    for (const deel of [
      'Op 30 november 2026 meldde u zich',
      '11 januari 2027',
      'persoonlijk plan',
      'cliëntondersteuner',
    ])
      expect(tekst).toContain(deel)
    expect((await beeldVan(dossierId)).tijdlijn.map(({ soort }) => soort)).toEqual(
      expect.arrayContaining([
        'ontvangst-bevestigd',
        'gewezen-op-persoonlijk-plan',
        'gewezen-op-clientondersteuning',
      ]),
    )
    const nog = await t.doe(bevestigOntvangst, toeleider, { betrokkeneId: client }, { dossierId })
    expect(redenen(nog)).toEqual(['ontvangst-al-bevestigd'])
  })
  test('voor de zes weken om zijn kan een aanvraag niet (2.3.2 lid 9)', async () => {
    const { dossierId, client } = await eersteContact(t, { ingang: 'wmo-melding', wet: undefined })
    const invoer = { betrokkeneId: client, datum: vandaag }
    expect(redenen(await t.doe(legWmoAanvraagVast, toeleider, invoer, { dossierId }))).toEqual([
      'wmo-aanvraag-te-vroeg',
    ])
  })
})

describe('hoe het begon, op de weg', () => {
  test('vraagt de nieuwkomer zelf, dan gaat het in samenspraak en lopen de termijnen vanaf die dag (2.3a.1 lid 1)', async () => {
    const { dossierId, doe } = await eersteContact(t, { ingang: 'brede-intake-inburgering', wet: undefined })
    await doe(merkAanAlsVerzoek, { wet: 'wgs', vraag: 'Hulp bij schulden.', verzochtOp: '2026-12-04' })
    expect(await beeldVan(dossierId)).toMatchObject({
      ingang: 'schuldhulpvraag',
      procedure: 'in-samenspraak',
      verzochtOp: '2026-12-04',
      klokken: [{ wet: 'wgs', begonOp: '2026-12-04' }],
    })
  })
  test('een verkeerde weg wordt verbeterd, en de wet gaat mee (AVG 16)', async () => {
    const { dossierId, doe } = await eersteContact(t)
    await doe(verbeterIngang, { ingang: 'jeugdhulpvraag', reden: 'Het ging over het kind.' })
    expect(await beeldVan(dossierId)).toMatchObject({ ingang: 'jeugdhulpvraag', wet: 'jeugdwet' })
  })
})
