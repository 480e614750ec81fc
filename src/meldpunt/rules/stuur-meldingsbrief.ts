import type { Oordeel } from '../../wet/oordeel.ts'
import type { Feiten, Kader } from './feiten.ts'
import type { Code } from './gebeurtenissen.ts'
import { voorafInformeerGemelde } from './informeren.ts'
import { gevuld, met, mits } from './mits.ts'
import type { Ontvanger } from './vertegenwoordiging.ts'

/** The letter goes to who was not told yet (N-2.2.5-2c-inf). */
export const voorafStuurMeldingsbrief = (feiten: Feiten, kader: Kader): Oordeel =>
  voorafInformeerGemelde(feiten, kader)

/** With how to reach the meldpunt; not to a name that nobody knows: another would open it (AVG 5 lid 1 onder f). */
export const toetsStuurMeldingsbrief = (
  { bereikbaar }: { readonly bereikbaar: string },
  feiten: Feiten,
  kader: Kader,
  naamBekend: boolean,
): Oordeel =>
  met(voorafStuurMeldingsbrief(feiten, kader), [
    mits(naamBekend, 'naam-onbekend-voor-brief'),
    mits(gevuld(bereikbaar), 'brief-zonder-bereik'),
  ])

/** How the person heard of it, by who reads the letter (2.2.5 lid 2). */
export const hoeGeinformeerd = (ontvangers: readonly Ontvanger[]): Code<'gemelde-geinformeerd'> => {
  const als = new Set(ontvangers.map((een) => een.als))
  if (als.has('zelf')) return 'brief'
  return als.has('vertegenwoordiger') ? 'via-vertegenwoordiger' : 'via-ouders'
}
