import { metOpenOnderwerpen } from './onderwerpen-wmo.ts'
import { als, type Regel, zonderTermijn } from './plicht.ts'

/** Examine the subjects of 2.3.2 lid 4 for whom a service of the Wmo is proposed, until the outcome is told (N-2.3.2-4). */
export const onderwerpen: Regel = (feiten) => {
  const wie = metOpenOnderwerpen(feiten)
  const slug = 'leg-onderwerpen-wmo-vast'
  return als(wie.length > 0, zonderTermijn(slug, slug, 'onderwerpen-wmo', wie))
}
