import type { KeyObject } from 'node:crypto'
import { opruimMac } from '../verwerking/logregel-mac.ts'
import type { Ankers, Hoofd, Opgeruimd } from './anker.ts'

/** What the anchors say about one municipality. */
export interface Geankerd {
  /** Per UTC day the anchored heads: volgnr to chain value. */
  readonly dagen: ReadonlyMap<string, ReadonlyMap<number, string>>
  /** The last genuine statement that days were removed. */
  readonly opgeruimd: Opgeruimd | undefined
}

const headsPerDay = (hoofden: readonly Hoofd[]): ReadonlyMap<string, ReadonlyMap<number, string>> => {
  const days = new Map<string, Map<number, string>>()
  for (const { dag, volgnr, keten } of hoofden) {
    const day = days.get(dag) ?? new Map<number, string>()
    if (!day.has(volgnr)) day.set(volgnr, keten)
    days.set(dag, day)
  }
  return days
}

/** The anchors per municipality. A statement of removal whose MAC does not fit is left out: its days are then missed. */
export const geankerdPerGemeente = (key: KeyObject, ankers: Ankers): ReadonlyMap<string, Geankerd> => {
  const heads = Map.groupBy(ankers.hoofden, (hoofd) => hoofd.gemeente)
  const genuine = ankers.opgeruimd
    .filter((o) => o.mac === opruimMac(key, o.gemeente, o.totEnMet, o.keten))
    .sort((a, b) => a.totEnMet.localeCompare(b.totEnMet))
  const removed = new Map(genuine.map((o) => [o.gemeente, o]))
  return new Map(
    [...new Set([...heads.keys(), ...removed.keys()])].map((gemeente) => [
      gemeente,
      { dagen: headsPerDay(heads.get(gemeente) ?? []), opgeruimd: removed.get(gemeente) },
    ]),
  )
}
