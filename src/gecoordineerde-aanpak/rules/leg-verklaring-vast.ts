import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import type { Feiten, GebeurtenisFeit, Kader } from './feiten.ts'
import { type Code, isCodeVan } from './gebeurtenissen.ts'
import { dagInVerleden, gevuld, isCollege, met, mits } from './mits.ts'

/** What the party said of what it still had of the coordination, who said so, and when. */
export interface Vernietigingsverklaring {
  readonly verklaring: Code<'vernietiging-verklaard'>
  readonly op: string
  readonly doorWie: string
  readonly toelichting?: string | undefined
}

/**
 * The receipts of parties that have not yet said that they have nothing left, the longest waiting first: one declaration is of one party. With
 * the hand-over its responsibility ended, so it may keep nothing of it (5.4.4 lid 8, AVG 5 lid 1 onder e; N-5.4.4-8).
 */
export const zonderVerklaring = ({ gebeurtenissen }: Feiten): readonly GebeurtenisFeit[] => {
  const open: GebeurtenisFeit[] = []
  for (const een of gebeurtenissen.toSorted((a, b) => a.versie - b.versie)) {
    if (een.soort === 'overdracht-aan-college') open.push(een)
    if (een.soort === 'vernietiging-verklaard' && een.code !== 'niet-vernietigd') open.shift()
  }
  return open
}

/** Whether the college waits for one. */
export const wachtOpVerklaring = (feiten: Feiten): boolean => zonderVerklaring(feiten).length > 0

/** Before input: a party handed over, and did not say yet that it kept nothing; also after the end (5.4.4 lid 8). */
export const voorafLegVerklaringVast = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('overdracht-aan-college', [
    ...isCollege(feiten, kader),
    mits(wachtOpVerklaring(feiten), 'geen-verklaring-verwacht'),
  ])

/** With input: who said it, on a day since the hand-over; of what it did not destroy, why. */
export const toetsLegVerklaringVast = (
  invoer: Vernietigingsverklaring,
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafLegVerklaringVast(feiten, kader), [
    mits(isCodeVan('vernietiging-verklaard', invoer.verklaring), 'uitkomst-past-niet'),
    mits(gevuld(invoer.doorWie), 'verklaring-zonder-naam'),
    mits(
      invoer.verklaring !== 'niet-vernietigd' || gevuld(invoer.toelichting),
      'verklaring-zonder-toelichting',
    ),
    dagInVerleden(invoer.op, zonderVerklaring(feiten)[0]?.datum ?? feiten.dossier.aangewezenOp, kader),
  ])
