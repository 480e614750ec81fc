import { laatste } from './betrokkene.ts'
import { eigenRegieNu } from './eigen-regie.ts'
import type { Feiten } from './feiten.ts'
import type { EigenRegieOordeel } from './gebeurtenissen.ts'
import { alsNiet, beoordeel, inStaat, leeg, type Redenen, type Toets, type Vooraf } from './toets.ts'

/** What the college finds of the statement, and why; `herziening` when it comes back on what it found before. */
export interface BeoordeelEigenRegie {
  readonly oordeel: EigenRegieOordeel
  readonly motivering: string
  readonly herziening: boolean
}

const basis = (feiten: Feiten): Redenen => [
  inStaat(feiten, ['loopt', 'afgerond'], 'eigen-regie'),
  alsNiet(eigenRegieNu(feiten) === 'geen', 'geen-eigen-regie-verklaard', 'eigen-regie'),
  alsNiet(laatste(feiten, ['coordinator-aangewezen']) !== undefined, 'aanpak-loopt-al', 'eigen-regie'),
]

/** What stands in the way of `beoordeel-eigen-regie` before anything is typed: for the panel. */
export const voorafBeoordeelEigenRegie: Vooraf = (feiten, vandaag) =>
  beoordeel('eigen-regie', vandaag, basis(feiten))

/**
 * The college makes its own estimate whether it is sufficiently plausible that this person can coordinate, with its motive
 * (2.3a.3 lid 2; N-2.3a.3-2-ts, Q-39). It may come back on it as long as there is no coordinator.
 */
export const toetsBeoordeelEigenRegie: Toets<BeoordeelEigenRegie> = (invoer, feiten, vandaag) => {
  const beoordeeld = ['aannemelijk', 'niet-aannemelijk'].includes(eigenRegieNu(feiten))
  return beoordeel('eigen-regie', vandaag, [
    ...basis(feiten),
    alsNiet(beoordeeld && !invoer.herziening, 'eigen-regie-al-beoordeeld', 'eigen-regie'),
    alsNiet(leeg(invoer.motivering), 'eigen-regie-niet-gemotiveerd', 'eigen-regie'),
  ])
}
