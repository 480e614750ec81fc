import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { richtAanpakIn } from '../../testing/aanpak-register.ts'
import {
  brief,
  conclusie,
  ingevuld,
  lopendOnderzoek,
  toeleider,
  vandaag,
} from '../../testing/lopend-onderzoek.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import type { ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import { bekijkBrief } from './bekijk-brief.ts'
import { bekijkOnderzoek } from './bekijk-onderzoek.ts'
import type { Brief } from './brief.ts'
import { deelUitkomstMee } from './deel-uitkomst-mee.ts'
import { ontvangPersoonlijkPlan } from './ontvang-persoonlijk-plan.ts'
import { plichtenVanOnderzoek } from './plichten-van-onderzoek.ts'
import { rondOnderzoekAf } from './rond-onderzoek-af.ts'
import type { Feiten } from './rules/feiten.ts'
import { trekConclusie } from './trek-conclusie.ts'
import { trekUitkomstIn } from './trek-uitkomst-in.ts'

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

const lees = async (dossierId: string): Promise<ZaakUitkomst> =>
  gedaan<ZaakUitkomst>(await t.doe(bekijkOnderzoek, toeleider, {}, { dossierId })).uitkomst

describe('een uitkomst met een fout intrekken (AVG 16)', () => {
  test('de client krijgt een brief, de brief met de fout is weg, en de uitkomst moet opnieuw', async () => {
    const { dossierId, client, partner, doe } = await ingevuld(t)
    await doe(trekConclusie, conclusie)
    const { briefId: fout } = await doe(deelUitkomstMee, brief(client))
    await doe(deelUitkomstMee, brief(partner))
    const invoer = { betrokkeneId: client, reden: 'Er stond een geheimefout in de brief.' }
    const lezers = () =>
      db.rijen('select distinct aan from onderzoek.verstrekking where dossier_id = $1', [dossierId])
    expect(await lezers()).toHaveLength(2)
    const { briefId } = await doe(trekUitkomstIn, invoer)
    const lezen = async (id: unknown) =>
      gedaan<{ brief: Brief } | null>(await t.doe(bekijkBrief, toeleider, { briefId: id }, { dossierId }))
        .uitkomst
    expect(await lezen(fout)).toBeNull()
    expect(await lezers()).toEqual([{ aan: partner }])
    const tekst = JSON.stringify(await lezen(briefId))
    expect(tekst).toContain('Op 7 december 2026 stuurden wij u een brief')
    expect(tekst).toContain('geheimefout')
    expect(await db.leesbaar(['onderzoek.brief', 'onderzoek.gebeurtenis'], 'geheimefout')).toBe(0)
    const verteld = await db.rijen(
      `select betrokkene_id from onderzoek.gebeurtenis where dossier_id = $1 and soort = 'uitkomst-meegedeeld'`,
      [dossierId],
    )
    expect(verteld).toEqual([{ betrokkene_id: partner }])
    const { feiten } = await lees(dossierId)
    expect(plichtenVanOnderzoek(feiten as Feiten).map(({ code }) => code)).toContain('deel-uitkomst-mee')
    expect(redenen(await t.doe(rondOnderzoekAf, toeleider, {}, { dossierId }))).toEqual([
      'uitkomst-niet-meegedeeld',
    ])
    await doe(deelUitkomstMee, brief(client))
    await doe(rondOnderzoekAf, {})
    expect(redenen(await t.doe(trekUitkomstIn, toeleider, invoer, { dossierId }))).toContain(
      'onderzoek-afgerond',
    )
  })
})

describe('het persoonlijk plan (2.3a.1 lid 5)', () => {
  test('als tekst verzegeld, met hoe het wordt gebruikt; op papier zonder tekst', async () => {
    const { dossierId, client, doe } = await lopendOnderzoek(t)
    const plan = { betrokkeneId: client, datum: vandaag, gebruik: 'Wij beginnen met de post.' }
    await doe(ontvangPersoonlijkPlan, { ...plan, vorm: 'als-tekst', plan: 'Ik wil geheimerust in huis.' })
    await doe(ontvangPersoonlijkPlan, { ...plan, vorm: 'op-papier' })
    expect(await db.leesbaar(['onderzoek.gebeurtenis'], 'geheimerust')).toBe(0)
    const beeld = JSON.stringify((await lees(dossierId)).beeld)
    expect(beeld).toContain('Ik wil geheimerust in huis.')
    expect(beeld).toContain('Wij beginnen met de post.')
    const zonder = { ...plan, vorm: 'als-tekst' }
    expect(redenen(await t.doe(ontvangPersoonlijkPlan, toeleider, zonder, { dossierId }))).toEqual([
      'plan-zonder-tekst',
    ])
  })
})
