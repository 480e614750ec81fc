import { describe, expect, test } from 'vitest'
import { redenTegenDuur, type Spoed, spoedmelders, toetsTijdelijkeVoorziening } from './spoed.ts'

const dag = '2026-12-07'
const spoed: Spoed = {
  melder: 'client',
  gesprokenOp: null,
  ...{ namensCollege: true, aanvraagGeeist: false, clientWilNiet: false },
}
const redenen = (deel: Partial<Spoed>, verstrekt = true): readonly string[] => {
  const uitkomst = toetsTijdelijkeVoorziening({ ...spoed, ...deel }, verstrekt, dag)
  return uitkomst.toegestaan ? [] : uitkomst.redenen.map(({ code, artikel }) => `${code}: ${artikel}`)
}

describe('een tijdelijke voorziening als het niet kan wachten, vanuit ieder dossier (2.3.3)', () => {
  test('het college beslist zonder aanvraag', () => {
    expect(redenen({})).toEqual([])
    expect(redenen({ aanvraagGeeist: true })).toEqual(['spoed-zonder-aanvraag: spoed'])
    expect(redenen({ aanvraagGeeist: true }, false)).toEqual(['spoed-zonder-aanvraag: spoed'])
  })
  test('wie niet namens het college beslist, beslist niet (Awb 10:3)', () => {
    expect(redenen({ namensCollege: false })).toEqual(['spoed-niet-namens-college: mandaat'])
  })
  test.each(spoedmelders)(
    'gemeld door %s: na een melding van een ander eerst overleg (2.3.3, toelichting)',
    (melder) => {
      const zelf = melder === 'client' || melder === 'vertegenwoordiger'
      expect(redenen({ melder })).toEqual(zelf ? [] : ['spoed-zonder-gesprek: spoed-overleg'])
      expect(redenen({ melder, gesprokenOp: dag })).toEqual([])
      expect(redenen({ melder }, false)).toEqual([])
    },
  )
  test.each(spoedmelders)(
    'gemeld door %s: dat de cliënt het niet wil, weet het college alleen van hem (2.3.3, toelichting)',
    (melder) => {
      const wilNiet = { melder, clientWilNiet: true }
      expect(redenen(wilNiet, false)).toEqual(['spoed-wens-onbekend: spoed-overleg'])
      expect(redenen({ ...wilNiet, gesprokenOp: dag }, false)).toEqual([])
    },
  )
  test('drie maanden gaat zonder uitleg, een jaar met, en langer niet: de wet noemt alleen tijdelijk', () => {
    const reden = (tot: string, waaromLanger = '') => redenTegenDuur({ tot, waaromLanger }, dag)?.code
    const uitleg = 'Er is een wachtlijst.'
    expect(['2026-12-07', '2027-03-07'].map((tot) => reden(tot))).toEqual([undefined, undefined])
    expect([reden('2027-03-08'), reden('2027-03-08', '  ')]).toEqual([
      'spoed-langer-zonder-reden',
      'spoed-langer-zonder-reden',
    ])
    expect([reden('2027-03-08', uitleg), reden('2027-12-07', uitleg)]).toEqual([undefined, undefined])
    expect([reden('2027-12-08', uitleg), reden('2199-01-01', uitleg)]).toEqual([
      'spoed-duurt-te-lang',
      'spoed-duurt-te-lang',
    ])
  })
  test('voor de wet er was, is er niets te toetsen', () => {
    expect(() => toetsTijdelijkeVoorziening(spoed, true, '2018-05-24')).toThrow(RangeError)
  })
})
