import { describe, expect, test } from 'vitest'
import { codes } from '../../../testing/aanpak.ts'
import { aan, doorgeleid, feit, melding, ontvangen, vandaag } from '../../../testing/melding.ts'
import { redenenOmTeWachten } from '../../wet/bekendheid.ts'
import type { Feiten, VertegenwoordigingFeit } from './feiten.ts'
import {
  konHetWetenOp,
  toetsInformeerGemelde,
  toetsStelInformerenUit,
  uiterlijkInformeren,
  wachtTot,
} from './informeren.ts'

const weet = feit('gemelde-geinformeerd', 'gesprek')

describe('wie is gemeld, hoort dat (2.2.5 lid 2; AVG 14 lid 3)', () => {
  const uiterlijk = (deel: Partial<Feiten> = {}) => uiterlijkInformeren(melding(deel))
  test('uiterlijk: een maand na de melding, het eerste gesprek of de eerste vraag aan een ander, wat het eerst komt (Q-22)', () => {
    expect(uiterlijk()).toBe('2026-12-02')
    const gesprek = feit('contact-gemelde', 'gesproken', '2026-11-10')
    expect(uiterlijk({ gebeurtenissen: [gesprek] })).toBe('2026-11-10')
    expect(uiterlijk({ gebeurtenissen: [feit('contact-gemelde', 'niet-bereikt')] })).toBe('2026-12-02')
    const gevraagd = {
      id: 'v',
      aan: 'gemeente',
      partijId: null,
      andereGemeente: '0363',
      niveau: 'dat',
      staat: 'gevraagd',
    } as const
    expect(uiterlijk({ inlichtingen: [{ ...gevraagd, gevraagdOp: '2026-11-05' }] })).toBe('2026-11-05')
    expect(uiterlijk({ doorgeleidingen: [{ ...doorgeleid, datum: '2026-11-04' }] })).toBe('2026-11-04')
  })
  test('een brief is verzonden en nog niet gelezen: wie hem krijgt kan het weten vanaf de dag erna', () => {
    const op = (code: string, deel: Partial<Feiten> = {}) =>
      konHetWetenOp(melding({ gebeurtenissen: [feit('gemelde-geinformeerd', code)], ...deel }))
    expect(op('gesprek')).toBe(vandaag)
    expect(op('brief')).toBe('2026-11-04')
    expect(op('via-ouders')).toBe(vandaag)
    expect(op('via-ouders', { meldingsbrieven: [vandaag] })).toBe('2026-11-04')
    expect(konHetWetenOp(melding())).toBeUndefined()
    const zelf = { id: 'm', soort: 'zelf', verborgen: false, anoniem: false } as const
    expect(konHetWetenOp(melding({ melder: zelf }))).toBe(ontvangen)
  })
  test('één keer vastleggen is genoeg, en niet in de toekomst', () => {
    const leg = (feiten: Feiten, datum = vandaag) =>
      codes(toetsInformeerGemelde({ datum, hoe: 'gesprek' }, feiten, aan()))
    expect(leg(melding())).toEqual([])
    expect(leg(melding(), '2026-11-04')).toEqual(['dag-in-toekomst'])
    expect(leg(melding({ gebeurtenissen: [weet] }))).toEqual(['al-geinformeerd'])
  })
  test('H-28: wachten kan, met een reden en een dag om opnieuw te kijken, en nooit vanzelf', () => {
    const uit = (deel: object = {}, feiten = melding()) =>
      codes(
        toetsStelInformerenUit(
          {
            reden: 'hulp-in-gevaar',
            toelichting: 'Dan doet hij niet meer open.',
            herzienOp: '2026-11-20',
            ...deel,
          },
          feiten,
          aan(),
        ),
      )
    expect(uit()).toEqual([])
    expect(uit({ toelichting: ' ' })).toEqual(['uitstel-zonder-reden'])
    expect(uit({ herzienOp: vandaag })).toEqual(['herzien-niet-in-toekomst'])
    expect(uit({ herzienOp: '2026-12-05' })).toEqual(['herzien-te-laat'])
    const sprak = melding({ gebeurtenissen: [feit('contact-gemelde', 'gesproken')] })
    for (const reden of redenenOmTeWachten)
      expect(uit({ reden }, sprak), reden).toEqual(
        reden === 'niet-bereikt' ? ['wachten-terwijl-gesproken'] : [],
      )
  })
  test('niet bereikt houdt op zodra iemand is gesproken, en is na een maand geen reden meer (AVG 14 lid 3)', () => {
    const wacht = [
      feit('informeren-uitgesteld', 'niet-bereikt'),
      feit('informeren-herzien', null, '2026-11-20'),
    ]
    expect(wachtTot(melding({ gebeurtenissen: wacht }))).toBe('2026-11-20')
    const sprak = feit('contact-gemelde', 'gesproken')
    expect(wachtTot(melding({ gebeurtenissen: [...wacht, sprak] }))).toBeUndefined()
    const stel = (reden: 'niet-bereikt' | 'veiligheid', herzienOp: string) =>
      codes(
        toetsStelInformerenUit(
          { reden, toelichting: 'Er werd niet opengedaan.', herzienOp },
          melding(),
          aan('2026-11-20'),
        ),
      )
    expect(stel('niet-bereikt', '2026-12-02')).toEqual([])
    expect(stel('niet-bereikt', '2026-12-03')).toEqual(['niet-bereikt-na-maand'])
    expect(stel('veiligheid', '2026-12-03')).toEqual([])
  })
  test('via een ander alleen als vaststaat dat die voor de persoon spreekt: anders hoort iemand het die er niets mee te maken heeft', () => {
    const hoor = (
      hoe: 'gesprek' | 'via-ouders' | 'via-vertegenwoordiger',
      als?: VertegenwoordigingFeit['als'],
      tot?: string,
    ) =>
      codes(
        toetsInformeerGemelde(
          { datum: vandaag, hoe },
          melding({
            vertegenwoordigingen: als
              ? [{ id: 'b', betrokkeneId: 'x', als, sinds: ontvangen, tot: tot ?? null }]
              : [],
          }),
          aan(),
        ),
      )
    expect(hoor('gesprek')).toEqual([])
    for (const als of [undefined, 'ouder', 'voogd', 'curator', 'mentor'] as const) {
      const gezag = als === 'ouder' || als === 'voogd'
      const spreekt = als === 'curator' || als === 'mentor' || als === 'voogd'
      expect(hoor('via-ouders', als), als).toEqual(gezag ? [] : ['eerst-wie-spreekt'])
      expect(hoor('via-vertegenwoordiger', als), als).toEqual(spreekt ? [] : ['eerst-wie-spreekt'])
    }
    expect(hoor('via-ouders', 'ouder', vandaag)).toEqual(['eerst-wie-spreekt'])
  })
})
