import type { Artikel } from './artikelen.ts'
import { redenenUit } from './mits.ts'

/** Why a request about rights cannot be handled like this, with the article that says so. The sentences stand in the catalogue. */
export const rechtenredenen = {
  // Time.
  'antwoord-niet-te-verlengen': 'vernietigen-op-verzoek',
  'antwoord-al-verlengd': 'avg-rechtentermijn',
  'antwoord-te-laat-verlengd': 'avg-rechtentermijn',
  // Who asks.
  'vrager-niet-vastgesteld': 'avg-identiteit',
  'vrager-leeftijd-onbekend': 'inzage-door-betrokkene',
  'vrager-te-jong': 'inzage-door-betrokkene',
  'vrager-kan-niet-zelf': 'inzage-door-betrokkene',
  'vrager-kan-zelf': 'inzage-door-betrokkene',
  'vrager-voor-ander-leeftijd': 'vertegenwoordiging',
  'vrager-alleen-over-geld': 'vertegenwoordiging',
  'vrager-zonder-stuk': 'vertegenwoordiging',
  'volmacht-van-wie-niet-mag': 'vertegenwoordiging',
  // Refusing.
  'weigering-zonder-grond': 'zorgvuldigheid',
  'weigering-zonder-motief': 'zorgvuldigheid',
  'toewijzing-met-grond': 'zorgvuldigheid',
  'grond-niet-bij-recht': 'zorgvuldigheid',
  'grond-alleen-bij-vertegenwoordiger': 'inzage-door-betrokkene',
  'uitzondering-zonder-einde': 'avg-uitzondering',
  'uitzondering-einde-voorbij': 'avg-uitzondering',
  'einde-zonder-uitzondering': 'avg-uitzondering',
} as const satisfies Record<string, Artikel>

export const { mits } = redenenUit(rechtenredenen)
