import { describe, expect, test } from 'vitest'
import {
  afgerond,
  beidenStemmenIn,
  client,
  codes,
  dienst,
  eersteContact,
  gegeven,
  ingevuld,
  lopend,
  partner,
  totEnMetBrieven,
  vandaag,
} from '../../../testing/onderzoek.ts'
import type { VerstrekkingFeit } from './feiten.ts'
import {
  teMelden,
  toetsLegMeldingAanOntvangerVast,
  voorafLegMeldingAanOntvangerVast,
} from './leg-melding-aan-ontvanger-vast.ts'
import { type PersoonlijkPlan, toetsOntvangPersoonlijkPlan } from './ontvang-persoonlijk-plan.ts'
import { plichten } from './plichten.ts'
import { toetsTrekUitkomstIn, voorafTrekUitkomstIn } from './trek-uitkomst-in.ts'
import { zonderUitkomst } from './voortgang.ts'

const op = '2027-01-20'

describe('de ontvanger hoort dat een gegeven is verbeterd (AVG 19)', () => {
  const verstrekking = (deel: Partial<VerstrekkingFeit> = {}): VerstrekkingFeit => ({
    id: 'v1',
    gegevenId: 'gegeven-1',
    aan: 'coordinator',
    verbeterdOp: '2027-01-10',
    gemeldOp: null,
    ...deel,
  })
  const met = (deel: Partial<VerstrekkingFeit> = {}) =>
    afgerond([], { gegevens: [gegeven()], verstrekkingen: [verstrekking(deel)] })
  const invoer = { verstrekkingId: 'v1', datum: '2027-01-12' }

  test('wordt vastgelegd op een dag sinds de verbetering', () => {
    expect(codes(toetsLegMeldingAanOntvangerVast(invoer, met(), op))).toEqual([])
    expect(codes(toetsLegMeldingAanOntvangerVast({ ...invoer, datum: '2027-01-10' }, met(), op))).toEqual([])
  })
  test.each([
    ['voor de verbetering', { datum: '2027-01-09' }, {}, ['melding-voor-verbetering']],
    ['in de toekomst', { datum: '2027-01-21' }, {}, ['datum-in-toekomst']],
    ['iemand die niets kreeg', { verstrekkingId: 'elders' }, {}, ['onbekende-ontvanger']],
    ['wie het al weet', {}, { gemeldOp: '2027-01-11' }, ['niemand-om-te-melden', 'onbekende-ontvanger']],
    ['wat niet is verbeterd', {}, { verbeterdOp: null }, ['niemand-om-te-melden', 'onbekende-ontvanger']],
  ])('mag niet: %s', (_, anders, deel, verwacht) => {
    expect(codes(toetsLegMeldingAanOntvangerVast({ ...invoer, ...anders }, met(deel), op))).toEqual(verwacht)
  })
  test('is een plicht zolang een ontvanger het niet weet, per ontvanger een', () => {
    const termijnen = { onderzoekKlaar: null, persoonlijkPlan: null }
    const moet = (feiten: Parameters<typeof plichten>[0]) =>
      plichten(feiten, termijnen).filter(({ code }) => code === 'meld-verbetering-aan-ontvanger')
    expect(moet(met())).toMatchObject([
      { handeling: 'leg-melding-aan-ontvanger-vast', artikel: 'avg-kennisgeving', betrokkenen: [client] },
    ])
    expect(moet(met({ gemeldOp: '2027-01-11' }))).toEqual([])
    const twee = { ...met(), verstrekkingen: [verstrekking(), verstrekking({ id: 'v2', aan: 'partij' })] }
    expect(moet(twee)).toHaveLength(2)
    expect(teMelden(twee)).toHaveLength(2)
  })
  test('niet in een eerste contact: dan is er niets gegeven', () => {
    expect(codes(voorafLegMeldingAanOntvangerVast(eersteContact(), op))).toEqual([
      'onderzoek-niet-gestart',
      'niemand-om-te-melden',
    ])
  })
})

