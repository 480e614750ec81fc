/** What a dated fact of a dossier says about death, whatever the kind of dossier. */
interface Feit {
  readonly soort: string
  readonly code: string | null
  readonly betrokkeneId: string | null
  readonly datum: string
}

/** Whether this fact says that somebody died: recorded as such, or as why he stopped. */
export const zegtOverleden = ({ soort, code }: Pick<Feit, 'soort' | 'code'>): boolean =>
  soort === 'overleden' || (soort === 'client-gestopt' && code === 'overleden')

/** Whether this fact says that this person died. */
export const isOverlijdenVan = (feit: Feit, id: string): boolean =>
  zegtOverleden(feit) && feit.betrokkeneId === id

/**
 * Whether a dossier knows that this person had died on day `dag` ('yyyy-mm-dd'). Nothing is asked of him, sent to him or decided
 * about him after it: rights and duties of the law are of who lives (BW 1:2).
 */
export const isOverleden = (
  { gebeurtenissen }: { readonly gebeurtenissen: readonly Feit[] },
  id: string,
  dag: string,
): boolean => gebeurtenissen.some((feit) => isOverlijdenVan(feit, id) && feit.datum <= dag)
