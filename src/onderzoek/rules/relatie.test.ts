import { describe, expect, test } from 'vitest'
import {
  client,
  codes,
  dochter,
  dossier,
  gebeurtenis,
  gegevenInvoer,
  gezinsband,
  lopend,
  partner,
  vandaag,
} from '../../../testing/onderzoek.ts'
import { type Gezinsrelatie, gezinsrelatieCodes, isGezinslid } from '../../wet/gezinsrelaties.ts'
import type { Feiten } from './feiten.ts'
import { hoedanigheidBij, isGezinslidNu, isGezinslidOp } from './gezin.ts'
import { isClient } from './is-client.ts'
import { toetsLegAntwoordGezinslidVast } from './leg-antwoord-gezinslid-vast.ts'
import { bijstandAangevraagdOp } from './leg-dienstverklaring-vast.ts'
import { toetsLegGegevenVast } from './leg-gegeven-vast.ts'
import { type LegRelatieVast, toetsLegRelatieVast, voorafLegRelatieVast } from './leg-relatie-vast.ts'
import { staten } from './staten.ts'
import {
  toetsVerbeterRelatie,
  type VerbeterRelatie,
  verbeterdeRelatie,
  voorafVerbeterRelatie,
} from './verbeter-relatie.ts'
import { toetsVraagGezinslid } from './vraag-gezinslid.ts'

const weg = '2026-12-15'
/** The partner left on 15 December; `daarna` is how he stands since (nothing: in no way). */
const naVertrek = (daarna?: Gezinsrelatie, meer: Partial<Feiten> = {}): Feiten =>
  lopend({
    gezinsbanden: [
      gezinsband(partner, 'partner', { id: 'eerst', tot: weg }),
      ...(daarna ? [gezinsband(partner, daarna, { id: 'daarna', sinds: weg })] : []),
      gezinsband(dochter, 'kind', { sinds: '2026-12-01' }),
    ],
    ...meer,
  })

describe('gezinslid zolang het huishouden duurt (1.1.1 gezinslid)', () => {
  test.each([undefined, ...gezinsrelatieCodes])(
    'wie uit huis gaat en daarna %s is: gezinslid en client alleen op een andere grond van 1.1.1',
    (daarna) => {
      const blijft = daarna !== undefined && isGezinslid(daarna)
      const feiten = naVertrek(daarna)
      expect(isGezinslidOp(feiten, partner, '2026-12-14')).toBe(true)
      expect(isGezinslidOp(feiten, partner, weg)).toBe(blijft)
      expect(isGezinslidNu(feiten, partner)).toBe(blijft)
      expect(isClient(feiten, partner)).toBe(blijft)
      expect(hoedanigheidBij('gezinslid', blijft)).toBe(blijft ? 'gezinslid' : 'netwerk')
    },
  )
  test('een mantelzorger of vertegenwoordiger blijft dat, wat de relatie ook wordt', () => {
    for (const wie of ['mantelzorger', 'vertegenwoordiger', 'verzoeker'] as const)
      for (const lid of [true, false]) expect(hoedanigheidBij(wie, lid)).toBe(wie)
  })
  test('wie geen gezinslid meer is, wordt niet gevraagd en over hem komt niets in het dossier (2.3a.1 lid 3, 5.4.1 lid 1)', () => {
    const feiten = naVertrek('ex-partner', { gebeurtenissen: [] })
    const vraag = { betrokkeneId: partner, aanleiding: 'De schulden zijn van hen samen.' }
    expect(codes(toetsVraagGezinslid(vraag, feiten, vandaag))).toEqual(['geen-gezinslid'])
    const steun = gegevenInvoer({ betrokkeneId: partner, onderdeel: 'steun' })
    expect(codes(toetsLegGegevenVast(steun, feiten, vandaag))).toEqual(['geen-gegevens-over-deze-persoon'])
    expect(
      codes(toetsLegGegevenVast(steun, naVertrek('ex-partner-ouder', { gebeurtenissen: [] }), vandaag)),
    ).toEqual([])
  })
  test('een ja telt alleen van wie op die dag gezinslid was; een nee altijd (1.1.1 cliënt 3°)', () => {
    const gevraagd = [gebeurtenis('gezinslid-gevraagd', { betrokkeneId: dochter, datum: '2026-12-02' })]
    const feiten = naVertrek(undefined, {
      gezinsbanden: [gezinsband(dochter, 'kind', { sinds: '2026-12-05', tot: '2026-12-10' })],
      gebeurtenissen: gevraagd,
    })
    const antwoord = (datum: string, wat: 'stemt-in' | 'weigert' = 'stemt-in') =>
      codes(toetsLegAntwoordGezinslidVast({ betrokkeneId: dochter, antwoord: wat, datum }, feiten, vandaag))
    expect(antwoord('2026-12-04')).toEqual(['geen-gezinslid-op-die-dag'])
    expect(antwoord('2026-12-05')).toEqual([])
    expect(antwoord('2026-12-09')).toEqual([])
    expect(antwoord('2026-12-10')).toEqual(['geen-gezinslid-op-die-dag'])
    expect(antwoord('2026-12-10', 'weigert')).toEqual([])
  })
  test('de aanvraag om bijstand geldt niet meer voor wie geen partner meer is (Participatiewet 43)', () => {
    expect(bijstandAangevraagdOp(lopend(), partner)).toBe('2026-11-30')
    expect(bijstandAangevraagdOp(naVertrek('ex-partner-ouder'), partner)).toBeUndefined()
  })
})

