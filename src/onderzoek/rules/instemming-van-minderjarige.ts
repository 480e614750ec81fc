import type { Oordeel } from '../../wet/oordeel.ts'
import { einddatum } from '../../wet/termijnen.ts'
import type { Antwoord } from './gebeurtenissen.ts'
import { alsNiet, beoordeel } from './toets.ts'

/** Who agreed: the person himself, who has parental authority over or represents him, or both. */
export const instemmers = ['zelf', 'ouders', 'zelf-en-ouders'] as const
export type Instemmer = (typeof instemmers)[number]

/** A yes or no, on a day 'yyyy-mm-dd'. */
interface Gegeven {
  readonly antwoord: Antwoord
  readonly door: Instemmer
  readonly datum: string
  /** He cannot judge his own interests in this: then who represents him agrees alone (1.1.1 vertegenwoordiger). */
  readonly kanNietZelf?: boolean | undefined
  /** Who agreed did so on a mandate that he gave himself. */
  readonly opVolmacht?: boolean | undefined
}

/**
 * Whether who agreed could agree (1.1.1 cliënt 3°, N-1.1.1-clt-3). Eigen invulling, the law is silent: under twelve
 * the parents, from twelve to sixteen both, at sixteen and seventeen the person himself, then he or who represents him. A no of
 * one of those is enough, but only of those: under twelve not of the child, from sixteen not of a parent (Jeugdwet 7.3.4).
 * `geboortedatum` null: unknown, then there is nothing to test.
 */
export const toetsInstemmingVanMinderjarige = (
  { antwoord, door, datum, kanNietZelf = false, opVolmacht = false }: Gegeven,
  geboortedatum: string | null,
  vandaag: string,
): Oordeel => {
  const jonger = (termijn: 'leeftijd-12' | 'leeftijd-16' | 'leeftijd-18'): boolean =>
    geboortedatum !== null && datum < einddatum(termijn, geboortedatum, vandaag).datum
  const onderTwaalf = jonger('leeftijd-12')
  const onderZestien = jonger('leeftijd-16')
  const stemtIn = antwoord === 'stemt-in'
  const alleenOuders = door === 'ouders' && !kanNietZelf
  const jongere = !onderZestien && jonger('leeftijd-18') && alleenOuders && !opVolmacht
  return beoordeel('begrip-client', vandaag, [
    alsNiet(stemtIn && onderTwaalf && door === 'zelf', 'instemming-door-ouders', 'begrip-client'),
    alsNiet(
      stemtIn && !onderTwaalf && onderZestien && (door === 'zelf' || alleenOuders),
      'instemming-door-kind-en-ouders',
      'begrip-client',
    ),
    alsNiet(stemtIn && jongere, 'instemming-door-jongere', 'begrip-client'),
    alsNiet(!stemtIn && jongere, 'nee-van-jongere-zelf', 'begrip-client'),
    alsNiet(!stemtIn && onderTwaalf && door === 'zelf', 'nee-van-ouders', 'begrip-client'),
  ])
}
