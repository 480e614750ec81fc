import { describe, expect, test } from 'vitest'
import { afgerond, codes, dossier, eersteContact, lopend, vandaag } from '../../../testing/onderzoek.ts'
import { melding, metSpoed as met, verstrekken } from '../../../testing/onderzoek-spoed.ts'
import {
  type BeeindigVoorziening,
  toetsBeeindigTijdelijkeVoorziening,
} from './beeindig-tijdelijke-voorziening.ts'
import {
  type BeslisVoorziening,
  toetsBeslisTijdelijkeVoorziening,
  voorafBeslisTijdelijkeVoorziening,
} from './beslis-tijdelijke-voorziening.ts'
import type { VoorzieningFeit } from './feiten.ts'
import { toetsMeldSpoed, voorafMeldSpoed } from './meld-spoed.ts'

const beslis = (deel: Partial<BeslisVoorziening> = {}, feit: Partial<VoorzieningFeit> = {}) =>
  codes(toetsBeslisTijdelijkeVoorziening({ ...verstrekken, ...deel }, met(feit), vandaag))
const afwijzen = {
  besluit: 'afgewezen',
  wat: '',
  vanaf: undefined,
  tot: undefined,
  grond: 'kan-wachten',
} as const

describe('melden dat het niet kan wachten (2.3.3)', () => {
  test('voor de start, tijdens het onderzoek en daarna', () => {
    for (const feiten of [eersteContact(), lopend({ reikwijdtes: [] }), afgerond()])
      expect(codes(toetsMeldSpoed(melding, feiten, vandaag))).toEqual([])
  })
  test('niet in een dossier dat dicht is, niet over een vreemde, niet zonder uitleg, niet dubbel', () => {
    const dicht = lopend({ dossier: dossier({ staat: 'ingetrokken' }) })
    expect(codes(voorafMeldSpoed(dicht, vandaag))).toEqual(['onderzoek-ingetrokken'])
    const meld = (deel: object, feiten = lopend()) =>
      codes(toetsMeldSpoed({ ...melding, ...deel }, feiten, vandaag))
    expect(meld({ betrokkeneId: 'vreemde' })).toEqual(['onbekende-betrokkene'])
    expect(meld({ waaromNu: ' ' })).toEqual(['spoed-zonder-uitleg'])
    expect(meld({ datum: '2026-12-25' })).toEqual(['datum-in-toekomst'])
    expect(meld({ gesprokenOp: '2026-12-25' })).toEqual(['datum-in-toekomst'])
    expect(meld({}, met())).toEqual(['spoed-al-gemeld'])
    expect(meld({}, met({ staat: 'afgewezen' }))).toEqual([])
  })
})

describe('onverwijld beslissen over een tijdelijke maatwerkvoorziening (2.3.3)', () => {
  test('het college beslist zonder aanvraag, in afwachting van het onderzoek', () => {
    expect(beslis()).toEqual([])
    expect(beslis(afwijzen)).toEqual([])
    expect(beslis({ ...afwijzen, grond: 'al-geregeld' }, { melder: 'een-ander' })).toEqual([])
  })
  test('een aanvraag eisen mag niet', () => {
    expect(beslis({ ...afwijzen, grond: 'geen-aanvraag' })).toEqual(['spoed-zonder-aanvraag'])
  })
  test('zonder mandaat beslist een toeleider niet (Awb 10:3)', () => {
    expect(beslis({ namensCollege: false })).toEqual(['spoed-niet-namens-college'])
  })
  test('na een melding van een ander eerst overleg met de cliënt (2.3.3, toelichting)', () => {
    for (const melder of ['een-ander', 'coordinator', 'eigen-waarneming'] as const) {
      expect(beslis({}, { melder })).toEqual(['spoed-zonder-gesprek'])
      expect(beslis({ gesprokenOp: vandaag }, { melder })).toEqual([])
      expect(beslis({}, { melder, gesprokenOp: vandaag })).toEqual([])
      expect(beslis({ gesprokenOp: '2026-12-25' }, { melder })).toEqual(['datum-in-toekomst'])
    }
    expect(beslis({}, { melder: 'vertegenwoordiger' })).toEqual([])
  })
  test('dat de cliënt het niet wil, staat pas vast na een gesprek met hem (2.3.3, toelichting)', () => {
    const wilNiet = { ...afwijzen, grond: 'client-wil-niet' } as const
    expect(beslis(wilNiet)).toEqual(['spoed-wens-onbekend'])
    expect(beslis(wilNiet, { melder: 'een-ander' })).toEqual(['spoed-wens-onbekend'])
    expect(beslis({ ...wilNiet, gesprokenOp: vandaag })).toEqual([])
    expect(beslis(wilNiet, { gesprokenOp: vandaag })).toEqual([])
  })
  test('langer dan drie maanden vraagt een reden, langer dan een jaar kan niet (eigen invulling)', () => {
    const waaromLanger = 'De aanbieder heeft pas dan plaats.'
    expect(beslis({ tot: '2027-03-24' })).toEqual([])
    expect(beslis({ tot: '2027-03-25' })).toEqual(['spoed-langer-zonder-reden'])
    expect(beslis({ tot: '2027-03-25', waaromLanger })).toEqual([])
    expect(beslis({ tot: '2199-01-01', waaromLanger })).toEqual(['spoed-duurt-te-lang'])
  })
  test('een besluit zegt wat, vanaf wanneer, tot wanneer en waarom (Awb 3:46)', () => {
    expect(beslis({ wat: ' ' })).toEqual(['spoed-zonder-voorziening'])
    expect(beslis({ tot: undefined })).toEqual(['spoed-zonder-voorziening'])
    expect(beslis({ tot: '2026-12-23', vanaf: '2026-12-24' })).toEqual(['spoed-dagen-kloppen-niet'])
    expect(beslis({ vanaf: '2026-12-23' })).toEqual(['spoed-dagen-kloppen-niet'])
    expect(beslis({ tot: vandaag })).toEqual([])
    expect(beslis({ motivering: ' ' })).toEqual(['spoed-niet-gemotiveerd'])
    expect(beslis({ ...afwijzen, grond: undefined })).toEqual(['spoed-afgewezen-zonder-grond'])
  })
  test('één keer, en over wat is gemeld', () => {
    expect(beslis({}, { staat: 'verstrekt' })).toEqual(['spoed-al-beslist'])
    expect(beslis({ voorzieningId: 'x' })).toEqual(['onbekende-spoed'])
    expect(codes(voorafBeslisTijdelijkeVoorziening(lopend(), vandaag))).toEqual(['geen-spoed-gemeld'])
  })
})

