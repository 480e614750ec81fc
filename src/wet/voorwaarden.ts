import type { Reden } from './oordeel.ts'

/**
 * A condition a party tied to what it gave (5.4.2 lid 1, N-5.4.2-1-vw). Receivers are ids of parties, or 'coordinator':
 * `aan` may not have it, `akkoord` may after the party was asked; `datum` is the last day 'yyyy-mm-dd'. It travels with
 * the gegeven.
 */
export type Voorwaarde =
  | { readonly soort: 'niet-delen-met'; readonly aan: readonly string[] }
  | { readonly soort: 'eerst-vragen'; readonly akkoord: readonly string[] }
  | { readonly soort: 'alleen-tot'; readonly datum: string }

const artikel = 'verstrekken-door-partij'

const tegen = (voorwaarde: Voorwaarde, aan: string, op: string): Reden | undefined => {
  switch (voorwaarde.soort) {
    case 'niet-delen-met':
      return voorwaarde.aan.includes(aan) ? { code: 'voorwaarde-niet-delen', artikel } : undefined
    case 'eerst-vragen':
      return voorwaarde.akkoord.includes(aan) ? undefined : { code: 'voorwaarde-eerst-vragen', artikel }
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

/** Whether the party must be asked before `aan` gets it, and has not said no to that. */
export const nogTeVragen = (voorwaarden: readonly Voorwaarde[], aan: string): boolean =>
  voorwaarden.some((een) => een.soort === 'eerst-vragen' && !een.akkoord.includes(aan)) &&
  !voorwaarden.some((een) => een.soort === 'niet-delen-met' && een.aan.includes(aan))

/** What the party may answer when it is asked whether somebody else may have what it gave. */
export const geversantwoorden = ['mag', 'mag-niet'] as const
export type Geversantwoord = (typeof geversantwoorden)[number]

/** The conditions after the party answered about `aan`: a yes is for him alone, a no is final. */
export const naAntwoord = (
  voorwaarden: readonly Voorwaarde[],
  aan: string,
  antwoord: Geversantwoord,
): readonly Voorwaarde[] =>
  antwoord === 'mag'
    ? voorwaarden.map((een) =>
        een.soort === 'eerst-vragen' ? { ...een, akkoord: [...een.akkoord, aan] } : een,
      )
    : [...voorwaarden, { soort: 'niet-delen-met', aan: [aan] }]

/** The conditions as they were before this answer about `aan`: it was recorded by mistake (N-AVG-16). */
export const zonderAntwoord = (
  voorwaarden: readonly Voorwaarde[],
  aan: string,
  antwoord: Geversantwoord,
): readonly Voorwaarde[] =>
  antwoord === 'mag'
    ? voorwaarden.map((een) =>
        een.soort === 'eerst-vragen' ? { ...een, akkoord: een.akkoord.filter((wie) => wie !== aan) } : een,
      )
    : voorwaarden.filter((een) => een.soort !== 'niet-delen-met' || een.aan.length > 1 || een.aan[0] !== aan)
