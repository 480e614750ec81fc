import { expect, test } from 'vitest'
import { client, dochter, gebeurtenis, lopend } from '../../../testing/onderzoek.ts'
import { laatstGesproken } from './laatst-gesproken.ts'

test('het laatste contact is een gesprek of een geslaagde poging', () => {
  const basis = { ...lopend(), gebeurtenissen: [] }
  expect(laatstGesproken(basis)).toBeNull()
  const gemist = gebeurtenis('contactpoging', {
    betrokkeneId: client,
    code: 'niet-bereikt',
    datum: '2026-12-20',
  })
  const gesprek = gebeurtenis('gesprek', { betrokkeneId: dochter, code: 'thuis', datum: '2026-12-06' })
  expect(laatstGesproken({ ...basis, gebeurtenissen: [gesprek, gemist] })).toBe('2026-12-06')
})
