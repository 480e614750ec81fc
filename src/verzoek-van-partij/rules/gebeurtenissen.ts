import { pogingen } from '../../wet/verzoek-van-partij.ts'

/** Every kind of dated fact of a request at the party's own side, with the closed list of its codes. */
export const gebeurtenissen = {
  poging: pogingen,
  /** Why nobody tried to persuade these people. */
  'geen-poging': [],
  'aanvulling-gevraagd': [],
  /** What the college decided about one person; of the why the party hears nothing. */
  beslist: ['gestart', 'niet-gestart'],
} as const satisfies Record<string, readonly string[]>

export type Gebeurtenissoort = keyof typeof gebeurtenissen
