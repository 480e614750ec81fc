import { plusJaren } from '../../wet/datum.ts'
import type { Gezinsrelatie, StandVanJeugdhulp, Verlenging } from '../../wet/gezinsrelaties.ts'
import type { Reden } from '../../wet/oordeel.ts'
import { einddatum, type TermijnNaam } from '../../wet/termijnen.ts'
import { betrokkeneMet, laatste } from './betrokkene.ts'
import type { Feiten } from './feiten.ts'
import { alsNiet } from './toets.ts'

const leeftijd: Readonly<Record<Verlenging, TermijnNaam>> = {
  'tot-21': 'leeftijd-21',
  'tot-23': 'leeftijd-23',
}

/**
 * The day 'yyyy-mm-dd' from which somebody born on `geboortedatum` is no jeugdige any more when no youth help goes on (1.1.1
 * gezinslid, explanation). Of who is 23 already it says only that: the day on which it was recorded, never his birthday.
 */
export const achttienOp = (geboortedatum: string, vandaag: string): string =>
  einddatum('leeftijd-23', geboortedatum, vandaag).datum <= vandaag
    ? vandaag
    : einddatum('leeftijd-18', geboortedatum, vandaag).datum

/** These relations say themselves that it is a jeugdige: without a birth date that is believed. */
export const zegtJeugdige = (relatie: Gezinsrelatie | undefined): boolean =>
  relatie === 'jeugdige-elders' || relatie === 'broer-zus-elders'

interface MetLeeftijd {
  readonly betrokkeneId: string
  readonly relatie?: Gezinsrelatie | undefined
  readonly sinds?: string | undefined
  readonly geboortedatum?: string | null | undefined
}

/**
 * A reason when a relation says that somebody is a jeugdige who is so no more on the first day of it, and no youth help goes
 * on (H-17; N-1.1.1-gz-vb). `geboortedatum` null or absent: unknown, then there is nothing to test.
 */
export const redenJeugdige = (
  { betrokkeneId, relatie, sinds, geboortedatum = null }: MetLeeftijd,
  feiten: Feiten,
  vandaag: string,
): Reden | undefined => {
  if (!zegtJeugdige(relatie) || geboortedatum === null) return undefined
  const tot = jeugdigeTot(feiten, betrokkeneId) ?? achttienOp(geboortedatum, vandaag)
  return alsNiet(tot <= (sinds ?? vandaag), 'geen-jeugdige-meer', 'begrip-gezinslid')
}

/**
 * The day from which he is no jeugdige: at eighteen, or at 21 or 23 when youth help goes on, or the day on which that ended;
 * null when nobody knows.
 */
export const jeugdigeTot = (feiten: Feiten, id: string): string | null => {
  const achttien = betrokkeneMet(feiten, id)?.jeugdigeTot ?? null
  const verlengd = laatste(feiten, ['jeugdhulp-verlengd'], id)
  if (achttien === null || verlengd === undefined) return achttien
  if ((verlengd.code as StandVanJeugdhulp) === 'geeindigd')
    return verlengd.datum > achttien ? verlengd.datum : achttien
  return einddatum(leeftijd[verlengd.code as Verlenging], plusJaren(achttien, -18), feiten.peildag).datum
}
