import type { Voorwaarde } from './voorwaarden.ts'

const isDeel = (een: Voorwaarde) => een.soort === 'alleen-deel'

/** The conditions with the part that goes further as it is named now: the old words must not go on in it (5.4.2 lid 1, N-AVG-16). */
export const metDeel = (oud: unknown, deel: string | undefined): readonly Voorwaarde[] => [
  ...((oud ?? []) as readonly Voorwaarde[]).filter((een) => !isDeel(een)),
  ...(deel ? [{ soort: 'alleen-deel', deel } as const] : []),
]

/** The part that alone goes further; undefined when nobody named one. */
export const deelVan = (voorwaarden: unknown): string | undefined => {
  const deel = ((voorwaarden ?? []) as readonly Voorwaarde[]).find(isDeel)
  return deel?.soort === 'alleen-deel' ? deel.deel : undefined
}
