import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import { sluitWerkgeverUit, type Voorwaarde } from '../../wet/voorwaarden.ts'
import type { Feiten, Kader } from './feiten.ts'
import { type Kandidaat, toetsKandidaat } from './kandidaat.ts'
import { gevuld, isCollege, magOver, met, mits } from './mits.ts'

/**
 * `overlegGevoerd`: the choice was discussed with clients and parties; `waaromGeenOverleg` when that was not possible.
 * `reden`: why another coordinator, or why the same one again is not asked.
 */
export interface Vervanging {
  readonly kandidaat: Kandidaat
  readonly reden: string
  readonly overlegGevoerd: boolean
  readonly waaromGeenOverleg?: string | undefined
}

/** Before input: the college appoints another coordinator, also on a client's signal (2.3a.3 lid 4, N-2.3a.3-4-and). */
export const voorafVervangCoordinator = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('andere-coordinator', [...isCollege(feiten, kader), magOver('vervang-coordinator', feiten)])

/** Whether no provider excluded the party this coordinator works for: with the task he gets all gegevens (N-5.4.2-1-vw). */
const voorwaardenToestaan = (
  werkgever: string | null,
  { gegevens }: Feiten,
  vanInbreng: readonly Voorwaarde[],
): boolean =>
  [vanInbreng, ...gegevens.map(({ voorwaarden }) => voorwaarden)].every(
    (voorwaarden) => !sluitWerkgeverUit(voorwaarden, werkgever ?? ''),
  )

/**
 * With input: somebody else, who can be coordinator, after consultation or with the reason why not (N-2.3a.3-1-ovl). `vanInbreng` are
 * the conditions of what parties gave and waits: he would read that too.
 */
export const toetsVervangCoordinator = (
  invoer: Vervanging,
  feiten: Feiten,
  kader: Kader,
  vanInbreng: readonly Voorwaarde[] = [],
): Oordeel =>
  met(voorafVervangCoordinator(feiten, kader), [
    ...toetsKandidaat(
      invoer.kandidaat,
      feiten.partijen.map(({ id }) => id),
    ),
    mits(invoer.kandidaat.gebruikerId !== feiten.dossier.coordinator, 'zelfde-coordinator'),
    mits(invoer.kandidaat.gebruikerId !== kader.wie.gebruikerId, 'zichzelf-aanwijzen'),
    mits(voorwaardenToestaan(invoer.kandidaat.werkgever, feiten, vanInbreng), 'voorwaarde-niet-delen'),
    mits(gevuld(invoer.reden), 'vervanging-zonder-reden'),
    mits(invoer.overlegGevoerd || gevuld(invoer.waaromGeenOverleg), 'overleg-over-coordinator-ontbreekt'),
  ])