describe('een verandering in het huishouden vastleggen', () => {
  const leg = (anders: Partial<LegRelatieVast>, feiten = lopend()) =>
    codes(
      toetsLegRelatieVast(
        { betrokkeneId: dochter, relatie: 'volwassen-kind-elders', sinds: weg, ...anders },
        feiten,
        vandaag,
      ),
    )
  test('een andere relatie, of geen relatie meer', () => {
    expect(leg({})).toEqual([])
    expect(leg({ relatie: undefined })).toEqual([])
    expect(leg({ betrokkeneId: partner, relatie: 'anders' }, naVertrek())).toEqual([])
  })
  test('niet dezelfde, niet van de client zelf of een vreemde, niet in de toekomst', () => {
    expect(leg({ relatie: 'kind' })).toEqual(['niets-veranderd'])
    expect(leg({ betrokkeneId: client })).toEqual(['relatie-met-zichzelf'])
    expect(leg({ betrokkeneId: 'vreemde' })).toEqual(['onbekende-betrokkene'])
    expect(leg({ sinds: '2026-12-25' })).toEqual(['datum-in-toekomst'])
    expect(leg({ betrokkeneId: partner, relatie: undefined }, naVertrek())).toEqual([
      'geen-relatie-om-te-eindigen',
    ])
  })
  test('niet voor of op de dag waarop de vorige begon, en niet voor die eindigde', () => {
    const feiten = naVertrek('ex-partner')
    expect(leg({ betrokkeneId: partner, relatie: 'anders', sinds: weg }, feiten)).toEqual([
      'relatie-voor-vorige',
    ])
    expect(leg({ betrokkeneId: partner, relatie: 'anders', sinds: '2026-12-16' }, feiten)).toEqual([])
    expect(leg({ betrokkeneId: partner, relatie: 'anders', sinds: '2026-12-14' }, naVertrek())).toEqual([
      'relatie-voor-vorige',
    ])
  })
  test('kan in het eerste contact en tijdens het onderzoek, en niet als alleen de client er staat', () => {
    for (const staat of staten)
      expect(voorafLegRelatieVast(lopend({ dossier: dossier({ staat }) }), vandaag).toegestaan).toBe(
        staat === 'eerste-contact' || staat === 'loopt',
      )
    const alleen = lopend({ betrokkenen: lopend().betrokkenen.slice(0, 1) })
    expect(codes(voorafLegRelatieVast(alleen, vandaag))).toEqual(['niemand-met-relatie'])
  })
})

describe('een relatie verbeteren (AVG 5 lid 1 onder d, AVG 16)', () => {
  const feiten = naVertrek('ex-partner')
  const reden = 'Hij ging een week eerder weg.'
  const verbeter = (anders: Partial<VerbeterRelatie>) =>
    codes(toetsVerbeterRelatie({ bandId: 'daarna', reden, ...anders }, feiten, vandaag))
  test('de relatie of de dag; de vorige eindigt dan ook op die dag', () => {
    expect(verbeter({ relatie: 'ex-partner-ouder' })).toEqual([])
    expect(verbeter({ sinds: '2026-12-08' })).toEqual([])
    const [, oud] = feiten.gezinsbanden
    if (!oud) throw new Error('no second relation')
    expect(verbeterdeRelatie({ bandId: 'daarna', reden, sinds: '2026-12-08' }, oud, feiten)).toMatchObject({
      rij: { relatie: 'ex-partner', sinds: '2026-12-08' },
      vorige: { id: 'eerst', tot: '2026-12-08' },
    })
  })
  test('niet zonder verandering, zonder reden, in de toekomst, na het einde, of wat er niet is', () => {
    expect(verbeter({})).toEqual(['niets-veranderd'])
    expect(verbeter({ relatie: 'ex-partner', sinds: weg })).toEqual(['niets-veranderd'])
    expect(verbeter({ sinds: '2026-12-08', reden: ' ' })).toEqual(['reden-van-verbetering-ontbreekt'])
    expect(verbeter({ sinds: '2026-12-25' })).toEqual(['datum-in-toekomst'])
    expect(verbeter({ bandId: 'eerst', sinds: weg })).toEqual(['einde-voor-begin'])
    expect(verbeter({ bandId: 'geen', sinds: weg })).toEqual(['onbekende-relatie'])
    expect(codes(voorafVerbeterRelatie(lopend({ gezinsbanden: [] }), vandaag))).toEqual([
      'geen-relatie-om-te-verbeteren',
    ])
  })
})
