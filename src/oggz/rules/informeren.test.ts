import { describe, expect, test } from 'vitest'
import { aan, bemoeizorg, feit, mijdt, vandaag, wachtend } from '../../../testing/oggz.ts'
import { codes } from '../../../testing/onderzoek.ts'
import {
  isGeinformeerdOfWacht,
  toetsInformeerClient,
  toetsStelInformerenUit,
  uiterlijkInformeren,
} from './informeren.ts'

const gesproken = feit('oggz-contact', 'gesproken', '2026-11-04')
const met = (...gebeurtenissen: (typeof mijdt)[]) =>
  bemoeizorg({ gebeurtenissen: [mijdt, ...gebeurtenissen] })
const wacht = (deel: object, feiten = bemoeizorg()) =>
  codes(toetsStelInformerenUit({ reden: 'hulp-in-gevaar', herzienOp: '2026-12-01', ...deel }, feiten, aan()))

describe('de persoon weet wat wij vastleggen (AVG 13 en 14)', () => {
  test('uiterlijk na een maand, bij het eerste gesprek of bij de eerste overdracht: wat het eerst komt (AVG 14 lid 3)', () => {
    expect(uiterlijkInformeren(bemoeizorg())).toBe('2026-12-02')
    expect(uiterlijkInformeren(met(gesproken))).toBe('2026-11-04')
    expect(uiterlijkInformeren(met(feit('oggz-contact', 'niet-thuis', '2026-11-04')))).toBe('2026-12-02')
    expect(uiterlijkInformeren(wachtend())).toBe('2026-11-09')
  })
  test('wie het weet, hoeft het niet nog eens te horen', () => {
    const weet = met(feit('client-geinformeerd', 'gesprek'))
    const vertel = (feiten = bemoeizorg(), datum = vandaag) =>
      codes(toetsInformeerClient({ datum, hoe: 'gesprek' }, feiten, aan()))
    expect(vertel()).toEqual([])
    expect(vertel(weet)).toEqual(['client-al-geinformeerd'])
    expect(vertel(bemoeizorg(), '2026-11-01')).toEqual(['oggz-dag-voor-begin'])
  })
  test('wachten kan met een reden en een dag om opnieuw te kijken (AVG 14 lid 5 onder b)', () => {
    expect(wacht({})).toEqual([])
    expect(wacht({ herzienOp: vandaag })).toEqual(['oggz-herzien-niet-in-toekomst'])
    expect(wacht({ herzienOp: '2026-12-12' })).toEqual(['oggz-herzien-te-laat'])
    expect(wacht({ reden: 'niet-bereikt' }, met(gesproken))).toEqual(['oggz-wachten-terwijl-gesproken'])
    expect(wacht({ reden: 'niet-bereikt', herzienOp: '2026-12-02' })).toEqual([])
    expect(wacht({ reden: 'niet-bereikt', herzienOp: '2026-12-03' })).toEqual(['oggz-niet-bereikt-na-maand'])
  })
  test('dat iemand niet was bereikt, houdt op als hij is gesproken: dan hoort hij het meteen (AVG 14 lid 3 onder b)', () => {
    const uitstel = [
      feit('oggz-informeren-uitgesteld', 'niet-bereikt'),
      feit('oggz-informeren-herzien', null, '2026-11-30'),
    ]
    expect(isGeinformeerdOfWacht(met(...uitstel), aan())).toBe(true)
    expect(isGeinformeerdOfWacht(met(...uitstel, gesproken), aan())).toBe(false)
  })
  test('wachten houdt op op de dag zelf', () => {
    const wachtend = met(feit('oggz-informeren-herzien', null, '2026-11-12'))
    expect(isGeinformeerdOfWacht(wachtend, aan('2026-11-12'))).toBe(true)
    expect(isGeinformeerdOfWacht(wachtend, aan('2026-11-13'))).toBe(false)
    expect(isGeinformeerdOfWacht(bemoeizorg(), aan())).toBe(false)
  })
})
