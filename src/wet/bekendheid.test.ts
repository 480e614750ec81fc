import { describe, expect, test } from 'vitest'
import { combinaties } from '../../testing/combinaties.ts'
import {
  type Bekendheid,
  type RedenOmTeWachten,
  redenenOmTeWachten,
  tegenWachten,
  uiterlijkVertellen,
  vertellenWachtTot,
  weetHetOfWacht,
} from './bekendheid.ts'

const vanaf = '2026-11-02'
const vandaag = '2026-11-10'
const maand = '2026-12-02'

const alle = combinaties<Bekendheid>({
  weetHet: [true, false],
  vanaf: [vanaf],
  gesproken: [undefined, '2026-11-05'],
  verstrekt: [undefined, '2026-11-04', '2026-12-20'],
  uitstel: [
    undefined,
    ...[...redenenOmTeWachten, null].flatMap((reden) =>
      ['2026-11-09', vandaag, '2026-11-20'].map((herzienOp) => ({ reden, herzienOp })),
    ),
  ],
})

interface Uitstel {
  readonly reden: RedenOmTeWachten
  readonly herzienOp: string
}

/** By hand: not today, not beyond 31 days, and not reached is no reason after the month or once he was spoken to. */
const verwacht = ({ reden, herzienOp }: Uitstel, gesproken: string | undefined): readonly string[] => [
  ...(herzienOp === vandaag ? ['niet-in-toekomst'] : []),
  ...(herzienOp === '2026-12-12' ? ['te-laat'] : []),
  ...(reden === 'niet-bereikt' && herzienOp > maand ? ['niet-bereikt-na-maand'] : []),
  ...(reden === 'niet-bereikt' && gesproken ? ['al-gesproken'] : []),
]

describe(`wanneer iemand hoort wat anderen over hem vertelden: ${alle.length} gevallen (AVG 14 lid 3 en 5)`, () => {
  test('uiterlijk na een maand, bij het eerste gesprek of als anderen het horen: wat het eerst komt', () => {
    for (const een of alle) {
      const verwacht = een.verstrekt === '2026-11-04' ? '2026-11-04' : (een.gesproken ?? maand)
      expect(uiterlijkVertellen(een), JSON.stringify(een)).toBe(verwacht)
    }
  })
  test('wachten duurt tot de dag om opnieuw te kijken; niet bereikt houdt op zodra hij is gesproken', () => {
    for (const een of alle) {
      const voorbij = een.uitstel?.reden === 'niet-bereikt' && een.gesproken !== undefined
      const dag = een.weetHet || voorbij ? undefined : een.uitstel?.herzienOp
      expect(vertellenWachtTot(een), JSON.stringify(een)).toBe(dag)
      expect(weetHetOfWacht(een, vandaag), JSON.stringify(een)).toBe(
        een.weetHet || (dag !== undefined && dag >= vandaag),
      )
    }
  })
  test('wat tegen wachten is', () => {
    const wacht = combinaties<Uitstel>({
      reden: redenenOmTeWachten,
      herzienOp: [vandaag, '2026-11-11', maand, '2026-12-03', '2026-12-11', '2026-12-12'],
    })
    for (const een of alle)
      for (const uitstel of wacht)
        expect(tegenWachten(uitstel, een, vandaag), JSON.stringify(uitstel)).toEqual(
          verwacht(uitstel, een.gesproken),
        )
  })
})
