import { afterAll, describe, expect, test } from 'vitest'
import { bekijkBrief } from '../src/verzoek/bekijk-verzoek.ts'
import { beslisVerzoek } from '../src/verzoek/beslis-verzoek.ts'
import { haalGebeurtenisWeg, verbeterGebeurtenis } from '../src/verzoek/herstel.ts'
import { informeerPersoon, stelInformerenUit, stuurVerzoekbrief } from '../src/verzoek/informeren.ts'
import {
  aangenomenVerzoek,
  beslisser,
  beslistVerzoek,
  gerrit,
  gewogenVerzoek,
  ontvangenVerzoek,
  vandaag,
  verzoekweg,
} from './verzoek-op-de-weg.ts'

const { t, db, mensen, redenen, zie, sluit } = await verzoekweg()
afterAll(sluit)

describe('de persoon hoort van het verzoek (AVG 14, Q-07)', () => {
  test('met een brief die zegt van wie het kwam en tot wanneer het blijft', async () => {
    const { verzoekId, persoon } = await beslistVerzoek(t, db, { b: 'niet-aannemelijk' })
    const { briefId } = await mensen.college<{ briefId: string }>(
      stuurVerzoekbrief,
      { betrokkeneId: persoon },
      verzoekId,
    )
    const { brief } = await mensen.college<{ brief: object }>(bekijkBrief, { briefId }, verzoekId)
    const tekst = JSON.stringify(brief)
    for (const deel of [
      'Gerrit Geheimenaar',
      'Woonstichting Voorbeeld',
      'Er komt geen onderzoek',
      '4 januari 2027',
    ])
      expect(tekst).toContain(deel)
    expect(await zie(verzoekId)).toMatchObject({ personen: [{ verteldOp: vandaag }] })
  })
  test('over een kind gaat de brief naar de ouders of verzorgers', async () => {
    const kind = { ...gerrit, geboortedatum: '2014-05-05' }
    const { verzoekId, persoon } = await ontvangenVerzoek(t, db, undefined, kind)
    const { briefId } = await mensen.college<{ briefId: string }>(
      stuurVerzoekbrief,
      { betrokkeneId: persoon },
      verzoekId,
    )
    const { brief } = await mensen.college<{ brief: { aan: string[] } }>(bekijkBrief, { briefId }, verzoekId)
    expect(brief.aan[0]).toBe('Aan de ouders of verzorgers van Gerrit Geheimenaar')
  })
  test('uitstel en wat is verteld gaan mee naar het onderzoek; wat niet klopt wordt verbeterd', async () => {
    const { verzoekId, persoon, gegevens } = await gewogenVerzoek(t, db)
    const uitstel = { ...stelInformerenUit.voorbeeld, betrokkeneId: persoon, herzienOp: '2026-12-19' }
    await mensen.college(stelInformerenUit, uitstel, verzoekId)
    const feit = async (soort: string) => {
      const sql = 'select id from verzoek.gebeurtenis where dossier_id = $1 and soort = $2'
      return String((await db.rijen(sql, [verzoekId, soort]))[0]?.id)
    }
    const dag = {
      gebeurtenisId: await feit('persoon-informeren-herzien'),
      datum: '2026-12-21',
      reden: 'Typfout.',
    }
    await mensen.college(verbeterGebeurtenis, dag, verzoekId)
    const mee = [{ gegevenId: gegevens.problemen, waarom: 'Nodig om te weten waar het over gaat.' }]
    await mensen.college(beslisVerzoek, { gegevens: mee }, verzoekId)
    const [rij] = await db.rijen(
      "select g.datum::text from onderzoek.gebeurtenis g where g.soort = 'onderzoek-informeren-herzien' order by g.datum desc",
    )
    expect(rij?.datum).toBe('2026-12-21')
    expect(
      await redenen(
        informeerPersoon,
        beslisser,
        { betrokkeneId: persoon, datum: vandaag, hoe: 'gesprek' },
        { dossierId: verzoekId },
      ),
    ).toEqual(['iedereen-verteld', 'persoon-in-onderzoek'])
  })
  test('wie het hoorde voor de beslissing, hoort ook hoe het afliep: de brief gaat dan nog eens (AVG 14, Q-07)', async () => {
    const { verzoekId, persoon } = await gewogenVerzoek(t, db, { b: 'niet-aannemelijk' })
    const stuur = async () => {
      const { briefId } = await mensen.college<{ briefId: string }>(
        stuurVerzoekbrief,
        { betrokkeneId: persoon },
        verzoekId,
      )
      return JSON.stringify(await mensen.college(bekijkBrief, { briefId }, verzoekId))
    }
    expect(await stuur()).toContain('U hoort dat van ons')
    await mensen.college(beslisVerzoek, { gegevens: [] }, verzoekId)
    expect(await zie(verzoekId)).toMatchObject({ personen: [{ verteldOp: null }] })
    expect(await stuur()).toContain('Er komt geen onderzoek')
    expect(await zie(verzoekId)).toMatchObject({ personen: [{ verteldOp: vandaag }] })
    expect(
      await redenen(stuurVerzoekbrief, beslisser, { betrokkeneId: persoon }, { dossierId: verzoekId }),
    ).toEqual(['iedereen-verteld', 'persoon-al-verteld'])
  })
  test('start het, dan moet de toeleider het nog vertellen, ook aan wie van het verzoek wist (2.3a.4 lid 3)', async () => {
    const { verzoekId, persoon, gegevens } = await gewogenVerzoek(t, db)
    await mensen.college(stuurVerzoekbrief, { betrokkeneId: persoon }, verzoekId)
    const mee = [{ gegevenId: gegevens.problemen, waarom: 'Nodig om te weten waar het over gaat.' }]
    await mensen.college(beslisVerzoek, { gegevens: mee }, verzoekId)
    expect(
      await db.rijen("select id from onderzoek.gebeurtenis where soort = 'gewezen-op-gegevensgebruik'"),
    ).toEqual([])
  })
  test('het verzoek blijft tot de dag waarop opnieuw wordt gekeken, en een week (Q-07)', async () => {
    const { verzoekId, persoon } = await gewogenVerzoek(t, db, { b: 'niet-aannemelijk' })
    const uitstel = { ...stelInformerenUit.voorbeeld, betrokkeneId: persoon, herzienOp: '2027-01-06' }
    await mensen.college(stelInformerenUit, uitstel, verzoekId)
    await mensen.college(beslisVerzoek, { gegevens: [] }, verzoekId)
    const sql = 'select vernietigen_op::text from verzoek.dossier where id = $1'
    expect(await db.rijen(sql, [verzoekId])).toEqual([{ vernietigen_op: '2027-01-13' }])
  })
  test('wat niet gebeurde, wordt weggehaald', async () => {
    const { verzoekId, persoon } = await aangenomenVerzoek(t, db)
    await mensen.college(
      informeerPersoon,
      { betrokkeneId: persoon, datum: vandaag, hoe: 'gesprek' },
      verzoekId,
    )
    const sql = "select id from verzoek.gebeurtenis where dossier_id = $1 and soort = 'persoon-geinformeerd'"
    const [rij] = await db.rijen(sql, [verzoekId])
    await mensen.college(
      haalGebeurtenisWeg,
      { gebeurtenisId: rij?.id, reden: 'Dit was een ander.' },
      verzoekId,
    )
    expect(await db.rijen(sql, [verzoekId])).toEqual([])
    expect(await zie(verzoekId)).toMatchObject({ personen: [{ verteldOp: null }] })
  })
})
