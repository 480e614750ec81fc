import { gemeenteRijen, herindelingen } from './gemeenten.ts'

/** What the script of the gespreksscherm reads; the day is its own, so the changes of borders come along. */
export interface PlacesFile {
  /** The name of a municipality by its code. */
  readonly gemeenten: Readonly<Record<string, string>>
  /** The codes of the municipalities, divided by a space, by the name of a place. */
  readonly plaatsen: Readonly<Record<string, string>>
  /** By code of a municipality that is gone: the code of the one it went into, and the first day without it. */
  readonly opgegaan: Readonly<Record<string, readonly [string, string]>>
}

/** The list of places as a file for the browser: the same for everyone, so it may be kept for ever under its hash. */
export const placesFile = (): PlacesFile => {
  const paren = gemeenteRijen.flatMap(({ code, naam, label, plaatsen }) =>
    [...new Set([naam, label, ...plaatsen])].map((plaats) => ({ plaats, code })),
  )
  const plaatsen = Map.groupBy(paren, ({ plaats }) => plaats)
    .entries()
    .map(([plaats, rijen]) => [plaats, rijen.map(({ code }) => code).join(' ')] as const)
  return {
    gemeenten: Object.fromEntries(gemeenteRijen.map(({ code, label }) => [code, label])),
    plaatsen: Object.fromEntries(plaatsen),
    opgegaan: Object.fromEntries(
      herindelingen.map(({ code, opgegaanIn, tot }) => [code, [opgegaanIn, tot] as const]),
    ),
  }
}
