import type { Artikel } from '../../wet/artikelen.ts'
import type { Reden } from '../../wet/oordeel.ts'

/** Every reason to refuse an act on what was passed on, with the article that says so. The sentences stand in the catalogue. */
export const redenen = {
  'geen-zicht-op-doorzetting': 'autorisatie',
  'doorzetting-ingetrokken': 'avg-wissing',
  'doorgezet-gegeven-onbekend': 'avg-juistheid',
} as const satisfies Record<string, Artikel>

type RedenCode = keyof typeof redenen

/** A reason with its article. */
export const reden = (code: RedenCode): Reden => ({ code, artikel: redenen[code] })
