import { describe, expect, test } from 'vitest'
import { tegen, verzoekMet, wieBeslist } from '../../../testing/verzoek-om-rechten.ts'
import { rechtNamen } from '../../wet/rechten.ts'
import { vertegenwoordigerNamen } from '../../wet/vertegenwoordiging.ts'
import { waarover } from '../../wet/wie-antwoordt.ts'
import {
  type Aanname,
  toetsNeemAan,
  toetsVerbeterVerzoek,
  toetsVraagZelf,
  voorafBevestigOntvangst,
  voorafVerbeterVerzoek,
} from './aannemen.ts'
import { staten } from './staten.ts'
import { toegangTotVerzoek, toetsBekijkVerzoek, voorafNeemOver } from './toegang.ts'

const kader = wieBeslist('2026-11-10')
const gewoon: Aanname = {
  ...{ recht: 'inzage', over: 'onderzoek', door: 'zelf', ontvangenOp: '2026-11-02' },
  ...{ besluitBekendOp: null, metCommissie: false, metPartij: false, vrager: null },
}
const aan = (deel: Partial<Aanname>) => tegen(toetsNeemAan({ ...gewoon, ...deel }, kader))
const dag = { besluitBekendOp: '2026-10-20' } as const

describe('een verzoek aannemen (AVG 12 lid 3, Awb 6:7 en 9:1)', () => {
  test.each(rechtNamen)('%s: met een dag van het besluit alleen bij bezwaar (Awb 6:7)', (recht) => {
    const bezwaar = recht === 'bezwaar-awb'
    expect(aan({ recht })).toEqual(bezwaar ? ['bezwaar-zonder-besluitdag (bezwaar)'] : [])
    expect(aan({ recht, ...dag })).toEqual(bezwaar ? [] : ['besluitdag-zonder-bezwaar (bezwaar)'])
  })
  test.each(rechtNamen)('%s: een commissie alleen bij bezwaar en klacht (Awb 7:10, 9:11)', (recht) => {
    const deel = recht === 'bezwaar-awb' ? dag : {}
    const kan = recht === 'bezwaar-awb' || recht === 'klacht'
    expect(aan({ recht, ...deel, metCommissie: true })).toEqual(
      kan ? [] : ['commissie-niet-bij-recht (bezwaar-beslissen)'],
    )
  })
  test('het besluit is niet van na het bezwaar (Awb 6:7)', () => {
    expect(aan({ recht: 'bezwaar-awb', besluitBekendOp: '2026-11-03' })).toEqual([
      'besluit-na-ontvangst (bezwaar)',
    ])
  })
  test('de dag van ontvangst is niet na vandaag, ook niet ver (AVG 12 lid 3)', () => {
    expect(aan({ ontvangenOp: '2026-11-10' })).toEqual([])
    expect(aan({ ontvangenOp: '2026-11-11' })).toEqual(['recht-dag-in-toekomst (zorgvuldigheid)'])
    expect(aan({ ontvangenOp: '2018-05-24' })).toEqual(['recht-te-lang-geleden (avg-rechtentermijn)'])
    expect(aan({ recht: 'bezwaar-awb', besluitBekendOp: '1900-01-01' })).toEqual([
      'recht-te-lang-geleden (avg-rechtentermijn)',
    ])
    expect(aan({ ontvangenOp: '2199-01-01' })).toEqual(['recht-dag-in-toekomst (zorgvuldigheid)'])
  })
  test.each(waarover)('over %s: dat de coördinator van een partij is, alleen bij alles (Q-34)', (over) => {
    expect(aan({ over, metPartij: true })).toEqual(
      over === 'alles' ? [] : ['recht-partij-niet-nodig (verantwoordelijke-coordinatie)'],
    )
  })
  test.each(vertegenwoordigerNamen)('door een %s: met diens naam (AVG 12 lid 6)', (door) => {
    expect(aan({ door, vrager: 'B. Bakker' })).toEqual([])
    expect(aan({ door })).toEqual(['vrager-zonder-naam (avg-identiteit)'])
    expect(aan({ door, vrager: '  ' })).toEqual(['vrager-zonder-naam (avg-identiteit)'])
  })
  test('door de persoon zelf: zonder tweede naam (AVG 12 lid 6)', () => {
    expect(aan({ vrager: 'B. Bakker' })).toEqual(['vrager-is-zelf (avg-identiteit)'])
  })
})

