import { describe, expect, test } from 'vitest'
import { codes } from '../../../testing/aanpak.ts'
import { erbij, ingebracht, meeneming, overleg, toeleider, vanPartij } from '../../../testing/slot-feiten.ts'
import type { Voorwaarde } from '../../wet/voorwaarden.ts'
import type { Feiten, IngebrachtFeit } from './feiten.ts'
import { type BijMeenemen, meeTeNemen, toetsVraagMee } from './meenemen.ts'
import { toetsBeantwoordMeeneming, toetsTrekMeenemingIn } from './meeneming-beantwoorden.ts'

const ggz = vanPartij('ggz')
const werk = vanPartij('werk')
const dag = toeleider.vandaag

const herstel = ingebracht('herstel', 'ggz', { categorie: 'gezondheid' })
const tekst = 'Mevrouw is herstellende tot maart. Zij heeft een depressie.'
const bij = (
  voorwaarden: readonly Voorwaarde[] = [],
  uitDossier = false,
  feit: IngebrachtFeit = herstel,
): BijMeenemen => ({
  items: new Map([['herstel', { feit, tekst, voorwaarden, uitDossier }]]),
  eigenRecht: new Map(),
  themas: ['werk', 'gezondheid'],
})
const feitenMet = (deel: Partial<Omit<Feiten, 'dossier'>> = {}) =>
  overleg({}, { ingebracht: [herstel], ...deel })

const vraag = {
  ingebrachtId: 'herstel',
  deelnemerId: 'werk',
  wat: 'Mevrouw is herstellende tot maart.',
  taak: 'Een traject naar werk',
  waarvoor: 'Het traject begint pas daarna.',
}
const vraagMee = (anders: object = {}, feiten = feitenMet(), kader = werk, met = bij()) =>
  codes(toetsVraagMee({ ...vraag, ...anders }, feiten, kader, met))

describe('vragen of iets mee mag (5.4.3 lid 4)', () => {
  test('H-37: de werkcoach vraagt "herstellende tot maart" mee, met zijn taak en waarom (onder a)', () => {
    expect(vraagMee()).toEqual([])
    expect(vraagMee({ taak: ' ' })).toEqual(['meenemen-zonder-taak'])
    expect(vraagMee({ waarvoor: '' })).toEqual(['meenemen-zonder-waarvoor'])
    expect(vraagMee({ wat: '' })).toEqual(['meenemen-zonder-woorden'])
  })
  test('een corporatie neemt geen gezondheid mee, ook niet als de organisator het voor haar vraagt (onder c)', () => {
    const corporatie = { deelnemerId: 'corporatie' }
    expect(vraagMee(corporatie, feitenMet(), vanPartij('corporatie'))).toEqual([
      'meenemen-eigen-wet-laat-niet-toe',
    ])
    expect(vraagMee(corporatie, feitenMet(), toeleider)).toEqual(['meenemen-eigen-wet-laat-niet-toe'])
  })
  test('een partij vraagt voor zichzelf; de organisator ook voor wie geen scherm heeft', () => {
    expect(vraagMee({ deelnemerId: 'corporatie' })).toContain('meenemen-alleen-voor-uzelf')
    expect(vraagMee({}, feitenMet(), toeleider)).toEqual([])
    expect(vraagMee({ deelnemerId: 'mevrouw' }, feitenMet(), toeleider)).toEqual([
      'meenemen-wie-neemt-niet-mee',
    ])
  })
  test('het college neemt mee wat een onderdeel van het onderzoek beantwoordt, binnen de reikwijdte (2.3a.1 lid 4)', () => {
    const college = (anders: object) =>
      vraagMee({ deelnemerId: 'organisator', ...anders }, feitenMet(), toeleider)
    expect(college({ onderdeel: 'a', thema: 'werk' })).toEqual([])
    expect(college({ onderdeel: 'a' })).toEqual(['meenemen-zonder-plek'])
    expect(college({ onderdeel: 'a', thema: 'wonen' })).toEqual(['meenemen-buiten-reikwijdte'])
    const aanpak = { ...feitenMet(), dossier: overleg({ vanuit: 'coordinatie' }).dossier }
    const coordinator = { vandaag: dag, wie: { gebruikerId: 'jansen', rol: 'coordinator' } } as const
    expect(vraagMee({ deelnemerId: 'organisator' }, aanpak, coordinator)).toEqual([])
  })
  test('wie er niet bij was, neemt niets mee', () => {
    expect(vraagMee({}, feitenMet({ aanwezig: [erbij('organisator')] }), toeleider)).toEqual([
      'meenemen-was-er-niet-bij',
    ])
  })
  test('niet wat van hem zelf is, wat hij niet mocht zien, of wat er niet meer is', () => {
    expect(vraagMee({ deelnemerId: 'ggz' }, feitenMet(), ggz)).toEqual([
      'niets-om-mee-te-nemen',
      'meenemen-al-van-u',
    ])
    const feit = { ...herstel, nietVoor: ['werk'] }
    const dicht = feitenMet({ ingebracht: [feit] })
    expect(vraagMee({}, dicht, werk, bij([], false, feit))).toEqual([
      'niets-om-mee-te-nemen',
      'meenemen-niet-te-zien',
    ])
    expect(meeTeNemen(dicht, werk)).toEqual([])
    expect(vraagMee({ ingebrachtId: 'weg' })).toEqual(['meenemen-wat-er-niet-is'])
  })
  test('niet twee keer hetzelfde, tenzij het een nee was', () => {
    const eerder = (staat: 'gevraagd' | 'ja' | 'nee') =>
      vraagMee({}, feitenMet({ meenemingen: [meeneming('m', 'herstel', 'werk', staat)] }))
    expect(eerder('gevraagd')).toEqual(['meenemen-al-gevraagd'])
    expect(eerder('ja')).toEqual(['meenemen-al-gevraagd'])
    expect(eerder('nee')).toEqual([])
  })
})

