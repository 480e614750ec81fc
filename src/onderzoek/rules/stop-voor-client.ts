import type { Leeftijdsgroep } from '../../wet/leeftijdsgroep.ts'
import { einddatum } from '../../wet/termijnen.ts'
import { bekend, laatste } from './betrokkene.ts'
import type { BetrokkeneFeit, Feiten, VerzoekFeit, VoorzieningFeit } from './feiten.ts'
import { isNietMeerClient, nietMeerClient } from './geen-client-meer.ts'
import { clienten, isClient } from './is-client.ts'
import { isGeprobeerd } from './is-geprobeerd.ts'
import { isGestopt } from './meedoenden.ts'
import type { Stopreden } from './stopredenen.ts'
import { alsNiet, beoordeel, inStaat, leeg, type Redenen, type Toets, type Vooraf } from './toets.ts'
import { openVerzoeken } from './verzoek.ts'
import { openSpoed } from './voorziening.ts'
import { redenenWens } from './wens-namens.ts'
import { zakenVanStoppen } from './wie-stopten.ts'

/** The college still decides on what cannot wait, or the client does not want it any more. */
export const spoedBijStoppen = ['college-beslist', 'client-wil-niet-meer'] as const
export type SpoedBijStoppen = (typeof spoedBijStoppen)[number]

export interface StopVoorClient {
  readonly betrokkeneId: string
  readonly reden: Stopreden
  readonly toelichting: string
  /** He is told in writing; not asked after a death or when he cannot be reached. */
  readonly clientGeinformeerd: boolean
  /** Who said for him that he stops: ids of betrokkenen. Empty: he himself. */
  readonly vertegenwoordigers?: readonly string[] | undefined
  readonly kanNietZelf?: boolean | undefined
  /** How old he is; absent or null: not known. */
  readonly groep?: Leeftijdsgroep | null | undefined
  /** What becomes of something urgent about him that nobody decided on. */
  readonly spoed?: SpoedBijStoppen | undefined
}

const zonderBericht: readonly Stopreden[] = ['overleden', 'niet-bereikbaar']

/** The facts once this client has stopped. */
export const naStoppen = (feiten: Feiten, betrokkeneId: string, datum: string): Feiten => ({
  ...feiten,
  gebeurtenissen: [
    ...feiten.gebeurtenissen,
    { id: '', soort: 'client-gestopt', betrokkeneId, datum, code: 'client-stopt', versie: 0 },
  ],
})

/** The requests about this client that still wait for an answer: they are withdrawn with him. */
export const openVerzoekenOver = (feiten: Feiten, betrokkeneId: string): readonly VerzoekFeit[] =>
  openVerzoeken(feiten).filter((verzoek) => verzoek.betrokkeneId === betrokkeneId)

/** What cannot wait for this client, while nobody decided on it. */
export const openSpoedOver = (feiten: Feiten, betrokkeneId: string): readonly VoorzieningFeit[] =>
  openSpoed(feiten).filter((een) => een.betrokkeneId === betrokkeneId)

/** Who else would be client no more, for he is so only as gezinslid of this one. */
const metHem = (feiten: Feiten, id: string, vandaag: string): readonly BetrokkeneFeit[] => {
  const na = naStoppen(feiten, id, vandaag)
  return clienten(feiten).filter((wie) => wie.id !== id && !isClient(na, wie.id))
}

/** Of the last client the onderzoek itself stops; who is client no more can always be closed. */
const alleen = (feiten: Feiten): boolean => clienten(feiten).length < 2 && nietMeerClient(feiten).length === 0

/** What stands in the way of `stop-voor-client` before anything is typed: for the panel. */
export const voorafStopVoorClient: Vooraf = (feiten, vandaag) =>
  beoordeel('samenspraak', vandaag, [
    inStaat(feiten, ['loopt'], 'samenspraak'),
    alsNiet(alleen(feiten), 'laatste-client', 'samenspraak'),
  ])

