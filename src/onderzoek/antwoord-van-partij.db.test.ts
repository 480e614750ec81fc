import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { partijen, richtAanpakIn } from '../../testing/aanpak-register.ts'
import { toeleider, vandaag } from '../../testing/lopend-onderzoek.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { antwoord, ggz, metVerzoek, vraag } from '../../testing/verzoek-aan-partij.ts'
import { bekijkOnderzoek } from './bekijk-onderzoek.ts'
import { legAntwoordGeverVast } from './leg-antwoord-gever-vast.ts'
import { legAntwoordPartijVast } from './leg-antwoord-partij-vast.ts'
import type { OnderzoekBeeld } from './onderzoek-beeld.ts'
import { rappelleerPartij } from './rappelleer-partij.ts'
import { trekOnderzoekIn } from './trek-onderzoek-in.ts'
import { trekVerzoekIn } from './trek-verzoek-in.ts'
import { vraagGegevensAanPartij } from './vraag-gegevens-aan-partij.ts'

let t: TestOmgeving
let db: RijenLezer

beforeAll(async () => {
  t = await testOmgeving(vandaag)
  db = await rijenLezer(t.superUrl)
  await richtAanpakIn(t)
})
afterAll(async () => {
  await db.close()
  await t.close()
})

describe('het antwoord van een partij (5.4.2 lid 1 en 2)', () => {
  test('wordt een gegeven met bron, verzoek en voorwaarden', async () => {
    const { verzoekId, client, doe } = await metVerzoek(t, partijen.schuldhulp)
    const invoer = antwoord(verzoekId, { beslistDoor: 'Teamleider', nietNaarCoordinator: true })
    const { gegevenIds } = await doe<{ gegevenIds: string[] }>(legAntwoordPartijVast, invoer)
    const gegeven = {
      bron: 'partij',
      verzoek_id: verzoekId,
      betrokkene_id: client,
      onderdeel: 'c',
      thema: 'schulden',
    }
    expect(await db.rij('onderzoek.gegeven', String(gegevenIds[0]))).toMatchObject(gegeven)
    expect(await db.rij('onderzoek.verzoek', verzoekId)).toMatchObject({ staat: 'beantwoord' })
    expect(await db.leesbaar(['onderzoek.gegeven', 'onderzoek.verzoek'], 'geheimeregeling')).toBe(0)
  })
  test('mag niet meer zeggen dan is gevraagd', async () => {
    const { dossierId, verzoekId } = await metVerzoek(t, partijen.schuldhulp)
    const gegevens = [{ tekst: 'De hele inhoud.', niveau: 'inhoud', motiveringNiveau: 'Omdat het kan.' }]
    const afloop = await t.doe(legAntwoordPartijVast, toeleider, antwoord(verzoekId, { gegevens }), {
      dossierId,
    })
    expect(redenen(afloop)).toEqual(['niveau-hoger-dan-gevraagd'])
  })
  test('een weigering is definitief en vraagt geen reden', async () => {
    const { dossierId, client, verzoekId, doe } = await metVerzoek(t, partijen.ggz, ggz)
    await doe(legAntwoordPartijVast, { verzoekId, antwoord: 'geweigerd', datum: vandaag })
    expect(await db.rij('onderzoek.verzoek', verzoekId)).toMatchObject({ staat: 'geweigerd' })
    const op = { dossierId }
    expect(redenen(await t.doe(legAntwoordPartijVast, toeleider, antwoord(verzoekId), op))).toContain(
      'weigering-is-definitief',
    )
    expect(
      redenen(await t.doe(vraagGegevensAanPartij, toeleider, vraag(client, [partijen.ggz], ggz), op)),
    ).toEqual(['partij-weigerde'])
  })
  test('kan niet geweigerd zijn en toch iets geven, of gegeven zijn zonder iets', async () => {
    const { dossierId, verzoekId } = await metVerzoek(t, partijen.schuldhulp)
    const leg = (anders: object) =>
      t.doe(legAntwoordPartijVast, toeleider, antwoord(verzoekId, anders), { dossierId })
    expect(await leg({ antwoord: 'geweigerd' })).toMatchObject({
      soort: 'ongeldig',
      fouten: { antwoord: ['kies'] },
    })
    expect(await leg({ gegevens: [] })).toMatchObject({
      soort: 'ongeldig',
      fouten: { gegevens: ['verplicht'] },
    })
  })
})

