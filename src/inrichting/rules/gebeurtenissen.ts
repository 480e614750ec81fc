/** The kinds of dossier of a party of which its own systems hear. Closed: a new kind is a new row here. */
export const metGebeurtenissen = ['vraag', 'verzoek', 'doorgeefvraag', 'aanpak', 'overleg'] as const

/** What can become of one by an act of the college. */
const gebeurtenissoorten = ['ontvangen', 'gewijzigd', 'gesloten'] as const

type Soort = (typeof gebeurtenissoorten)[number]

/** One kind of notice: by which id a job names it, for that holds ids only, and how a CloudEvent does. */
export interface Meldingsoort {
  readonly id: string
  readonly ingang: string
  readonly soort: Soort
  readonly type: string
}

/** All kinds of notice: each kind of dossier with what can become of it. A type is never given another meaning: that is a `v2`. */
export const meldingsoorten: readonly Meldingsoort[] = metGebeurtenissen.flatMap((ingang, nr) =>
  gebeurtenissoorten.map((soort, plek) => ({
    id: `00000000-0000-4000-8000-0000000001${nr}${plek}`,
    ingang,
    soort,
    type: `nl.wams.${ingang}.${soort}.v1`,
  })),
)

/**
 * Whether a party under a statutory secret hears of this: once, that something came; never of what became of it, for that would remind it
 * (N-5.4.2-2-vrz).
 */
export const ookVoorGeheimhouder = (soort: Soort): boolean => soort === 'ontvangen'
