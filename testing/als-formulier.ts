import { encodeVelden } from '../src/verwerking/decode-form.ts'
import { veldenVan } from '../src/verwerking/velden.ts'
import type { Verwerking } from '../src/verwerking/verwerking.ts'

/** Input as the names and values of a form. */
export const alsFormulier = (
  verwerking: Verwerking,
  invoer: Readonly<Record<string, unknown>>,
): (readonly [string, string])[] => encodeVelden(veldenVan(verwerking.invoer), invoer)
