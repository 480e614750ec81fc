import type { Oordeel } from '../../wet/oordeel.ts'
import type { Feiten, Kader } from './feiten.ts'
import { beoordeel, gevuld, met, mits } from './mits.ts'

/** How the person is reached safely can be recorded as long as the melding is kept (AVG 32). */
export const voorafLegVeiligContactVast = (_: Feiten, { vandaag }: Kader): Oordeel =>
  beoordeel('avg-beveiliging', vandaag, [])

export interface VeiligContact {
  readonly magVoicemail: boolean
  readonly telefoon?: string | undefined
}

/** A message can be left only where there is a number (AVG 32, N-AVG-32). */
export const toetsLegVeiligContactVast = (invoer: VeiligContact, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafLegVeiligContactVast(feiten, kader), [
    mits(!invoer.magVoicemail || gevuld(invoer.telefoon), 'voicemail-zonder-nummer'),
  ])
