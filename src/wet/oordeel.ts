import type { Artikel } from './artikelen.ts'

/** What a sentence in the catalogue may be filled with: words of the law and dates, never personal data. */
export type RedenParameters = Readonly<Record<string, string | number>>

/**
 * Why an act is refused. `code` is unique per rule and is the key of the sentence (and of what would help)
 * in the catalogue of texts; `artikel` is where the law says so.
 */
export interface Reden {
  readonly code: string
  readonly artikel: Artikel
  readonly params?: RedenParameters
}

/** The outcome of testing an act against the law. Never a bare boolean: the log and the person both need the why. */
export type Oordeel =
  | { readonly toegestaan: true; readonly artikel: Artikel; readonly rijen: readonly string[] }
  | {
      readonly toegestaan: false
      readonly redenen: readonly [Reden, ...Reden[]]
      readonly rijen: readonly string[]
    }

/** Allowed on this article; `rijen` names the dated rows (terms, lists) that were read to say so. */
export const toegestaan = (artikel: Artikel, rijen: readonly string[] = []): Oordeel => ({
  toegestaan: true,
  artikel,
  rijen,
})

/** Refused for these reasons: all of them, not just the first. */
export const geweigerd = (...redenen: [Reden, ...Reden[]]): Oordeel => ({
  toegestaan: false,
  redenen,
  rijen: [],
})

/** The reasons against: none when it is allowed. */
export const redenenTegen = (uitkomst: Oordeel): readonly Reden[] =>
  uitkomst.toegestaan ? [] : uitkomst.redenen

/** Allowed on `artikel`, unless there is at least one reason not to. Absent reasons are left out. */
export const oordeel = (
  artikel: Artikel,
  redenen: readonly (Reden | undefined)[],
  rijen: readonly string[] = [],
): Oordeel => {
  const [eerste, ...rest] = redenen.filter((reden) => reden !== undefined)
  return eerste
    ? { toegestaan: false, redenen: [eerste, ...rest], rijen }
    : { toegestaan: true, artikel, rijen }
}
