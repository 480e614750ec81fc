import type { Reden } from '../../wet/oordeel.ts'

/**
 * A condition a party tied to what it gave (N-5.4.2-1-vw): `aan` holds ids of parties, or 'coordinator'; `datum` is the
 * last day 'yyyy-mm-dd'; `akkoord` says whether the party, asked first, agreed. It travels with the gegeven.
 */
export type Voorwaarde =
  | { readonly soort: 'niet-delen-met'; readonly aan: readonly string[] }
  | { readonly soort: 'eerst-vragen'; readonly akkoord: boolean }
  | { readonly soort: 'alleen-tot'; readonly datum: string }

const artikel = 'verstrekken-door-partij'

const tegen = (voorwaarde: Voorwaarde, aan: string, op: string): Reden | undefined => {
  switch (voorwaarde.soort) {
    case 'niet-delen-met':
      return voorwaarde.aan.includes(aan) ? { code: 'voorwaarde-niet-delen', artikel } : undefined
    case 'eerst-vragen':
      return voorwaarde.akkoord ? undefined : { code: 'voorwaarde-eerst-vragen', artikel }
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
