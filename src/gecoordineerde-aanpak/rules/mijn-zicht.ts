import type { Leeftijdsgroep } from '../../wet/leeftijdsgroep.ts'
import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import { isOverleden } from '../../wet/overleden.ts'
import type { AfspraakFeit, Feiten } from './feiten.ts'
import { mits } from './mits.ts'

/** How much of an aanpak somebody sees who is in it. */
export type MijnZicht = 'alles' | 'geadresseerd' | 'niets'

/** Whether somebody is in it and lives: of an aanpak everybody in it knows (AVG 13). */
export const magVanAanpakWeten = (feiten: Feiten, id: string, vandaag: string): boolean =>
  feiten.betrokkenen.some((een) => een.id === id) && !isOverleden(feiten, id, vandaag)

/**
 * What somebody sees of the aanpak that he is in: a client what is his, who helps or represents what was addressed to him; nobody under twelve, and nothing of
 * who died (5.3.2 lid 2, AVG 15; N-5.3.2-2, N-5.3.3, N-AVG-15, N-5.4.4-2).
 */
export const mijnZicht = (
  feiten: Feiten,
  id: string,
  leeftijd: Leeftijdsgroep | null,
  vandaag: string,
): MijnZicht => {
  const wie = feiten.betrokkenen.find((een) => een.id === id)
  if (leeftijd === 'onder-12' || !magVanAanpakWeten(feiten, id, vandaag)) return 'niets'
  return wie?.hoedanigheid === 'client' ? 'alles' : 'geadresseerd'
}

/**
 * The agreements that a client reads: his own, and those of parties and the college only where he is the one client, for they would tell him of the help of
 * another (AVG 15 lid 4; N-AVG-15-4, N-5.4.4-2). What was withdrawn or refused is none.
 */
export const mijnAfspraken = ({ afspraken, betrokkenen }: Feiten, id: string): readonly AfspraakFeit[] => {
  const enige = betrokkenen.filter(({ hoedanigheid }) => hoedanigheid === 'client').length === 1
  return afspraken.filter(
    ({ staat, betrokkeneId }) =>
      staat !== 'ingetrokken' &&
      staat !== 'geweigerd' &&
      (betrokkeneId === id || (enige && betrokkeneId === null)),
  )
}

/** Whether somebody who is in the aanpak may read what was sent to him: always, while he lives (AVG 15; N-AVG-15, N-5.3.3). */
export const toetsLeesEigenBrief = (feiten: Feiten, ik: readonly string[], vandaag: string): Oordeel =>
  oordeel('avg-inzage', [
    mits(
      ik.some((id) => mijnZicht(feiten, id, null, vandaag) !== 'niets'),
      'geen-zicht-voor-deze-rol',
    ),
  ])
