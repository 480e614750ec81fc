import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { brief, ingevuld, toeleider, vandaag } from '../../testing/lopend-onderzoek.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { bekijkBrief } from './bekijk-brief.ts'
import { deelUitkomstMee } from './deel-uitkomst-mee.ts'
import { haalGebeurtenisWeg } from './haal-gebeurtenis-weg.ts'
import { stelDienstVoor } from './stel-dienst-voor.ts'
import { stelReikwijdteVast } from './stel-reikwijdte-vast.ts'
import { trekConclusie } from './trek-conclusie.ts'
import { wijsOpPgb } from './wijs-op-pgb.ts'

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

describe('wijzen op het persoonsgebonden budget, op de weg (2.3.2 lid 6)', () => {
  test('eerst het budget, dan de brief; en de brief noemt het bij deze dienst', async () => {
    const { dossierId, client, partner, doe } = await ingevuld(t)
    const probeer = async (handeling: typeof wijsOpPgb | typeof deelUitkomstMee, invoer: object) =>
      redenen(await t.doe(handeling, toeleider, invoer, { dossierId }))
    const wijzen = { betrokkeneId: client, datum: vandaag, gevolgenUitgelegd: true }
    expect(await probeer(wijsOpPgb, wijzen)).toEqual(['geen-budget-in-beeld'])
    const themas = { binnen: ['inkomen', 'schulden', 'hulp-thuis'], gesloten: [], datum: vandaag }
    await doe(stelReikwijdteVast, {
      ...themas,
      met: [client, partner],
      gevolgenUitgelegd: true,
      heropendOpWens: true,
    })
    await doe(stelDienstVoor, {
      betrokkeneId: client,
      domein: 'maatschappelijke-ondersteuning',
      soort: 'dienst',
      waarvoor: 'Hulp bij het huishouden.',
    })
    await doe(trekConclusie, {
      samenhang: true,
      motiveringSamenhang: 'Zonder inkomen groeien de schulden.',
      conclusie: 'aanpak-verplicht',
      bevestigd: true,
    })
    expect(await probeer(deelUitkomstMee, brief(client))).toEqual(['budget-niet-gewezen'])
    expect(await probeer(wijsOpPgb, { ...wijzen, gevolgenUitgelegd: false })).toEqual([
      'budget-niet-uitgelegd',
    ])
    await doe(wijsOpPgb, wijzen)
    const { briefId } = await doe(deelUitkomstMee, brief(client))
    await doe(deelUitkomstMee, brief(partner))
    const gelezen = gedaan(await t.doe(bekijkBrief, toeleider, { briefId }, { dossierId })).uitkomst
    expect(JSON.stringify(gelezen)).toContain('een persoonsgebonden budget')
  })
  test('een vergissing kan weg zolang de brief er niet is (AVG 16)', async () => {
    const { dossierId, client, partner, doe } = await ingevuld(t)
    const themas = { binnen: ['schulden', 'hulp-thuis'], gesloten: [], gevolgenUitgelegd: true }
    await doe(stelReikwijdteVast, { ...themas, datum: vandaag, met: [client, partner] })
    await doe(wijsOpPgb, { betrokkeneId: client, datum: vandaag, gevolgenUitgelegd: true })
    const gewezen = () =>
      db.rijen(`select id from onderzoek.gebeurtenis where dossier_id = $1 and soort = 'gewezen-op-pgb'`, [
        dossierId,
      ])
    const [rij] = await gewezen()
    await doe(haalGebeurtenisWeg, { gebeurtenisId: rij?.id, reden: 'Dit gesprek was met een ander.' })
    expect(await gewezen()).toEqual([])
  })
})
