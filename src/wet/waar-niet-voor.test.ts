import { describe, expect, test } from 'vitest'
import { doelen } from './doelen.ts'
import { doorstroom } from './doorstroom.ts'
import { rollen } from './rollen.ts'

describe('waar deze wet niet voor is', () => {
  const verboden = /fraude|handhav|opspor|signaler|risico|profiel/i
  test('H-34: geen rol en geen doel voor fraudebestrijding of handhaving (5.4.4 lid 1)', () => {
    const namen = [...Object.entries(doelen), ...Object.entries(rollen)].map(
      ([id, { naam }]) => `${id} ${naam}`,
    )
    expect(namen.filter((naam) => verboden.test(naam))).toEqual([])
    expect(doorstroom.filter(({ wat }) => verboden.test(wat))).toEqual([])
  })
  test('H-53: tussen dossiers van verschillende mensen stroomt niets (§1.5)', () => {
    const zelf = doorstroom.filter(({ van, naar }) => van === naar)
    expect(zelf.map(({ artikel: id }) => id)).toEqual(['bewaard-onderzoek-gebruiken'])
  })
  test('H-54: geen enkel doel rust op toestemming (§3.2, AVG 6)', () => {
    for (const { grondslag } of Object.values(doelen)) expect(['c', 'e']).toContain(grondslag)
  })
})
