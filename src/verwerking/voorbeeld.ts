import { type Veld, veldenVan } from './velden.ts'
import type { Verwerking } from './verwerking.ts'

/** What stands in for a place in an example: name to value. `vandaag` is also for every other day. */
export type Plekken = Readonly<Record<string, string>> & { readonly vandaag: string }

const plek = /^\{(\w+)\}$/
const eenId = '99999999-9999-4999-8999-999999999999'

const vulWaarde = (waarde: unknown, veld: Veld | undefined, plekken: Plekken): unknown => {
  if (Array.isArray(waarde)) return waarde.map((deel) => vulWaarde(deel, veld, plekken))
  if (typeof waarde === 'object' && waarde !== null) return vulVelden(waarde, veld?.velden ?? [], plekken)
  const naam = typeof waarde === 'string' ? plek.exec(waarde)?.[1] : undefined
  if (naam === undefined) return waarde
  return plekken[naam] ?? (veld?.soort === 'datum' ? plekken.vandaag : eenId)
}

const vulVelden = (voorbeeld: object, velden: readonly Veld[], plekken: Plekken): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(voorbeeld).map(([naam, waarde]) => {
      const veld = velden.find((een) => een.naam === naam)
      return [naam, vulWaarde(waarde, veld, plekken)]
    }),
  )

/**
 * The example of a declaration as input: `{naam}` becomes what `plekken` says, an unknown day becomes today and any other
 * unknown place an id that does not exist.
 */
export const voorbeeldVan = (verwerking: Verwerking, plekken: Plekken): Record<string, unknown> =>
  vulVelden(verwerking.voorbeeld, veldenVan(verwerking.invoer), plekken)
