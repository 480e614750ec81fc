import { einddatum } from '../../wet/termijnen.ts'

/**
 * The day on which what a party keeps of a conference goes from the portal: thirty days after it closed, or after the last day of its
 * agreements, and never later than six months after it closed (eigen invulling; AVG 5 lid 1 onder e).
 */
export const bewaardTot = (gesloten: string, uiterlijken: readonly (string | null)[]): string => {
  const laatste = [gesloten, ...uiterlijken.filter((dag) => dag !== null)].toSorted().at(-1) ?? gesloten
  const { datum } = einddatum('overleg-bij-partij-bewaren', laatste, gesloten)
  const { datum: hoogste } = einddatum('overleg-bij-partij-ten-hoogste', gesloten)
  return datum < hoogste ? datum : hoogste
}
