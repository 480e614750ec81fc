import { laatsteFeit } from '../../wet/mits.ts'
import type { Feiten } from './feiten.ts'

/** How it was established who asks: the lightest that is enough, and no copy is kept (AVG 12 lid 6; eigen invulling). */
export const hoeVastgesteld = ['aangemeld', 'legitimatie', 'bekend', 'teruggebeld'] as const

/** Why somebody may not ask this, or why it cannot be known who asks (AVG 12 lid 2 and 6, 5.3.2 lid 2 and 3, 5.3.5 lid 2, Awb 2:1). */
export const waaromNiet = [
  'niet-vast-te-stellen',
  'te-jong',
  'kan-niet-zelf',
  'kan-zelf',
  'geen-gezag',
  'geen-volmacht',
] as const

/** Everything that was established of who asks. */
export const overVrager = ({ gebeurtenissen }: Feiten): Feiten['gebeurtenissen'] =>
  gebeurtenissen.filter(({ soort }) => soort === 'vrager-vastgesteld' || soort === 'vrager-mag-niet')

/** What was established of who asks, last; null while nothing was. */
export const vragerStand = (feiten: Feiten): 'mag' | 'mag-niet' | null => {
  const feit = laatsteFeit(overVrager(feiten))
  if (!feit) return null
  return feit.soort === 'vrager-vastgesteld' ? 'mag' : 'mag-niet'
}
