import { describe, expect, it } from 'vitest'
import { dagVerslag, slotVerslag } from './verslag.ts'

const dag = { gemeente: '0344', dag: '2026-11-21', regels: 1204311 }

describe('het verslag van de controle', () => {
  it('zegt per dag dat het logboek ongewijzigd is', () =>
    expect(dagVerslag({ ...dag, bevindingen: [] })).toEqual([
      '0344 2026-11-21: 1.204.311 regels, ongewijzigd',
    ]))

  it('noemt elke bevinding met haar plaats', () =>
    expect(
      dagVerslag({
        ...dag,
        bevindingen: [
          { soort: 'regel-gewijzigd', volgnr: 3, regelId: 'x' },
          { soort: 'staart-verwijderd', volgnr: 8, totEnMet: 10 },
          { soort: 'regel-verdwenen', volgnr: 5, totEnMet: 5 },
        ],
      }),
    ).toEqual([
      '0344 2026-11-21: 1.204.311 regels, 3 bevindingen',
      '  regel gewijzigd, volgnummer 3, regel x',
      '  einde van de dag verwijderd, volgnummer 8 tot en met 10',
      '  regel verdwenen, volgnummer 5',
    ]))

  it('telt regels buiten de keten apart', () =>
    expect(dagVerslag({ gemeente: '0344', regels: 0, bevindingen: [{ soort: 'niet-gezegeld' }] })).toEqual([
      '0344 buiten de keten, 1 bevinding',
      '  niet gezegeld',
    ]))

  it('schrijft er hoogstens twintig uit', () => {
    const bevindingen = Array.from({ length: 25 }, (_, i) => ({
      soort: 'regel-verdwenen' as const,
      volgnr: i + 1,
    }))
    const regels = dagVerslag({ ...dag, bevindingen })
    expect(regels).toHaveLength(22)
    expect(regels.at(-1)).toBe('  en nog 5')
  })

  it('sluit af met een oordeel', () => {
    expect(slotVerslag(1_000_000, 0, 12_300)).toBe(
      'Ongewijzigd: 1.000.000 regels gecontroleerd in 12,3 s, 0 bevindingen.',
    )
    expect(slotVerslag(10, 2, 100)).toMatch(/^NIET in orde/)
  })
})
