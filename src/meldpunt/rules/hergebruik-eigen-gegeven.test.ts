import { describe, expect, test } from 'vitest'
import { codes } from '../../../testing/aanpak.ts'
import { aan, melding } from '../../../testing/melding.ts'
import { bronCodes } from '../../wet/bronnen.ts'
import { categorieNamen, isBijzonder } from '../../wet/categorieen.ts'
import { type Hergebruik, toetsHergebruikEigenGegeven } from './hergebruik-eigen-gegeven.ts'
import { staten } from './staten.ts'

const invoer: Hergebruik = {
  bron: 'wmo-2015',
  vraag: 'Krijgt zij nu hulp van de gemeente?',
  tekst: 'Zij kreeg tot vorig jaar hulp bij het huishouden.',
  noodzaak: 'Dan weten wij wie haar al kent.',
  categorie: 'gewoon',
}
const mag = (deel: Partial<Hergebruik> = {}, feiten = melding()) =>
  codes(toetsHergebruikEigenGegeven({ ...invoer, ...deel }, feiten, aan()))

describe('eigen gegevens van het college voor de triage (5.5.2 lid 2)', () => {
  test.each(bronCodes)('uit %s', (bron) => {
    const nietOpLijst = ['wams-onderzoek', 'wet-inburgering-2021']
    expect(mag({ bron })).toEqual(nietOpLijst.includes(bron) ? ['bron-niet-voor-triage'] : [])
  })
  test.each([
    ['een vraag', { vraag: ' ' }, ['bron-zonder-vraag']],
    ['waarom het nodig is', { noodzaak: ' ' }, ['gegeven-zonder-noodzaak']],
    ['wat er stond', { tekst: ' ' }, ['niets-gevonden']],
  ])('mag niet zonder %s', (_, deel, verwacht) => {
    expect(mag(deel)).toEqual(verwacht)
  })
  test.each(categorieNamen)('een gegeven van de soort %s', (categorie) => {
    const hoort = ['gewoon', 'gezondheid', 'strafrechtelijk'].includes(categorie)
    expect(mag({ categorie, waaromBijzonder: 'Anders weten wij niet hoe snel.' })).toEqual(
      hoort ? [] : ['categorie-niet-bij-melding'],
    )
    if (hoort)
      expect(mag({ categorie })).toEqual(isBijzonder(categorie) ? ['bijzonder-gegeven-zonder-reden'] : [])
  })
  test.each(staten)('in de stand %s', (staat) => {
    expect(mag({}, melding({}, { staat })).length === 0).toBe(staat === 'triage')
  })
  test('het oordeel noemt de rij van de lijst', () => {
    expect(toetsHergebruikEigenGegeven(invoer, melding(), aan()).rijen).toContain(
      'triagebron wmo-2015@2023-01-30',
    )
  })
})
