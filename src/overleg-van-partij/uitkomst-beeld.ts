import { tekstVan } from '../verwerking/tekst-van.ts'
import type { Afspraakstaat } from '../wet/afspraakstaten.ts'
import { type Voorwaarde, verlopenSinds } from '../wet/voorwaarden.ts'
import { type UitkomstLezing, vandaan } from './declaratie.ts'
import { type Bindend, bindende } from './rules/bindende-voorwaarden.ts'
import type { BijGemeente } from './rules/feiten.ts'

interface AfspraakBeeld {
  readonly id: string
  readonly wat: string
  readonly toelichting: string
  readonly over: string
  readonly staat: Afspraakstaat
  readonly uiterlijk: string | null
}

interface MeegenomenBeeld {
  readonly id: string
  readonly over: string
  readonly wat: string
  /** For which task of its own, and why it cannot do without. */
  readonly taak: string
  readonly waarvoor: string
  /** Who brought it in and said yes. */
  readonly van: string
  /** The last day on which it may be used; null without one. */
  readonly alleenTot: string | null
  /** Who may not hear it, by name. */
  readonly nietVoor: readonly string[]
  /** What else who gave it tied to it: what the party must do, or leave, before it goes any further. */
  readonly voorwaarden: readonly Bindend[]
}

/** What the page of a conference that is over shows a party and the API answers. Days are 'yyyy-mm-dd'. */
export interface UitkomstBeeld {
  readonly gemeente: string
  readonly dag: string
  readonly doel: string
  readonly personen: readonly string[]
  readonly afspraken: readonly AfspraakBeeld[]
  readonly meegenomen: readonly MeegenomenBeeld[]
  readonly vernietigenOp: string | null
}

const voorwaardenVan = (inhoud: Readonly<Record<string, unknown>>): readonly Voorwaarde[] =>
  (inhoud.voorwaarden ?? []) as readonly Voorwaarde[]

const tot = (voorwaarden: readonly Voorwaarde[]): string | null =>
  voorwaarden.flatMap((een) => (een.soort === 'alleen-tot' ? [een.datum] : [])).toSorted()[0] ?? null

/**
 * Opens what this party keeps; nothing of what may not be used any more on day `vandaag`. An agreement stands as the municipality has it.
 * Needs the content of every table.
 */
export const uitkomstBeeld = (lezing: UitkomstLezing, daar: BijGemeente, vandaag: string): UitkomstBeeld => {
  const namen = new Map(lezing.rijen('betrokkene').map(({ id, inhoud }) => [id, tekstVan(inhoud.naam)]))
  const { gemeente, dag, doel } = vandaan(lezing)
  return {
    ...{ gemeente, dag, doel },
    personen: [...namen.values()],
    afspraken: lezing.rijen('overlegafspraak').map(({ id, staat, uiterlijk, betrokkene_id, inhoud }) => ({
      ...{ id, uiterlijk, staat: daar.get(id) ?? (staat as Afspraakstaat), wat: tekstVan(inhoud.wat) },
      ...{ toelichting: tekstVan(inhoud.toelichting), over: namen.get(betrokkene_id ?? '') ?? '' },
    })),
    meegenomen: lezing
      .rijen('meegenomen')
      .filter(({ inhoud }) => verlopenSinds(voorwaardenVan(inhoud), vandaag) === undefined)
      .map(({ id, betrokkene_id, inhoud }) => ({
        ...{ id, over: namen.get(betrokkene_id) ?? '', wat: tekstVan(inhoud.wat), van: tekstVan(inhoud.van) },
        ...{ taak: tekstVan(inhoud.taak), waarvoor: tekstVan(inhoud.waarvoor) },
        alleenTot: tot(voorwaardenVan(inhoud)),
        nietVoor: Array.isArray(inhoud.nietVoor) ? inhoud.nietVoor.map(String) : [],
        voorwaarden: bindende(voorwaardenVan(inhoud)),
      })),
    vernietigenOp: lezing.feiten.dossier.vernietigenOp,
  }
}
