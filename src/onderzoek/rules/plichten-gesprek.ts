import { openGespreksafspraken } from './gespreksafspraak.ts'
import type { Regel } from './plicht.ts'

/** On the day of an appointment: the conversation itself, recorded (N-2.3a.1-4). */
export const gesprek: Regel = (feiten) =>
  openGespreksafspraken(feiten).map(({ datum, betrokkeneId }) => ({
    code: 'gesprek-volgens-afspraak',
    handeling: 'leg-gesprek-vast',
    artikel: 'samenspraak',
    uiterlijk: datum,
    soort: 'streeftermijn',
    ...(betrokkeneId === null ? {} : { betrokkenen: [betrokkeneId] }),
  }))
