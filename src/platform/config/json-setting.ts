import { z } from 'zod'

/** A setting that is written as JSON, of this shape. */
export const json = <S extends z.ZodType>(schema: S) =>
  z
    .string()
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown
      } catch {
        context.addIssue('not JSON')
        return z.NEVER
      }
    })
    .pipe(schema)

/** A private key as a JWK, with the kid and alg by which the other side knows it. */
export const privateJwk = json(z.looseObject({ kid: z.string(), alg: z.string() }))
