import { zolangNietBetrokken } from './betrekken.ts'
import { bekend, betrokkeneMet, laatste } from './betrokkene.ts'
import type { Feiten } from './feiten.ts'
import type { Document } from './gebeurtenissen.ts'
import { isClient } from './is-client.ts'
import { alsNiet, beoordeel, inStaat, nietInToekomst, type Toets, type Vooraf } from './toets.ts'

export interface StelIdentiteitVast {
  readonly betrokkeneId: string
  readonly document: Document
  readonly datum: string
}

const mag = ['eerste-contact', 'loopt'] as const

const isVast = (feiten: Feiten, id: string) => laatste(feiten, ['identiteit-vastgesteld'], id) !== undefined

const vanWie = (feiten: Feiten, id: string): boolean =>
  betrokkeneMet(feiten, id)?.hoedanigheid === 'verzoeker' || isClient(feiten, id)

/** What stands in the way of `stel-identiteit-vast` before anything is typed: for the panel. */
export const voorafStelIdentiteitVast: Vooraf = (feiten, vandaag) =>
  beoordeel('identiteit', vandaag, [
    inStaat(feiten, zolangNietBetrokken(feiten, mag), 'identiteit'),
    alsNiet(
      feiten.betrokkenen.every(({ id }) => !vanWie(feiten, id) || isVast(feiten, id)),
      'identiteit-staat-vast',
      'identiteit',
    ),
  ])

/** Establishes a client's identity; the kind of document is kept, never a copy (2.3.4; N-2.3a.1-5-id, N-2.3.4-1). */
export const toetsStelIdentiteitVast: Toets<StelIdentiteitVast> = (
  { betrokkeneId, datum },
  feiten,
  vandaag,
) =>
  beoordeel('identiteit', vandaag, [
    inStaat(feiten, zolangNietBetrokken(feiten, mag), 'identiteit'),
    nietInToekomst(datum, vandaag),
    bekend(feiten, betrokkeneId, 'identiteit'),
    alsNiet(!vanWie(feiten, betrokkeneId), 'identiteit-alleen-client', 'identiteit'),
    alsNiet(isVast(feiten, betrokkeneId), 'identiteit-staat-vast', 'identiteit'),
  ])
