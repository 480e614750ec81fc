import type { Artikel } from '../../wet/artikelen.ts'
import { redenenUit } from '../../wet/mits.ts'

/** Every reason to refuse an act on what was passed on, with the article that says so. The sentences stand in the catalogue. */
export const redenen = {
  'geen-zicht-op-doorzetting': 'autorisatie',
  'doorzetting-ingetrokken': 'avg-wissing',
  'doorgezet-gegeven-onbekend': 'avg-juistheid',
} as const satisfies Record<string, Artikel>

export const { reden } = redenenUit(redenen)
