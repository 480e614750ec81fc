import { describe, expect, test } from 'vitest'
import { codes } from '../../../testing/aanpak.ts'
import { combinaties } from '../../../testing/combinaties.ts'
import { aan, melding, vandaag } from '../../../testing/melding.ts'
import type { Feiten } from './feiten.ts'
import { type NaarGemeente, toetsGeefAanAndereGemeente } from './geef-aan-andere-gemeente.ts'
import { uiterlijkInformeren } from './informeren.ts'
import { staten } from './staten.ts'

const invoer: NaarGemeente = {
  gemeente: { genoemd: 'Amsterdam', gevonden: ['0363'], eigen: '0344' },
  opVerzoek: true,
  gevraagdOp: vandaag,
  wieVroeg: 'M. de Vries',
  kreegMelding: true,
  verhuisd: true,
  gegevens: [{ gegevenId: 'een' }],
}
const geef = (deel: Partial<NaarGemeente> = {}, feiten: Feiten = melding(), dag = vandaag) =>
  codes(toetsGeefAanAndereGemeente({ ...invoer, ...deel }, feiten, aan(dag)))

describe('naar de gemeente waar de persoon nu woont (5.5.2 lid 5)', () => {
  test('op haar verzoek × na een melding daar × na een verhuizing', () => {
    const alle = combinaties({
      opVerzoek: [true, false],
      kreegMelding: [true, false],
      verhuisd: [true, false],
      wieVroeg: ['M. de Vries', ' '],
    })
    for (const een of alle)
      expect(geef(een), JSON.stringify(een)).toEqual(
        [
          een.opVerzoek || 'zonder-verzoek-andere-gemeente',
          een.wieVroeg !== ' ' || 'zonder-wie-verzocht',
          een.kreegMelding || 'andere-gemeente-zonder-melding',
          een.verhuisd || 'niet-verhuisd',
        ].filter((code) => code !== true),
      )
  })
  test.each([
    ['de eigen gemeente', { gemeente: { ...invoer.gemeente, gevonden: ['0344'] } }, ['eigen-gemeente']],
    ['een onbekende naam', { gemeente: { ...invoer.gemeente, gevonden: [] } }, ['gemeente-onbekend']],
    ['niets gekozen', { gegevens: [] }, ['niets-om-door-te-geven']],
    ['alles', { gegevens: ['een', 'twee', 'drie'].map((gegevenId) => ({ gegevenId })) }, ['alles-doorgeven']],
    ['iets van een ander', { gegevens: [{ gegevenId: 'x' }] }, ['gegeven-niet-van-melding']],
    ['een verzoek dat nog komt', { gevraagdOp: '2026-11-04' }, ['dag-in-toekomst']],
    ['een verzoek van voor de melding', { gevraagdOp: '2026-11-01' }, ['dag-voor-melding']],
  ])('mag niet: %s', (_, deel, verwacht) => {
    expect(geef(deel)).toEqual(verwacht)
  })
  test.each(staten)('in de stand %s, zolang de melding mag worden bewaard', (staat) => {
    const feiten = melding({}, { staat })
    expect(geef({}, feiten, '2027-11-01')).toEqual([])
    expect(geef({}, feiten, '2027-11-02')).toEqual(['bewaartermijn-voorbij'])
  })
  test('een melding waarin niets staat, heeft niets te geven', () => {
    expect(geef({}, melding({ gegevens: [] }))).toContain('niets-naar-gemeente')
  })
  test('wat een ander kreeg, telt als eerste verstrekking: dan weet de persoon het (AVG 14 lid 3 onder c)', () => {
    const verstrekking = {
      ...{ id: 'v', gegevenId: 'een', aan: '0363', datum: '2026-11-10' },
      ...{ verbeterdOp: null, gemeldOp: null, ingetrokkenOp: null },
    }
    expect(uiterlijkInformeren(melding({ verstrekkingen: [verstrekking] }))).toBe('2026-11-10')
  })
})
