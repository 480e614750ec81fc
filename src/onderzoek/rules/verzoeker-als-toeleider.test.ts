import { expect, test } from 'vitest'
import { lopend } from '../../../testing/onderzoek.ts'
import { isBetrokken } from './toewijzing.ts'

test('wie namens de gemeente om het onderzoek vroeg, krijgt het niet als toeleider; een collega wel (Awb 2:4)', () => {
  const feiten = lopend()
  const gevraagd = { ...feiten, dossier: { ...feiten.dossier, verzoekers: ['lea', 'max'] } }
  expect(['lea', 'max', 'noor'].map((wie) => isBetrokken(gevraagd, wie))).toEqual([true, true, false])
  expect(isBetrokken(feiten, 'lea')).toBe(false)
})
