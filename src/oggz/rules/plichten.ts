import { type Plichtcodes, type Plicht as Plichtvorm, plichtenUit } from '../../wet/plicht.ts'
import type { Feiten, Kader } from './feiten.ts'
import { onverteld } from './gegevens.ts'
import { uiterlijkInformeren, wachtTot, weetHet } from './informeren.ts'
import { isVerantwoord, laatsteAntwoord } from './instemming.ts'
import { laatste } from './mits.ts'
import { openOverdracht } from './overdracht.ts'
import { lopend } from './staten.ts'

/** Everything that can have to be done in bemoeizorg, with the act that does it and the article that asks for it. */
export const plichtcodes = {
  'contact-zoeken': { handeling: 'leg-contact-vast', artikel: 'begrip-openbare-gezondheidszorg' },
  'reden-zonder-instemming': {
    handeling: 'motiveer-zonder-instemming',
    artikel: 'begrip-openbare-gezondheidszorg',
  },
  'zonder-instemming-herzien': {
    handeling: 'motiveer-zonder-instemming',
    artikel: 'begrip-openbare-gezondheidszorg',
  },
  'client-informeren': { handeling: 'informeer-client', artikel: 'avg-informeren-anderen' },
  'client-informeren-opnieuw-bezien': { handeling: 'informeer-client', artikel: 'avg-informeren-anderen' },
  'overname-navragen': { handeling: 'vraag-overname-na', artikel: 'begrip-openbare-gezondheidszorg' },
  'oggz-ontvanger-inlichten': { handeling: 'leg-ontvanger-ingelicht-vast', artikel: 'avg-kennisgeving' },
} as const satisfies Plichtcodes<string>

export type Plichtcode = keyof typeof plichtcodes

const { plicht, streef } = plichtenUit<Plichtcode>(plichtcodes)
type Plicht = Plichtvorm<Plichtcode>

const informeren = (feiten: Feiten): readonly Plicht[] => {
  if (weetHet(feiten)) return []
  const wacht = wachtTot(feiten)
  return wacht
    ? [plicht('client-informeren-opnieuw-bezien', wacht, 'wettelijk')]
    : [plicht('client-informeren', uiterlijkInformeren(feiten), 'wettelijk')]
}

const contact = (feiten: Feiten): Plicht => {
  const vorige = laatste(feiten, 'oggz-contact')?.datum
  const melding = laatste(feiten, 'nieuwe-melding')?.datum
  if (melding && vorige && melding > vorige) return streef('contact-zoeken', 'oggz-eerste-contact', melding)
  return vorige
    ? streef('contact-zoeken', 'oggz-volgend-contact', vorige)
    : streef('contact-zoeken', 'oggz-eerste-contact', feiten.dossier.begonnenOp)
}

/** Going on without instemming is looked at again; a no asks for a reason at once (MvT 11.5.2 c; eigen invulling). */
const verantwoorden = (feiten: Feiten): readonly Plicht[] => {
  if (!isVerantwoord(feiten)) return [plicht('reden-zonder-instemming', null, 'wettelijk')]
  const reden = laatste(feiten, 'zonder-instemming')
  return reden && laatsteAntwoord(feiten) !== 'ja'
    ? [streef('zonder-instemming-herzien', 'oggz-zonder-instemming-herzien', reden.datum)]
    : []
}

/** From the day it was handed over, or was last asked after. */
const navragen = (feiten: Feiten): readonly Plicht[] => {
  const open = openOverdracht(feiten)
  if (!open) return []
  const gevraagd = laatste(feiten, 'overname-nagevraagd')?.datum
  const vanaf = gevraagd && gevraagd > open.datum ? gevraagd : open.datum
  return [streef('overname-navragen', 'aanname-navragen', vanaf)]
}

/** What must be done in this bemoeizorg (N-1.1.1-oggz, AVG 14, AVG 19). */
export const plichten = (feiten: Feiten, kader: Kader): readonly Plicht[] => {
  if (kader.wie.rol !== 'bemoeizorger') return []
  const vertellen =
    onverteld(feiten).length > 0 ? [plicht('oggz-ontvanger-inlichten', null, 'wettelijk')] : []
  const { staat } = feiten.dossier
  // After the end his data are still kept: he hears that all the same (AVG 14).
  if (!lopend.includes(staat)) return [...vertellen, ...informeren(feiten)]
  return [
    ...vertellen,
    ...informeren(feiten),
    ...(staat === 'bemoeizorg' ? [...verantwoorden(feiten), contact(feiten)] : []),
    ...navragen(feiten),
  ]
}
