import type { Reden } from './oordeel.ts'
import { type GeslotenDoel, type GeslotenRegime, laatToe } from './politie-en-justitie.ts'

/**
 * A condition a party tied to what it gave (5.4.2 lid 1, N-5.4.2-1-vw), or that the law ties to it (lid 3). Receivers are ids of
 * parties, 'coordinator', `dienst:` with its law, or `burgemeester:` with his task: who and what for. `aan` may not have it, or is
 * who alone may; `akkoord` may after the party was asked, `onder` what it tied to that yes, and `wie` is the party to ask; `datum` is
 * the last day 'yyyy-mm-dd'; `deel` is all that goes further of what was said. It travels with the gegeven.
 */
export type Voorwaarde =
  | { readonly soort: 'alleen-delen-met'; readonly aan: readonly string[] }
  | { readonly soort: 'alleen-deel'; readonly deel: string }
  | { readonly soort: 'politie-of-justitie'; readonly wet: GeslotenRegime }
  | { readonly soort: 'niet-delen-met'; readonly aan: readonly string[] }
  | EerstVragen
  | { readonly soort: 'alleen-tot'; readonly datum: string }

interface EerstVragen {
  readonly soort: 'eerst-vragen'
  readonly akkoord: readonly string[]
  readonly wie?: string | undefined
  readonly onder?: readonly JaOnder[] | undefined
}

/** What a yes for one receiver is tied to: only this part of what was said, or until this day (5.4.2 lid 1). */
export interface JaOnder {
  readonly aan: string
  readonly deel?: string | undefined
  readonly tot?: string | undefined
}

const artikel = 'verstrekken-door-partij'

/** The receiver that a service under this law is, as conditions and the register name it (5.4.4 lid 1). */
export const dienstOntvanger = (wet: string): string => `dienst:${wet}`

/** The receiver that the burgemeester is for one of his tasks (5.4.4 lid 1). */
export const burgemeesterOntvanger = (taak: string): string => `burgemeester:${taak}`

const doelVan = (aan: string): GeslotenDoel => {
  if (aan === 'coordinator') return 'door-naar-coordinator'
  if (aan.startsWith(dienstOntvanger(''))) return 'door-naar-dienst'
  return aan.startsWith(burgemeesterOntvanger('')) ? 'door-naar-burgemeester' : 'door-naar-partij'
}

const onderVoor = ({ onder = [] }: EerstVragen, aan: string): JaOnder | undefined =>
  onder.find((een) => een.aan === aan)

/** Why who wanted to be asked first keeps `aan` from it: it was not asked, said no more than that, or its yes is over. */
const nogGeenJa = (vraag: EerstVragen, aan: string, op: string): Reden | undefined => {
  if (!vraag.akkoord.includes(aan)) return { code: 'voorwaarde-eerst-vragen', artikel }
  const datum = onderVoor(vraag, aan)?.tot
  return datum && op > datum ? { code: 'voorwaarde-verlopen', artikel, params: { datum } } : undefined
}

const tegen = (voorwaarde: Voorwaarde, aan: string, op: string): Reden | undefined => {
  switch (voorwaarde.soort) {
    case 'alleen-deel':
      return undefined
    case 'alleen-delen-met':
      return voorwaarde.aan.includes(aan) ? undefined : { code: 'voorwaarde-alleen-delen', artikel }
    case 'politie-of-justitie':
      return laatToe(voorwaarde.wet, doelVan(aan), op)
        ? undefined
        : { code: `voorwaarde-${voorwaarde.wet}`, artikel: 'verstrekken-politie-en-justitie' }
    case 'niet-delen-met':
      return voorwaarde.aan.includes(aan) ? { code: 'voorwaarde-niet-delen', artikel } : undefined
    case 'eerst-vragen':
      return nogGeenJa(voorwaarde, aan, op)
    case 'alleen-tot': {
      const { datum } = voorwaarde
      return op > datum ? { code: 'voorwaarde-verlopen', artikel, params: { datum } } : undefined
    }
  }
}

