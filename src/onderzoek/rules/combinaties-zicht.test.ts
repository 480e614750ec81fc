import { describe, expect, test } from 'vitest'
import { vertegenwoordiging } from '../../../testing/banden.ts'
import { combinaties } from '../../../testing/combinaties.ts'
import { client, lopend } from '../../../testing/onderzoek.ts'
import { type Leeftijdsgroep, leeftijdsgroepen } from '../../wet/leeftijdsgroep.ts'
import {
  omvangVan,
  type Vertegenwoordiger,
  vertegenwoordigerNamen,
  type Zaak,
} from '../../wet/vertegenwoordiging.ts'
import type { Feiten } from './feiten.ts'
import { redenenZicht, zichtOp } from './zicht.ts'

const dag = '2026-12-24'
const jaNee = [true, false] as const
const met = (als: Vertegenwoordiger): Feiten =>
  lopend({
    vertegenwoordigingen: [vertegenwoordiging('lezer', client, { als, omvang: omvangVan(als, ['geld']) })],
  })

interface Geval {
  readonly groep: Leeftijdsgroep
  readonly kanNietZelf: boolean
  readonly tegenBelang: boolean
}
const gevallen = combinaties<Geval>({ groep: leeftijdsgroepen, kanNietZelf: jaNee, tegenBelang: jaNee })
const alles: readonly Zaak[] = ['geld', 'zorg', 'overig']

describe('wie wat van een dossier ziet: leeftijd, of hij het zelf kan, en namens wie (5.3.2 lid 2 en 3, 5.3.3)', () => {
  test.each(gevallen)('de persoon zelf: $groep, kan niet zelf: $kanNietZelf', (geval) => {
    const ziet = geval.groep !== 'onder-12' && !geval.kanNietZelf
    expect(zichtOp(lopend(), { lezer: client, over: client, dag, ...geval })).toEqual(ziet ? alles : [])
  })
  /** By hand: what each kind of representative sees at most. */
  const hoogstens: Readonly<Record<Vertegenwoordiger, readonly Zaak[]>> = {
    curator: alles,
    bewindvoerder: ['geld'],
    mentor: ['zorg'],
    gemachtigde: ['geld'],
    ouder: alles,
    voogd: alles,
  }
  test.each(vertegenwoordigerNamen)('%s', (als) => {
    for (const geval of gevallen) {
      const { groep, kanNietZelf, tegenBelang } = geval
      const jongere = groep === '16-tot-18' && !kanNietZelf && als !== 'gemachtigde'
      const nee = jongere || (tegenBelang && groep !== 'volwassen')
      const zicht = { lezer: 'lezer', over: client, dag, ...geval }
      expect(zichtOp(met(als), zicht), JSON.stringify(geval)).toEqual(nee ? [] : hoogstens[als])
    }
  })
  test('wie niemand vertegenwoordigt ziet niets, ook geen ouder zonder gezag en niet buiten de dagen (5.3.3)', () => {
    const zicht = { lezer: 'lezer', over: client, groep: 'onder-12', kanNietZelf: false } as const
    expect(zichtOp(lopend(), { ...zicht, dag })).toEqual([])
    expect(zichtOp(met('ouder'), { ...zicht, dag: '2025-12-31' })).toEqual([])
    expect(redenenZicht(met('ouder'), { ...zicht, dag })).toEqual([undefined, undefined])
  })
})
