import { describe, expect, test } from 'vitest'
import { aan, doorgeleid, feit, gemelde, melding, vandaag } from '../../../testing/melding.ts'
import { toegangTotMelding } from './bekijk-melding.ts'
import type { Feiten } from './feiten.ts'
import { plichten } from './plichten.ts'

const weet = feit('gemelde-geinformeerd', 'gesprek')
const melderWeetHet = feit('melder-ingelicht', 'telefoon')
const wacht = (deel: Partial<Feiten> = {}) =>
  melding({ doorgeleidingen: [doorgeleid], ...deel }, { staat: 'doorgeleid' })

describe('wat nu moet (2.2.5 lid 2, 5.5.4)', () => {
  const moet = (feiten: Feiten, dag = vandaag) => plichten(feiten, aan(dag)).map(({ code }) => code)
  test('eerst de persoon bereiken, dan vertellen, en de triage afronden', () => {
    expect(moet(melding())).toEqual([
      'contact-met-gemelde',
      'melder-inlichten',
      'gemelde-informeren',
      'triage-afronden',
    ])
  })
  test('wachten geeft een dag om opnieuw te kijken', () => {
    const feiten = melding({
      gebeurtenissen: [
        melderWeetHet,
        feit('contact-gemelde', 'niet-bereikt'),
        feit('informeren-herzien', null, '2026-11-20'),
      ],
    })
    expect(plichten(feiten, aan())).toMatchObject([
      { code: 'informeren-opnieuw-bezien', uiterlijk: '2026-11-20' },
      { code: 'triage-afronden' },
    ])
  })
  test('na doorgeven: navragen of het is opgepakt', () => {
    expect(
      moet(wacht({ gebeurtenissen: [weet, melderWeetHet, feit('contact-gemelde', 'gesproken')] })),
    ).toEqual(['aanname-navragen'])
  })
  test('na elf maanden: afronden, want na een jaar is de melding weg (5.5.4 lid 1, Q-01)', () => {
    expect(moet(melding(), '2027-10-01')).not.toContain('melddossier-sluiten')
    expect(plichten(melding(), aan('2027-10-02'))).toContainEqual(
      expect.objectContaining({ code: 'melddossier-sluiten', uiterlijk: '2027-11-02' }),
    )
  })
  test('voor een andere rol niets, en die komt er ook niet bij (5.5.4 lid 1)', () => {
    for (const rol of ['toeleider', 'coordinator', 'beslisser', 'teamleider'] as const) {
      const kader = { vandaag, wie: { gebruikerId: 'x', rol } }
      expect(plichten(melding(), kader)).toEqual([])
      expect(toegangTotMelding(melding(), kader)?.code).toBe('geen-zicht-op-meldingen')
    }
    expect(toegangTotMelding(melding(), aan())).toBeUndefined()
    expect(melding().betrokkenen).toEqual([{ id: gemelde, hoedanigheid: 'gemelde' }])
  })
})
