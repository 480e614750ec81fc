import type { Artikel } from '../../wet/artikelen.ts'

/** The states of what was passed on under a law of its own. It exists once somebody there took it (§5.7). */
export const staten = ['doorgezet', 'doorzetting-ingetrokken'] as const

export type Staat = (typeof staten)[number]

interface OvergangRij {
  readonly van: readonly Staat[]
  readonly naar: Staat
  readonly artikel: Artikel
}

/** The one move, made by the meldpunt when it went to the wrong one; the diagram is read from this table. */
export const overgangen = {
  'trek-doorzetting-in': { van: ['doorgezet'], naar: 'doorzetting-ingetrokken', artikel: 'avg-juistheid' },
} as const satisfies Record<string, OvergangRij>
