import { describe, expect, test } from 'vitest'
import {
  aanpak,
  aanpakIn,
  als,
  client,
  codes,
  gebeurtenis,
  partner,
  vandaag,
} from '../../../testing/aanpak.ts'
import { rolNamen } from '../../wet/rollen.ts'
import { uitnodigingantwoorden } from '../../wet/uitnodiging.ts'
import { type BeantwoordUitnodiging, toetsBeantwoordUitnodiging } from './beantwoord-uitnodiging.ts'
import type { Feiten } from './feiten.ts'
import { plichten } from './plichten.ts'
import { lopend, staten } from './staten.ts'

const morgen = gebeurtenis('gespreksafspraak', 4, {
  betrokkeneId: client,
  code: 'thuis',
  datum: '2027-03-02',
})
const met = (...later: Feiten['gebeurtenissen']) => aanpak({}, { gebeurtenissen: [morgen, ...later] })
const zeg = (deel: Partial<BeantwoordUitnodiging> = {}, feiten = met(), kader = als('betrokkene', client)) =>
  codes(
    toetsBeantwoordUitnodiging(
      { betrokkeneId: client, overId: morgen.id, genodigd: [client, 'moeder'], ik: [client], ...deel },
      feiten,
      kader,
    ),
  )

describe('zeggen of u komt bij de coördinator (2.3a.3 lid 5)', () => {
  test('wie is gevraagd zegt het zelf, ook een mantelzorger', () => {
    expect(zeg()).toEqual([])
    expect(zeg({ betrokkeneId: 'moeder', ik: ['moeder'] })).toEqual([])
  })
  test('niet voor een ander, niet als hij niet is gevraagd, niet onder twaalf (5.3.2 lid 2)', () => {
    expect(zeg({ ik: [partner] })).toEqual(['keuze-alleen-zelf'])
    expect(zeg({ leeftijd: 'onder-12' })).toEqual(['keuze-alleen-zelf'])
    expect(zeg({ genodigd: [partner] })).toEqual(['gesprek-niet-afgesproken'])
    expect(zeg({ overId: 'weg' })).toEqual(['gesprek-niet-afgesproken'])
  })
  test('tot en met de dag zelf', () => {
    const op = (dag: string) => zeg({}, met(), { ...als('betrokkene', client), vandaag: dag })
    expect(op('2027-03-02')).toEqual([])
    expect(op('2027-03-03')).toEqual(['datum-voorbij'])
  })
  test.each(rolNamen)('als %s: alleen wie voor zichzelf komt', (rol) => {
    const mag = rol === 'betrokkene' || rol === 'vertegenwoordiger'
    expect(zeg({}, met(), als(rol, client)).length === 0).toBe(mag)
  })
  test.each(staten)('in de stand %s alleen als de taak loopt (5.4.4 lid 2 en 7)', (staat) => {
    const feiten = { ...aanpakIn(staat), gebeurtenissen: [morgen] }
    expect(zeg({}, feiten).length === 0).toBe(lopend.includes(staat))
  })
  test.each(uitnodigingantwoorden)(
    '%s: bij wat de coördinator nu moet, tot zij sprak of de afspraak verzette',
    (code) => {
      const antwoord = gebeurtenis('uitnodiging-beantwoord', 6, {
        betrokkeneId: client,
        code,
        datum: vandaag,
      })
      const open = (...later: Feiten['gebeurtenissen']) =>
        plichten(met(antwoord, ...later), als()).filter((een) => een.code === 'antwoord-op-uitnodiging')
      expect(open().map((een) => [een.handeling, een.betrokkenen])).toEqual(
        code === 'kom' ? [] : [['verzet-gespreksafspraak', [client]]],
      )
      expect(open(gebeurtenis('samenspraak', 7, { betrokkeneId: client, code: 'gesproken' }))).toEqual([])
      expect(open(gebeurtenis('overleden', 8, { betrokkeneId: client }))).toEqual([])
    },
  )
})