describe('de tijdelijke voorziening eindigt (2.3.3)', () => {
  const loopt = { staat: 'verstrekt', vanaf: '2026-12-20', tot: '2026-12-30' } as const
  const einde = (deel: Partial<BeeindigVoorziening> = {}, feit: Partial<VoorzieningFeit> = loopt) =>
    codes(
      toetsBeeindigTijdelijkeVoorziening(
        {
          ...{ voorzieningId: 's', reden: 'definitief-besluit', eindeOp: '2026-12-28' },
          ...{ motivering: 'Er is een vaste aanbieder.', namensCollege: true, ...deel },
        },
        met(feit),
        vandaag,
      ),
    )
  test('door het besluit dat ervoor in de plaats komt, gemotiveerd en namens het college', () => {
    expect(einde()).toEqual([])
    expect(einde({ namensCollege: false })).toEqual(['spoed-niet-namens-college'])
    expect(einde({ motivering: '' })).toEqual(['spoed-niet-gemotiveerd'])
  })
  test('binnen haar eigen dagen', () => {
    expect([einde({ eindeOp: '2026-12-19' }), einde({ eindeOp: '2026-12-31' })]).toEqual([
      ['spoed-dagen-kloppen-niet'],
      ['spoed-dagen-kloppen-niet'],
    ])
  })
  test('vandaag of later: dagen die al zijn gegeven, neemt het college zo niet terug (2.3.3, Awb 3:2)', () => {
    for (const reden of ['definitief-besluit', 'niet-meer-nodig', 'client-stopt'] as const)
      expect(['2026-12-20', '2026-12-23', vandaag].map((eindeOp) => einde({ reden, eindeOp }))).toEqual([
        ['spoed-dagen-kloppen-niet'],
        ['spoed-dagen-kloppen-niet'],
        [],
      ])
  })
  test('vanzelf op haar laatste dag, en dan is er geen besluit nodig', () => {
    const vanzelf = { reden: 'laatste-dag', namensCollege: false } as const
    const voorbij = { ...loopt, tot: '2026-12-23' }
    expect(einde({ ...vanzelf, eindeOp: '2026-12-23' }, voorbij)).toEqual([])
    expect(einde({ ...vanzelf, eindeOp: '2026-12-22' }, voorbij)).toEqual(['spoed-dagen-kloppen-niet'])
    expect(einde({ ...vanzelf, eindeOp: '2026-12-30' })).toEqual(['datum-in-toekomst'])
  })
  test('alleen als zij loopt', () => {
    expect(einde({}, {})).toEqual(['spoed-loopt-niet'])
    expect(einde({ voorzieningId: 'x' })).toEqual(['onbekende-spoed'])
  })
})
