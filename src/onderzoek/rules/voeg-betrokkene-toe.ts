import type { Gezinsrelatie } from '../../wet/gezinsrelaties.ts'
import { vertegenwoordigers } from '../../wet/vertegenwoordiging.ts'
import { bekend } from './betrokkene.ts'
import type { Feiten, Hoedanigheid } from './feiten.ts'
import { gezinslidVan, isGezinslidOp } from './gezin.ts'
import { naarWie } from './huishouden.ts'
import { achttienOp } from './jeugdige.ts'
import { redenenVertegenwoordiging, type Vertegenwoordiging } from './nieuwe-vertegenwoordiging.ts'
import { zonderVerzoekVanClient } from './procedure.ts'
import {
  alsNiet,
  beoordeel,
  inStaat,
  nietInToekomst,
  type Redenen,
  type Toets,
  type Vooraf,
} from './toets.ts'

export interface NieuweBetrokkene extends Vertegenwoordiging {
  readonly hoedanigheid: Hoedanigheid
  readonly relatie: Gezinsrelatie | null
  /** To whom that relation is; absent: to who asked for help. */
  readonly naarId?: string | undefined
  /** Of who is added; absent: unknown, then his age is not tested. */
  readonly geboortedatum?: string | undefined
  /** The first day of the relation, when it is known. */
  readonly relatieSinds?: string | undefined
  /** The client wants this person involved. */
  readonly clientWilDit: boolean
}

const mag = ['eerste-contact', 'loopt'] as const

/** What stands in the way of `voeg-betrokkene-toe` before anything is typed: for the panel. */
export const voorafVoegBetrokkeneToe: Vooraf = (feiten, vandaag) =>
  beoordeel('samenspraak', vandaag, [inStaat(feiten, mag, 'samenspraak')])

/** Whether something was filled in that only a representative has: nothing typed is silently left out. */
const noemtVertegenwoordiging = ({ voorId, als, omvang, sinds, tot }: Vertegenwoordiging): boolean =>
  [voorId, als, sinds, tot].some((deel) => deel !== undefined) || (omvang?.length ?? 0) > 0

/**
 * Whom a judge or the law gave his place is there whether the client wants it or not; a mandate is the client's own wish.
 * Where nobody asked, so are gezinsleden, representatives and mantelzorgers (2.3a.4 lid 3, N-2.3a.4-3).
 */
const zonderWens = ({ hoedanigheid, als }: NieuweBetrokkene, feiten: Feiten): boolean =>
  hoedanigheid === 'verzoeker' ||
  (zonderVerzoekVanClient(feiten) && hoedanigheid !== 'netwerk') ||
  (hoedanigheid === 'vertegenwoordiger' && als !== undefined && vertegenwoordigers[als].omvang !== null)

const nieuw = 'nieuw'

/** The facts once this person stands there. */
const metNieuwe = (invoer: NieuweBetrokkene, feiten: Feiten, vandaag: string): Feiten => {
  const { hoedanigheid, relatie, relatieSinds = null, geboortedatum } = invoer
  const jeugdigeTot = geboortedatum === undefined ? null : achttienOp(geboortedatum, vandaag)
  const naarId = naarWie(feiten, invoer.naarId)
  const band = relatie && { id: nieuw, betrokkeneId: nieuw, naarId, relatie, sinds: relatieSinds, tot: null }
  return {
    ...feiten,
    betrokkenen: [...feiten.betrokkenen, { id: nieuw, datum: vandaag, hoedanigheid, jeugdigeTot }],
    gezinsbanden: band ? [...feiten.gezinsbanden, band] : feiten.gezinsbanden,
  }
}

/** Whoever comes in as gezinslid is one of a client now; what his age ended is said apart (1.1.1, H-17). */
const alsLid = (invoer: NieuweBetrokkene, feiten: Feiten, vandaag: string): Redenen => {
  if (invoer.hoedanigheid !== 'gezinslid') return []
  const na = metNieuwe(invoer, feiten, vandaag)
  if (isGezinslidOp(na, nieuw, vandaag)) return []
  const teOud = gezinslidVan(na, nieuw, vandaag, true).length > 0
  return [alsNiet(true, teOud ? 'geen-jeugdige-meer' : 'geen-gezinslid', 'begrip-gezinslid')]
}

/**
 * Adds somebody to the onderzoek. Who is gezinslid follows from the relation (N-1.1.1-gz-hh to N-1.1.1-gz-vb), for whom a
 * representative speaks from what was seen (N-Awb-2.1).
 */
export const toetsVoegBetrokkeneToe: Toets<NieuweBetrokkene> = (invoer, feiten, vandaag) => {
  const alsGezinslid = invoer.hoedanigheid === 'gezinslid'
  const isVerzoeker = invoer.hoedanigheid === 'verzoeker'
  return beoordeel(alsGezinslid ? 'begrip-gezinslid' : 'samenspraak', vandaag, [
    inStaat(feiten, alsGezinslid ? ['loopt'] : mag, 'samenspraak'),
    invoer.naarId === undefined ? undefined : bekend(feiten, invoer.naarId, 'begrip-gezinslid'),
    ...alsLid(invoer, feiten, vandaag),
    alsNiet(
      isVerzoeker && feiten.betrokkenen.some(({ hoedanigheid }) => hoedanigheid === 'verzoeker'),
      'al-verzoeker',
      'begrip-client',
    ),
    alsNiet(!zonderWens(invoer, feiten) && !invoer.clientWilDit, 'client-wil-niet', 'samenspraak'),
    invoer.relatieSinds === undefined ? undefined : nietInToekomst(invoer.relatieSinds, vandaag),
    alsNiet(
      (invoer.relatieSinds ?? invoer.naarId) !== undefined && invoer.relatie === null,
      'begin-zonder-relatie',
      'begrip-gezinslid',
    ),
    ...(invoer.hoedanigheid === 'vertegenwoordiger'
      ? redenenVertegenwoordiging(invoer, feiten)
      : [
          alsNiet(
            noemtVertegenwoordiging(invoer),
            'toevoegen-zonder-vertegenwoordiging',
            'vertegenwoordiging',
          ),
        ]),
  ])
}
