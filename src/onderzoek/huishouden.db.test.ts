import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { metPartner, toeleider, vandaag } from '../../testing/lopend-onderzoek.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import type { ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import { bekijkOnderzoek } from './bekijk-onderzoek.ts'
import { haalBandWeg } from './haal-band-weg.ts'
import { legRelatieVast } from './leg-relatie-vast.ts'
import type { OnderzoekBeeld } from './onderzoek-beeld.ts'
import { verbeterRelatie } from './verbeter-relatie.ts'

let t: TestOmgeving

beforeAll(async () => {
  t = await testOmgeving(vandaag)
})
afterAll(() => t.close())

const partnerVan = async (dossierId: string, partner: string) => {
  const gelezen = await t.doe(bekijkOnderzoek, toeleider, {}, { dossierId })
  const beeld = gedaan<ZaakUitkomst>(gelezen).uitkomst.beeld as OnderzoekBeeld
  return beeld.betrokkenen.find(({ id }) => id === partner)
}

const vertrek = { sinds: '2026-12-05', relatie: 'ex-partner' }

describe('wie uit huis gaat (1.1.1 gezinslid)', () => {
  test('is vanaf die dag geen gezinslid en geen client meer; de vorige relatie blijft te zien', async () => {
    const { dossierId, partner, doe } = await metPartner(t)
    expect(await partnerVan(dossierId, partner)).toMatchObject({ client: true, hoedanigheid: 'gezinslid' })
    await doe(legRelatieVast, { betrokkeneId: partner, ...vertrek })
    expect(await partnerVan(dossierId, partner)).toMatchObject({
      client: false,
      hoedanigheid: 'netwerk',
      relaties: [
        { relatie: 'partner', sinds: null, tot: '2026-12-05' },
        { relatie: 'ex-partner', sinds: '2026-12-05', tot: null },
      ],
    })
  })
  test('blijft gezinslid en client op een andere grond: ouder van een kind in huis (onder 2)', async () => {
    const { dossierId, partner, doe } = await metPartner(t)
    await doe(legRelatieVast, { betrokkeneId: partner, ...vertrek, relatie: 'ex-partner-ouder' })
    expect(await partnerVan(dossierId, partner)).toMatchObject({ client: true, hoedanigheid: 'gezinslid' })
  })
  test('zonder nieuwe relatie eindigt alleen de oude', async () => {
    const { dossierId, partner, doe } = await metPartner(t)
    await doe(legRelatieVast, { betrokkeneId: partner, sinds: '2026-12-05' })
    expect(await partnerVan(dossierId, partner)).toMatchObject({
      client: false,
      relaties: [{ relatie: 'partner', tot: '2026-12-05' }],
    })
  })
  test('een verkeerde dag of relatie is te verbeteren, en het vertrek weg te halen als het nooit was', async () => {
    const { dossierId, partner, doe } = await metPartner(t)
    await doe(legRelatieVast, { betrokkeneId: partner, ...vertrek })
    const bandId = (await partnerVan(dossierId, partner))?.relaties.at(-1)?.id
    await doe(verbeterRelatie, { bandId, sinds: '2026-12-03', reden: 'Hij ging eerder.' })
    expect((await partnerVan(dossierId, partner))?.relaties).toMatchObject([
      { tot: '2026-12-03' },
      { sinds: '2026-12-03' },
    ])
    await doe(verbeterRelatie, { bandId, relatie: 'ex-partner-ouder', reden: 'Er is een kind in huis.' })
    expect(await partnerVan(dossierId, partner)).toMatchObject({ client: true, hoedanigheid: 'gezinslid' })
    await doe(haalBandWeg, { bandId, reden: 'verkeerde-persoon' })
    expect(await partnerVan(dossierId, partner)).toMatchObject({
      client: true,
      relaties: [{ relatie: 'partner', tot: null }],
    })
  })
  test('de relatie waarop zijn ja rust, gaat niet weg', async () => {
    const { dossierId, partner } = await metPartner(t)
    const bandId = (await partnerVan(dossierId, partner))?.relaties[0]?.id
    const invoer = { bandId, reden: 'dubbel' }
    expect(redenen(await t.doe(haalBandWeg, toeleider, invoer, { dossierId }))).toEqual([
      'relatie-draagt-verder',
    ])
  })
})
