import { uurVan } from '../wet/tijdvak.ts'

/** An appointment for a conversation that is still to come, or has passed without one. */
export interface AfspraakInBeeld {
  readonly id: string
  readonly datum: string
  readonly tijd: string
  /** Until when; empty when it was not said. */
  readonly tot: string
  /** How one meets; `afgezegd` when it was cancelled. */
  readonly vorm: string
  readonly waar: string
  /** The address of a conversation over video. */
  readonly link: string
  /** The language an interpreter is needed for. */
  readonly tolk: string
  readonly met: readonly string[]
  /** What people said of it themselves; absent where nobody did. */
  readonly gezegd?: readonly string[]
}

interface Open {
  readonly id: string
  readonly datum: string
  readonly code: string | null
}

type Inhoud = Readonly<Record<string, unknown>>

const tekst = (waarde: unknown): string => (typeof waarde === 'string' ? waarde : '')
const lijst = (waarde: unknown): readonly unknown[] => (Array.isArray(waarde) ? waarde : [])

interface Rij {
  readonly id: string
  readonly datum: string
  readonly code: string | null
  readonly inhoud: Inhoud
}

/** What is left of an appointment that was cancelled: that there was one on that day. */
export const afgezegd = { code: 'afgezegd', betrokkene_id: null } as const

/** One more than how often this appointment was changed: a calendar knows by it which is newer. */
export const volgendNummer = (rijen: readonly Rij[], id: string): number => {
  const nummer = rijen.find((rij) => rij.id === id)?.inhoud.nummer
  return (typeof nummer === 'number' ? nummer : 0) + 1
}

/** What is kept of an appointment that was cancelled, so that a calendar can be told: the hours, and that it changed. */
export const alleenDeUren = (rijen: readonly Rij[], id: string): Inhoud => {
  const { tijd, tot } = rijen.find((rij) => rij.id === id)?.inhoud ?? {}
  return { tijd, tot, nummer: volgendNummer(rijen, id) }
}

/** An appointment as its form shows it: only what was filled in. */
export const afspraakZoalsZijStaat = (rijen: readonly Rij[], id: unknown): Inhoud => {
  const rij = rijen.find((een) => een.id === id)
  if (!rij) return {}
  const { nummer: _, ...inhoud } = rij.inhoud
  return { ...inhoud, datum: rij.datum, vorm: rij.code }
}

/** These appointments with when, where and with whom, the earliest first; `wie` are the people and the parties shown. */
export const afsprakenInBeeld = (
  open: readonly Open[],
  rijen: readonly { readonly id: string; readonly inhoud: Inhoud }[],
  wie: readonly { readonly id: string; readonly naam: string }[],
): readonly AfspraakInBeeld[] => {
  const inhouden = new Map(rijen.map(({ id, inhoud }) => [id, inhoud]))
  return open
    .map(({ id, datum, code }) => {
      const { met, metPartijen, metContactpersonen, tijd, tot, waar, link, tolk } = inhouden.get(id) ?? {}
      const ids = [...lijst(met), ...lijst(metPartijen), ...lijst(metContactpersonen)]
      return {
        id,
        datum,
        tijd: uurVan(tekst(tijd)),
        tot: tot ? uurVan(tekst(tot)) : '',
        vorm: code ?? '',
        waar: tekst(waar),
        link: tekst(link),
        tolk: tekst(tolk),
        met: wie.filter((een) => ids.includes(een.id)).map(({ naam }) => naam),
      }
    })
    .toSorted((a, b) => `${a.datum} ${a.tijd}`.localeCompare(`${b.datum} ${b.tijd}`))
}
