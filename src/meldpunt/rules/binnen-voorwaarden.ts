import type { Oordeel } from '../../wet/oordeel.ts'
import { geschonden, type Voorwaarde } from '../../wet/voorwaarden.ts'
import { met, mits } from './mits.ts'

/** What is passed on, to whom (a party, a task or a municipality), and what the parties that told it tied to it, by gegeven. */
interface Doorgifte {
  readonly gegevens: readonly { readonly gegevenId: string }[]
  readonly aan: string
  readonly voorwaarden: ReadonlyMap<string, readonly Voorwaarde[]>
}

/**
 * The same judgement, unless a party that told something for the triage does not let it go further: it gave it for that alone, and
 * decided itself (5.5.3; N-5.5.3-1).
 */
export const binnenVoorwaarden = (
  oordeel: Oordeel,
  { gegevens, aan, voorwaarden }: Doorgifte,
  dag: string,
): Oordeel =>
  met(oordeel, [
    mits(
      !gegevens.some(({ gegevenId }) =>
        geschonden(voorwaarden.get(gegevenId) ?? [], aan, dag).some((reden) => reden !== undefined),
      ),
      'gegeven-niet-verder',
    ),
  ])
