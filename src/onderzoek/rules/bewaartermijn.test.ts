import { describe, expect, test } from 'vitest'
import { afgerond, client, dossier, gebeurtenis, lopend } from '../../../testing/onderzoek.ts'
import { bewaarStart, isTenOnrechteGestart } from './bewaartermijn.ts'
import { vernietigenOp } from './vernietigen-op.ts'

describe('waar de bewaartermijn begint (5.4.5 lid 1)', () => {
  test('loopt het onderzoek, dan loopt de termijn nog niet', () => {
    expect(bewaarStart(lopend()).op).toBeNull()
  })
  test('H-47: zonder aanpak telt de laatste brief', () => {
    const brief = gebeurtenis('uitkomst-meegedeeld', { betrokkeneId: client, datum: '2027-03-01' })
    expect(bewaarStart(afgerond([brief]))).toMatchObject({
      op: '2027-03-01',
      termijn: 'onderzoek-bewaren-na-uitkomst',
      telt: 'uitkomst',
    })
  })
  test('een eerste contact zonder onderzoek heeft geen onderzoeksgegevens: vier weken (AVG 5 lid 1 onder e, eigen invulling)', () => {
    const gesloten = lopend({ dossier: dossier({ staat: 'niet-gestart', eindeOp: '2026-12-10' }) })
    expect(bewaarStart(gesloten)).toEqual({
      ...{ op: '2026-12-10', artikel: 'avg-opslagbeperking', termijn: 'contact-bewaren', telt: 'afsluiting' },
    })
    expect(vernietigenOp(gesloten)).toBe('2027-01-07')
  })
  test.each([
    ['ten-onrechte-gestart', 'avg-wissing', '2026-12-24'],
    ['client-stopt', 'bewaren-onderzoek', '2028-12-10'],
    [null, 'bewaren-onderzoek', '2028-12-10'],
  ] as const)(
    'ingetrokken om %s: %s, uiterlijk %s (AVG 17 lid 1 onder d; 5.4.5 lid 1)',
    (redenCode, artikel, op) => {
      const feiten = lopend({
        dossier: dossier({ staat: 'ingetrokken', eindeOp: '2026-12-10' }),
        overgangen: [{ overgang: 'trek-in', op: '2026-12-10', artikel: 'samenspraak', redenCode }],
      })
      expect([bewaarStart(feiten).artikel, vernietigenOp(feiten)]).toEqual([artikel, op])
      expect(isTenOnrechteGestart(feiten)).toBe(redenCode === 'ten-onrechte-gestart')
    },
  )
  test('met een aanpak telt het einde daarvan, niet eerder', () => {
    const aangewezen = gebeurtenis('coordinator-aangewezen', { code: 'gemeenteambtenaar' })
    expect(bewaarStart(afgerond([aangewezen]))).toMatchObject({ op: null, telt: 'einde-aanpak' })
    const einde = gebeurtenis('aanpak-beeindigd', { datum: '2027-09-26' })
    expect(bewaarStart(afgerond([aangewezen, einde]))).toMatchObject({
      op: '2027-09-26',
      termijn: 'onderzoek-bewaren-na-aanpak',
    })
  })
  test.each(['niet-gestart', 'ingetrokken'] as const)('%s telt vanaf de dag van sluiten (Q-32)', (staat) => {
    expect(bewaarStart(lopend({ dossier: dossier({ staat, eindeOp: '2026-12-10' }) }))).toMatchObject({
      op: '2026-12-10',
      telt: 'afsluiting',
    })
  })
})
