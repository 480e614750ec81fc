import { insertGezien } from '../dossier/gezien.store.ts'
import type { Artikel } from '../wet/artikelen.ts'
import type { Afloop } from './afloop.ts'
import { rolVan } from './database-rol.ts'
import type { Gang } from './gang.ts'
import { pseudoniemenVan } from './laad-feiten.ts'
import type { Lezing } from './lezing.ts'
import { logGezien } from './log-afloop.ts'
import type { Inzien } from './verwerking.ts'

/** One thing that somebody sees for the first time, with what its line in the log holds. */
export interface NieuwGezien {
  readonly id: string
  readonly dossierId: string
  readonly versie: number
  readonly artikel: Artikel
  readonly pseudoniemen: readonly string[]
}

/** What this reading shows that its reader did not see before. */
export const nieuwGezien = (
  gang: Gang,
  verwerking: Inzien,
  lezing: Lezing<unknown>,
  { uitkomst, artikel }: Extract<Afloop, { soort: 'gedaan' }>,
): readonly NieuwGezien[] =>
  (verwerking.eersteKeer?.(uitkomst, lezing.feiten, gang.kader) ?? []).map(({ id, betrokkeneId }) => ({
    ...{ id, artikel, dossierId: lezing.dossier.id, versie: lezing.dossier.versie },
    pseudoniemen: pseudoniemenVan(lezing, [betrokkeneId]),
  }))

/**
 * Remembers that this person saw it and writes its line, in a transaction of its own and before a byte leaves; nothing when another tab was
 * first (5.4.3 lid 1, AVG 5 lid 2).
 */
export const logEersteKeer = (
  gang: Gang,
  { dossier: { compartiment } }: Inzien,
  { id, dossierId, versie, artikel, pseudoniemen }: NieuwGezien,
): Promise<void> => {
  const { gemeente, gebruikerId } = gang.wie
  return gang.omgeving.db.transaction({ role: rolVan(compartiment), gemeente }, async (tx) => {
    const op = new Date(gang.begonnen).toISOString()
    const plek = { schema: compartiment, gemeente, dossierId, versie, wie: gebruikerId, op }
    if (await insertGezien(tx, plek, id)) await logGezien(tx, gang, { id, artikel, pseudoniemen })
  })
}
