import { encodeVelden } from '../src/verwerking/decode-form.ts'
import { type Veld, veldenVan } from '../src/verwerking/velden.ts'
import type { Verwerking } from '../src/verwerking/verwerking.ts'

const plek = /^\{(\w+)\}$/
const eenId = '99999999-9999-4999-8999-999999999999'

const vulIn = (
  waarde: unknown,
  veld: Veld | undefined,
  plekken: Readonly<Record<string, string>>,
): unknown => {
  if (Array.isArray(waarde)) return waarde.map((deel) => vulIn(deel, veld, plekken))
  if (typeof waarde === 'object' && waarde !== null) return vulAlles(waarde, veld?.velden ?? [], plekken)
  const naam = typeof waarde === 'string' ? plek.exec(waarde)?.[1] : undefined
  if (naam === undefined) return waarde
  return plekken[naam] ?? (veld?.soort === 'datum' ? plekken.vandaag : eenId)
}

const vulAlles = (
  voorbeeld: object,
  velden: readonly Veld[],
  plekken: Readonly<Record<string, string>>,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(voorbeeld).map(([naam, waarde]) => [
      naam,
      vulIn(
        waarde,
        velden.find((veld) => veld.naam === naam),
        plekken,
      ),
    ]),
  )

/**
 * The example of a declaration as input: `{naam}` becomes what `plekken` says, an unknown day becomes today and any other
 * unknown place an id that does not exist.
 */
export const voorbeeldVan = (
  verwerking: Verwerking,
  plekken: Readonly<Record<string, string>>,
): Record<string, unknown> => vulAlles(verwerking.voorbeeld, veldenVan(verwerking.invoer), plekken)

/** The same as the names and values of a form. */
export const alsFormulier = (
  verwerking: Verwerking,
  invoer: Readonly<Record<string, unknown>>,
): (readonly [string, string])[] => encodeVelden(veldenVan(verwerking.invoer), invoer)
