import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { onderzoekBrief } from '../teksten/nl/onderzoek-brief.ts'
import { vul } from '../teksten/tekst.ts'
import type { WetCode } from '../wet/domeinen.ts'
import type { Briefdeel } from './brief.ts'
import type { Gevraagd } from './rules/gevraagd.ts'

const woorden = onderzoekBrief.uitkomst.gevraagd

/** Only under the Wmo 2015 an application comes after the onderzoek; under the other laws the question was one already. */
const zinVan = ({ wet, voorgesteld, aangevraagd }: Gevraagd): string => {
  if (wet !== 'wmo-2015' || aangevraagd) return woorden.besluit
  return voorgesteld ? woorden.anders : woorden.aanvragen
}

/**
 * What became of what the client himself asked for, law by law: nothing of what was asked ends without a decision of the
 * college (2.3.2 lid 9, 2.3.5, N-2.3.2-9, Awb 1:3).
 */
export const gevraagdDeel = (gevraagd: readonly Gevraagd[]): readonly Briefdeel[] => {
  const tekst = gevraagd.map((een) =>
    vul(zinVan(een), { datum: datumInWoorden(een.op), wat: woorden.wat[een.wet satisfies WetCode] }),
  )
  return tekst.length > 0 ? [{ kop: woorden.kop, tekst }] : []
}
