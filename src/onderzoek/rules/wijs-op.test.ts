import { describe, expect, test } from 'vitest'
import { client, codes, eersteContact, lopend, vandaag } from '../../../testing/onderzoek.ts'
import { toetsInformeerOverGegevens } from './informeer-over-gegevens.ts'
import { toetsWijsOpAanvraagParticipatiewet } from './wijs-op-aanvraag-participatiewet.ts'
import {
  toetsWijsOpClientondersteuning,
  voorafWijsOpClientondersteuning,
} from './wijs-op-clientondersteuning.ts'
import { toetsWijsOpPersoonlijkPlan } from './wijs-op-persoonlijk-plan.ts'

describe('wijzen op', () => {
  const invoer = { betrokkeneId: client, datum: '2026-12-06' }
  test.each([
    toetsInformeerOverGegevens,
    toetsWijsOpClientondersteuning,
    toetsWijsOpPersoonlijkPlan,
    toetsWijsOpAanvraagParticipatiewet,
  ])('kan in het eerste contact en tijdens het onderzoek (2.3.2 lid 2 en 3, AVG 13)', (toets) => {
    expect(toets(invoer, eersteContact(), vandaag).toegestaan).toBe(true)
    expect(toets({ ...invoer, betrokkeneId: null }, lopend(), vandaag).toegestaan).toBe(true)
  })
  test('kan niet bij een vreemde, in de toekomst, of als er niemand is', () => {
    expect(
      codes(
        toetsWijsOpPersoonlijkPlan(
          { betrokkeneId: 'vreemde', datum: '2027-01-01' },
          eersteContact(),
          vandaag,
        ),
      ),
    ).toEqual(['datum-in-toekomst', 'onbekende-betrokkene'])
    expect(codes(voorafWijsOpClientondersteuning(eersteContact({ betrokkenen: [] }), vandaag))).toEqual([
      'niemand-om-te-wijzen',
    ])
  })
})
