import { expect, test } from 'vitest'
import { type ClaimPetten, pettenUitClaims, verschil } from './petten-uit-claims.ts'

const toeleider = { gemeente: '0999', rol: 'toeleider', mandaat: 'claim' } as const
const beheerder = { gemeente: '0999', rol: 'beheerder', mandaat: 'claim' } as const
const config: ClaimPetten = {
  pad: 'realm_access.roles',
  waarden: { 'wams-toeleider': toeleider, 'wams-onderzoeker': toeleider, 'wams-beheer': beheerder },
  werkgever: { organisatieId: 'gemeente', isGemeenteambtenaar: true },
}

test('values that mean nothing give no pet, not even names of Object', () => {
  expect(pettenUitClaims(config, ['offline_access', 'toString', '__proto__'])).toEqual([])
})

test('two values for the same role give one pet', () => {
  expect(pettenUitClaims(config, ['wams-toeleider', 'wams-onderzoeker', 'wams-beheer'])).toEqual([
    toeleider,
    beheerder,
  ])
})

test('a value that is gone ends its pet, a new one starts it, the rest stays', () => {
  expect(verschil([{ ...toeleider, id: '1' }], [beheerder])).toEqual({
    nieuw: [beheerder],
    voorbij: [{ ...toeleider, id: '1' }],
  })
  expect(verschil([{ ...toeleider, id: '1' }], [toeleider])).toEqual({ nieuw: [], voorbij: [] })
})