describe('wat aan een gegeven vastzit, gaat mee uit (5.4.2 lid 1)', () => {
  const onder = (voorwaarde: Voorwaarde, uitDossier = false) =>
    vraagMee({}, feitenMet(), werk, bij([voorwaarde], uitDossier))

  test('wie het zelf inbracht opent met zijn ja wat hij zelf vroeg; een ander die het eerder gaf niet', () => {
    expect(onder({ soort: 'eerst-vragen', akkoord: [] })).toEqual([])
    expect(onder({ soort: 'eerst-vragen', akkoord: [] }, true)).toEqual([
      'voorwaarde-eerst-vragen',
      'meenemen-niet-te-zien',
    ])
    expect(onder({ soort: 'eerst-vragen', akkoord: ['werk'] }, true)).toEqual([])
  })
  test('niet naar wie het niet mag weten, en niet na de laatste dag', () => {
    expect(onder({ soort: 'niet-delen-met', aan: ['werk'] })).toEqual([
      'voorwaarde-niet-delen',
      'meenemen-niet-te-zien',
    ])
    expect(onder({ soort: 'alleen-delen-met', aan: ['school'] })).toEqual(['voorwaarde-alleen-delen'])
    expect(onder({ soort: 'alleen-tot', datum: '2027-02-28' })).toEqual([
      'voorwaarde-verlopen',
      'meenemen-niet-te-zien',
    ])
    expect(onder({ soort: 'alleen-tot', datum: dag })).toEqual([])
  })
  test('wat van politie of justitie is, gaat alleen verder als hun wet dat toelaat (5.4.2 lid 3)', () => {
    expect(onder({ soort: 'politie-of-justitie', wet: 'wpg' })).toEqual(['voorwaarde-wpg'])
  })
  test('is een deel genoemd door wie er niet is, dan gaat niet meer mee dan dat deel', () => {
    const deel = { soort: 'alleen-deel', deel: 'Mevrouw is herstellende tot maart.' } as const
    expect(onder(deel, true)).toEqual([])
    const meer = (uitDossier: boolean) =>
      vraagMee({ wat: 'Zij heeft een depressie.' }, feitenMet(), werk, bij([deel], uitDossier))
    expect(meer(true)).toEqual(['meenemen-meer-dan-het-deel'])
    // Who is at the table judges these words itself, with its yes or no.
    expect(meer(false)).toEqual([])
  })
})

describe('het oordeel van wie het inbracht gaat voor (5.4.3 lid 4 onder b)', () => {
  const feiten = feitenMet({ meenemingen: [meeneming('m', 'herstel', 'werk')] })
  const zeg = (antwoord: 'ja' | 'nee', kader = ggz, van = feiten) =>
    codes(toetsBeantwoordMeeneming({ meenemingId: 'm', antwoord }, van, kader))

  test('alleen wie het inbracht zegt ja of nee; de organisator legt vast wat hardop is gezegd', () => {
    expect(zeg('ja')).toEqual([])
    expect(zeg('nee')).toEqual([])
    expect(zeg('ja', toeleider)).toEqual([])
    expect(zeg('ja', werk)).toEqual(['geen-meeneming', 'meeneming-antwoord-is-van-inbrenger'])
    expect(zeg('ja', vanPartij('corporatie'))).toEqual([
      'geen-meeneming',
      'meeneming-antwoord-is-van-inbrenger',
    ])
  })
  test('wat de organisator zelf meeneemt: daarvoor legt hij geen ja vast, dat zegt wie het inbracht zelf', () => {
    const voorHemzelf = feitenMet({ meenemingen: [meeneming('m', 'herstel', 'organisator')] })
    for (const antwoord of ['ja', 'nee'] as const)
      expect(zeg(antwoord, toeleider, voorHemzelf)).toEqual([
        'geen-meeneming',
        'meeneming-antwoord-is-van-inbrenger',
      ])
    expect(zeg('ja', ggz, voorHemzelf)).toEqual([])
    expect(codes(toetsTrekMeenemingIn({ meenemingId: 'm' }, voorHemzelf, toeleider))).toEqual([])
  })
  test('een ja geldt voor precies die woorden: bij een nieuwe vraag hoort een nieuw ja', () => {
    const opnieuw = feitenMet({ meenemingen: [meeneming('n', 'herstel', 'werk')] })
    expect(zeg('ja', ggz, opnieuw)).toEqual(['meeneming-onbekend'])
  })
  test('een ja kan tot het sluiten een nee worden, en andersom', () => {
    for (const [staat, antwoord] of [
      ['ja', 'nee'],
      ['nee', 'ja'],
    ] as const)
      expect(
        zeg(antwoord, ggz, feitenMet({ meenemingen: [meeneming('m', 'herstel', 'werk', staat)] })),
      ).toEqual([])
    expect(zeg('ja', ggz, feitenMet({ meenemingen: [meeneming('m', 'herstel', 'werk', 'ja')] }))).toEqual([
      'meeneming-stond-al-zo',
    ])
  })
  test('wie het vroeg, kan het laten', () => {
    expect(codes(toetsTrekMeenemingIn({ meenemingId: 'm' }, feiten, werk))).toEqual([])
    expect(codes(toetsTrekMeenemingIn({ meenemingId: 'm' }, feiten, ggz))).toEqual([
      'geen-meeneming',
      'meeneming-niet-van-u',
    ])
  })
})
