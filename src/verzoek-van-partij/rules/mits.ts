import type { Mits } from '../../wet/mits.ts'
import type { Reden } from '../../wet/oordeel.ts'
import type { PartijRegime } from '../../wet/partij-regimes.ts'
import { isGesloten, laatToe } from '../../wet/politie-en-justitie.ts'
import type { Feiten, Kader } from './feiten.ts'
import { mits, type RedenCode, reden } from './redenen.ts'
import { kanOver, type Overgang, type Staat } from './staten.ts'

export { beoordeel, gevuld, type Mits, met } from '../../wet/mits.ts'
export { mits } from './redenen.ts'

const waarom: Readonly<Record<Staat, RedenCode>> = {
  opstellen: 'verzoek-al-verstuurd',
  ingediend: 'verzoek-al-verstuurd',
  'aanvulling-gevraagd': 'verzoek-alleen-aanvullen',
  beslist: 'verzoek-is-beslist',
  'verzoek-teruggenomen': 'verzoek-is-teruggenomen',
}

const doorDeStand = ({ dossier }: Feiten): Reden => reden(waarom[dossier.staat])

/** The request is in one of these states. */
export const inStaat = (feiten: Feiten, ...staten: readonly Staat[]): Mits =>
  staten.includes(feiten.dossier.staat) ? undefined : doorDeStand(feiten)

/** The state machine has this move from the present state. */
export const magOver = (overgang: Overgang, feiten: Feiten): Mits =>
  kanOver(overgang, feiten.dossier.staat) ? undefined : doorDeStand(feiten)

/** It is one's own: that of a colleague is taken over first. */
export const isVanMij = ({ dossier }: Feiten, { wie }: Kader): Mits =>
  mits(dossier.behandelaar === wie.gebruikerId, 'verzoek-van-collega')

/**
 * What police or justice know of somebody they tell for an onderzoek only once their own law lets them (5.4.2 lid 3, Q-18: the Wpg
 * and the Wjsg prevail). Eigen invulling: all that a party under the Wpg knows of him in this task are politiegegevens.
 */
export const magVertellen = (regime: PartijRegime, vandaag: string): Mits =>
  mits(!isGesloten(regime) || laatToe(regime, 'onderzoek', vandaag), 'verzoek-politie-nog-niet')

/** This request is about somebody with that id. */
export const isBekend = ({ betrokkenen }: Feiten, betrokkeneId: string): Mits =>
  mits(
    betrokkenen.some(({ id }) => id === betrokkeneId),
    'persoon-niet-in-verzoek',
  )
