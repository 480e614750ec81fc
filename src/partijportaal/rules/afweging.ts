import { magIetsVerstrekken, moetVerstrekken } from '../../wet/mag-verstrekken.ts'
import type { Feiten } from './feiten.ts'
import { isGeheim } from './mits.ts'

/** The steps of the explanatory memorandum on 5.4.2 lid 2, in its order (N-5.4.2-2-s1 to -s7). */
export const stappen = ['vraag', 'toestemming', 'zorg', 'schade', 'collega', 'minst', 'client'] as const

export type Afwegingstap = (typeof stappen)[number]

/**
 * What there is to weigh: nothing for who has no secret or must answer; how little is enough when the client agrees; all steps when
 * the law lets the secret be opened without that; and nothing but asking the client where it does not.
 */
export type Afweging = 'geen' | 'met-toestemming' | 'zonder-toestemming' | 'alleen-met-toestemming'

/** What this party weighs on this day before it answers (N-5.4.2-2, N-5.4.2-2-tst, N-5.4.2-2-cr, N-5.4.2-2-jw, Q-35). */
export const afwegingVan = (feiten: Feiten, dag: string): Afweging => {
  const { vraag } = feiten
  if (!isGeheim(feiten) || moetVerstrekken(vraag)) return 'geen'
  if (vraag.toestemming) return 'met-toestemming'
  return magIetsVerstrekken(vraag, dag).toegestaan ? 'zonder-toestemming' : 'alleen-met-toestemming'
}

/** The steps that there are to take: with consent what was asked and how little is enough (N-5.4.2-2-tst, N-5.4.2-2-s6). */
export const stappenVoor = (afweging: Afweging): readonly Afwegingstap[] => {
  if (afweging === 'zonder-toestemming') return stappen
  return afweging === 'met-toestemming' ? ['vraag', 'minst'] : []
}
