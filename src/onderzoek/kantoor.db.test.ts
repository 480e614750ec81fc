import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lopendOnderzoek, metPartner, toeleider, vandaag } from '../../testing/lopend-onderzoek.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import type { ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import { bekijkOnderzoek } from './bekijk-onderzoek.ts'
import { haalBandWeg } from './haal-band-weg.ts'
import { haalBetrokkeneWeg } from './haal-betrokkene-weg.ts'
import { legGesprekVast } from './leg-gesprek-vast.ts'
import { legVertegenwoordigingVast } from './leg-vertegenwoordiging-vast.ts'
import type { OnderzoekBeeld } from './onderzoek-beeld.ts'
import { stelReikwijdteVast } from './stel-reikwijdte-vast.ts'
import { verbeterKantoor } from './verbeter-kantoor.ts'
import { voegKantoorToe } from './voeg-kantoor-toe.ts'

let t: TestOmgeving
let db: RijenLezer

beforeAll(async () => {
  t = await testOmgeving(vandaag)
  db = await rijenLezer(t.superUrl)
})
afterAll(async () => {
  await db.close()
  await t.close()
})

const kantoor = (voorId: string, anders: object = {}) => ({
  kantoornaam: 'Bewindkantoor Geheimzinnig',
  aanspreekpunt: 'K. de Boer',
  telefoon: '0123 456789',
  straat: 'Postbus',
  huisnummer: '12',
  voorId,
  als: 'bewindvoerder',
  sinds: '2026-01-01',
  bewijsGezien: true,
  ...anders,
})

const beeldVan = async (dossierId: string) => {
  const gelezen = await t.doe(bekijkOnderzoek, toeleider, {}, { dossierId })
  return gedaan<ZaakUitkomst>(gelezen).uitkomst.beeld as OnderzoekBeeld
}
const mensenVan = async (dossierId: string) => (await beeldVan(dossierId)).betrokkenen

