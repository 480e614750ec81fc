import { describe, expect, test } from 'vitest'
import { afgerond, codes, lopend, vandaag, verzoek } from '../../../testing/onderzoek.ts'
import { verzoekStaten } from './feiten.ts'
import { toetsStuurEenmaligeVraag, voorafStuurEenmaligeVraag } from './stuur-eenmalige-vraag.ts'

const open = verzoek()
const feiten = lopend({ verzoeken: [open] })
const invoer = { verzoekId: open.id, mail: 'balie@partij.example' }
const bij = { leestInPortaal: false, metPost: true }
const stuur = (deel: object = {}, ook: object = {}, nu = feiten) =>
  toetsStuurEenmaligeVraag({ ...invoer, ...bij, ...deel, ...ook }, nu, vandaag)

describe('een code sturen aan wie geen account heeft (5.4.2 lid 6, AVG 32)', () => {
  test('kan bij een vraag die openstaat', () => {
    expect(voorafStuurEenmaligeVraag(feiten, vandaag).toegestaan).toBe(true)
    expect(stuur()).toMatchObject({ toegestaan: true, artikel: 'verstrekken-aan-partij' })
  })

  test.each(verzoekStaten.filter((staat) => staat !== 'verzonden'))(
    'niet bij een vraag die %s is',
    (staat) => {
      expect(stuur({}, {}, lopend({ verzoeken: [verzoek({ staat })] })).toegestaan).toBe(false)
    },
  )

  test('niet zonder vraag, en niet na het onderzoek', () => {
    expect(codes(voorafStuurEenmaligeVraag(lopend(), vandaag))).toEqual(['geen-open-verzoek'])
    expect(codes(stuur({ verzoekId: 'een-ander' }))).toEqual(['onbekend-verzoek'])
    expect(stuur({}, {}, afgerond([], { verzoeken: [open] })).toegestaan).toBe(false)
  })

  test('niet aan een partij die haar vragen in het portaal leest', () => {
    expect(codes(stuur({}, { leestInPortaal: true }))).toEqual(['partij-leest-in-portaal'])
  })

  test('niet waar geen e-mail wordt verstuurd', () => {
    expect(codes(stuur({}, { metPost: false }))).toEqual(['geen-post-ingericht'])
  })

  test.each([
    'balie',
    'balie@',
    '@partij.example',
    'a b@partij.example',
    'a@b',
    'Balie <balie@partij.example>',
    'a@partij.example,b@partij.example',
  ])('"%s" is geen adres', (mail) => {
    expect(codes(stuur({ mail }))).toEqual(['mailadres-onjuist'])
  })
})
