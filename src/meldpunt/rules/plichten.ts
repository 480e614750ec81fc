import { type Plichtcodes, type Plicht as Plichtvorm, plichtenUit } from '../../wet/plicht.ts'
import { einddatum } from '../../wet/termijnen.ts'
import { openSpoed } from './aanname.ts'
import { wordtWeggehaald } from './afronden.ts'
import { openDoorgeleiding } from './doorgeleiden.ts'
import type { Feiten, Kader } from './feiten.ts'
import { melderMoetHoren } from './informeer-melder.ts'
import { uiterlijkInformeren, valtOnderWvggz, wachtTot, weetHet } from './informeren.ts'
import { magBeslissen } from './meer-terugkoppelen.ts'
import { heeft, laatste } from './mits.ts'
import { teMelden } from './ontvangers.ts'
import { lopend } from './staten.ts'

/** Everything that can have to be done in a melding, with the act that does it and the article that asks for it. */
export const plichtcodes = {
  'contact-met-gemelde': { handeling: 'leg-contact-gemelde-vast', artikel: 'melding-triage' },
  'melder-inlichten': { handeling: 'informeer-melder', artikel: 'avg-informeren' },
  'gemelde-informeren': { handeling: 'informeer-gemelde', artikel: 'melding-informeren' },
  'informeren-opnieuw-bezien': { handeling: 'informeer-gemelde', artikel: 'melding-informeren' },
  'triage-afronden': { handeling: 'geleid-door', artikel: 'melding-triage' },
  'aanname-navragen': { handeling: 'vraag-aanname-na', artikel: 'melding-doorgeleiden' },
  'spoed-aannemen': { handeling: 'leg-aanname-vast', artikel: 'spoed' },
  'ontvanger-inlichten': { handeling: 'leg-melding-aan-ontvanger-vast', artikel: 'avg-kennisgeving' },
  'meer-beslissen': { handeling: 'beslis-meer-terugkoppelen', artikel: 'melding-terugkoppelen' },
  'melddossier-sluiten': { handeling: 'rond-triage-af', artikel: 'melddossier' },
  'aanname-voor-einde': { handeling: 'leg-aanname-vast', artikel: 'melddossier' },
} as const satisfies Plichtcodes<string>

export type Plichtcode = keyof typeof plichtcodes

const { plicht, streef } = plichtenUit<Plichtcode>(plichtcodes)
type Plicht = Plichtvorm<Plichtcode>

const informeren = (feiten: Feiten): readonly Plicht[] => {
  if (weetHet(feiten) || valtOnderWvggz(feiten)) return []
  const wacht = wachtTot(feiten)
  return wacht
    ? [plicht('informeren-opnieuw-bezien', wacht, 'wettelijk')]
    : [plicht('gemelde-informeren', uiterlijkInformeren(feiten), 'wettelijk')]
}

const doorgeleid = (feiten: Feiten): readonly Plicht[] => {
  const open = openDoorgeleiding(feiten)
  if (!open) return []
  if (openSpoed(feiten)) return [plicht('spoed-aannemen', open.datum, 'wettelijk')]
  const nagevraagd = laatste(feiten, 'aanname-nagevraagd')?.datum
  const vanaf = nagevraagd && nagevraagd > open.datum ? nagevraagd : open.datum
  return [streef('aanname-navragen', 'aanname-navragen', vanaf)]
}

/** Eleven months after the melding it must be ended or passed on: it may not be kept beyond a year (5.5.4 lid 1, Q-01). */
const sluiten = ({ dossier }: Feiten, { vandaag }: Kader): readonly Plicht[] => {
  if (einddatum('melddossier-sluiten', dossier.ontvangenOp).datum > vandaag) return []
  const { datum } = einddatum('melddossier-bewaren-ten-hoogste', dossier.ontvangenOp)
  const code = dossier.staat === 'doorgeleid' ? 'aanname-voor-einde' : 'melddossier-sluiten'
  return [plicht(code, datum, 'wettelijk')]
}

/** What must be done in this melding, by whoever works at the meldpunt (2.2.5 lid 2, 5.5.4). */
export const plichten = (feiten: Feiten, kader: Kader): readonly Plicht[] => {
  if (kader.wie.rol !== 'meldpuntmedewerker') return []
  const { staat, ontvangenOp } = feiten.dossier
  const altijd = [
    ...(wordtWeggehaald(feiten) || !melderMoetHoren(feiten)
      ? []
      : [plicht('melder-inlichten', null, 'wettelijk')]),
    ...(wordtWeggehaald(feiten) ? [] : informeren(feiten)),
    ...(magBeslissen(feiten, kader) ? [plicht('meer-beslissen', null, 'streeftermijn')] : []),
    ...(teMelden(feiten).length > 0 ? [plicht('ontvanger-inlichten', null, 'wettelijk')] : []),
  ]
  if (!lopend.includes(staat)) return altijd
  return [
    ...(heeft(feiten, 'contact-gemelde') || feiten.melder.soort === 'zelf'
      ? []
      : [plicht('contact-met-gemelde', null, 'streeftermijn')]),
    ...altijd,
    ...(staat === 'triage' ? [streef('triage-afronden', 'triage-afronden', ontvangenOp)] : []),
    ...doorgeleid(feiten),
    ...sluiten(feiten, kader),
  ]
}
