import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { leesHulp } from './hulpbestand.ts'
import { leesInrichting, OngeldigeInrichting } from './inrichtingsbestand.ts'

const hulp = {
  telefoon: '088 000 09 90',
  clientondersteuning: { naam: 'Steunpunt', telefoon: '088 000 09 91' },
}

const fouten = (anders: object | undefined): string => {
  const bestand = JSON.parse(readFileSync('docs/voorbeeld-inrichting.json', 'utf8'))
  try {
    leesInrichting(JSON.stringify({ ...bestand, gemeente: { ...bestand.gemeente, hulp: anders } }))
  } catch (error) {
    if (error instanceof OngeldigeInrichting) return error.fouten.join(' ')
    throw error
  }
  return ''
}

describe('wie mensen kunnen bellen, in een inrichtingsbestand (2.2.4 lid 1 onder a, Jeugdwet 4.1.9)', () => {
  test('het nummer van de gemeente, met of zonder cliëntondersteuning en vertrouwenspersoon, of nog niets', () => {
    expect(fouten(hulp)).toBe('')
    expect(fouten({ telefoon: '0880000990' })).toBe('')
    expect(fouten(undefined)).toBe('')
  })
  test.each([
    ['zonder nummer van de gemeente', { ...hulp, telefoon: undefined }, 'gemeente, hulp, telefoon'],
    ['met woorden als nummer', { telefoon: 'bel de balie' }, 'is geen telefoonnummer'],
    [
      'met een vertrouwenspersoon zonder nummer',
      { ...hulp, vertrouwenspersoon: { naam: 'Jeugd' } },
      'gemeente, hulp, vertrouwenspersoon, telefoon',
    ],
  ])('%s niet: gezegd wordt welk veld', (_, anders, waar) => {
    expect(fouten(anders)).toContain(waar)
  })
  test('wat een andere versie schreef, telt als niets', () => {
    expect(leesHulp(hulp)).toEqual(hulp)
    for (const vreemd of [null, undefined, {}, { telefoon: 1 }, 'x']) expect(leesHulp(vreemd)).toBeNull()
  })
})
