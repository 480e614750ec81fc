import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  aanpak,
  afspraak,
  als,
  client,
  codes,
  gebeurtenis,
  gegeven,
  verstrekking,
} from '../../../testing/aanpak.ts'
import { feiten } from '../../../testing/willekeurige-aanpak.ts'
import { afspraakstaten, zonderBijdrage } from '../../wet/afspraakstaten.ts'
import { geschonden } from '../../wet/voorwaarden.ts'
import { partijenMetBijdrage } from './deel-met-partij.ts'
import type { Feiten } from './feiten.ts'
import { toetsLaatPartijMeelezen } from './laat-partij-meelezen.ts'
import { staten } from './staten.ts'
import { zichtVanPartij } from './zicht-van-partij.ts'

const vandaag = '2027-03-01'
const gift = verstrekking({ id: 'v1', gegevenId: 'g1', aan: 'schuldhulp' })
const metGift = (deel: Partial<Omit<Feiten, 'dossier'>> = {}) =>
  aanpak({}, { verstrekkingen: [gift], ...deel })
const ziet = (feiten: Feiten, partij = 'schuldhulp') => {
  const zicht = zichtVanPartij(partij, feiten, vandaag)
  return (
    zicht && {
      afspraken: zicht.afspraken.map(({ id }) => id),
      giften: zicht.verstrekkingen.map(({ id }) => id),
    }
  )
}

describe('wat een partij die meeleest ziet (5.4.4 lid 5)', () => {
  test('haar eigen afspraken, en wat haar is gegeven', () => {
    expect(ziet(metGift())).toEqual({ afspraken: ['afspraak-1'], giften: ['v1'] })
  })
  test('niets van een ander: wie niets doet in de aanpak, ziet haar niet', () => {
    expect(ziet(metGift(), 'ggz')).toBeUndefined()
    const ggz = afspraak({ id: 'a2', partijId: 'ggz', staat: 'aanvaard' })
    expect(ziet(metGift({ afspraken: [afspraak(), ggz] }), 'ggz')).toEqual({ afspraken: ['a2'], giften: [] })
  })
  test.each(afspraakstaten)('met alleen een afspraak die %s is', (staat) => {
    expect(ziet(metGift({ afspraken: [afspraak({ staat })] })) === undefined).toBe(
      zonderBijdrage.includes(staat),
    )
  })
  test.each(staten)('als de aanpak %s is', (staat) => {
    expect(zichtVanPartij('schuldhulp', aanpak({ staat }), vandaag) === undefined).toBe(staat === 'beeindigd')
  })
  test.each([
    ['ingetrokken', metGift({ verstrekkingen: [{ ...gift, ingetrokkenOp: '2027-02-20' }] })],
    [
      'over wie niet meer meedoet',
      metGift({ gebeurtenissen: [gebeurtenis('client-gestopt', 5, { betrokkeneId: client })] }),
    ],
    [
      'over wie is overleden',
      metGift({ gebeurtenissen: [gebeurtenis('overleden', 5, { betrokkeneId: client })] }),
    ],
    [
      'dat zij van de gever niet meer mag hebben',
      metGift({
        gegevens: [gegeven('g1', { voorwaarden: [{ soort: 'niet-delen-met', aan: ['schuldhulp'] }] })],
      }),
    ],
    [
      'waarvan de laatste dag voorbij is',
      metGift({ gegevens: [gegeven('g1', { voorwaarden: [{ soort: 'alleen-tot', datum: '2027-02-28' }] })] }),
    ],
    ['dat er niet meer is', metGift({ gegevens: [] })],
  ])('geen gegeven %s', (_, feiten) => {
    expect(ziet(feiten)?.giften).toEqual([])
  })
})

describe('een partij laten meelezen (5.4.4 lid 5)', () => {
  const laat = (partijId: string, feiten = aanpak(), lezers: readonly string[] = ['lezer']) =>
    codes(toetsLaatPartijMeelezen({ partijId }, feiten, als(), lezers))
  test('een partij die iets doet, met mensen in het portaal', () => {
    expect(laat('schuldhulp')).toEqual([])
    expect(laat('schuldhulp', aanpak(), [])).toEqual(['partij-zonder-portaal'])
  })
  test('niet wie niets doet, en niet wie niet meedoet', () => {
    expect(laat('ggz')).toEqual(['partij-zonder-bijdrage'])
    expect(laat('school')).toEqual(['partij-doet-niet-mee', 'partij-zonder-bijdrage'])
  })
  test('een keer; na het einde van haar deelname weer', () => {
    const deelname = { id: 'd1', partijId: 'schuldhulp', tot: null }
    expect(laat('schuldhulp', aanpak({}, { deelnames: [deelname] }))).toEqual([
      'iedereen-leest-mee',
      'partij-leest-al-mee',
    ])
    expect(laat('schuldhulp', aanpak({}, { deelnames: [{ ...deelname, tot: '2027-02-01' }] }))).toEqual([])
  })
})

describe('wat een partij ook deelt of vastlegt, niemand ziet iets tegen een voorwaarde in (5.4.2 lid 1)', () => {
  test('in iedere aanpak ziet een partij alleen wat haar is gegeven en nog mag', () => {
    fc.assert(
      fc.property(feiten, (stand) => {
        for (const { id } of stand.partijen)
          for (const gift of zichtVanPartij(id, stand, vandaag)?.verstrekkingen ?? []) {
            const gegeven = stand.gegevens.find((een) => een.id === gift.gegevenId)
            expect(gift).toMatchObject({ aan: id, ingetrokkenOp: null })
            expect(geschonden(gegeven?.voorwaarden ?? [], id, vandaag).filter(Boolean)).toEqual([])
            expect(partijenMetBijdrage(stand)).toContain(id)
          }
      }),
      { numRuns: 500 },
    )
  })
})
