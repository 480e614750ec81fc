import { isOverleden } from '../../wet/overleden.ts'
import { bekend, isKantoor } from './betrokkene.ts'
import type { Feiten } from './feiten.ts'
import { clienten, isClient } from './is-client.ts'
import { naStoppen } from './stop-voor-client.ts'
import { alsNiet, beoordeel, inStaat, nietInToekomst, type Toets, type Vooraf } from './toets.ts'

export interface Overlijden {
  readonly betrokkeneId: string
  /** The day of the death. */
  readonly datum: string
}

const mag = ['eerste-contact', 'loopt', 'afgerond'] as const

/** What stands in the way of `leg-overlijden-vast` before anything is typed: for the panel. */
export const voorafLegOverlijdenVast: Vooraf = (feiten, vandaag) =>
  beoordeel('avg-juistheid', vandaag, [inStaat(feiten, mag, 'avg-juistheid')])

/** Records that a person of this dossier died, and on which day: nothing more is kept of it (N-AVG-5-1d, Q-32). */
export const toetsLegOverlijdenVast: Toets<Overlijden> = ({ betrokkeneId, datum }, feiten, vandaag) =>
  beoordeel('avg-juistheid', vandaag, [
    inStaat(feiten, mag, 'avg-juistheid'),
    bekend(feiten, betrokkeneId, 'avg-juistheid'),
    alsNiet(isKantoor(feiten, betrokkeneId), 'kantoor-is-geen-mens', 'avg-juistheid'),
    alsNiet(isOverleden(feiten, betrokkeneId, vandaag), 'persoon-overleden', 'avg-juistheid'),
    nietInToekomst(datum, vandaag),
  ])

/**
 * Whether his part of the onderzoek ends with it while the onderzoek goes on: he is client, another is too, and nobody is client
 * only through him. Of the last client the onderzoek itself stops, by another act.
 */
export const stoptDoorOverlijden = (feiten: Feiten, betrokkeneId: string, vandaag: string): boolean => {
  if (feiten.dossier.staat !== 'loopt' || !isClient(feiten, betrokkeneId)) return false
  const anderen = clienten(feiten).filter(({ id }) => id !== betrokkeneId)
  const na = naStoppen(feiten, betrokkeneId, vandaag)
  return anderen.length > 0 && anderen.every(({ id }) => isClient(na, id))
}

/** Whether nobody is left about whom the dossier can go on: who asked, or every client, died. */
export const niemandMeerOver = (feiten: Feiten): boolean => {
  const dood = ({ id }: { readonly id: string }): boolean => isOverleden(feiten, id, feiten.peildag)
  const verzoekers = feiten.betrokkenen.filter(({ hoedanigheid }) => hoedanigheid === 'verzoeker')
  if (feiten.dossier.staat === 'eerste-contact') return verzoekers.length > 0 && verzoekers.every(dood)
  return feiten.dossier.staat === 'loopt' && feiten.betrokkenen.some(dood) && clienten(feiten).length === 0
}
