import type { Artikel } from '../../wet/artikelen.ts'

/** Why something cannot be done while people are in the room, with the article that says so. */
export const redenenTijdens = {
  'overleg-niet-vandaag': 'casusoverleg',
  'overleg-zonder-leider': 'casusoverleg',
  'overleg-gesprek-weg': 'casusoverleg-afspraken',
  'overleg-al-geweest': 'casusoverleg',
  // Who is in the room.
  'overleg-al-binnen': 'casusoverleg',
  'overleg-niet-binnen': 'casusoverleg',
  'overleg-kies-voor-wie': 'casusoverleg',
  'overleg-niet-genodigd': 'casusoverleg',
  'overleg-niemand-binnen': 'casusoverleg',
  // What is brought in.
  'overleg-niet-over-hem': 'casusoverleg',
  'overleg-inbreng-leeg': 'casusoverleg',
  'overleg-zonder-waarvoor': 'casusoverleg',
  'overleg-niveau-zonder-reden': 'niveau-van-informatie',
  'overleg-client-hoort-mee': 'casusoverleg',
  'overleg-niet-voor-in-zaal': 'casusoverleg',
  'overleg-niet-voor-onbekend': 'casusoverleg',
  'overleg-laatste-dag-voorbij': 'verstrekken-door-partij',
  'overleg-niets-ingebracht': 'casusoverleg',
  'overleg-inbreng-niet-van-u': 'casusoverleg',
  'overleg-niemand-mag-zien': 'verstrekken-door-partij',
} as const satisfies Record<string, Artikel>
