import { expect, test } from 'vitest'
import { handelingTekst, optieTekst, veldTekst } from '../teksten/catalogus.ts'
import { type Veld, veldenVan } from '../verwerking/velden.ts'
import { onderzoek } from './index.ts'

const alle = [...onderzoek.beginnen, ...onderzoek.handelingen]

const woordenVan = (id: string, velden: readonly Veld[]): string[] =>
  velden.flatMap((veld) => [
    veldTekst(id, veld.naam).label,
    ...(veld.opties ?? []).map((waarde) => optieTekst(id, veld.naam, waarde)),
    ...woordenVan(id, veld.velden ?? []),
  ])

test.each(alle.map((handeling) => [handeling.id, handeling] as const))(
  '%s has words for everything it asks',
  (id, handeling) => {
    expect(handelingTekst(id).titel).not.toBe('')
    expect(woordenVan(id, veldenVan(handeling.invoer))).not.toContain('')
  },
)

test('every list and the reading of the case have a title', () => {
  for (const { id } of [
    onderzoek.bekijken,
    ...onderzoek.lijsten,
    ...(onderzoek.inzages ?? []).map(({ verwerking }) => verwerking),
  ])
    expect(handelingTekst(id).titel).not.toBe('')
})
