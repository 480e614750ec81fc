/** What of an onderzoek decides whether an answer is still wanted there: metadata only. */
export interface OnderzoekNu {
  readonly staat: string
  readonly reikwijdtes: readonly { readonly nr: number; readonly binnen: readonly string[] }[]
  readonly afbakeningen: readonly {
    readonly soort: string
    readonly thema: string
    readonly betrokkene_id: string | null
    readonly tot: number | null
  }[]
  readonly gebeurtenissen: readonly { readonly soort: string; readonly betrokkene_id: string | null }[]
  readonly betrokkenen: readonly { readonly id: string }[]
}

/** What was asked about whom. */
export interface GevraagdNu {
  readonly staat: string
  readonly thema: string
  readonly betrokkene_id: string
}

/** After these nothing is asked about somebody any more. */
const einde: readonly string[] = ['client-gestopt', 'overleden']

/**
 * Whether an onderzoek may still get this answer at the moment it comes: it runs and its request stands as `staten` say, it is still about
 * this person, and about what was agreed (2.3a.1 lid 4 and 5, 5.4.2 lid 1; N-2.3a.1-4-stp, N-5.4.1-1-nz).
 */
export const nogGewenst = (
  verzoek: GevraagdNu | undefined,
  onderzoek: OnderzoekNu,
  staten: readonly string[] = ['verzonden'],
): boolean => {
  if (!verzoek || !staten.includes(verzoek.staat) || onderzoek.staat !== 'loopt') return false
  const { betrokkene_id: wie, thema } = verzoek
  const nu = onderzoek.reikwijdtes.toSorted((a, b) => a.nr - b.nr).at(-1)
  const gesloten = onderzoek.afbakeningen.some(
    (een) =>
      een.soort === 'niet-over' && een.tot === null && een.thema === thema && een.betrokkene_id === wie,
  )
  const weg = onderzoek.gebeurtenissen.some(
    ({ soort, betrokkene_id }) => einde.includes(soort) && betrokkene_id === wie,
  )
  const bekend = onderzoek.betrokkenen.some(({ id }) => id === wie)
  return bekend && !weg && !gesloten && (nu === undefined || nu.binnen.includes(thema))
}
