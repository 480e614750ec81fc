import { movableClock } from '../platform/clock/clock.ts'
import type { Afloop } from '../verwerking/afloop.ts'
import type { Omgeving } from '../verwerking/omgeving.ts'
import { runVerwerking } from '../verwerking/run-verwerking.ts'
import type { Wie } from '../verwerking/verwerking.ts'
import { plusDagen } from '../wet/datum.ts'
import type { Speler, Stap, Verwacht } from './stap.ts'
import { verwerkingMet } from './verwerkingen.ts'

/** Who plays whom, from which day on. */
export interface Rolverdeling {
  /** The first day, 'yyyy-mm-dd'. */
  readonly d0: string
  readonly mensen: Readonly<Partial<Record<Speler, Wie>>>
}

/** What came of a story: the outcome of each step, and the ids that were kept by name. */
export interface Gespeeld {
  readonly stappen: readonly { readonly stap: Stap; readonly afloop: Afloop }[]
  readonly namen: ReadonlyMap<string, string>
}

/** Nine in the morning (UTC) of a day, one minute later for each step; never after `nu`. */
const momentVan = (dag: string, nummer: number, nu: number): number =>
  Math.min(Date.parse(`${dag}T09:00:00Z`) + nummer * 60_000, nu)

const invullen = (waarde: unknown, zoek: (naam: string) => string): unknown => {
  if (typeof waarde === 'string') return /^\{[^{}]+\}$/.test(waarde) ? zoek(waarde.slice(1, -1)) : waarde
  if (Array.isArray(waarde)) return waarde.map((deel) => invullen(deel, zoek))
  if (typeof waarde !== 'object' || waarde === null) return waarde
  return Object.fromEntries(Object.entries(waarde).map(([naam, deel]) => [naam, invullen(deel, zoek)]))
}

/** Looks a name up among what was kept, or reckons a day. Throws for a name nobody kept. */
const zoeker = (namen: ReadonlyMap<string, string>, dag: string, d0: string) => (naam: string) => {
  const [, later] = /^dag(?:([+-]\d+))?$/.exec(naam) ?? []
  if (naam.startsWith('dag')) return plusDagen(dag, Number(later ?? 0))
  const bekend = naam === 'd0' ? d0 : namen.get(naam)
  if (bekend === undefined) throw new Error(`no earlier step kept ${naam}`)
  return bekend
}

const inWoorden = (afloop: Afloop): string => {
  if (afloop.soort === 'geweigerd')
    return `geweigerd: ${afloop.redenen.map(({ code, artikel }) => `${code} (${artikel})`).join(', ')}`
  return afloop.soort === 'ongeldig' ? `ongeldig: ${JSON.stringify(afloop.fouten)}` : afloop.soort
}

const klopt = (afloop: Afloop, verwacht: Verwacht): boolean => {
  if (typeof verwacht === 'string') return afloop.soort === verwacht
  if (afloop.soort !== 'geweigerd') return false
  const redenen = Object.entries(verwacht.geweigerd)
  return (
    afloop.redenen.length === redenen.length &&
    redenen.every(([code, artikel]) =>
      afloop.redenen.some((reden) => reden.code === code && reden.artikel === artikel),
    )
  )
}

type Velden = Readonly<Record<string, unknown>>

/** Follows a path into an outcome; in a list `naam~Jan` finds what has a `naam` that begins with Jan. */
const langs = (uitkomst: unknown, pad: string): unknown =>
  pad.split('.').reduce<unknown>((waarde, deel) => {
    const [veld = '', begin] = deel.split('~')
    if (begin === undefined) return (waarde as Velden | undefined)?.[veld]
    return (waarde as readonly Velden[]).find((een) => String(een[veld]).startsWith(begin))
  }, uitkomst)

const onthoud = (namen: Map<string, string>, stap: Stap, afloop: Afloop): void => {
  if (afloop.soort !== 'gedaan') return
  for (const [veld, naam] of Object.entries(stap.onthoud ?? {})) {
    const waarde = langs(afloop.uitkomst, veld)
    if (typeof waarde !== 'string') throw new Error(`${stap.doe} gives no ${veld}`)
    namen.set(naam, waarde)
  }
}

/** Who plays this part. Throws when nobody does. */
export const spelerVan = <P>(mensen: Readonly<Partial<Record<Speler, P>>>, wie: Speler): P => {
  const speler = mensen[wie]
  if (!speler) throw new Error(`nobody plays ${wie}`)
  return speler
}

/**
 * Plays a story along the one road, each step at the moment of its day, by a clock of its own (so several stories can
 * be played side by side). No moment lies after that of the clock of `omgeving`. Throws at the first step that ends
 * otherwise than it should.
 */
export const speel = async (
  stappen: readonly Stap[],
  omgeving: Omgeving,
  { d0, mensen }: Rolverdeling,
): Promise<Gespeeld> => {
  const klok = movableClock(omgeving.klok.now())
  const nu = klok.now()
  const namen = new Map<string, string>()
  const gespeeld: { stap: Stap; afloop: Afloop }[] = []
  for (const [nummer, stap] of stappen.entries()) {
    const dag = plusDagen(d0, stap.dag)
    klok.set(momentVan(dag, nummer, nu))
    const zoek = zoeker(namen, dag, d0)
    const afloop = await runVerwerking(
      verwerkingMet(stap.doe),
      { invoer: invullen(stap.invoer, zoek), ...(stap.dossier ? { dossierId: zoek(stap.dossier) } : {}) },
      spelerVan(mensen, stap.wie),
      { ...omgeving, klok },
      { kanaal: 'taak', netwerk: undefined },
    )
    if (!klopt(afloop, stap.verwacht ?? 'gedaan'))
      throw new Error(`D0+${stap.dag} ${stap.regel} (${stap.doe}): ${inWoorden(afloop)}`)
    onthoud(namen, stap, afloop)
    gespeeld.push({ stap, afloop })
  }
  return { stappen: gespeeld, namen }
}
