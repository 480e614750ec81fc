import { describe, expect, test } from 'vitest'
import {
  afgerond,
  client,
  codes,
  gebeurtenis,
  gezinsband,
  lopend,
  partner,
} from '../../../testing/onderzoek.ts'
import type { GebeurtenisFeit } from './feiten.ts'
import { plichten } from './plichten.ts'
import { voorafWijsCoordinatorAan } from './wijs-coordinator-aan.ts'

const over = (soort: GebeurtenisFeit['soort'], betrokkeneId: string, code: string | null = null) =>
  gebeurtenis(soort, { betrokkeneId, code, datum: '2026-12-20' })

describe('gratis cliëntondersteuning, voor iedere cliënt (2.3a.1 lid 5, 2.3.2 lid 3)', () => {
  const plicht = (meer: readonly GebeurtenisFeit[], zusterHelpt = false) => {
    const zus = { id: 'zus', datum: '2026-12-06', hoedanigheid: 'mantelzorger' } as const
    const feiten = lopend({
      betrokkenen: [...lopend().betrokkenen, ...(zusterHelpt ? [zus] : [])],
      gebeurtenissen: [over('gewezen-op-clientondersteuning', client), ...meer],
    })
    return plichten(feiten, { onderzoekKlaar: null, persoonlijkPlan: null }).find(
      ({ code }) => code === 'wijs-op-clientondersteuning',
    )
  }
  const ja = over('gezinslid-stemt-in', partner)
  test('wie later cliënt wordt, moet het ook horen, terwijl het onderzoek al loopt', () => {
    expect(plicht([ja])).toEqual({
      code: 'wijs-op-clientondersteuning',
      handeling: 'wijs-op-clientondersteuning',
      artikel: 'clientondersteuning',
      uiterlijk: null,
      soort: 'wettelijk',
      betrokkenen: [partner],
    })
    expect(plicht([], true)?.betrokkenen).toEqual(['zus'])
  })
  test('niet wie het al hoorde, wie geen cliënt is, of wie stopte', () => {
    expect(plicht([ja, over('gewezen-op-clientondersteuning', partner)])).toBeUndefined()
    expect(plicht([])).toBeUndefined()
    expect(plicht([ja, over('client-gestopt', partner, 'client-stopt')])).toBeUndefined()
  })
})

describe('het nee van wie om hulp vroeg, nadat hij stopte (2.3a.3 lid 1, 1.1.1)', () => {
  const met = (meer: readonly GebeurtenisFeit[]) =>
    codes(
      voorafWijsCoordinatorAan(
        afgerond(
          [
            over('instemming-aanpak', client, 'weigert'),
            over('instemming-aanpak', partner, 'stemt-in'),
            ...meer,
          ],
          { gezinsbanden: [gezinsband(partner, 'partner')] },
        ),
        '2026-12-30',
      ),
    )
  test('zijn nee houdt de aanpak van de anderen niet tegen, ook niet als hij om hulp vroeg (2.3a.2 lid 2)', () => {
    expect(met([])).not.toContain('niemand-stemt-in')
    expect(met([over('client-gestopt', partner, 'client-stopt')])).toContain('niemand-stemt-in')
  })
})
