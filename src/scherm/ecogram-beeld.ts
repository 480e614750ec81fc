import type { EcogramGraph, LineKind } from '../platform/html/ecogram-graph.ts'
import { ecogramWoorden as woorden } from '../teksten/nl/ecogram.ts'
import { metHoofdletter, vul } from '../teksten/tekst.ts'
import { type Domein, domeinen } from '../wet/domeinen.ts'

/** What a line says, and how it is drawn: thick where something was given, dashed where it was asked. */
const soorten = {
  'hulp-voorgesteld': 'service',
  'hulp-afgesproken': 'service',
  'afspraak-voorgesteld': 'asked',
  'afspraak-loopt': 'service',
  'gegevens-gegeven': 'given',
  'gegevens-gekregen': 'given',
  'gegevens-gevraagd': 'asked',
  'niets-gegeven': 'asked',
} as const satisfies Record<string, LineKind>

export type Lijnsoort = keyof typeof soorten

/** Something between a party, or help of a domain (`partijId` null), and somebody (`betrokkeneId` null: everybody). */
export interface Lijn {
  readonly betrokkeneId: string | null
  readonly partijId: string | null
  readonly domein: Domein
  readonly soort: Lijnsoort
  readonly voorwaarde: boolean
}

/** What an ecogram is made of: only what the asker may see. */
export interface EcogramBeeld {
  readonly mensen: readonly { readonly id: string; readonly naam: string; readonly rol: string }[]
  readonly partijen: readonly { readonly id: string; readonly naam: string; readonly domein: Domein }[]
  readonly lijnen: readonly Lijn[]
}

type Bundel = Lijn & { readonly naar: string; readonly aantal: number }

const hulpVan = (domein: Domein): string => `hulp-${domein}`

/** Lines of one kind between the same two are one line with a number; a condition on one of them is one on the line. */
const gebundeld = (lijnen: readonly Lijn[]): readonly Bundel[] => {
  const bundels = new Map<string, Bundel>()
  for (const lijn of lijnen) {
    const naar = lijn.partijId ?? hulpVan(lijn.domein)
    const sleutel = [lijn.betrokkeneId, naar, lijn.soort].join(' ')
    const eerder = bundels.get(sleutel)
    bundels.set(sleutel, {
      ...lijn,
      naar,
      aantal: (eerder?.aantal ?? 0) + 1,
      voorwaarde: lijn.voorwaarde || (eerder?.voorwaarde ?? false),
    })
  }
  return [...bundels.values()]
}

const groepenVan = ({ partijen, lijnen }: EcogramBeeld): EcogramGraph['groups'] => {
  const namen = Object.keys(domeinen) as Domein[]
  return namen.flatMap((domein) => {
    const eigen = partijen.filter((partij) => partij.domein === domein)
    const hulp = lijnen.some((lijn) => lijn.partijId === null && lijn.domein === domein)
    const parties = [
      ...eigen.map(({ id, naam }) => ({ id, label: naam })),
      ...(hulp ? [{ id: hulpVan(domein), label: woorden.hulp }] : []),
    ]
    return parties.length > 0 ? [{ label: domeinen[domein].naam, parties }] : []
  })
}

/** The picture of an ecogram: who stands in it, in which group, and which lines there are. */
export const graafVan = (beeld: EcogramBeeld): EcogramGraph => ({
  persons: beeld.mensen.map(({ id, naam, rol }) => ({ id, label: naam, note: metHoofdletter(rol) })),
  groups: groepenVan(beeld),
  lines: gebundeld(beeld.lijnen).map(({ betrokkeneId, naar, soort, voorwaarde }) => ({
    person: betrokkeneId,
    party: naar,
    kind: soorten[soort],
    locked: voorwaarde,
  })),
})

/** The same as rows of a table: every line, then everybody and every party without one. */
export const rijenVan = (beeld: EcogramBeeld): readonly (readonly string[])[] => {
  const lijnen = gebundeld(beeld.lijnen)
  const naam = (id: string) => beeld.mensen.find((mens) => mens.id === id)?.naam ?? ''
  const partijen = groepenVan(beeld).flatMap(({ label, parties }) =>
    parties.map((partij) => ({ ...partij, label: `${partij.label} (${label})` })),
  )
  const partij = (id: string) => partijen.find((een) => een.id === id)?.label ?? ''
  return [
    ...lijnen.map(({ betrokkeneId, naar, soort, aantal, voorwaarde }) => [
      betrokkeneId === null ? woorden.iedereen : naam(betrokkeneId),
      partij(naar),
      aantal === 1 ? woorden.soorten[soort] : vul(woorden.aantal, { wat: woorden.soorten[soort], aantal }),
      voorwaarde ? woorden.voorwaarde : woorden.geenVoorwaarde,
    ]),
    ...beeld.mensen
      .filter(({ id }) => lijnen.every(({ betrokkeneId }) => betrokkeneId !== id))
      .map((mens) => [mens.naam, woorden.niemand, woorden.geenLijn, woorden.geenVoorwaarde]),
    ...partijen
      .filter(({ id }) => lijnen.every(({ naar }) => naar !== id))
      .map(({ label }) => [woorden.niemand, label, woorden.geenLijn, woorden.geenVoorwaarde]),
  ]
}
