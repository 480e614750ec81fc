import { alsNiet, beoordeel, inStaat, leeg, type Toets, type Vooraf } from './toets.ts'

export const intrekredenen = [
  'client-stopt',
  'verhuisd',
  'overleden',
  'niet-bereikbaar',
  'ten-onrechte-gestart',
] as const
export type Intrekreden = (typeof intrekredenen)[number]

export interface TrekOnderzoekIn {
  readonly reden: Intrekreden
  readonly toelichting: string
  /** The client was told in writing that it ends; not asked after a death or when nobody can be reached. */
  readonly clientGeinformeerd: boolean
}

const zonderBericht: readonly Intrekreden[] = ['overleden', 'niet-bereikbaar']

/** What stands in the way of `trek-onderzoek-in` before anything is typed: for the panel. */
export const voorafTrekOnderzoekIn: Vooraf = (feiten, vandaag) =>
  beoordeel('samenspraak', vandaag, [inStaat(feiten, ['loopt'], 'samenspraak')])

/**
 * Ends a running onderzoek halfway; the closing letter starts the retention (Q-32, N-2.3a.1-4, N-5.4.5-1b). A client may
 * always stop: requests that are still open are withdrawn with it and hold nothing up.
 */
export const toetsTrekOnderzoekIn: Toets<TrekOnderzoekIn> = (invoer, feiten, vandaag) =>
  beoordeel('samenspraak', vandaag, [
    inStaat(feiten, ['loopt'], 'samenspraak'),
    alsNiet(leeg(invoer.toelichting), 'toelichting-ontbreekt', 'zorgvuldigheid'),
    alsNiet(
      !invoer.clientGeinformeerd && !zonderBericht.includes(invoer.reden),
      'einde-niet-meegedeeld',
      'uitkomst-meedelen',
    ),
  ])
