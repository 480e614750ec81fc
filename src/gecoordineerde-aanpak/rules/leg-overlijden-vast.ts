import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import { isOverleden } from '../../wet/overleden.ts'
import type { Feiten, Kader } from './feiten.ts'
import type { Code } from './gebeurtenissen.ts'
import { actieveClienten } from './laat-client-stoppen.ts'
import { alsCoordinator, dagInVerleden, met, mits } from './mits.ts'
import { kanOver } from './staten.ts'

/** Who of this aanpak died, and on which day. */
export interface Overlijden {
  readonly betrokkeneId: string
  readonly datum: string
}

/** Nobody of this aanpak is older: only a day that was mistyped lies before it. */
const vroegste = '1900-01-01'

/** Before input: the task of the coordinator runs (N-AVG-5-1d). */
export const voorafLegOverlijdenVast = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('avg-juistheid', alsCoordinator(feiten, kader))

/** With input: somebody of this aanpak, once, on a day that has been. Nothing else is kept of it (N-AVG-5-1c). */
export const toetsLegOverlijdenVast = (invoer: Overlijden, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafLegOverlijdenVast(feiten, kader), [
    mits(
      feiten.betrokkenen.some(({ id }) => id === invoer.betrokkeneId),
      'betrokkene-onbekend',
    ),
    mits(!isOverleden(feiten, invoer.betrokkeneId, kader.vandaag), 'persoon-overleden'),
    dagInVerleden(invoer.datum, vroegste, kader),
  ])

/**
 * What the college is told of it, never who: that the aanpak must be adjusted when another client goes on, that it can end when
 * nobody does. Nothing of who was no client, or when an end was notified already (2.3a.3 lid 4).
 */
export const meldingNaOverlijden = (
  feiten: Feiten,
  betrokkeneId: string,
): Code<'melding-aan-college'> | undefined => {
  const actief = actieveClienten(feiten)
  if (!actief.includes(betrokkeneId)) return undefined
  if (actief.length > 1) return 'aanpak-aanpassen'
  return kanOver('meld-aan-college', feiten.dossier.staat) ? 'overleden' : undefined
}