describe('een kantoor als vertegenwoordiger (Awb 2:1)', () => {
  test('staat in het dossier met naam en bereik, zonder geboortedatum; versleuteld, en nergens op te zoeken', async () => {
    const { dossierId, client, doe } = await lopendOnderzoek(t)
    const { betrokkeneId } = await doe(voegKantoorToe, kantoor(client))
    const gevonden = (await mensenVan(dossierId)).find(({ id }) => id === betrokkeneId)
    expect(gevonden).toMatchObject({
      naam: 'Bewindkantoor Geheimzinnig',
      geboortedatum: null,
      hoedanigheid: 'kantoor',
      client: false,
      aanspreekpunt: 'K. de Boer',
      veiligContact: { telefoon: '0123 456789', postadres: { straat: 'Postbus', huisnummer: '12' } },
    })
    expect(gevonden?.vertegenwoordigt).toMatchObject([{ voorId: client, omvang: ['geld'], geldt: true }])
    const tabellen = ['personen.persoon', 'personen.contact', 'onderzoek.betrokkene', 'onderzoek.band']
    expect(await db.leesbaar(tabellen, 'Geheimzinnig')).toBe(0)
    expect(await db.leesbaar(tabellen, 'K. de Boer')).toBe(0)
  })
  test('in een ander dossier is het een ander kantoor; in hetzelfde staat het er maar één keer', async () => {
    const een = await lopendOnderzoek(t)
    await een.doe(voegKantoorToe, kantoor(een.client))
    const ander = await lopendOnderzoek(t)
    await ander.doe(voegKantoorToe, kantoor(ander.client))
    const nogmaals = kantoor(een.client, { kantoornaam: 'bewindkantoor geheimzinnig.' })
    expect(redenen(await t.doe(voegKantoorToe, toeleider, nogmaals, een))).toContain('kantoor-staat-er-al')
  })
  test('spreekt voor meer cliënten: de tweede komt er als vertegenwoordiging bij', async () => {
    const { dossierId, client, doe } = await metPartner(t)
    const { betrokkeneId } = await doe(voegKantoorToe, kantoor(client))
    const ander = (await mensenVan(dossierId)).find(({ id }) => id !== client && id !== betrokkeneId)?.id
    const band = { voorId: ander, als: 'mentor', sinds: '2026-02-01', bewijsGezien: true }
    await doe(legVertegenwoordigingVast, { betrokkeneId, ...band })
    const gevonden = (await mensenVan(dossierId)).find(({ id }) => id === betrokkeneId)
    expect(gevonden?.vertegenwoordigt.map(({ voorId, omvang }) => [voorId, omvang])).toEqual([
      [client, ['geld']],
      [ander, ['zorg']],
    ])
  })
  test('wie twee cliënten vertegenwoordigt, spreekt namens wie is gekozen: in een gesprek en over de reikwijdte', async () => {
    const { dossierId, client, partner, doe } = await metPartner(t)
    const { betrokkeneId } = await doe(voegKantoorToe, kantoor(client))
    const band = { voorId: partner, als: 'mentor', sinds: '2026-02-01', bewijsGezien: true }
    const { bandId } = await doe(legVertegenwoordigingVast, { betrokkeneId, ...band })
    const gesprek = { met: [betrokkeneId], vorm: 'telefoon', datum: vandaag }
    expect(redenen(await t.doe(legGesprekVast, toeleider, gesprek, { dossierId }))).toEqual([
      'spreekt-voor-meer',
    ])
    await doe(legGesprekVast, { ...gesprek, namens: [bandId] })
    const { tijdlijn } = await beeldVan(dossierId)
    expect(tijdlijn.find(({ soort }) => soort === 'gesprek')?.namens).toEqual([
      { wie: betrokkeneId, voor: partner },
    ])
    const weg = { bandId, reden: 'verkeerde-persoon' }
    expect(redenen(await t.doe(haalBandWeg, toeleider, weg, { dossierId }))).toEqual([
      'vertegenwoordiger-sprak-al',
    ])
    const afspraak = {
      binnen: ['schulden'],
      gesloten: ['wonen'],
      met: [client, betrokkeneId],
      datum: vandaag,
    }
    const spreekAf = (anders: object) =>
      t.doe(stelReikwijdteVast, toeleider, { ...afspraak, gevolgenUitgelegd: true, ...anders }, { dossierId })
    expect(redenen(await spreekAf({}))).toContain('spreekt-voor-meer')
    expect(redenen(await spreekAf({ namens: [bandId] }))).toEqual(['vertegenwoordiging-te-smal'])
    gedaan(await spreekAf({ namens: [bandId], binnen: ['gezondheid'], gesloten: [] }))
    expect((await beeldVan(dossierId)).reikwijdtes?.[0]?.namens).toEqual([
      { wie: betrokkeneId, voor: partner },
    ])
  })
  test('verbeteren: wat leeg blijft, blijft staan; wat er stond, is weg (AVG 5 lid 1 onder d)', async () => {
    const { dossierId, client, doe } = await lopendOnderzoek(t)
    const { betrokkeneId } = await doe(voegKantoorToe, kantoor(client))
    const nieuw = { betrokkeneId, telefoon: '0123 654321', reden: 'Het nummer was fout.' }
    await doe(verbeterKantoor, nieuw)
    const gevonden = (await mensenVan(dossierId)).find(({ id }) => id === betrokkeneId)
    expect(gevonden).toMatchObject({
      naam: 'Bewindkantoor Geheimzinnig',
      aanspreekpunt: 'K. de Boer',
      veiligContact: { telefoon: '0123 654321', postadres: { straat: 'Postbus' } },
    })
    const mens = { ...nieuw, betrokkeneId: client }
    expect(redenen(await t.doe(verbeterKantoor, toeleider, mens, { dossierId }))).toEqual(['geen-kantoor'])
  })
  test('een kantoor dat er bij vergissing staat, kan weg, met wie het is (AVG 16)', async () => {
    const { dossierId, client, doe } = await lopendOnderzoek(t)
    const { betrokkeneId } = await doe(voegKantoorToe, kantoor(client))
    await doe(haalBetrokkeneWeg, { betrokkeneId, reden: 'verkeerde-persoon' })
    expect((await mensenVan(dossierId)).map(({ id }) => id)).toEqual([client])
  })
})
