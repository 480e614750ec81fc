import { describe, expect, test } from 'vitest'
import {
  client,
  codes,
  dienst,
  dochter,
  eersteContact,
  gebeurtenis,
  ingevuld,
  lopend,
  partner,
  totEnMetBrieven,
  vandaag,
} from '../../../testing/onderzoek.ts'
import { afgesproken } from '../../../testing/reikwijdtes.ts'
import { toetsDeelUitkomstMee } from './deel-uitkomst-mee.ts'
import { toetsHaalGebeurtenisWeg } from './haal-gebeurtenis-weg.ts'
import { nogNietGewezenOpBudget } from './pgb.ts'
import { plichten } from './plichten.ts'
import { toetsWijsOpPgb, voorafWijsOpPgb } from './wijs-op-pgb.ts'

const wmo = dienst('wmo', { domein: 'maatschappelijke-ondersteuning' })
const invoer = { betrokkeneId: client, datum: '2026-12-20', gevolgenUitgelegd: true }
const metWmo = lopend({ diensten: [wmo] })
const gewezen = gebeurtenis('gewezen-op-pgb', { betrokkeneId: client, datum: '2026-12-20' })
const conclusie = gebeurtenis('conclusie', { code: 'aanpak-verplicht', datum: '2026-12-20' })
const brief = {
  betrokkeneId: client,
  brief: 'eigen-brief',
  schriftelijk: true,
  motiveringGezamenlijk: '',
} as const

describe('wijzen op het persoonsgebonden budget (2.3.2 lid 6, 2.3a.1 lid 5)', () => {
  test.each(['maatschappelijke-ondersteuning', 'jeugd'] as const)('kan als %s is voorgesteld', (domein) => {
    const feiten = lopend({ diensten: [dienst('een', { domein })] })
    expect(voorafWijsOpPgb(feiten, vandaag).toegestaan).toBe(true)
    expect(toetsWijsOpPgb(invoer, feiten, vandaag).toegestaan).toBe(true)
  })
  test('kan ook eerder, als de reikwijdte de Wmo of de Jeugdwet raakt', () => {
    for (const thema of ['hulp-thuis', 'opvoeding'] as const) {
      const reikwijdtes = [afgesproken({ binnen: [thema] })]
      expect(voorafWijsOpPgb(lopend({ reikwijdtes }), vandaag).toegestaan).toBe(true)
    }
  })
  test.each(['schuldhulp', 'participatie', 'medische-zorg'] as const)(
    'bij alleen %s is er geen budget',
    (domein) => {
      const feiten = lopend({ diensten: [dienst('een', { domein })] })
      expect(codes(voorafWijsOpPgb(feiten, vandaag))).toEqual(['geen-budget-in-beeld'])
    },
  )
  test('bij een interventie of een geweigerde dienst is er niets te kiezen', () => {
    const diensten = [
      dienst('a', { ...wmo, soort: 'interventie' }),
      dienst('b', { ...wmo, staat: 'geweigerd' }),
    ]
    expect(codes(voorafWijsOpPgb(lopend({ diensten }), vandaag))).toEqual(['geen-budget-in-beeld'])
  })
  test('zonder uitleg van de gevolgen telt het niet', () => {
    expect(codes(toetsWijsOpPgb({ ...invoer, gevolgenUitgelegd: false }, metWmo, vandaag))).toEqual([
      'budget-niet-uitgelegd',
    ])
  })
  test('alleen aan een cliënt, niet aan een vreemde, en niet in de toekomst', () => {
    const aan = (betrokkeneId: string) => codes(toetsWijsOpPgb({ ...invoer, betrokkeneId }, metWmo, vandaag))
    expect(aan(partner)).toEqual([])
    expect(aan(dochter)).toEqual(['budget-alleen-client'])
    expect(aan('vreemde')).toEqual(['onbekende-betrokkene'])
    expect(codes(toetsWijsOpPgb({ ...invoer, datum: '2026-12-25' }, metWmo, vandaag))).toEqual([
      'datum-in-toekomst',
    ])
    expect(codes(voorafWijsOpPgb(eersteContact({ diensten: [wmo] }), vandaag))).toEqual([
      'onderzoek-niet-gestart',
    ])
  })
})

describe('eerst het budget, dan de uitkomst (2.3.2 lid 6)', () => {
  const oordeel = (meer: readonly (typeof gewezen)[], betrokkeneId: string = client) =>
    codes(
      toetsDeelUitkomstMee(
        { ...brief, betrokkeneId, datum: vandaag },
        ingevuld([...meer, conclusie], { diensten: [wmo, dienst('schuldhulp')] }),
        vandaag,
      ),
    )
  test('de brief aan deze cliënt wacht, die aan de partner zonder zo een dienst niet', () => {
    expect(oordeel([])).toEqual(['budget-niet-gewezen'])
    expect(oordeel([], partner)).toEqual([])
    expect(oordeel([gewezen])).toEqual([])
  })
  test('dat de partner het weet, is niet genoeg', () => {
    expect(oordeel([{ ...gewezen, betrokkeneId: partner }])).toEqual(['budget-niet-gewezen'])
  })
  test('wat nu moet, noemt wie het nog niet weet', () => {
    const termijnen = { onderzoekKlaar: '2027-01-11', persoonlijkPlan: null }
    const moet = plichten(metWmo, termijnen).filter(({ code }) => code === 'wijs-op-pgb')
    expect(moet).toMatchObject([
      { artikel: 'persoonsgebonden-budget', soort: 'voor', voor: 'deel-uitkomst-mee', betrokkenen: [client] },
    ])
    expect(nogNietGewezenOpBudget(ingevuld([gewezen], { diensten: [wmo] }))).toEqual([])
    expect(nogNietGewezenOpBudget(lopend({ diensten: [dienst('schuldhulp')] }))).toEqual([])
  })
  test('het gaat niet meer weg als de brief erop rust (AVG 16)', () => {
    const weg = (feiten: typeof metWmo) =>
      codes(toetsHaalGebeurtenisWeg({ gebeurtenisId: 'deze', reden: 'Vergist.' }, feiten, vandaag))
    const deze = { ...gewezen, id: 'deze' }
    expect(weg(ingevuld([deze], { diensten: [wmo] }))).toEqual([])
    expect(weg(ingevuld([deze, ...totEnMetBrieven()], { diensten: [wmo] }))).toEqual([
      'gebeurtenis-draagt-verder',
    ])
  })
})
