import type { Artikel } from './artikelen.ts'
import { einddatum, type TermijnNaam } from './termijnen.ts'

/** What must be done now, by which act and article; `uiterlijk` null: at once. Of who may leave it ('voor') it is never late. */
export interface Plicht<C extends string> {
  readonly code: C
  readonly handeling: string
  readonly artikel: Artikel
  readonly uiterlijk: string | null
  readonly soort: 'wettelijk' | 'streeftermijn' | 'voor'
  /** Ids of whom it concerns, when not everybody. */
  readonly betrokkenen?: readonly string[]
}

/** Everything that can have to be done, by its code: the act that does it and the article that asks for it. */
export type Plichtcodes<C extends string> = Readonly<
  Record<C, { readonly handeling: string; readonly artikel: Artikel }>
>

/** Makes the duties of one chapter from its table: by a day 'yyyy-mm-dd', as a streeftermijn from a day on, or for who decides himself. */
export const plichtenUit = <C extends string>(codes: Plichtcodes<C>) => {
  const plicht = (
    code: C,
    uiterlijk: string | null,
    soort: Plicht<C>['soort'],
    over: readonly string[] = [],
  ): Plicht<C> => ({
    code,
    ...codes[code],
    uiterlijk,
    soort,
    ...(over.length > 0 ? { betrokkenen: over } : {}),
  })
  const streef = (code: C, termijn: TermijnNaam, vanaf: string, over: readonly string[] = []): Plicht<C> =>
    plicht(code, einddatum(termijn, vanaf).datum, 'streeftermijn', over)
  const voor = (code: C, over: readonly string[] = []): Plicht<C> => plicht(code, null, 'voor', over)
  return { plicht, streef, voor }
}
