import { describe, expect, test } from 'vitest'
import {
  afgerond,
  beidenStemmenIn,
  client,
  codes,
  dochter,
  dossier,
  gebeurtenis,
  ingevuld,
  partner,
  totEnMetBrieven,
} from '../../../testing/onderzoek.ts'
import { plusDagen } from '../../wet/datum.ts'
import { einddatum } from '../../wet/termijnen.ts'
import { toetsDraagGegevensOver } from './draag-gegevens-over.ts'
import { eigenRegieNu } from './eigen-regie.ts'
import type { GebeurtenisFeit } from './feiten.ts'
import { toetsLegInstemmingAanpakVast } from './leg-instemming-aanpak-vast.ts'
import { plichten } from './plichten.ts'
import { staten } from './staten.ts'
import { toetsTrekEigenRegieIn } from './trek-eigen-regie-in.ts'
import { toetsWijsCoordinatorAan } from './wijs-coordinator-aan.ts'

const vandaag = '2026-12-30'
const termijnen = { onderzoekKlaar: '2027-01-11', persoonlijkPlan: '2026-12-07' }
const verklaard = (deel: Partial<GebeurtenisFeit> = {}) =>
  gebeurtenis('eigen-regie-verklaard', {
    betrokkeneId: partner,
    code: 'client',
    datum: '2026-12-28',
    ...deel,
  })
const oordeel = (code: 'aannemelijk' | 'niet-aannemelijk') =>
  gebeurtenis('eigen-regie-beoordeeld', { code, datum: '2026-12-29' })
const ingetrokken = gebeurtenis('eigen-regie-ingetrokken', { code: 'client-wil-coordinator' })
const moet = (feiten: Parameters<typeof plichten>[0]) => plichten(feiten, termijnen).map(({ code }) => code)

describe('wat eigen regie betekent (2.3a.2 lid 2 slot, 2.3a.3 lid 2)', () => {
  const geldt = afgerond([...beidenStemmenIn(), verklaard(), oordeel('aannemelijk')])
  const aanwijzing = {
    kandidaat: 'gemeenteambtenaar',
    zichzelf: false,
    overlegdMet: [client, partner],
    partijenNietGevraagd: false,
    motiveringOverleg: '',
  } as const
  test('geen coördinator, geen instemming te vragen, geen overdracht', () => {
    expect(codes(toetsWijsCoordinatorAan(aanwijzing, geldt, vandaag))).toEqual(['eigen-regie-geldt'])
    const ja = { betrokkeneId: client, antwoord: 'stemt-in', datum: vandaag } as const
    expect(codes(toetsLegInstemmingAanpakVast(ja, geldt, vandaag))).toEqual(['eigen-regie-geldt'])
    const over = [{ gegevenId: 'gegeven-a', reden: 'Nodig.' }]
    expect(codes(toetsDraagGegevensOver(over, [], geldt, 'college', vandaag))).toEqual([
      'geen-aanpak-om-naar-over-te-dragen',
      'eigen-regie-geldt',
    ])
  })
  test('zolang het college niet heeft geoordeeld is er ook geen coördinator', () => {
    const feiten = afgerond([...beidenStemmenIn(), verklaard()])
    expect(codes(toetsWijsCoordinatorAan(aanwijzing, feiten, vandaag))).toEqual([
      'eigen-regie-eerst-beoordelen',
    ])
    expect(moet(feiten)).toContain('beoordeel-eigen-regie')
    expect(moet(feiten)).not.toContain('wijs-coordinator-aan')
  })
  test('de plicht om een coördinator aan te wijzen of instemming te vragen vervalt', () => {
    expect(moet(geldt)).toEqual(['vraag-dienstverklaring'])
    expect(moet(afgerond([verklaard(), oordeel('aannemelijk')]))).toEqual(['vraag-dienstverklaring'])
  })
  test('vindt het college het niet aannemelijk, dan komt er een coördinator', () => {
    const nee = afgerond([...beidenStemmenIn(), verklaard(), oordeel('niet-aannemelijk')])
    expect(codes(toetsWijsCoordinatorAan(aanwijzing, nee, vandaag))).toEqual([])
    expect(moet(nee)).toContain('wijs-coordinator-aan')
  })
  test('een nieuwe conclusie vraagt een nieuwe verklaring', () => {
    const feiten = ingevuld([
      ...totEnMetBrieven(),
      verklaard(),
      oordeel('aannemelijk'),
      gebeurtenis('conclusie', { code: 'aanpak-verplicht', datum: vandaag }),
    ])
    expect(eigenRegieNu(feiten)).toBe('geen')
  })
})

describe('eigen regie intrekken (2.3a.3 lid 2)', () => {
  const invoer = { betrokkeneId: client, reden: 'client-wil-coordinator', datum: vandaag } as const
  test('één van de cliënten is genoeg, ook na het ja van het college', () => {
    for (const na of [[verklaard()], [verklaard(), oordeel('aannemelijk')]])
      expect(codes(toetsTrekEigenRegieIn(invoer, afgerond(na), vandaag))).toEqual([])
    expect(eigenRegieNu(afgerond([verklaard(), oordeel('aannemelijk'), ingetrokken]))).toBe('geen')
  })
  test('tot zes weken na het oordeel; daarna is er een nieuw verzoek nodig (2.3a.1 lid 2, eigen invulling)', () => {
    const op = (dag: string, na = [verklaard(), oordeel('aannemelijk')]) =>
      codes(toetsTrekEigenRegieIn({ ...invoer, datum: dag }, afgerond(na), dag))
    const { datum } = einddatum('eigen-regie-terugnemen', oordeel('aannemelijk').datum)
    expect(op(datum)).toEqual([])
    expect(op(plusDagen(datum, 1))).toEqual(['eigen-regie-nieuw-verzoek'])
    expect(op(plusDagen(datum, 1), [verklaard()])).toEqual([])
  })
  test.each([
    ['zonder verklaring', [], {}, ['geen-eigen-regie-verklaard']],
    ['na een nee', [verklaard(), oordeel('niet-aannemelijk')], {}, ['geen-eigen-regie-verklaard']],
    ['door wie geen cliënt is', [verklaard()], { betrokkeneId: dochter }, ['eigen-regie-verklaart-client']],
    ['voor de verklaring', [verklaard()], { datum: '2026-12-20' }, ['antwoord-voor-vraag']],
    ['in de toekomst', [verklaard()], { datum: '2027-01-01' }, ['datum-in-toekomst']],
  ])('mag niet: %s', (_, na, anders, verwacht) => {
    expect(codes(toetsTrekEigenRegieIn({ ...invoer, ...anders }, afgerond(na), vandaag))).toEqual(verwacht)
  })
  test.each(staten.filter((staat) => staat !== 'loopt' && staat !== 'afgerond'))('niet in %s', (staat) => {
    const feiten = ingevuld([...totEnMetBrieven(), verklaard()], { dossier: dossier({ staat }) })
    expect(toetsTrekEigenRegieIn(invoer, feiten, vandaag).toegestaan).toBe(false)
  })
})
