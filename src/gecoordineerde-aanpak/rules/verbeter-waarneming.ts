import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import { type Medewerker, waarnemingParams } from '../../wet/waarneming.ts'
import {
  teVerbeterenWaarnemingen,
  verkeerdAanWaarneming,
  type Waarnemingverbetering,
} from '../../wet/waarneming-verbeteren.ts'
import type { Feiten, Kader } from './feiten.ts'
import { bezettingVan, gevuld, isCollege, met, mits, taakLoopt } from './mits.ts'
import { reden as tegen } from './redenen.ts'

/** Which appointment for a while, what of it was wrong, and how that came (N-AVG-16). */
export interface VerbeterWaarneming extends Waarnemingverbetering {
  readonly waarnemingId: string
  readonly reden: string
}

/** What the facts do not hold: the mandates of who stands in; null when he is not in the register any more. */
export type Mandaten = Medewerker['mandaten'] | null

/** Before input: there is an appointment for a while that can be mended (AVG 5 lid 1 d, 2.3a.3 lid 1). */
export const voorafVerbeterWaarneming = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('avg-juistheid', [
    ...isCollege(feiten, kader),
    taakLoopt(feiten),
    mits(teVerbeterenWaarnemingen(bezettingVan(feiten), kader.vandaag).length > 0, 'geen-waarneming'),
  ])

/** With input: another last day that is possible, or another reason; the days that were lie fast (N-AVG-16, N-AVG-32). */
export const toetsVerbeterWaarneming = (
  { waarnemingId, reden, ...beter }: VerbeterWaarneming,
  feiten: Feiten,
  kader: Kader,
  mandaten: Mandaten,
): Oordeel => {
  const zaak = bezettingVan(feiten)
  const waarneming = teVerbeterenWaarnemingen(zaak, kader.vandaag).find(({ id }) => id === waarnemingId)
  const verkeerd = waarneming
    ? verkeerdAanWaarneming(zaak, waarneming, beter, mandaten, kader.vandaag)
    : (['onbekende-waarneming'] as const)
  return met(voorafVerbeterWaarneming(feiten, kader), [
    ...verkeerd.map((code) => tegen(code, waarnemingParams(code))),
    mits(gevuld(reden), 'verbetering-zonder-reden'),
  ])
}
