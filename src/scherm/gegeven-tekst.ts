import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { verstrekkingWoorden as woorden } from '../teksten/nl/verstrekkingen.ts'
import { vul } from '../teksten/tekst.ts'
import { type Voorwaarde, verlopenSinds } from '../wet/voorwaarden.ts'

type Inhoud = Readonly<Record<string, unknown>>

/** The day after which the party does not want it used any more, when that is over on `op` (5.4.2 lid 1). */
export const nietMeerSinds = ({ voorwaarden }: Inhoud, op: string): string | undefined =>
  verlopenSinds((voorwaarden ?? []) as readonly Voorwaarde[], op)

/**
 * What a gegeven says, as the college or the coordinator may read it on `op`: after the last day that the party named only that there was something, until
 * when (5.4.2 lid 1, N-5.4.2-1-vw).
 */
export const gegevenTekst = (inhoud: Inhoud, op: string): string => {
  const datum = nietMeerSinds(inhoud, op)
  if (datum) return vul(woorden.nietMeerTeGebruiken, { datum: datumInWoorden(datum) })
  return typeof inhoud.tekst === 'string' ? inhoud.tekst : ''
}