describe('de voorwaarden van een partij (5.4.2 lid 1)', () => {
  const voorwaardenVan = async (dossierId: string) => {
    const afloop = await t.doe(bekijkOnderzoek, toeleider, {}, { dossierId })
    return gedaan<{ beeld: OnderzoekBeeld }>(afloop).uitkomst.beeld.gegevens.map(
      (gegeven) => gegeven.voorwaarden,
    )
  }
  test('gaan alle vier met het gegeven mee', async () => {
    const { dossierId, verzoekId, doe } = await metVerzoek(t, partijen.schuldhulp)
    const wens = { eerstVragen: true, nietNaarCoordinator: true, alleenTot: '2027-07-01' }
    await doe(legAntwoordPartijVast, antwoord(verzoekId, { ...wens, nietDelenMet: [partijen.ggz] }))
    expect(await voorwaardenVan(dossierId)).toEqual([
      [
        { soort: 'eerst-vragen', akkoord: [], wie: partijen.schuldhulp },
        { soort: 'niet-delen-met', aan: ['coordinator', partijen.ggz] },
        { soort: 'alleen-tot', datum: '2027-07-01' },
      ],
    ])
  })
  test('alleen met wie zij noemt, en van een gegeven alleen een deel (5.4.2 lid 1)', async () => {
    const { dossierId, verzoekId, doe } = await metVerzoek(t, partijen.schuldhulp)
    const gegevens = antwoord(verzoekId).gegevens.map((een) => ({ ...een, alleenDeel: 'Er loopt iets.' }))
    const wens = { alleenCoordinator: true, alleenDelenMet: [partijen.ggz], gegevens }
    await doe(legAntwoordPartijVast, antwoord(verzoekId, wens))
    expect(await voorwaardenVan(dossierId)).toEqual([
      [
        { soort: 'alleen-delen-met', aan: ['coordinator', partijen.ggz] },
        { soort: 'alleen-deel', deel: 'Er loopt iets.' },
      ],
    ])
  })
  test('wilde zij eerst gevraagd worden, dan geldt haar ja, en niet nog een keer', async () => {
    const { dossierId, verzoekId, doe } = await metVerzoek(t, partijen.schuldhulp)
    const gegeven = await doe<{ gegevenIds: string[] }>(
      legAntwoordPartijVast,
      antwoord(verzoekId, { eerstVragen: true }),
    )
    const invoer = { gegevenId: gegeven.gegevenIds[0], antwoord: 'mag', datum: vandaag }
    await doe(legAntwoordGeverVast, invoer)
    expect(await voorwaardenVan(dossierId)).toEqual([
      [{ soort: 'eerst-vragen', akkoord: ['coordinator'], wie: partijen.schuldhulp }],
    ])
    expect(redenen(await t.doe(legAntwoordGeverVast, toeleider, invoer, { dossierId }))).toEqual([
      'niets-te-vragen',
    ])
  })
})

describe('een verzoek dat openstaat', () => {
  test('een partij die moet antwoorden krijgt een herinnering, een geheimhouder nooit (5.4.2 lid 2)', async () => {
    const plicht = await metVerzoek(t, partijen.schuldhulp)
    await plicht.doe(rappelleerPartij, { verzoekId: plicht.verzoekId })
    expect(await db.audit()).toMatchObject({ actie: 'onderzoek.rappelleer-partij', resultaat: 'toegestaan' })
    const geheim = await metVerzoek(t, partijen.ggz, ggz)
    const afloop = await t.doe(rappelleerPartij, toeleider, { verzoekId: geheim.verzoekId }, geheim)
    expect(redenen(afloop)).toEqual(['geheimhouder-niet-rappelleren'])
  })
  test('kan worden ingetrokken; daarna is er niets te beantwoorden', async () => {
    const { dossierId, verzoekId, doe } = await metVerzoek(t, partijen.schuldhulp)
    await doe(trekVerzoekIn, { verzoekId, reden: 'Zij vertelde het zelf al.' })
    expect(await db.rij('onderzoek.verzoek', verzoekId)).toMatchObject({ staat: 'ingetrokken' })
    expect(
      redenen(await t.doe(legAntwoordPartijVast, toeleider, antwoord(verzoekId), { dossierId })),
    ).toContain('verzoek-is-ingetrokken')
  })
})

describe('een onderzoek dat stopt', () => {
  test('neemt het open verzoek mee, en de partij leest niet waarom de client stopt (2.3a.1 lid 4)', async () => {
    const { verzoekId, dossierId, doe } = await metVerzoek(t, partijen.schuldhulp)
    const toelichting = 'U wilt nu geheimerust.'
    await doe(trekOnderzoekIn, { reden: 'client-stopt', toelichting, clientGeinformeerd: true })
    expect(await db.rij('onderzoek.verzoek', verzoekId)).toMatchObject({ staat: 'ingetrokken' })
    const gezien = await t.doe(bekijkOnderzoek, toeleider, {}, { dossierId })
    const verzoeken = JSON.stringify(gedaan<{ beeld: OnderzoekBeeld }>(gezien).uitkomst.beeld.verzoeken)
    expect(verzoeken).toContain('Het onderzoek is gestopt.')
    expect(verzoeken).not.toContain('geheimerust')
  })
})
