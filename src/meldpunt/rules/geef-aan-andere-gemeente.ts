import type { Oordeel } from '../../wet/oordeel.ts'
import { type AndereGemeente, eenAndere } from './andere-gemeente.ts'
import { keuzeKlopt } from './doorgeleiden.ts'
import type { Feiten, Kader } from './feiten.ts'
import { beoordeel, dagSindsMelding, gevuld, met, mits } from './mits.ts'

/** What another municipality asked, and what it is given. */
export interface NaarGemeente {
  readonly gemeente: AndereGemeente
  /** It asked for this itself, on this day, by this person. */
  readonly opVerzoek: boolean
  readonly gevraagdOp: string
  readonly wieVroeg: string
  /** It received a melding about the same person. */
  readonly kreegMelding: boolean
  /** The person moved there. */
  readonly verhuisd: boolean
  readonly gegevens: readonly { readonly gegevenId: string }[]
}

/** There is a melddossier with something in it, within its retention (5.5.2 lid 5, 5.5.4 lid 1). */
export const voorafGeefAanAndereGemeente = (feiten: Feiten, { vandaag }: Kader): Oordeel =>
  beoordeel('melding-naar-andere-gemeente', vandaag, [
    mits(feiten.gegevens.length > 0, 'niets-naar-gemeente'),
    mits((feiten.dossier.vernietigenOp ?? vandaag) > vandaag, 'bewaartermijn-voorbij'),
  ])

/**
 * Gives chosen data to the municipality to which the person moved: on its request and never of one's own accord, and after it
 * received a melding about him itself (5.5.2 lid 5; N-5.5.2-5).
 */
export const toetsGeefAanAndereGemeente = (invoer: NaarGemeente, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafGeefAanAndereGemeente(feiten, kader), [
    ...eenAndere(invoer.gemeente),
    mits(invoer.opVerzoek, 'zonder-verzoek-andere-gemeente'),
    mits(gevuld(invoer.wieVroeg), 'zonder-wie-verzocht'),
    mits(invoer.kreegMelding, 'andere-gemeente-zonder-melding'),
    mits(invoer.verhuisd, 'niet-verhuisd'),
    dagSindsMelding(invoer.gevraagdOp, feiten, kader),
    ...keuzeKlopt(
      invoer.gegevens.map(({ gegevenId }) => gegevenId),
      feiten,
    ),
  ])
