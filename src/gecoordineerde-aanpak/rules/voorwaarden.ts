import type { Reden } from '../../wet/oordeel.ts'
import { reden } from './redenen.ts'

/**
 * A condition a provider tied to a gegeven (N-5.4.2-1-vw): `aan` holds ids of parties, or 'coordinator'; `datum` is the
 * last day; `akkoord` says whether the provider, asked first, agreed.
 */
export type Voorwaarde =
  | { readonly soort: 'niet-delen-met'; readonly aan: readonly string[] }
  | { readonly soort: 'eerst-vragen'; readonly akkoord: boolean }
  | { readonly soort: 'alleen-tot'; readonly datum: string }

/** The reasons why these conditions forbid giving the gegeven to `aan` on day `op`; empty when they are honoured. */
export const geschonden = (
  voorwaarden: readonly Voorwaarde[],
  aan: string,
  op: string,
): readonly (Reden | undefined)[] => voorwaarden.map((voorwaarde) => tegen(voorwaarde, aan, op))

const tegen = (voorwaarde: Voorwaarde, aan: string, op: string): Reden | undefined => {
  if (voorwaarde.soort === 'niet-delen-met') {
    return voorwaarde.aan.includes(aan) ? reden('voorwaarde-niet-delen') : undefined
  }
  if (voorwaarde.soort === 'eerst-vragen') {
    return voorwaarde.akkoord ? undefined : reden('voorwaarde-eerst-vragen')
  }
  return op > voorwaarde.datum ? reden('voorwaarde-verlopen', { datum: voorwaarde.datum }) : undefined
}
