import { describe, expect, test } from 'vitest'
import { belegStapToets } from './beleg-velden.ts'

const goed = { datum: '2027-01-11', tijd: '14.00', tot: '15:00', wijze: 'plaats', waar: 'Kamer 3' }
const codes = (anders: object) => {
  const oordeel = belegStapToets.wanneer({ ...goed, ...anders }, undefined, { vandaag: '2027-01-11' })
  return oordeel.toegestaan ? [] : oordeel.redenen.map(({ code }) => code)
}

describe('de bladzijde met dag en uren van een casusoverleg (5.4.3 lid 1)', () => {
  test('vandaag kan, met een einde na het begin; waar het is wordt daarna gevraagd', () => {
    expect(codes({})).toEqual([])
    expect(codes({ waar: undefined })).toEqual([])
  })
  test.each([
    ['een dag die voorbij is', { datum: '2020-12-01' }, ['overleg-dag-voorbij']],
    ['een einde voor het begin', { tot: '13:00' }, ['overleg-eindigt-te-vroeg']],
  ])('daar staat meteen wat niet kan: %s', (_, anders, verwacht) => {
    expect(codes(anders)).toEqual(verwacht)
  })
  test.each([[{ datum: '31-2' }], [{ tijd: '25:00' }], [{ tot: undefined }]])(
    'wat nog niet goed is ingevuld heeft zijn eigen fout: %j',
    (anders) => {
      expect(codes(anders)).toEqual([])
    },
  )
})
