import type { Feiten } from './feiten.ts'
import { isNietMeerClient } from './geen-client-meer.ts'
import type { Intrekreden } from './intrekredenen.ts'
import { isClient, kanOverledenZijn } from './is-client.ts'
import { isGeprobeerd } from './is-geprobeerd.ts'
import { openKlokken } from './klokken.ts'
import { alsNiet, beoordeel, inStaat, leeg, type Redenen, type Toets, type Vooraf } from './toets.ts'
import { openVerlopen } from './verloop.ts'
import { openSpoed, spoedIsBeslist } from './voorziening.ts'
import { geenWensVanIeder, nietIedereen, type WieStopten } from './wie-stopten.ts'

export { type Intrekreden, intrekredenen } from './intrekredenen.ts'

export interface TrekOnderzoekIn extends WieStopten {
  readonly reden: Intrekreden
  readonly toelichting: string
  /** The client was told in writing that it ends; not asked after a death or when nobody can be reached. */
  readonly clientGeinformeerd: boolean
  /** Who died: to him no letter goes. Only after a death. */
  readonly overledenId?: string | undefined
  /** Who represented him and is told; nobody when it is empty. Only after a death. */
  readonly berichtAan?: string | undefined
}

const zonderBericht: readonly Intrekreden[] = ['overleden', 'niet-bereikbaar']

/** What was asked, or said yes to, goes on by its own law: it is handed over before what is recorded here is erased. */
const heeftLopendeVraag = (feiten: Feiten): boolean =>
  openKlokken(feiten).length > 0 || openVerlopen(feiten).length > 0

const naOverlijden = ({ reden, overledenId, berichtAan }: TrekOnderzoekIn, feiten: Feiten): Redenen => {
  const dood = reden === 'overleden'
  const bekend = feiten.betrokkenen.some(({ id }) => id === berichtAan)
  return [
    alsNiet(
      dood ? overledenId === undefined || !kanOverledenZijn(feiten, overledenId) : overledenId !== undefined,
      'overleden-wie',
      'avg-juistheid',
    ),
    alsNiet(!dood && berichtAan !== undefined, 'bericht-alleen-na-overlijden', 'uitkomst-afzonderlijk'),
    alsNiet(
      dood && berichtAan !== undefined && berichtAan === overledenId,
      'geen-brief-aan-overledene',
      'uitkomst-meedelen',
    ),
    alsNiet(berichtAan !== undefined && !bekend, 'onbekende-betrokkene', 'uitkomst-meedelen'),
  ]
}

/** Who reads a closing letter: every client, also who is so no more and had no letter, never who died; after a death also who represented him, when that was chosen. */
export const lezersVanEinde = (feiten: Feiten, invoer: TrekOnderzoekIn): readonly string[] => {
  const { reden, clientGeinformeerd, overledenId, berichtAan } = invoer
  const clienten = clientGeinformeerd
    ? feiten.betrokkenen
        .map(({ id }) => id)
        .filter((id) => (isClient(feiten, id) || isNietMeerClient(feiten, id)) && id !== overledenId)
    : []
  const ander =
    reden === 'overleden' && berichtAan !== undefined && berichtAan !== overledenId ? [berichtAan] : []
  return [...new Set([...clienten, ...ander])]
}

/** What stands in the way of `trek-onderzoek-in` before anything is typed: for the panel. */
export const voorafTrekOnderzoekIn: Vooraf = (feiten, vandaag) =>
  beoordeel('samenspraak', vandaag, [
    inStaat(feiten, ['loopt'], 'samenspraak'),
    spoedIsBeslist(
      feiten,
      openSpoed(feiten).find(({ betrokkeneId }) => isClient(feiten, betrokkeneId))?.betrokkeneId,
    ),
  ])

/**
 * Ends a running onderzoek halfway; the closing letter starts the retention, after a death and when nobody can be reached
 * the day of the end does (Q-32, N-2.3a.1-4, N-5.4.5-1b). A client may always stop: requests that are still open are
 * withdrawn with it and hold nothing up. With more clients it ends when each of them stops or moved; until then it goes on for
 * the others (explanation of 2.3a.1), and one of them stops by `stop-voor-client`.
 */
export const toetsTrekOnderzoekIn: Toets<TrekOnderzoekIn> = (invoer, feiten, vandaag) =>
  beoordeel('samenspraak', vandaag, [
    inStaat(feiten, ['loopt'], 'samenspraak'),
    spoedIsBeslist(feiten, invoer.reden === 'overleden' ? invoer.overledenId : undefined),
    alsNiet(leeg(invoer.toelichting), 'toelichting-ontbreekt', 'zorgvuldigheid'),
    alsNiet(
      !invoer.clientGeinformeerd && !zonderBericht.includes(invoer.reden),
      'einde-niet-meegedeeld',
      'uitkomst-meedelen',
    ),
    alsNiet(
      invoer.reden === 'niet-bereikbaar' && !isGeprobeerd(feiten),
      'niet-geprobeerd-te-bereiken',
      'zorgvuldigheid',
    ),
    alsNiet(
      invoer.reden === 'ten-onrechte-gestart' && heeftLopendeVraag(feiten),
      'vraag-loopt-nog',
      'onderzoek-termijn',
    ),
    ...(invoer.reden === 'client-stopt' || invoer.reden === 'verhuisd' ? nietIedereen(invoer, feiten) : []),
    ...(invoer.reden === 'client-stopt' ? geenWensVanIeder(invoer, feiten, vandaag) : []),
    ...naOverlijden(invoer, feiten),
  ])
