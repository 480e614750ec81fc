import { type Gezinsrelatie, isGezinslid } from '../../wet/gezinsrelaties.ts'
import type { Hoedanigheid } from './feiten.ts'
import { alsNiet, beoordeel, inStaat, type Toets, type Vooraf } from './toets.ts'

export interface NieuweBetrokkene {
  readonly hoedanigheid: Hoedanigheid
  readonly relatie: Gezinsrelatie | null
  /** The client wants this person involved. */
  readonly clientWilDit: boolean
}

const mag = ['eerste-contact', 'loopt'] as const

/** What stands in the way of `voeg-betrokkene-toe` before anything is typed: for the panel. */
export const voorafVoegBetrokkeneToe: Vooraf = (feiten, vandaag) =>
  beoordeel('samenspraak', vandaag, [inStaat(feiten, mag, 'samenspraak')])

/** Adds somebody to the onderzoek. Who is gezinslid follows from the relation (N-1.1.1-gz-hh to N-1.1.1-gz-vb). */
export const toetsVoegBetrokkeneToe: Toets<NieuweBetrokkene> = (invoer, feiten, vandaag) => {
  const alsGezinslid = invoer.hoedanigheid === 'gezinslid'
  const telt = invoer.relatie !== null && isGezinslid(invoer.relatie)
  const isVerzoeker = invoer.hoedanigheid === 'verzoeker'
  return beoordeel(alsGezinslid ? 'begrip-gezinslid' : 'samenspraak', vandaag, [
    inStaat(feiten, alsGezinslid ? ['loopt'] : mag, 'samenspraak'),
    alsNiet(alsGezinslid && !telt, 'geen-gezinslid', 'begrip-gezinslid'),
    alsNiet(
      isVerzoeker && feiten.betrokkenen.some(({ hoedanigheid }) => hoedanigheid === 'verzoeker'),
      'al-verzoeker',
      'begrip-client',
    ),
    alsNiet(!isVerzoeker && !invoer.clientWilDit, 'client-wil-niet', 'samenspraak'),
  ])
}
