import type { Oordeel } from '../../wet/oordeel.ts'
import type { Feiten, Kader } from './feiten.ts'
import type { Code } from './gebeurtenissen.ts'
import { beoordeel, dagSindsBegin, inStaat, met } from './mits.ts'
import { lopend } from './staten.ts'

/** Seeking contact is what oggz is: it asks no instemming and no text (N-1.1.1-oggz). */
export const voorafLegContactVast = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('begrip-openbare-gezondheidszorg', kader.vandaag, [inStaat(feiten, ...lopend)])

export interface Contact {
  readonly datum: string
  readonly resultaat: Code<'oggz-contact'>
}

/** Records a contact or an attempt: on a day since the oggz took it up. */
export const toetsLegContactVast = (invoer: Contact, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafLegContactVast(feiten, kader), [dagSindsBegin(invoer.datum, feiten, kader)])

/** The first day on which the person himself was spoken to. */
export const eersteGesprek = ({ gebeurtenissen }: Feiten): string | undefined =>
  gebeurtenissen
    .filter(({ soort, code }) => soort === 'oggz-contact' && code === 'gesproken')
    .map(({ datum }) => datum)
    .toSorted()
    .at(0)
