import type { Oordeel } from '../../wet/oordeel.ts'
import type { Feiten, Kader } from './feiten.ts'
import type { Code } from './gebeurtenissen.ts'
import { beoordeel, dagSindsMelding, gevuld, heeft, met, mits } from './mits.ts'

/** Who left no name cannot be told anything, and nothing of him is kept by which he is known (AVG 11). */
export const melderMoetHoren = (feiten: Feiten): boolean =>
  !feiten.melder.anoniem && !heeft(feiten, 'melder-ingelicht')

/** Whoever called is told what happens with his data, at any time while the melding is kept (AVG 13). */
export const voorafInformeerMelder = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('avg-informeren', kader.vandaag, [
    mits(!feiten.melder.anoniem, 'melder-niet-te-bereiken'),
    mits(!heeft(feiten, 'melder-ingelicht'), 'melder-al-ingelicht'),
  ])

export interface MelderIngelicht {
  readonly datum: string
  readonly hoe: Code<'melder-ingelicht'>
  readonly toelichting?: string | undefined
}

/** Records how he was told, that he knew already (AVG 13 lid 4), or why it could not be done (N-AVG-13). */
export const toetsInformeerMelder = (invoer: MelderIngelicht, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafInformeerMelder(feiten, kader), [
    dagSindsMelding(invoer.datum, feiten, kader),
    mits(invoer.hoe !== 'kon-niet' || gevuld(invoer.toelichting), 'kon-niet-zonder-reden'),
  ])
