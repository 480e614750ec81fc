import { artikel } from './artikelen.ts'
import { type Oordeel, oordeel, type Reden } from './oordeel.ts'

/** Who says that it cannot wait. */
export const spoedmelders = [
  'client',
  'vertegenwoordiger',
  'eigen-waarneming',
  'coordinator',
  'een-ander',
] as const
export type Spoedmelder = (typeof spoedmelders)[number]

/** Whether somebody else than the client, or who speaks for him, said it: then he is spoken to first (N-2.3.3-ovl). */
const gemeldDoorAnder = (melder: Spoedmelder): boolean =>
  melder !== 'client' && melder !== 'vertegenwoordiger'

/** What a temporary provision rests on, in whatever dossier the urgency came up. Days are 'yyyy-mm-dd'. */
export interface Spoed {
  readonly melder: Spoedmelder
  /** The day on which the client was spoken to about it; null when he was not. */
  readonly gesprokenOp: string | null
  /** Who decides does so for the college, by his role or by mandate (Awb 10:3). */
  readonly namensCollege: boolean
  /** The decision hangs on an application, which 2.3.3 does not ask. */
  readonly aanvraagGeeist: boolean
}

/**
 * Whether the college may decide now on a temporary provision, from any dossier, while an onderzoek has not begun or ended
 * (2.3.3; N-2.3.3, N-2.3.3-ovl): by the college, without an application, and after another's report only once the client
 * was spoken to. The granting of it asks the contact; a refusal does not (`verstrekt`). Throws when no row covers `op`.
 */
export const toetsTijdelijkeVoorziening = (spoed: Spoed, verstrekt: boolean, op: string): Oordeel => {
  const als = (niet: boolean, reden: Reden): Reden | undefined => (niet ? reden : undefined)
  const zonderGesprek = verstrekt && gemeldDoorAnder(spoed.melder) && spoed.gesprokenOp === null
  return oordeel(
    'spoed',
    [
      als(!spoed.namensCollege, { code: 'spoed-niet-namens-college', artikel: 'mandaat' }),
      als(spoed.aanvraagGeeist, { code: 'spoed-zonder-aanvraag', artikel: 'spoed' }),
      als(zonderGesprek, { code: 'spoed-zonder-gesprek', artikel: 'spoed-overleg' }),
    ],
    [`spoed@${artikel('spoed', op).vanaf}`],
  )
}
