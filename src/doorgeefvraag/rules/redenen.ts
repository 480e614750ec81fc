import type { Artikel } from '../../wet/artikelen.ts'
import { redenenUit } from '../../wet/mits.ts'

/** Every reason to refuse an act on such a question, with the article that says so. The sentences stand in the catalogue. */
export const redenen = {
  'geen-zicht-op-doorgeefvraag': 'autorisatie',
  'doorgeefvraag-is-beantwoord': 'verstrekken-door-partij',
  'doorgeefvraag-is-gesloten': 'stap-voor-stap',
  'doorgeefvraag-zonder-antwoord': 'avg-juistheid',
  'doorgeefantwoord-staat-vast': 'avg-juistheid',
  'nee-met-voorwaarde': 'verstrekken-door-partij',
  'ja-tot-voorbije-dag': 'verstrekken-door-partij',
} as const satisfies Record<string, Artikel>

export type RedenCode = keyof typeof redenen

export const { reden, mits } = redenenUit(redenen)
