import type { Oordeel } from '../../wet/oordeel.ts'
import { isOverleden } from '../../wet/overleden.ts'
import type { PartijRegime } from '../../wet/partij-regimes.ts'
import { type BekijkOnderzoek, toetsBekijkOnderzoek } from './bekijk-onderzoek.ts'
import { betrokkeneMet } from './betrokkene.ts'
import type { Feiten, VerzoekFeit } from './feiten.ts'
import { nietGeinformeerd } from './informeer-over-onderzoek.ts'
import { isClient } from './is-client.ts'
import { isOnderTwaalf } from './onder-twaalf.ts'
import { zonderVerzoekVanClient } from './procedure.ts'
import { alsNiet, beoordeel } from './toets.ts'

/** Whose overview is asked for, and by whom. */
export interface Overzichtsvraag extends BekijkOnderzoek {
  readonly betrokkeneId: string
}

const artikel = 'avg-inzage'

/** Who asked for help keeps his right when the onderzoek stopped; who only was in it has it as client (AVG 15). */
export const heeftOverzicht = (feiten: Feiten, id: string): boolean =>
  isClient(feiten, id) ||
  (betrokkeneMet(feiten, id)?.hoedanigheid === 'verzoeker' && !isOverleden(feiten, id, feiten.peildag))

/**
 * Whether a worker can give a client the overview of what is kept of him: of the onderzoek that he works on, and not before the client was told that
 * there is one; never to a child under twelve (2.3a.4 lid 3, 5.3.2 lid 2, AVG 15; N-AVG-15, N-2.3a.4-3, N-5.3.2-2, N-AVG-12-1).
 */
export const toetsOverzicht = (
  { betrokkeneId, ...wie }: Overzichtsvraag,
  feiten: Feiten,
  vandaag: string,
): Oordeel => {
  const leest = toetsBekijkOnderzoek(wie, feiten, vandaag)
  if (!leest.toegestaan) return leest
  const mag = heeftOverzicht(feiten, betrokkeneId)
  const onverteld =
    zonderVerzoekVanClient(feiten) && nietGeinformeerd(feiten).some(({ id }) => id === betrokkeneId)
  return beoordeel(artikel, vandaag, [
    alsNiet(!mag, 'overzicht-alleen-client', artikel),
    alsNiet(mag && isOnderTwaalf(feiten, betrokkeneId), 'overzicht-onder-twaalf', 'inzage-door-betrokkene'),
    alsNiet(mag && onverteld, 'overzicht-eerst-vertellen', 'client-betrekken'),
  ])
}

/** How a question to a party stands for the client: the same words for every reason why nothing was given. */
export const verzoekstanden = ['gegeven', 'open', 'ingetrokken', 'niet-verstrekt'] as const
type Verzoekstand = (typeof verzoekstanden)[number]

/** Requests to police and justice are absent: that they know somebody is a police fact by itself (5.4.2 lid 3). */
const zonderSpoor: readonly PartijRegime[] = ['wpg', 'wjsg']

const standVan = (feiten: Feiten, { id, staat }: VerzoekFeit, leest: ReadonlySet<string>): Verzoekstand => {
  if (feiten.gegevens.some((een) => een.verzoekId === id && leest.has(een.id))) return 'gegeven'
  if (staat === 'ingetrokken') return 'ingetrokken'
  const wacht = feiten.antwoorden.some((een) => een.verzoekId === id && een.staat === 'ontvangen')
  return staat === 'verzonden' || wacht ? 'open' : 'niet-verstrekt'
}

/**
 * What was asked of parties about this client, and how it stands; `leest` are the ids of the gegevens that he reads. A refusal, nothing known, and an
 * answer that he may not read look alike, and the weighing of who holds a secret is nowhere (5.4.2 lid 2; N-5.4.2-2-vrz, N-AVG-15).
 */
export const vragenVoorClient = (
  feiten: Feiten,
  wie: string,
  leest: ReadonlySet<string>,
): readonly { readonly id: string; readonly stand: Verzoekstand }[] =>
  feiten.verzoeken
    .filter(({ betrokkeneId, regime }) => betrokkeneId === wie && !zonderSpoor.includes(regime))
    .map((verzoek) => ({ id: verzoek.id, stand: standVan(feiten, verzoek, leest) }))
