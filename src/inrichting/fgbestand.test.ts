import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { leesInrichting, OngeldigeInrichting } from './inrichtingsbestand.ts'

const fg = { naam: 'A. Privacy', email: 'fg@voorbeeldstad.example', telefoon: '088 000 09 93' }

const fouten = (anders: object | undefined): readonly string[] => {
  const bestand = JSON.parse(readFileSync('docs/voorbeeld-inrichting.json', 'utf8'))
  try {
    leesInrichting(JSON.stringify({ ...bestand, gemeente: { ...bestand.gemeente, fg: anders } }))
  } catch (error) {
    if (error instanceof OngeldigeInrichting) return error.fouten
    throw error
  }
  return []
}

describe('hoe mensen de functionaris gegevensbescherming bereiken, in een inrichtingsbestand (AVG 13 lid 1 onder b)', () => {
  test('met naam, mail en telefoon, of nog niet', () => {
    expect(fouten(fg)).toEqual([])
    expect(fouten(undefined)).toEqual([])
    for (const telefoon of ['+31 88 000 09 93', '(088) 000-0993', '0880000993'])
      expect(fouten({ ...fg, telefoon })).toEqual([])
  })

  test.each([
    ['zonder naam', { naam: ' ' }, 'gemeente, fg, naam'],
    ['zonder mail', { email: undefined }, 'gemeente, fg, email'],
    ['met een half mailadres', { email: 'fg@' }, 'gemeente, fg, email'],
    ['zonder telefoon', { telefoon: undefined }, 'gemeente, fg, telefoon'],
    ['met een te kort nummer', { telefoon: '088' }, 'gemeente, fg, telefoon: is geen telefoonnummer'],
    ['met woorden als nummer', { telefoon: 'bel de balie 088000' }, 'is geen telefoonnummer'],
  ])('%s niet: gezegd wordt welk veld', (_, anders, waar) => {
    expect(fouten({ ...fg, ...anders }).join(' ')).toContain(waar)
  })
})