describe('het zelf vragen, in de eigen omgeving (AVG 12 lid 2)', () => {
  test.each(rechtNamen)(
    '%s: als hier iets over hem is, en niet twee keer tegelijk (AVG 12 lid 5)',
    (recht) => {
      const zelf = (bekend: boolean, lopend: typeof rechtNamen) =>
        tegen(toetsVraagZelf({ recht }, { bekend, lopend }, kader))
      expect(zelf(true, [])).toEqual([])
      expect(
        zelf(
          true,
          rechtNamen.filter((een) => een !== recht),
        ),
      ).toEqual([])
      expect(zelf(true, [recht])).toEqual(['recht-loopt-al (avg-buitensporig)'])
      expect(zelf(false, [])).toEqual(['vrager-hier-onbekend (avg-identiteit)'])
    },
  )
})

describe('verbeteren wat bij het aannemen is opgeschreven (AVG 5 lid 1 onder d)', () => {
  test('zolang er niets mee is gedaan (AVG 5 lid 1 onder d)', () => {
    expect(tegen(voorafVerbeterVerzoek(verzoekMet(), kader))).toEqual([])
    const door = verzoekMet({ over: 'aanpak-bij-partij' }, [['recht-doorgestuurd', '2026-11-03']])
    expect(tegen(voorafVerbeterVerzoek(door, kader))).toEqual([
      'recht-al-in-behandeling (avg-rechtentermijn)',
    ])
  })
  test('met dezelfde eisen als bij het aannemen (Awb 6:7)', () => {
    const fout = { ...gewoon, recht: 'bezwaar-awb' } as const
    expect(tegen(toetsVerbeterVerzoek(fout, verzoekMet(), kader))).toEqual([
      'bezwaar-zonder-besluitdag (bezwaar)',
    ])
  })
  test.each(staten.filter((een) => een !== 'recht-gevraagd'))('niet bij %s (AVG 12 lid 3)', (staat) => {
    expect(tegen(voorafVerbeterVerzoek(verzoekMet({ staat }), kader))).toHaveLength(1)
  })
})

describe('de ontvangst bevestigen (Awb, afdeling 2.3)', () => {
  test('een keer, zolang er niet is beslist (Awb, afdeling 2.3)', () => {
    expect(tegen(voorafBevestigOntvangst(verzoekMet(), kader))).toEqual([])
    expect(
      tegen(voorafBevestigOntvangst(verzoekMet({}, [['ontvangst-bevestigd', '2026-11-02']]), kader)),
    ).toEqual(['ontvangst-al-bevestigd (ontvangst-bevestigen)'])
  })
  test.each(staten.filter((een) => een !== 'recht-gevraagd'))('niet bij %s (Awb, afdeling 2.3)', (staat) => {
    expect(tegen(voorafBevestigOntvangst(verzoekMet({ staat }), kader))).toHaveLength(1)
  })
})

describe('wie erbij komt (AVG 32)', () => {
  test.each(['rechtenmedewerker', 'beslisser'] as const)('een %s wel (AVG 32)', (rol) => {
    const van = { ...kader, wie: { ...kader.wie, rol } }
    expect(toegangTotVerzoek(verzoekMet(), van)).toBeUndefined()
    expect(tegen(toetsBekijkVerzoek(verzoekMet(), van))).toEqual([])
  })
  test.each([
    'toeleider',
    'coordinator',
    'teamleider',
    'meldpuntmedewerker',
    'partijmedewerker',
    'fg',
  ] as const)('een %s niet (AVG 32)', (rol) => {
    expect(tegen(toetsBekijkVerzoek(verzoekMet(), { ...kader, wie: { ...kader.wie, rol } }))).toEqual([
      'geen-zicht-op-rechten (autorisatie)',
    ])
  })
  test('overnemen van een collega, en niet van zichzelf; niet als het klaar is (AVG 32)', () => {
    expect(tegen(voorafNeemOver(verzoekMet(), kader))).toEqual([])
    expect(tegen(voorafNeemOver(verzoekMet({ behandelaar: null }), kader))).toEqual([])
    expect(tegen(voorafNeemOver(verzoekMet(), wieBeslist('2026-11-10', 'lies')))).toEqual([
      'al-uw-rechtenzaak (autorisatie)',
    ])
    expect(tegen(voorafNeemOver(verzoekMet({ staat: 'recht-afgerond' }), kader))).toEqual([
      'recht-al-afgerond (avg-rechtentermijn)',
    ])
  })
})
