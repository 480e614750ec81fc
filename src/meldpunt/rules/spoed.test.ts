import { describe, expect, test } from 'vitest'
import { codes } from '../../../testing/aanpak.ts'
import { aan, doorgeleid, feit, melding, vandaag } from '../../../testing/melding.ts'
import { doorstroom } from '../../wet/doorstroom.ts'
import { eigenTaakCodes } from '../../wet/melding.ts'
import { type Doorgeleiding, toetsGeleidDoor } from './doorgeleiden.ts'
import type { Feiten } from './feiten.ts'
import { plichten } from './plichten.ts'
import type { Spoed } from './spoed.ts'

const weet = feit('gemelde-geinformeerd', 'gesprek')
const zegt: Doorgeleiding['antwoord'] = {
  ...{ instemming: 'ja', door: 'zelf', vertegenwoordigers: [], kanNietZelf: false, leeftijd: null },
  ...{ datum: vandaag, geboortedatum: '1988-05-04' },
}
const spoed: Spoed = {
  ...{ haast: 'kan-niet-wachten', gebeldMet: 'Wil van de Wmo' },
  waaromSpoed: 'Zij heeft vannacht geen slaapplek.',
}
const geef = (deel: Partial<Doorgeleiding>) =>
  codes(
    toetsGeleidDoor(
      {
        ...{ taak: 'wmo-2015', grond: 'instemming', gegevens: [{ gegevenId: 'een' }], antwoord: zegt },
        zaken: ['zorg'],
        ...spoed,
        ...deel,
      },
      melding({ gebeurtenissen: [weet, feit('instemming', 'ja')] }),
      aan(),
    ),
  )

describe('hulp die niet kan wachten (2.3.3; MvT §11.5.2 c: het meldpunt beslist niet over hulp)', () => {
  test('naar het college onder de Wmo, met wie er is gebeld en waarom', () => {
    expect(geef({})).toEqual([])
    expect(geef({ gebeldMet: ' ' })).toEqual(['spoed-zonder-telefoon'])
    expect(geef({ waaromSpoed: '' })).toEqual(['spoed-zonder-waarom'])
    expect(geef({ haast: 'kan-wachten', gebeldMet: undefined, waaromSpoed: undefined })).toEqual([])
    expect(geef({ haast: undefined, gebeldMet: undefined, waaromSpoed: undefined })).toEqual([])
  })
  test.each(eigenTaakCodes)('onder een andere taak kan dat niet: %s', (taak) => {
    expect(geef({ taak })).toEqual(taak === 'wmo-2015' ? [] : ['spoed-alleen-wmo'])
  })
  test('naar een partij ook niet: die kan geen tijdelijke voorziening geven', () => {
    expect(geef({ taak: undefined, partijId: 'wijkteam' })).toEqual(['spoed-alleen-wmo'])
  })
  test('het moet dezelfde dag zijn opgepakt, en niet pas na drie werkdagen nagevraagd', () => {
    const naarWmo = { ...doorgeleid, soort: 'eigen-taak', partijId: null, taak: 'wmo-2015' } as const
    const moet = (deel: Partial<Feiten>) =>
      plichten(melding({ doorgeleidingen: [naarWmo], ...deel }, { staat: 'doorgeleid' }), aan())
        .filter(({ code }) => code === 'spoed-aannemen' || code === 'aanname-navragen')
        .map(({ code, uiterlijk, soort }) => [code, uiterlijk, soort])
    const gebeld = feit('spoed', 'gebeld')
    expect(moet({ gebeurtenissen: [gebeld] })).toEqual([['spoed-aannemen', vandaag, 'wettelijk']])
    expect(moet({})).toEqual([['aanname-navragen', '2026-11-06', 'streeftermijn']])
    const eerder = feit('spoed', 'gebeld', '2026-11-02')
    expect(moet({ gebeurtenissen: [eerder] })).toEqual([['aanname-navragen', '2026-11-06', 'streeftermijn']])
    const partij = { doorgeleidingen: [doorgeleid], gebeurtenissen: [gebeld] }
    expect(moet(partij).map(([code]) => code)).toEqual(['aanname-navragen'])
  })
  test('van een melding loopt geen weg naar een onderzoek: dat begint bij wie zelf hulp vraagt of bij een verzoek (2.3a.1)', () => {
    expect(doorstroom.some(({ van, naar }) => van === 'meldpunt' && naar === 'onderzoek')).toBe(false)
  })
})
