import { expect, test } from 'vitest'
import { maakBrief, voetMetBewaren } from './maak-brief.ts'

const hoofd = {
  ...{ gemeente: 'Voorbeeld', aan: ['Samira'], datum: '2026-12-07', kenmerk: '1', behandelaar: 'Noor' },
}
const fg = { naam: 'A. Privacy', email: 'fg@voorbeeld.example', telefoon: '088 000 00 00' }
const voetVan = (anders: object = {}) =>
  JSON.stringify(maakBrief({ ...hoofd, ...anders }, 'Brief', [], voetMetBewaren(['Twee jaar.'])).voet)

test('een brief aan iemand zegt hoe de functionaris gegevensbescherming te bereiken is (AVG 13 lid 1 onder b)', () => {
  expect(voetVan({ fg })).toContain(
    'functionaris gegevensbescherming van de gemeente: A. Privacy, fg@voorbeeld.example, telefoon 088 000 00 00.',
  )
})

test('zolang dat niet is ingericht, staat er waar iemand is: bij de gemeente', () => {
  for (const anders of [{}, { fg: null }]) {
    expect(voetVan(anders)).toContain('functionaris gegevensbescherming van de gemeente.')
    expect(voetVan(anders)).not.toContain('{fg')
  }
})
