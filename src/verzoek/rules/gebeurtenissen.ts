import { redenenOmTeWachten } from '../../wet/bekendheid.ts'
import { onderdeelNamen, oordelenOverCriterium, pogingen } from '../../wet/verzoek-van-partij.ts'

/** Every kind of dated fact of a request, with the closed list of its codes. */
export const gebeurtenissen = {
  /** How the party tried to persuade somebody (2.3a.4 lid 1, toelichting). */
  poging: pogingen,
  'criterium-a': oordelenOverCriterium,
  'criterium-1': oordelenOverCriterium,
  'criterium-2': oordelenOverCriterium,
  'criterium-b': oordelenOverCriterium,
  'aanvulling-gevraagd': [],
  /** Which part the party added, changed or took out, when it was asked to complete its request. */
  'verzoek-aangevuld': [...onderdeelNamen, 'persoon', 'pogingen'],
  /** What was decided about one person. */
  'verzoek-beslist': ['gestart', 'niet-gestart'],
  /** How the person heard that a party made a request about him (AVG 14, Q-07). */
  'persoon-geinformeerd': ['gesprek', 'brief', 'via-vertegenwoordiger'],
  'persoon-informeren-uitgesteld': redenenOmTeWachten,
  /** The day on which it must be looked at again whether he can be told. */
  'persoon-informeren-herzien': [],
  /** Something that was recorded by mistake was taken away. */
  'verzoek-weggehaald': [],
} as const satisfies Record<string, readonly string[]>

export type Gebeurtenissoort = keyof typeof gebeurtenissen
/** A code of one kind of event. */
export type Code<S extends Gebeurtenissoort> = (typeof gebeurtenissen)[S][number]
