import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bakker, jansen, richtAanpakIn } from '../../testing/aanpak-register.ts'
import { ingestemd, ingevuld, toeleider, vandaag } from '../../testing/lopend-onderzoek.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { gecoordineerdeAanpak } from '../gecoordineerde-aanpak/index.ts'
import { naamVan } from '../verwerking/verwerking.ts'
import { bekijkOnderzoek } from './bekijk-onderzoek.ts'
import { draagGegevensOver } from './draag-gegevens-over.ts'
import type { OnderzoekBeeld } from './onderzoek-beeld.ts'
import { wijsCoordinatorAan } from './wijs-coordinator-aan.ts'

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

const aangewezen = async () => {
  const onderzoek = await ingestemd(t)
  const overlegdMet = [onderzoek.client, onderzoek.partner]
  const invoer = { kandidaat: 'gemeenteambtenaar', coordinatorId: jansen.gebruikerId, overlegdMet }
  const afloop = await t.doe(wijsCoordinatorAan, bakker, invoer, { dossierId: onderzoek.dossierId })
  return { ...onderzoek, aanpakId: gedaan<{ aanpakId: string }>(afloop).uitkomst.aanpakId }
}

const eindig = (dossierId: string, invoer: object) => {
  const beslisEinde = gecoordineerdeAanpak.handelingen.find((een) => naamVan(een) === 'beslis-einde')
  if (!beslisEinde) throw new Error('the college ends an aanpak')
  return t.doe(beslisEinde, bakker, { eindeOp: vandaag, ...invoer }, { dossierId })
}

describe('wat de beslisser ziet', () => {
  test('de beslisser leest waarop het besluit rust, en geen enkel gegeven (AVG 5 lid 1 onder c)', async () => {
    const loopt = await ingevuld(t)
    expect(redenen(await t.doe(bekijkOnderzoek, bakker, {}, loopt))).toEqual(['geen-besluit-nodig'])
    const klaar = await ingestemd(t)
    const { beeld } = gedaan<{ beeld: OnderzoekBeeld }>(
      await t.doe(bekijkOnderzoek, bakker, {}, { dossierId: klaar.dossierId }),
    ).uitkomst
    expect(JSON.stringify(beeld)).not.toContain('geheimeschulden')
    expect([beeld.gegevens, beeld.verzoeken, beeld.brieven]).toEqual([[], [], []])
    expect(beeld.tijdlijn.map(({ soort }) => soort)).toContain('instemming-aanpak')
    expect(beeld.tijdlijn.map(({ soort }) => soort)).not.toContain('identiteit-vastgesteld')
  })
})

describe('het einde van de aanpak (5.4.5 lid 1)', () => {
  const termijnen = (dossierId: string) =>
    db.rijen(
      `select vernietigen_op::text, (select count(*)::int from onderzoek.gebeurtenis g
         where g.dossier_id = d.id and soort = 'aanpak-beeindigd') einden
       from onderzoek.dossier d where id = $1`,
      [dossierId],
    )
  const einde = { eigenReden: 'Het gezin is verhuisd.' }

  test('zet in dezelfde handeling ook voor het onderzoek de dag van vernietiging vast, twee jaar later', async () => {
    const { dossierId, aanpakId } = await aangewezen()
    expect(await termijnen(dossierId)).toEqual([{ vernietigen_op: null, einden: 0 }])
    gedaan(await eindig(aanpakId, einde))
    expect(await termijnen(dossierId)).toEqual([{ vernietigen_op: '2028-12-07', einden: 1 }])
  })
  test('een geweigerd einde verandert in het onderzoek niets', async () => {
    const { dossierId, aanpakId } = await aangewezen()
    const zonder = await eindig(aanpakId, {})
    expect(redenen(zonder)).toEqual(['einde-zonder-melding-of-reden'])
    expect(await termijnen(dossierId)).toEqual([{ vernietigen_op: null, einden: 0 }])
  })
  test('na het einde wordt niets meer overgedragen', async () => {
    const { dossierId, aanpakId, vanClient } = await aangewezen()
    const gekozen = { gegevens: [{ gegevenId: vanClient, reden: 'Om het geld te plannen.' }] }
    gedaan(await eindig(aanpakId, einde))
    expect(redenen(await t.doe(draagGegevensOver, toeleider, gekozen, { dossierId }))).toEqual([
      'geen-aanpak-om-naar-over-te-dragen',
    ])
  })
  test('welk onderzoek bij een aanpak hoort, staat nergens leesbaar (5.4.4 lid 6, toelichting)', async () => {
    const { dossierId, aanpakId } = await aangewezen()
    const tabellen = ['coordinatie.dossier', 'coordinatie.overgang', 'coordinatie.gebeurtenis']
    expect(await db.leesbaar(tabellen, dossierId)).toBe(0)
    expect(JSON.stringify(await db.rij('coordinatie.dossier', aanpakId))).not.toContain(dossierId)
    const gezien = gedaan<object>(
      await t.doe(gecoordineerdeAanpak.bekijken, jansen, {}, { dossierId: aanpakId }),
    )
    expect(JSON.stringify(gezien.uitkomst)).not.toContain(dossierId)
  })
})
