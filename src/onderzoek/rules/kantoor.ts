import type { Reden } from '../../wet/oordeel.ts'
import { type Vertegenwoordiger, vertegenwoordigers } from '../../wet/vertegenwoordiging.ts'
import { bekend, isKantoor, metHoedanigheid } from './betrokkene.ts'
import { redenenVertegenwoordiging, type Vertegenwoordiging } from './nieuwe-vertegenwoordiging.ts'
import { alsNiet, beoordeel, inStaat, leeg, type Toets, type Vooraf } from './toets.ts'

/** How an office is reached: one of the three at least. */
interface Bereik {
  readonly telefoon?: string | undefined
  readonly mail?: string | undefined
  readonly straat?: string | undefined
}

export interface NieuwKantoor extends Vertegenwoordiging, Bereik {
  /** The client gave it a mandate himself and wants it there. */
  readonly clientWilDit: boolean
  /** An office of this name stands in the dossier already. */
  readonly staatErAl: boolean
}

export interface VerbeterKantoor extends Bereik {
  readonly betrokkeneId: string
  readonly reden: string
}

/** Parental authority is of a person (BW 1:245); all other places an office can have, a guardian too (BW 1:302). */
const kantoorKan = (als: Vertegenwoordiger | undefined): Reden | undefined =>
  alsNiet(als === 'ouder', 'kantoor-is-geen-ouder', 'vertegenwoordiging')

const magToevoegen = ['eerste-contact', 'loopt'] as const

/** What stands in the way of `voeg-kantoor-toe` before anything is typed: for the panel. */
export const voorafVoegKantoorToe: Vooraf = (feiten, vandaag) =>
  beoordeel('vertegenwoordiging', vandaag, [
    inStaat(feiten, magToevoegen, 'vertegenwoordiging'),
    alsNiet(feiten.betrokkenen.length === 0, 'onbekende-betrokkene', 'vertegenwoordiging'),
  ])

/**
 * Adds an office that represents a client (N-Awb-2.1, N-AVG-5-1c): for whom, as what and since when, as of a person. A judge or
 * the law gave it that place; only where the client gave the mandate himself must he want it there.
 */
export const toetsVoegKantoorToe: Toets<NieuwKantoor> = (invoer, feiten, vandaag) => {
  const { als, telefoon, mail, straat } = invoer
  const volmacht = als !== undefined && vertegenwoordigers[als].omvang === null
  return beoordeel('vertegenwoordiging', vandaag, [
    inStaat(feiten, magToevoegen, 'vertegenwoordiging'),
    alsNiet(invoer.staatErAl, 'kantoor-staat-er-al', 'avg-juistheid'),
    alsNiet(leeg(telefoon) && leeg(mail) && leeg(straat), 'kantoor-zonder-bereik', 'avg-beginselen'),
    kantoorKan(als),
    alsNiet(volmacht && !invoer.clientWilDit, 'client-wil-niet', 'samenspraak'),
    ...redenenVertegenwoordiging(invoer, feiten),
  ])
}

const magVerbeteren = ['eerste-contact', 'loopt', 'afgerond'] as const

/** What stands in the way of `verbeter-kantoor` before anything is typed: for the panel. */
export const voorafVerbeterKantoor: Vooraf = (feiten, vandaag) =>
  beoordeel('avg-juistheid', vandaag, [
    inStaat(feiten, magVerbeteren, 'avg-juistheid'),
    alsNiet(metHoedanigheid(feiten, 'kantoor').length === 0, 'geen-kantoor', 'avg-juistheid'),
  ])

/** Mends the name of an office, who is spoken to there, or how it is reached (N-AVG-5-1d, N-AVG-16). */
export const toetsVerbeterKantoor: Toets<VerbeterKantoor> = ({ betrokkeneId, reden }, feiten, vandaag) =>
  beoordeel('avg-juistheid', vandaag, [
    inStaat(feiten, magVerbeteren, 'avg-juistheid'),
    bekend(feiten, betrokkeneId, 'avg-juistheid'),
    alsNiet(!isKantoor(feiten, betrokkeneId), 'geen-kantoor', 'avg-juistheid'),
    alsNiet(leeg(reden), 'reden-van-verbetering-ontbreekt', 'avg-rectificatie'),
  ])