describe('een uitkomst met een fout intrekken (AVG 16, 2.3a.2 lid 1)', () => {
  const invoer = { betrokkeneId: client, reden: 'Er stond een verkeerde dienst in.' }
  const verstuurd = ingevuld(totEnMetBrieven())
  const na = {
    ...verstuurd,
    gebeurtenissen: verstuurd.gebeurtenissen.filter(
      ({ soort, betrokkeneId }) => soort !== 'uitkomst-meegedeeld' || betrokkeneId !== client,
    ),
  }

  test('kan zolang het onderzoek loopt; daarna moet de uitkomst opnieuw worden verteld', () => {
    expect(codes(toetsTrekUitkomstIn(invoer, verstuurd, op))).toEqual([])
    expect(zonderUitkomst(verstuurd)).toEqual([])
    expect(zonderUitkomst(na).map(({ id }) => id)).toEqual([client])
    expect(codes(toetsTrekUitkomstIn(invoer, na, op))).toEqual(['uitkomst-niet-verstuurd'])
  })
  test('niet zonder te zeggen wat er niet klopte', () => {
    expect(codes(toetsTrekUitkomstIn({ ...invoer, reden: ' ' }, verstuurd, op))).toEqual([
      'intrekken-zonder-reden',
    ])
  })
  test('niet als de client al op de brief antwoordde; de brief van de ander kan nog wel', () => {
    const [ja] = beidenStemmenIn()
    if (!ja) throw new Error('nobody agreed')
    const feiten = ingevuld([...totEnMetBrieven(), ja])
    expect(codes(toetsTrekUitkomstIn(invoer, feiten, op))).toEqual(['client-antwoordde-al'])
    expect(codes(toetsTrekUitkomstIn({ ...invoer, betrokkeneId: partner }, feiten, op))).toEqual([])
  })
  test('niet na het afronden, en niet voor er iets is verstuurd', () => {
    expect(codes(voorafTrekUitkomstIn(afgerond(), op))).toEqual(['onderzoek-afgerond'])
    expect(codes(voorafTrekUitkomstIn(lopend(), op))).toEqual(['geen-uitkomst-verstuurd'])
    const conclusie = ingevuld(totEnMetBrieven().slice(0, 3), { diensten: [dienst('x')] })
    expect(codes(toetsTrekUitkomstIn(invoer, conclusie, op))).toEqual([
      'geen-uitkomst-verstuurd',
      'uitkomst-niet-verstuurd',
    ])
  })
})

describe('het persoonlijk plan (2.3a.1 lid 5)', () => {
  const plan = (deel: Partial<PersoonlijkPlan> = {}): PersoonlijkPlan => ({
    betrokkeneId: client,
    datum: '2026-12-06',
    vorm: 'op-papier',
    plan: '',
    gebruik: 'Wij beginnen met de post.',
    ...deel,
  })
  test('op papier of als tekst, met hoe het wordt gebruikt', () => {
    for (const feiten of [eersteContact(), lopend()]) {
      expect(codes(toetsOntvangPersoonlijkPlan(plan(), feiten, vandaag))).toEqual([])
      const tekst = plan({ vorm: 'als-tekst', plan: 'Ik wil hulp bij mijn post.' })
      expect(codes(toetsOntvangPersoonlijkPlan(tekst, feiten, vandaag))).toEqual([])
    }
  })
  test.each<[string, Partial<PersoonlijkPlan>, string[]]>([
    ['tekst zonder tekst', { vorm: 'als-tekst', plan: ' ' }, ['plan-zonder-tekst']],
    ['papier dat wordt overgetypt', { plan: 'Ik wil hulp.' }, ['plan-op-papier-blijft-papier']],
    ['zonder te zeggen hoe het wordt gebruikt', { gebruik: '' }, ['plan-zonder-gebruik']],
    ['van een vreemde', { betrokkeneId: 'vreemde' }, ['onbekende-betrokkene']],
    ['in de toekomst', { datum: '2027-01-01' }, ['datum-in-toekomst']],
  ])('mag niet: %s', (_, deel, verwacht) => {
    expect(codes(toetsOntvangPersoonlijkPlan(plan(deel), lopend(), vandaag))).toEqual(verwacht)
  })
  test('niet na het onderzoek', () => {
    expect(codes(toetsOntvangPersoonlijkPlan(plan(), afgerond(), vandaag))).toEqual(['onderzoek-afgerond'])
  })
})
