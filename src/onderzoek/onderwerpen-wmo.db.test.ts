import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { brief, ingevuld, toeleider, vandaag } from '../../testing/lopend-onderzoek.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import type { ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import { onderwerpenWmoOp } from '../wet/onderwerpen-wmo.ts'
import { bekijkOnderzoek } from './bekijk-onderzoek.ts'
import { deelUitkomstMee } from './deel-uitkomst-mee.ts'
import { haalDienstWeg } from './haal-dienst-weg.ts'
import { haalGebeurtenisWeg } from './haal-gebeurtenis-weg.ts'
import { legOnderwerpenWmoVast } from './leg-onderwerpen-wmo-vast.ts'
import { plichtenVanOnderzoek } from './plichten-van-onderzoek.ts'
import type { Feiten } from './rules/feiten.ts'
import { stelDienstVoor } from './stel-dienst-voor.ts'
import { stelReikwijdteVast } from './stel-reikwijdte-vast.ts'
import { trekConclusie } from './trek-conclusie.ts'
import { verbeterGebeurtenis } from './verbeter-gebeurtenis.ts'
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

const hulpThuis = { domein: 'maatschappelijke-ondersteuning', soort: 'dienst', waarvoor: 'Hulp in huis.' }

/** An onderzoek with its parts filled, that may also be about help at home and the house. */
const metWonen = async () => {
  const onderzoek = await ingevuld(t)
  const { doe, client, partner } = onderzoek
  const binnen = ['inkomen', 'schulden', 'hulp-thuis', 'wonen']
  const wat = { binnen, gesloten: [], datum: vandaag, met: [client, partner], gevolgenUitgelegd: true }
  await doe(stelReikwijdteVast, { ...wat, heropendOpWens: true })
  return onderzoek
}

describe('wat bij hulp uit de Wmo altijd wordt onderzocht, op de weg (2.3.2 lid 4)', () => {
  test('voorgestelde hulp vraagt zes antwoorden; met het laatste is de plicht weg', async () => {
    const { dossierId, client, partner, doe } = await metWonen()
    const probeer = async (invoer: object) =>
      redenen(await t.doe(legOnderwerpenWmoVast, toeleider, { datum: vandaag, ...invoer }, { dossierId }))
    const moet = async () => {
      const gezien = await t.doe(bekijkOnderzoek, toeleider, {}, { dossierId })
      const { feiten } = gedaan<ZaakUitkomst>(gezien).uitkomst
      return plichtenVanOnderzoek(feiten as Feiten).some(({ code }) => code === 'leg-onderwerpen-wmo-vast')
    }
    const eerste = { betrokkeneId: client, behoeften: 'd' }
    expect(await probeer(eerste)).toEqual(['geen-wmo-in-beeld'])
    expect(await moet()).toBe(false)
    await doe(stelDienstVoor, { ...hulpThuis, betrokkeneId: client })
    expect(await moet()).toBe(true)
    expect(await probeer({ ...eerste, betrokkeneId: partner })).toEqual(['onderwerp-zonder-wmo'])
    expect(await probeer({ betrokkeneId: client, bijdrage: 'niet-van-belang' })).toEqual([
      'onderwerp-zonder-toelichting',
    ])
    expect(await probeer({ betrokkeneId: client })).toEqual(['geen-onderwerp-gekozen'])
    const vier = { behoeften: 'd', eigenKracht: 'a', netwerk: 'b', mantelzorger: 'c' }
    await doe(legOnderwerpenWmoVast, {
      betrokkeneId: client,
      datum: vandaag,
      ...vier,
      algemeneVoorziening: 'd',
    })
    expect(await moet()).toBe(true)
    const bijdrage = { bijdrage: 'besproken', bijdrageUitleg: 'Het vaste bedrag per maand.' }
    await doe(legOnderwerpenWmoVast, { betrokkeneId: client, datum: vandaag, ...bijdrage })
    expect(await moet()).toBe(false)
    const rijen = await db.rijen(
      `select id, code, inhoud::text as inhoud from onderzoek.gebeurtenis
        where dossier_id = $1 and soort = 'onderwerp-wmo' order by code`,
      [dossierId],
    )
    expect(rijen.map(({ code }) => code)).toEqual([...onderwerpenWmoOp(vandaag)].sort())
    expect(JSON.stringify(rijen)).not.toContain('vaste bedrag')
    const gebeurtenisId = rijen.find(({ code }) => code === 'bijdrage')?.id
    await doe(verbeterGebeurtenis, { gebeurtenisId, reden: 'Verkeerde dag.', datum: '2026-12-01' })
    await doe(haalGebeurtenisWeg, { gebeurtenisId, reden: 'Nog niet besproken.' })
    expect(await moet()).toBe(true)
  })
  test('zij houdt de conclusie en de brief niet tegen', async () => {
    const { client, doe } = await metWonen()
    await doe(stelDienstVoor, { ...hulpThuis, betrokkeneId: client })
    await doe(trekConclusie, {
      samenhang: true,
      motiveringSamenhang: 'Zonder inkomen groeien de schulden.',
      conclusie: 'aanpak-verplicht',
      bevestigd: true,
    })
    await doe(wijsOpPgb, { betrokkeneId: client, datum: vandaag, gevolgenUitgelegd: true })
    await doe(deelUitkomstMee, brief(client))
  })
})

describe('een afspraak met een verhuurder naast één dienst (2.3a.1 lid 4 onder d, 2.3a.2 lid 3)', () => {
  test('is een interventie in wonen: een aanpak mag, en is niet verplicht', async () => {
    const { dossierId, client, dienstId, bijstand, doe } = await metWonen()
    for (const id of [dienstId, bijstand])
      await doe(haalDienstWeg, { dienstId: id, reden: 'verkeerde-dienst' })
    await doe(stelDienstVoor, { ...hulpThuis, betrokkeneId: client })
    await doe(stelDienstVoor, {
      betrokkeneId: client,
      domein: 'wonen',
      soort: 'interventie',
      waarvoor: 'De verhuurder wacht drie maanden met ontruimen.',
      beslisser: 'de verhuurder',
    })
    const trek = {
      samenhang: true,
      motiveringSamenhang: 'Zonder huis kan er geen hulp in huis zijn.',
      bevestigd: true,
    }
    const verplicht = { ...trek, conclusie: 'aanpak-verplicht' }
    expect(redenen(await t.doe(trekConclusie, toeleider, verplicht, { dossierId }))).toContain(
      'aanpak-is-een-keuze',
    )
    const motiveringKeuze = 'Samen houden zij het huis en de rust.'
    await doe(trekConclusie, { ...trek, conclusie: 'aanpak-wenselijk', motiveringKeuze })
  })
})
