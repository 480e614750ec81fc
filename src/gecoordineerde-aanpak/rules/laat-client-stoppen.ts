import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import { isOverlijdenVan } from '../../wet/overleden.ts'
import type { AfspraakFeit, Feiten, Kader } from './feiten.ts'
import { type Code, isCodeVan } from './gebeurtenissen.ts'
import { alsCoordinator, dagInVerleden, met, mits } from './mits.ts'

/** Which client stops while others go on; `gesprek`: whether he wanted to talk about it, and nothing of what was said. */
export interface ClientStopt {
  readonly betrokkeneId: string
  readonly gesprek: Code<'client-gestopt'>
  readonly datum: string
}

/** Ids of the clients who stopped (N-2.3a.3-4-stp). */
export const gestopt = ({ gebeurtenissen }: Feiten): readonly string[] =>
  gebeurtenissen.flatMap(({ soort, betrokkeneId }) =>
    soort === 'client-gestopt' && betrokkeneId ? [betrokkeneId] : [],
  )

/** Whether this aanpak knows that he died. */
export const isDood = (feiten: Feiten, id: string): boolean =>
  feiten.gebeurtenissen.some((feit) => isOverlijdenVan(feit, id))

/** Ids of the clients who take part now: who stopped or died does not. */
export const actieveClienten = (feiten: Feiten): readonly string[] =>
  feiten.betrokkenen
    .filter(
      ({ id, hoedanigheid }) =>
        hoedanigheid === 'client' && !gestopt(feiten).includes(id) && !isDood(feiten, id),
    )
    .map(({ id }) => id)

/** What he would still have done himself: that ends with it. */
export const vervaltMet = ({ afspraken }: Feiten, betrokkeneId: string): readonly AfspraakFeit[] =>
  afspraken.filter(
    (een) =>
      een.betrokkeneId === betrokkeneId && ['voorgesteld', 'aanvaard', 'lukt-niet'].includes(een.staat),
  )

/** Before input: the task runs and somebody else goes on; the last one is notified as an end (2.3a.3 lid 4). */
export const voorafLaatClientStoppen = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('aanpak-stoppen', [
    ...alsCoordinator(feiten, kader),
    mits(actieveClienten(feiten).length > 1, 'laatste-client-stopt'),
  ])

/** With input: a client who takes part; he cannot be forced, whether he wants to talk about it or not (N-2.3a.3-4-stp). */
export const toetsLaatClientStoppen = (invoer: ClientStopt, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafLaatClientStoppen(feiten, kader), [
    mits(actieveClienten(feiten).includes(invoer.betrokkeneId), 'geen-client-die-meedoet'),
    mits(isCodeVan('client-gestopt', invoer.gesprek), 'samenspraak-uitkomst-onbekend'),
    dagInVerleden(invoer.datum, feiten.dossier.aangewezenOp, kader),
  ])
