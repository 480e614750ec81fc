import { inrichtingRol, registreerOrganisatie, registreerPartij } from '../src/inrichting/index.ts'
import type { Wie } from '../src/verwerking/verwerking.ts'
import { type Partijsoort, partijenlijst } from '../src/wet/partijenlijst.ts'
import { geefPet, opBeideLijsten } from './aanpak-register.ts'
import { gemeente, type TestOmgeving } from './omgeving.ts'

/** Registers a party of this kind on both lists, with its organisation and the people who work there. */
export const geefPartij = async (
  t: TestOmgeving,
  soort: Partijsoort,
  partij: { readonly id: string; readonly organisatieId: string; readonly naam: string },
  mensen: readonly Wie[],
): Promise<void> => {
  const { domein, regime } = partijenlijst[soort]
  await t.omgeving.db.transaction({ role: inrichtingRol, gemeente }, async (tx) => {
    await registreerOrganisatie(tx, { id: partij.organisatieId, naam: partij.naam, soort: 'partij' })
    await registreerPartij(tx, {
      ...{ ...partij, gemeente, soort, domein, regime },
      ...{ lijsten: opBeideLijsten('2026-01-01'), contact: '088 000 01 06' },
    })
  })
  for (const wie of mensen) await geefPet(t, wie)
}
