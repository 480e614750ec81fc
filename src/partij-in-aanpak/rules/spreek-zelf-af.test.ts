import { describe, expect, test } from 'vitest'
import { codes } from '../../../testing/aanpak.ts'
import { deelname, stand, vanPartij } from '../../../testing/deelname.ts'
import { afspraakstaten } from '../../wet/afspraakstaten.ts'
import { gedaanEnVerder, toetsSpreekZelfAf, voorafSpreekZelfAf } from './spreek-zelf-af.ts'

const met = (staat: (typeof afspraakstaten)[number]) =>
  deelname({}, { afspraken: [{ id: 'a1', staat, uiterlijk: null, datum: '2027-02-01' }] })
const invoer = { afspraakId: 'a1', volgende: 'Een begroting maken.', volgendeUiterlijk: '2027-04-01' }
const spreek = (deel: object = {}, feiten = met('aanvaard'), hoe = stand()) =>
  codes(toetsSpreekZelfAf({ ...invoer, ...deel }, feiten, vanPartij, hoe))

describe('een partij spreekt zelf af wat zij doet (2.3a.3 lid 3)', () => {
  test.each(afspraakstaten)('na een eigen afspraak, ook als die %s is', (staat) => {
    expect(spreek({}, met(staat))).toEqual([])
  })
  test('niet na die van een ander, niet zonder woorden, en niet op een dag die voorbij is', () => {
    expect(spreek({ afspraakId: 'b' })).toEqual(['afspraak-niet-van-u'])
    expect(spreek({ volgende: ' ' })).toEqual(['volgende-zonder-tekst'])
    expect(spreek({ volgendeUiterlijk: '2027-02-28' })).toEqual(['dag-voorbij'])
    expect(spreek({ volgendeUiterlijk: '2027-02-30' })).toEqual(['dag-voorbij'])
    expect(spreek({ volgendeUiterlijk: undefined })).toEqual([])
  })
  test('alleen als er een coördinator is die het ziet, en zij meedoet', () => {
    expect(spreek({}, met('aanvaard'), stand({ loopt: false }))).toEqual(['geen-coordinator-nu'])
    expect(codes(voorafSpreekZelfAf(deelname(), vanPartij))).toEqual(['geen-eigen-afspraak'])
    expect(codes(voorafSpreekZelfAf(deelname({ staat: 'deelname-voorbij' }), vanPartij))).toContain(
      'deelname-is-voorbij',
    )
  })
  test('gedaan zonder iets erna blijft zoals het was, ook zonder coördinator', () => {
    const klaar = (deel: object) =>
      codes(
        gedaanEnVerder(
          { afspraakId: 'a1', op: '2027-02-10', ...deel },
          met('aanvaard'),
          vanPartij,
          stand({ loopt: false }),
        ),
      )
    expect(klaar({})).toEqual([])
    expect(klaar({ volgende: ' ' })).toEqual([])
    expect(klaar({ volgende: 'Een begroting.' })).toEqual(['geen-coordinator-nu'])
    expect(klaar({ op: '2027-01-31' })).toEqual(['dag-te-vroeg'])
  })
})
