import { einddatum, type TermijnNaam } from './termijnen.ts'

/** The ages on which who agrees and who sees depends (5.3.2 lid 2 and 3, Jeugdwet 7.3.4, Q-42). */
export const leeftijdsgroepen = ['onder-12', '12-tot-16', '16-tot-18', 'volwassen'] as const
export type Leeftijdsgroep = (typeof leeftijdsgroepen)[number]

const grenzen: readonly (readonly [Leeftijdsgroep, TermijnNaam])[] = [
  ['onder-12', 'leeftijd-12'],
  ['12-tot-16', 'leeftijd-16'],
  ['16-tot-18', 'leeftijd-18'],
]

/** How old somebody was on `dag` by the law of `vandaag`; null when his birth date is not known. */
export const leeftijdsgroepOp = (
  geboortedatum: string | null,
  dag: string,
  vandaag: string,
): Leeftijdsgroep | null => {
  if (geboortedatum === null) return null
  const groep = grenzen.find(([, termijn]) => dag < einddatum(termijn, geboortedatum, vandaag).datum)
  return groep?.[0] ?? 'volwassen'
}

interface MoetInstemmen {
  readonly zelf: boolean
  /** Everybody with parental authority. */
  readonly gezag: boolean
}

/**
 * Whose yes it takes (1.1.1 cliënt 3°; eigen invulling, Q-42): under twelve of everybody with authority, from twelve to sixteen
 * also of himself, from sixteen of himself alone. Of who cannot judge it himself, of who has authority; of an adult, of him
 * or of who represents him, so neither is a must.
 */
export const wieMoetInstemmen = (groep: Leeftijdsgroep, kanNietZelf: boolean): MoetInstemmen => {
  switch (groep) {
    case 'onder-12':
      return { zelf: false, gezag: true }
    case '12-tot-16':
      return { zelf: !kanNietZelf, gezag: true }
    case '16-tot-18':
      return { zelf: !kanNietZelf, gezag: kanNietZelf }
    case 'volwassen':
      return { zelf: false, gezag: false }
  }
}
