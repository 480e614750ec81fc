import { type Gezinsrelatie, isGezinslid } from '../../wet/gezinsrelaties.ts'
import { vertegenwoordigers } from '../../wet/vertegenwoordiging.ts'
import type { Hoedanigheid } from './feiten.ts'
import { redenenVertegenwoordiging, type Vertegenwoordiging } from './nieuwe-vertegenwoordiging.ts'
import { alsNiet, beoordeel, inStaat, nietInToekomst, type Toets, type Vooraf } from './toets.ts'

export interface NieuweBetrokkene extends Vertegenwoordiging {
  readonly hoedanigheid: Hoedanigheid
  readonly relatie: Gezinsrelatie | null
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

/** Whom a judge or the law gave his place is there whether the client wants it or not; a mandate is the client's own wish. */
const zonderWens = ({ hoedanigheid, als }: NieuweBetrokkene): boolean =>
  hoedanigheid === 'verzoeker' ||
  (hoedanigheid === 'vertegenwoordiger' && als !== undefined && vertegenwoordigers[als].omvang !== null)

/**
 * Adds somebody to the onderzoek. Who is gezinslid follows from the relation (N-1.1.1-gz-hh to N-1.1.1-gz-vb), for whom a
 * representative speaks from what was seen (N-Awb-2.1).
 */
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
    alsNiet(!zonderWens(invoer) && !invoer.clientWilDit, 'client-wil-niet', 'samenspraak'),
    invoer.relatieSinds === undefined ? undefined : nietInToekomst(invoer.relatieSinds, vandaag),
    alsNiet(
      invoer.relatieSinds !== undefined && invoer.relatie === null,
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
