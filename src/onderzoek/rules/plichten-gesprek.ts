import { uitnodigingen } from './beantwoord-uitnodiging.ts'
import { openGespreksafspraken } from './gespreksafspraak.ts'
import type { Regel } from './plicht.ts'
import { ondersteuning } from './vraag-clientondersteuning.ts'
import { terugbellen } from './vraag-terugbellen.ts'

/** On the day of an appointment: the conversation itself, recorded (N-2.3a.1-4). */
const volgensAfspraak: Regel = (feiten) =>
  openGespreksafspraken(feiten).map(({ datum, betrokkeneId }) => ({
    code: 'gesprek-volgens-afspraak',
    handeling: 'leg-gesprek-vast',
    artikel: 'samenspraak',
    uiterlijk: datum,
    soort: 'streeftermijn',
    ...(betrokkeneId === null ? {} : { betrokkenen: [betrokkeneId] }),
  }))

/** To speak with people: as agreed, and when they asked to be called. */
export const gesprek: Regel = (feiten, termijnen) => [
  ...volgensAfspraak(feiten, termijnen),
  ...terugbellen(feiten, termijnen),
  ...uitnodigingen(feiten, termijnen),
  ...ondersteuning(feiten, termijnen),
]
