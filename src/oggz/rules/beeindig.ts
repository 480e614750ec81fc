import { bewaartermijnVanOggz, type OggzEinde } from '../../wet/oggz.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import { einddatum } from '../../wet/termijnen.ts'
import type { Feiten, Kader } from './feiten.ts'
import { laatsteAntwoord } from './instemming.ts'
import { clientSinds } from './is-client.ts'
import { beoordeel, magOver, met, mits } from './mits.ts'
import { reden } from './redenen.ts'

/** Ends bemoeizorg that nobody takes over; what was handed over waits until it was taken over. */
export const voorafBeeindigBemoeizorg = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('begrip-openbare-gezondheidszorg', kader.vandaag, [
    feiten.dossier.staat === 'overgedragen'
      ? reden('nog-niet-overgenomen')
      : magOver('beeindig-bemoeizorg', feiten),
  ])

/** With a reason of the closed list: who cannot be reached was sought, and help is accepted by a yes. */
export const toetsBeeindigBemoeizorg = (
  { einde }: { readonly einde: OggzEinde },
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafBeeindigBemoeizorg(feiten, kader), [
    mits(einde !== 'niet-te-bereiken' || clientSinds(feiten) !== undefined, 'einde-zonder-poging'),
    mits(einde !== 'hulp-aanvaard' || laatsteAntwoord(feiten) === 'ja', 'einde-zonder-ja'),
  ])

/**
 * The last day of a dossier that ended on `eindeOp`: fifteen years after the last change (Wmo 2015, 5.3.4), or soon where there
 * was nothing to keep. A hand-over ends as accepted help.
 */
export const vernietigenOp = (einde: OggzEinde, eindeOp: string, feiten: Feiten): string =>
  einddatum(bewaartermijnVanOggz(einde, clientSinds(feiten) !== undefined), eindeOp).datum

/** Opens it again: it ended by mistake, or the worry is back. */
export const voorafHeropenBemoeizorg = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('begrip-openbare-gezondheidszorg', kader.vandaag, [
    magOver('heropen-bemoeizorg', feiten) &&
      reden('bemoeizorg-niet-in-deze-stand', { staat: feiten.dossier.staat }),
  ])

/** As before input: that it ended is all there is to test. */
export const toetsHeropenBemoeizorg = (_: object, feiten: Feiten, kader: Kader): Oordeel =>
  voorafHeropenBemoeizorg(feiten, kader)
