import { artikel } from './artikelen.ts'
import { type Oordeel, oordeel, type Reden } from './oordeel.ts'
import { einddatum } from './termijnen.ts'

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
  /** Nothing is granted because the client would not want it: that he said so himself (N-2.3.3-ovl). */
  readonly clientWilNiet: boolean
}

/** Until when a temporary provision is granted, and why for longer than the municipality deems usual. */
export interface Duur {
  readonly tot: string
  readonly waaromLanger: string
}

/**
 * Why a provision cannot last that long; undefined when it can. 2.3.3 names no longest period but speaks of temporary, pending
 * the onderzoek: past three months of the decision only with a reason, past a year never (eigen invulling). Throws when no row
 * covers `op`.
 */
export const redenTegenDuur = ({ tot, waaromLanger }: Duur, op: string): Reden | undefined => {
  const uiterlijk = einddatum('tijdelijke-voorziening-ten-hoogste', op).datum
  if (tot > uiterlijk) return { code: 'spoed-duurt-te-lang', artikel: 'spoed', params: { datum: uiterlijk } }
  const gewoon = einddatum('tijdelijke-voorziening', op).datum
  return tot > gewoon && waaromLanger.trim() === ''
    ? { code: 'spoed-langer-zonder-reden', artikel: 'spoed', params: { datum: gewoon } }
    : undefined
}

/**
 * Whether the college may decide now on a temporary provision, from any dossier, while an onderzoek has not begun or ended
 * (2.3.3; N-2.3.3, N-2.3.3-ovl): by the college, without an application, and after another's report only once the client
 * was spoken to. The granting of it asks the contact, and so does a refusal because he does not want it; another refusal does
 * not (`verstrekt`). Throws when no row covers `op`.
 */
export const toetsTijdelijkeVoorziening = (spoed: Spoed, verstrekt: boolean, op: string): Oordeel => {
  const als = (niet: boolean, reden: Reden): Reden | undefined => (niet ? reden : undefined)
  const nietGesproken = spoed.gesprokenOp === null
  const zonderGesprek = verstrekt && gemeldDoorAnder(spoed.melder) && nietGesproken
  return oordeel(
    'spoed',
    [
      als(!spoed.namensCollege, { code: 'spoed-niet-namens-college', artikel: 'mandaat' }),
      als(spoed.aanvraagGeeist, { code: 'spoed-zonder-aanvraag', artikel: 'spoed' }),
      als(zonderGesprek, { code: 'spoed-zonder-gesprek', artikel: 'spoed-overleg' }),
      als(!verstrekt && spoed.clientWilNiet && nietGesproken, {
        code: 'spoed-wens-onbekend',
        artikel: 'spoed-overleg',
      }),
    ],
    [`spoed@${artikel('spoed', op).vanaf}`],
  )
}