const overWie = ({ betrokkeneId, reden }: StopVoorClient, feiten: Feiten, vandaag: string): Redenen => {
  const onbekend = bekend(feiten, betrokkeneId, 'samenspraak')
  if (onbekend) return [onbekend]
  const client = isClient(feiten, betrokkeneId)
  const verloren = isNietMeerClient(feiten, betrokkeneId)
  return [
    alsNiet(client && clienten(feiten).length < 2, 'laatste-client', 'samenspraak'),
    alsNiet(!client && !verloren, 'stopt-alleen-client', 'begrip-client'),
    alsNiet(reden === 'geen-gezinslid-meer' && client, 'is-nog-gezinslid', 'begrip-gezinslid'),
    alsNiet(client && metHem(feiten, betrokkeneId, vandaag).length > 0, 'ander-stopt-mee', 'begrip-client'),
  ]
}

/** Stopping says nothing of help that cannot wait: that is asked, and only the client himself waives it (N-2.3.3). */
const overSpoed = ({ betrokkeneId, reden, spoed }: StopVoorClient, feiten: Feiten): Redenen => {
  const open = openSpoedOver(feiten, betrokkeneId).length > 0
  return [
    alsNiet(open && reden !== 'overleden' && spoed === undefined, 'spoed-bij-stoppen', 'spoed'),
    alsNiet(!open && spoed !== undefined, 'geen-spoed-gemeld', 'spoed'),
    alsNiet(
      open && spoed === 'client-wil-niet-meer' && reden !== 'client-stopt',
      'spoed-alleen-door-client',
      'spoed-overleg',
    ),
  ]
}

/** That he wants to stop is his own wish, or that of who speaks for him; that he moved or died is none. */
const eigenWens = (invoer: StopVoorClient, feiten: Feiten, vandaag: string): Redenen =>
  invoer.reden === 'client-stopt' && isClient(feiten, invoer.betrokkeneId)
    ? redenenWens(
        {
          ...invoer,
          ...{ vertegenwoordigers: invoer.vertegenwoordigers ?? [], datum: vandaag },
          zaken: zakenVanStoppen(feiten),
        },
        feiten,
      )
    : []

/**
 * One client stops and the onderzoek goes on for the others, also when he is the one who asked for help (explanation of
 * 2.3a.1; Q-32, N-2.3a.1-4). Of the last client the onderzoek itself stops; that is another act. Also for who is client no
 * more already, by a later no, by leaving the household or by his age: then only what follows is still to be done.
 */
export const toetsStopVoorClient: Toets<StopVoorClient> = (invoer, feiten, vandaag) =>
  beoordeel('samenspraak', vandaag, [
    inStaat(feiten, ['loopt'], 'samenspraak'),
    ...overWie(invoer, feiten, vandaag),
    ...eigenWens(invoer, feiten, vandaag),
    alsNiet(leeg(invoer.toelichting), 'toelichting-ontbreekt', 'zorgvuldigheid'),
    alsNiet(
      invoer.reden === 'niet-bereikbaar' && !isGeprobeerd(feiten, invoer.betrokkeneId),
      'niet-geprobeerd-te-bereiken',
      'zorgvuldigheid',
    ),
    ...overSpoed(invoer, feiten),
    alsNiet(
      invoer.clientGeinformeerd && invoer.reden === 'overleden',
      'geen-brief-aan-overledene',
      'uitkomst-meedelen',
    ),
    alsNiet(
      !invoer.clientGeinformeerd && !zonderBericht.includes(invoer.reden),
      'einde-niet-meegedeeld',
      'uitkomst-meedelen',
    ),
  ])

/** The day on which what the onderzoek holds of who stopped must be gone: two years after he stopped (5.4.5 lid 1, Q-32). */
export const vernietigenVoorClient = (feiten: Feiten, betrokkeneId: string): string | null => {
  const gestopt = laatste(feiten, ['client-gestopt'], betrokkeneId)
  return gestopt && isGestopt(feiten, betrokkeneId)
    ? einddatum('onderzoek-bewaren-na-uitkomst', gestopt.datum).datum
    : null
}
