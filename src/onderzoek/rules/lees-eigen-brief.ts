import { mijnZicht } from './mijn-zicht.ts'
import { alsNiet, beoordeel, type Toets } from './toets.ts'

/** Whether somebody who is in the onderzoek may read what was sent to him: once he knows of it (AVG 15, 2.3a.4 lid 3; N-AVG-15, N-2.3a.4-3). */
export const toetsLeesEigenBrief: Toets<{ readonly ik: readonly string[] }> = ({ ik }, feiten, vandaag) =>
  beoordeel('avg-inzage', vandaag, [
    alsNiet(!ik.some((id) => mijnZicht(feiten, id) !== 'niets'), 'brief-alleen-zelf', 'autorisatie'),
  ])