/** The reasons why these conditions forbid giving the gegeven to `aan` on day `op`; undefined where they are honoured. */
export const geschonden = (
  voorwaarden: readonly Voorwaarde[],
  aan: string,
  op: string,
): readonly (Reden | undefined)[] => voorwaarden.map((voorwaarde) => tegen(voorwaarde, aan, op))

/**
 * What may go to `aan` of what a party said: all of it, or the part it named, for everybody or when it was asked about `aan` (5.4.2
 * lid 1, N-5.4.2-1-vw).
 */
export const watVerderMag = (tekst: string, voorwaarden: readonly Voorwaarde[], aan: string): string =>
  voorwaarden.flatMap((een) => (een.soort === 'eerst-vragen' ? (onderVoor(een, aan)?.deel ?? []) : []))[0] ??
  voorwaarden.find((een) => een.soort === 'alleen-deel')?.deel ??
  tekst

/** The last day on which it could be used, when that day is over on `op`: it binds who asked for it too (5.4.2 lid 1, eigen invulling). */
export const verlopenSinds = (voorwaarden: readonly Voorwaarde[], op: string): string | undefined =>
  voorwaarden.flatMap((een) => (een.soort === 'alleen-tot' && op > een.datum ? [een.datum] : []))[0]

/** How conditions name who a gegeven is about: only what police or justice gave is asked about for him (5.4.2 lid 3, AVG 15). */
export const clientOntvanger = 'client'

const vanPolitieOfJustitie = (voorwaarden: readonly Voorwaarde[]): boolean =>
  voorwaarden.some((een) => een.soort === 'politie-of-justitie')

/**
 * What of the words of a party may stand in a letter on day `op`; undefined for nothing. `lezers` are the ids of all who read it
 * beside who it is about. He himself reads all of it, for it is his (AVG 15), but of police and justice only when they said yes;
 * to anybody else goes no more than the part that may go further, and nothing that a condition closes (N-5.4.2-1-vw, N-5.4.2-3).
 */
export const watInBriefMag = (
  tekst: string,
  voorwaarden: readonly Voorwaarde[],
  lezers: readonly string[],
  op: string,
): string | undefined => {
  const gesloten = vanPolitieOfJustitie(voorwaarden)
  if (lezers.length === 0 && !gesloten) return tekst
  const dicht =
    lezers.length === 0
      ? voorwaarden.some((een) => een.soort === 'eerst-vragen' && nogGeenJa(een, clientOntvanger, op))
      : gesloten || lezers.some((lezer) => geschonden(voorwaarden, lezer, op).some(Boolean))
  if (dicht) return undefined
  const delen = (lezers.length === 0 ? [clientOntvanger] : lezers).map((lezer) =>
    watVerderMag(tekst, voorwaarden, lezer),
  )
  // One letter for readers who may each have another part holds none of them.
  return new Set(delen).size === 1 ? delen[0] : undefined
}

/**
 * Whether a provider shut out who the coordinator works for ('college', or the id of a party): with his task he gets to see all
 * of it. What only some may have, he may for himself.
 */
export const sluitWerkgeverUit = (voorwaarden: readonly Voorwaarde[], werkgever: string): boolean =>
  voorwaarden.some((een) => een.soort === 'niet-delen-met' && een.aan.includes(werkgever))

/** Whether the party must be asked before `aan` gets it, and has not said no to that; for the client only police and justice. */
export const nogTeVragen = (voorwaarden: readonly Voorwaarde[], aan: string): boolean =>
  (aan !== clientOntvanger || vanPolitieOfJustitie(voorwaarden)) &&
  voorwaarden.some((een) => een.soort === 'eerst-vragen' && !een.akkoord.includes(aan)) &&
  !voorwaarden.some((een) => een.soort === 'niet-delen-met' && een.aan.includes(aan)) &&
  !voorwaarden.some((een) => een.soort === 'alleen-delen-met' && !een.aan.includes(aan))
