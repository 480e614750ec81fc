import { describe, expect, test } from 'vitest'
import { doelen, doelRij } from './doelen.ts'
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
  test('alleen wie moet, rust op een plicht: wie mag antwoorden niet (AVG 6 lid 1 onder c en e, 5.4.2 lid 2 en 4, 5.5.3)', () => {
    expect(doelRij('verstrekken')).toMatchObject({
      grondslag: 'c',
      artikel: 'verstrekken-door-partij',
      zonderPlicht: [
        'verstrekken-door-geheimhouder',
        'verstrekken-door-burgemeester',
        'melding-inlichtingen',
      ],
    })
    expect(doelRij('verder-delen').grondslag).toBe('e')
    expect(doelRij('gecoordineerde-aanpak').grondslag).toBe('e')
  })
  test('H-54: geen enkel doel rust op toestemming (§3.2, AVG 6)', () => {
    for (const { grondslag } of Object.values(doelen)) expect(['c', 'e']).toContain(grondslag)
  })
})
