import type { Persoon } from '../personen/index.ts'
import type { Oordeel } from '../wet/oordeel.ts'
import { geborenOp } from './geboren-op.ts'
import type { Feiten } from './rules/feiten.ts'
import { type InstemmingMetGezag, toetsInstemmingMetGezag } from './rules/instemming-met-gezag.ts'
import { toetsInstemmingNamens, type Waarmee } from './rules/instemming-namens.ts'
import { toetsInstemmingVanMinderjarige } from './rules/instemming-van-minderjarige.ts'
import { opVolmacht } from './rules/vertegenwoordiging.ts'

/** Whether somebody of this age can say it himself, and who must say it with him. */
export const toetsWieMag = (
  invoer: InstemmingMetGezag,
  feiten: Feiten,
  personen: ReadonlyMap<string, Persoon>,
  vandaag: string,
): readonly [Oordeel, Oordeel] => {
  const { betrokkeneId, vertegenwoordigers, datum } = invoer
  const geboren = geborenOp(personen, betrokkeneId)
  const machtiging = opVolmacht(feiten, vertegenwoordigers, betrokkeneId, datum)
  return [
    toetsInstemmingVanMinderjarige({ ...invoer, opVolmacht: machtiging }, geboren, vandaag),
    toetsInstemmingMetGezag(invoer, feiten, geboren, vandaag),
  ]
}

/** Everything the law says about who gives a yes or no: by age, by authority, and for whom somebody may speak (Q-42, Awb 2:1). */
export const toetsInstemming = (
  invoer: InstemmingMetGezag & { readonly waarmee: Waarmee },
  feiten: Feiten,
  personen: ReadonlyMap<string, Persoon>,
  vandaag: string,
): readonly Oordeel[] => {
  const [leeftijd, gezag] = toetsWieMag(invoer, feiten, personen, vandaag)
  return [leeftijd, toetsInstemmingNamens(invoer, feiten, vandaag), gezag]
}
