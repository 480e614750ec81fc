import type { OvergangRij } from '../../wet/overgangen.ts'

/** The states of what was passed on under a law of its own. It exists once somebody there took it (§5.7). */
export const staten = ['doorgezet', 'doorzetting-ingetrokken'] as const

export type Staat = (typeof staten)[number]

/** The one move, made by the meldpunt when it went to the wrong one; the diagram is read from this table. */
export const overgangen = {
  'trek-doorzetting-in': { van: ['doorgezet'], naar: 'doorzetting-ingetrokken', artikel: 'avg-juistheid' },
} as const satisfies Record<string, OvergangRij<Staat>>
