import fc from 'fast-check'
import { expect, test } from 'vitest'
import { perDag, type Telregel } from './per-dag.ts'

const regel: Telregel = {
  dag: '2026-12-03',
  tijd: '2026-12-03T13:02:00.000Z',
  actie: 'onderzoek.bekijk-onderzoek',
  rol: 'toeleider',
  zelf: true,
  gelukt: true,
  artikel: 'autorisatie',
}

test('hetzelfde op één dag is één regel met een aantal en het laatste tijdstip (AVG 15)', () => {
  const eerder = { ...regel, tijd: '2026-12-03T08:00:00.000Z' }
  expect(perDag([regel, eerder])).toEqual([
    { dag: '2026-12-03', momenten: [{ ...zonderDag(regel), aantal: 2 }] },
  ])
})

test('een ander, een andere rol, een weigering en een andere handeling staan apart', () => {
  const anders = [
    regel,
    { ...regel, zelf: false },
    { ...regel, rol: 'beslisser' },
    { ...regel, gelukt: false },
    { ...regel, actie: 'onderzoek.bekijk-brief' },
  ]
  expect(perDag(anders)[0]?.momenten).toHaveLength(5)
})

test('geen regel gaat verloren en geen dag staat er twee keer', () => {
  const een = fc.record({
    dag: fc.constantFrom('2026-12-03', '2026-12-02', '2026-11-30'),
    tijd: fc.constant(regel.tijd),
    actie: fc.constantFrom('a', 'b'),
    rol: fc.constantFrom('toeleider', 'beslisser', null),
    zelf: fc.boolean(),
    gelukt: fc.boolean(),
    artikel: fc.constantFrom('autorisatie', null),
  })
  fc.assert(
    fc.property(fc.array(een, { maxLength: 60 }), (regels) => {
      const dagen = perDag(regels)
      expect(new Set(dagen.map(({ dag }) => dag)).size).toBe(dagen.length)
      const geteld = dagen.flatMap(({ momenten }) => momenten).reduce((som, { aantal }) => som + aantal, 0)
      expect(geteld).toBe(regels.length)
    }),
  )
})

function zonderDag({ dag: _, ...rest }: Telregel) {
  return rest
}
