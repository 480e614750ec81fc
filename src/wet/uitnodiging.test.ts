import { expect, test } from 'vitest'
import { combinaties } from '../../testing/combinaties.ts'
import { teVerwerkenAntwoorden, uitnodigingantwoorden } from './uitnodiging.ts'

const antwoord = (code: string, versie = 3, betrokkeneId = 'a') => ({
  ...{ soort: 'uitnodiging-beantwoord', code, versie, betrokkeneId },
})
const later = ['gespreksafspraak', 'gesprek', 'contactpoging', 'overleden'] as const

test('wie niet komt of een ander moment wil, vraagt iets tot er iets mee is gedaan (2.3a.1 lid 4, 2.3a.3 lid 5)', () => {
  for (const { code, soort, versie } of combinaties({
    code: uitnodigingantwoorden,
    soort: later,
    versie: [2, 4] as const,
  })) {
    const feit = { soort, code: null, versie, betrokkeneId: 'b' }
    const open = teVerwerkenAntwoorden([antwoord(code), feit], ['gesprek', 'contactpoging']).length === 1
    const gedaan = versie > 3 && soort !== 'overleden'
    expect(open, `${code} ${soort} ${versie}`).toBe(code !== 'kom' && !gedaan)
  }
})
test('wat hij daarna anders zegt, telt; wat een ander zegt niet', () => {
  expect(teVerwerkenAntwoorden([antwoord('kom-niet'), antwoord('kom', 4)], [])).toEqual([])
  expect(teVerwerkenAntwoorden([antwoord('kom-niet'), antwoord('kom', 4, 'b')], [])).toHaveLength(1)
  const [laatste] = teVerwerkenAntwoorden([antwoord('kom-niet'), antwoord('ander-moment', 4)], [])
  expect(laatste?.code).toBe('ander-moment')
})
