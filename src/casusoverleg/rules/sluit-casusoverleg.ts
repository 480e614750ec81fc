import type { Oordeel } from '../../wet/oordeel.ts'
import { eigenPlek, isVoorbij } from './aanwezigheid.ts'
import { kanIetsDoen, wasErbij } from './afspraken.ts'
import type { Feiten, Kader } from './feiten.ts'
import { alsOrganisator, beoordeel, gevuld, type Mits, magOver, met, mits as zaal } from './mits.ts'
import { mits } from './sluitredenen.ts'

/** Whether the clients were at the table, all of them or some. */
export const clientErbij = ['ja', 'een-deel', 'nee'] as const
export type ClientErbij = (typeof clientErbij)[number]

/** The three questions of closing. */
export interface Sluiting {
  /** The agreements were gone through and are complete. */
  readonly afsprakenCompleet: boolean
  /** Who takes what along was gone through, and who brought it in agrees. */
  readonly meenemenNagelopen: boolean
  readonly clientErbij: ClientErbij
  /** Which participant tells the client what was agreed, when he was not there. */
  readonly wieVertelt?: string | undefined
}

/** Whether the clients, or who speaks for them, were at the table: as their presence was recorded. */
export const clientWasErbij = (feiten: Feiten): ClientErbij => {
  const clienten = feiten.deelnemers.filter(({ soort }) => soort === 'client')
  const waren = clienten.filter(({ id }) => wasErbij(feiten, id)).length
  if (waren === 0) return 'nee'
  return waren === clienten.length ? 'ja' : 'een-deel'
}

/** Who can tell him: who organises it, and every party that comes; the form offers exactly these. */
export const wieKanVertellen = (feiten: Feiten) =>
  kanIetsDoen(feiten).filter(({ soort }) => soort === 'organisator' || soort === 'partij')

const nogWachtend = (feiten: Feiten, kader: Kader): readonly Mits[] => [
  mits(
    feiten.afspraken.every(({ staat }) => staat !== 'voorgesteld'),
    'afspraak-nog-zonder-antwoord',
  ),
  mits(
    feiten.meenemingen.every(({ staat }) => staat !== 'gevraagd'),
    'meeneming-nog-zonder-antwoord',
  ),
  // Its form names what goes along: words of the room, read by who is in it.
  zaal(feiten.meenemingen.length === 0 || eigenPlek(feiten, kader) !== undefined, 'overleg-niet-binnen'),
]

/**
 * Before input: it is open, and nobody's yes or no is still waited for. When its day is over nobody can answer any more: what has no yes then
 * lapses, and nothing goes along (5.4.3 lid 3 and 4; N-5.4.3-4-slt, N-2.3a.3-3-ovn; eigen invulling).
 */
export const voorafSluitCasusoverleg = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('casusoverleg-afspraken', kader.vandaag, [
    magOver('sluit-casusoverleg', feiten),
    alsOrganisator(feiten, kader),
    ...(isVoorbij(feiten, kader) ? [] : nogWachtend(feiten, kader)),
  ])

/**
 * With input: the agreements are complete, it is clear who takes what along, and the client was there or somebody tells him (5.4.3 lid 1, 3
 * and 4; N-5.4.3-3, N-5.4.3-4-slt).
 */
export const toetsSluitCasusoverleg = (invoer: Sluiting, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafSluitCasusoverleg(feiten, kader), [
    mits(invoer.afsprakenCompleet, 'afspraken-niet-nagelopen'),
    mits(invoer.meenemenNagelopen, 'meenemen-niet-nagelopen'),
    mits(invoer.clientErbij === clientWasErbij(feiten), 'client-was-er-niet'),
    mits(invoer.clientErbij === 'ja' || gevuld(invoer.wieVertelt), 'niemand-vertelt-de-client'),
    mits(
      !invoer.wieVertelt || wieKanVertellen(feiten).some(({ id }) => id === invoer.wieVertelt),
      'verteller-doet-niet-mee',
    ),
  ])
