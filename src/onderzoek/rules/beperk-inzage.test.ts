import { describe, expect, test } from 'vitest'
import { client, codes, dossier, ingevuld, lopend, vandaag } from '../../../testing/onderzoek.ts'
import { plusDagen } from '../../wet/datum.ts'
import { einddatum } from '../../wet/termijnen.ts'
import { uitzonderingsgronden } from '../../wet/weigergronden.ts'
import {
  type BeperkInzage,
  beperkteGegevens,
  toetsBeperkInzage,
  toetsHefInzagebeperkingOp,
} from './beperk-inzage.ts'
import type { Feiten } from './feiten.ts'
import { plichten } from './plichten.ts'
import { staten } from './staten.ts'
import { verzwijgtVoor, zichtbaarVoor } from './voor-lezers.ts'

const motief = 'Leest hij dit nu, dan weet hij waar zijn partner is.'
const laatste = einddatum('inzagebeperking-ten-hoogste', vandaag).datum
const beperk = (deel: Partial<BeperkInzage> = {}, feiten: Feiten = ingevuld()) =>
  codes(
    toetsBeperkInzage(
      { gegevenId: 'gegeven-a', grond: 'bescherming-van-mensen', motief, tot: laatste, ...deel },
      feiten,
      vandaag,
    ),
  )
const beperkt = (tot: string): Feiten => {
  const feiten = ingevuld([], { peildag: vandaag })
  const gegevens = feiten.gegevens.map((een) =>
    een.id === 'gegeven-a' ? { ...een, nietInzienTot: tot } : een,
  )
  return { ...feiten, gegevens }
}

describe('inzage in een gegeven beperken voor een tijd (AVG 23, UAVG 41; N-AVG-23)', () => {
  test.each(uitzonderingsgronden)('op de grond %s', (grond) => expect(beperk({ grond })).toEqual([]))
  test('alleen een grond van UAVG 41, met waarom', () => {
    expect(beperk({ grond: 'privacy-van-ander' as never })).toEqual(['beperking-zonder-grond'])
    expect(beperk({ motief: '  ' })).toEqual(['beperking-zonder-motief'])
  })
  test('met een laatste dag na vandaag, hooguit een half jaar (eigen invulling)', () => {
    expect(beperk({ tot: vandaag })).toEqual(['beperking-zonder-einde'])
    expect(beperk({ tot: plusDagen(vandaag, 1) })).toEqual([])
    expect(beperk({ tot: laatste })).toEqual([])
    expect(beperk({ tot: plusDagen(laatste, 1) })).toEqual(['beperking-te-lang'])
  })
  test('een gegeven van dit onderzoek', () => {
    expect(beperk({ gegevenId: 'vreemd' })).toEqual(['onbekend-gegeven'])
    expect(beperk({}, lopend())).toEqual(['geen-gegevens'])
  })
  test.each(staten)('in de stand %s', (staat) =>
    expect(beperk({}, ingevuld([], { dossier: dossier({ staat }) })).length === 0).toBe(
      staat === 'loopt' || staat === 'afgerond',
    ),
  )
})

describe('wat beperkt is, staat nergens waar hij het leest (AVG 23)', () => {
  test('in geen brief, en er staat ook niets van het geheel', () => {
    const feiten = beperkt(vandaag)
    expect(zichtbaarVoor(feiten, [client]).gegevens.map(({ id }) => id)).not.toContain('gegeven-a')
    expect(verzwijgtVoor(feiten, [client])).toBe(true)
    expect(verzwijgtVoor(ingevuld([], { peildag: vandaag }), [client])).toBe(false)
  })
  test('de dag na de laatste staat het er weer, zonder dat iemand iets doet', () => {
    const feiten = beperkt(plusDagen(vandaag, -1))
    expect(verzwijgtVoor(feiten, [client])).toBe(false)
    expect(beperkteGegevens(feiten)).toEqual([])
  })
})

describe('niet langer dan nodig (AVG 23)', () => {
  const hef = (feiten: Feiten, gegevenId = 'gegeven-a') =>
    codes(toetsHefInzagebeperkingOp({ gegevenId }, feiten, vandaag))
  const moet = (feiten: Feiten) =>
    plichten(feiten, { onderzoekKlaar: '2027-01-11', persoonlijkPlan: '2026-12-07' })
      .filter(({ code }) => code === 'weeg-inzagebeperking')
      .map(({ uiterlijk }) => uiterlijk)

  test('opheffen kan alleen wat nu beperkt is', () => {
    expect(hef(beperkt(laatste))).toEqual([])
    expect(hef(beperkt(laatste), 'gegeven-b')).toEqual(['geen-inzagebeperking'])
    expect(hef(beperkt(plusDagen(vandaag, -1)))).toEqual(['geen-inzagebeperking'])
  })
  test('twee weken voor de laatste dag staat het bij wat moet', () => {
    expect(moet(beperkt(plusDagen(vandaag, 15)))).toEqual([])
    expect(moet(beperkt(plusDagen(vandaag, 14)))).toEqual([plusDagen(vandaag, 14)])
    expect(moet(beperkt(plusDagen(vandaag, -1)))).toEqual([])
  })
})
