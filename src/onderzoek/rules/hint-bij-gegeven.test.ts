import { describe, expect, test } from 'vitest'
import { codes, gegevenInvoer, lopend, vandaag } from '../../../testing/onderzoek.ts'
import { hintBijGegeven } from './hint-bij-gegeven.ts'
import { toetsLegGegevenVast } from './leg-gegeven-vast.ts'

const gewoon = { categorie: 'gewoon', niveau: 'dat' }

describe('een vraag bij de tekst van een gegeven (5.4.1 lid 1 en 2)', () => {
  test.each([
    ['Zij slikt medicijnen.', ['gezondheid']],
    ['Er is een Depressie vastgesteld.', ['gezondheid']],
    ['Hij is veroordeeld voor inbraak.', ['straf']],
    ['Zij gaat op vrijdag naar de moskee.', ['overtuiging']],
    ['Er is geen inkomen, omdat hij is ontslagen.', ['meer']],
    ['Er zijn schulden bij drie schuldeisers.', []],
    ['Hij ziekt niet.', []],
  ])('%s', (tekst, hints) => {
    expect(hintBijGegeven(tekst, gewoon)).toEqual(hints)
  })
  test('wie de categorie of het niveau al koos, krijgt die vraag niet', () => {
    expect(hintBijGegeven('Zij slikt medicijnen.', { ...gewoon, categorie: 'gezondheid' })).toEqual([])
    expect(hintBijGegeven('Zij komt niet, vanwege werk.', { ...gewoon, niveau: 'inhoud' })).toEqual([])
  })
  test('over een delict komt de vraag altijd: dat hoort er niet in, ook niet onder strafrecht', () => {
    expect(hintBijGegeven('Er was een diefstal.', { ...gewoon, categorie: 'strafrechtelijk' })).toEqual([
      'straf',
    ])
  })
  test('een woord houdt niets tegen: alleen wat iemand zelf zegt, telt (5.4.1 lid 2)', () => {
    const tekst = 'Veroordeeld voor diefstal.'
    expect(hintBijGegeven(tekst, gewoon)).toEqual(['straf'])
    const invoer = { ...gegevenInvoer(), tekst }
    expect(codes(toetsLegGegevenVast(invoer, lopend(), vandaag))).toEqual([])
    const delict = {
      ...gegevenInvoer({ categorie: 'strafrechtelijk', niveau: 'dat', extraNoodzaak: 'Begeleiding.' }),
    }
    expect(codes(toetsLegGegevenVast({ ...delict, noemtDelict: true }, lopend(), vandaag))).toEqual([
      'delict-niet-vastleggen',
    ])
  })
})
