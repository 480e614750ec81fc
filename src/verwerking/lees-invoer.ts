import type { z } from 'zod'
import type { Afloop, Fouten } from './afloop.ts'
import type { Verwerking } from './verwerking.ts'

/** A key of the catalogue; anything else is a sentence of the parser, which is not for people. */
const sleutelVan = (melding: string): string => (/^[a-z-]+(:\d+)?$/.test(melding) ? melding : 'ongeldig')

/** Nobody mends more at once, and the answer must not be many times what was sent. */
const meesteFouten = 100

/** Faults as a form and the API show them: path to keys of the catalogue; never the value. */
export const foutenVan = (error: z.ZodError): Fouten => {
  const fouten: Record<string, string[]> = {}
  for (const { path, message } of error.issues.slice(0, meesteFouten)) {
    const veld = path.join('.')
    fouten[veld] = [...(fouten[veld] ?? []), sleutelVan(message)]
  }
  return fouten
}

/** The input as the declaration reads it, or what is wrong with it. */
export const leesInvoer = (
  { invoer: vorm }: Pick<Verwerking, 'invoer'>,
  invoer: unknown,
): { readonly soort: 'gelezen'; readonly invoer: unknown } | Extract<Afloop, { soort: 'ongeldig' }> => {
  const gelezen = vorm.safeParse(invoer)
  return gelezen.success
    ? { soort: 'gelezen', invoer: gelezen.data }
    : { soort: 'ongeldig', fouten: foutenVan(gelezen.error) }
}
