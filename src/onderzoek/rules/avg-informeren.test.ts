import { describe, expect, test } from 'vitest'
import { client, dochter, gebeurtenis, lopend } from '../../../testing/onderzoek.ts'
import { plichten } from './plichten.ts'

const termijnen = { onderzoekKlaar: '2027-01-11', persoonlijkPlan: '2026-12-07' }

describe('wanneer wie geen cliënt is, hoort wat er met zijn gegevens gebeurt (AVG 14 lid 3)', () => {
  test.each([
    [
      'op de dag van het gesprek',
      [gebeurtenis('gesprek', { betrokkeneId: dochter, datum: '2026-12-09' })],
      '2026-12-09',
    ],
    [
      'op de dag dat hij is gevraagd, al was er later een gesprek',
      [
        gebeurtenis('gesprek', { betrokkeneId: dochter, datum: '2026-12-20' }),
        gebeurtenis('gezinslid-gevraagd', { betrokkeneId: dochter, datum: '2026-12-10' }),
      ],
      '2026-12-10',
    ],
    [
      'na een maand als er pas daarna is gesproken',
      [gebeurtenis('gesprek', { betrokkeneId: dochter, datum: '2027-02-01' })],
      '2027-01-06',
    ],
    [
      'na een maand als contact niet lukte',
      [gebeurtenis('contactpoging', { betrokkeneId: dochter, code: 'niet-bereikt', datum: '2026-12-09' })],
      '2027-01-06',
    ],
    [
      'op de dag dat contact lukte',
      [gebeurtenis('contactpoging', { betrokkeneId: dochter, code: 'bereikt', datum: '2026-12-09' })],
      '2026-12-09',
    ],
    [
      'na een maand als alleen een ander is gesproken',
      [gebeurtenis('gesprek', { betrokkeneId: client, datum: '2026-12-09' })],
      '2027-01-06',
    ],
  ] as const)(
    'wie geen client is, hoort het uiterlijk %s (AVG 14 lid 3 onder a en b)',
    (_, gebeurtenissen, uiterlijk) => {
      const plicht = plichten(lopend({ gebeurtenissen }), termijnen).find(
        ({ code, betrokkenen }) => code === 'informeer-over-gegevens' && betrokkenen?.includes(dochter),
      )
      expect(plicht).toMatchObject({ artikel: 'avg-informeren-anderen', uiterlijk })
    },
  )
})
