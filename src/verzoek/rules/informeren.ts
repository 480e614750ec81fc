import {
  type Bekendheid,
  type RedenOmTeWachten,
  type TegenWachten,
  tegenWachten,
  uiterlijkVertellen,
  vertellenWachtTot,
  vroegste,
} from '../../wet/bekendheid.ts'
import { type Informering, standVan } from '../../wet/informering.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import { isGestart } from './beslissen.ts'
import type { BetrokkeneFeit, Feiten, Kader } from './feiten.ts'
import type { Code } from './gebeurtenissen.ts'
import { beoordeel, dagSindsOntvangst, isBekend, laatste, met, mits } from './mits.ts'
import { type RedenCode, reden } from './redenen.ts'

/**
 * The day on which this person was told how it stands; undefined when he was not. Once it was decided or taken back only what was
 * told after that counts: before, he heard that he would hear of it (AVG 14, Q-07).
 */
export const verteldOp = (feiten: Feiten, betrokkeneId: string): string | undefined => {
  const { uitkomstBij, eindeOp } = feiten.dossier
  const feit = laatste(feiten, 'persoon-geinformeerd', betrokkeneId)
  if (!feit || uitkomstBij === null) return feit?.datum
  return feit.versie > uitkomstBij && feit.datum >= (eindeOp ?? '') ? feit.datum : undefined
}

const weetHet = (feiten: Feiten, betrokkeneId: string): boolean =>
  verteldOp(feiten, betrokkeneId) !== undefined

/** From when the month runs: receipt of the request; for who knew of that already, the outcome. */
const vanaf = (feiten: Feiten, id: string): string => {
  const { ontvangenOp, eindeOp } = feiten.dossier
  return laatste(feiten, 'persoon-geinformeerd', id) ? (eindeOp ?? ontvangenOp) : ontvangenOp
}

/** What was decided last about waiting, unless he was told since. */
const uitstelVan = (feiten: Feiten, id: string): Bekendheid['uitstel'] => {
  const herzien = laatste(feiten, 'persoon-informeren-herzien', id)
  const verteld = laatste(feiten, 'persoon-geinformeerd', id)
  if (!herzien || (verteld && verteld.versie > herzien.versie)) return undefined
  const reden = laatste(feiten, 'persoon-informeren-uitgesteld', id)?.code ?? null
  return { reden, herzienOp: herzien.datum }
}

/** The month runs from receipt of the request; the college speaks to nobody and tells nobody before it decided (AVG 14 lid 3, Q-07). */
const bekendheidVan = (feiten: Feiten, id: string): Bekendheid => ({
  weetHet: weetHet(feiten, id),
  vanaf: vanaf(feiten, id),
  gesproken: undefined,
  verstrekt: undefined,
  uitstel: uitstelVan(feiten, id),
})

/** The last day to tell this person: while the request is still there to tell of. */
export const uiterlijkInformeren = (feiten: Feiten, id: string): string => {
  const dag = uiterlijkVertellen(bekendheidVan(feiten, id))
  return vroegste([dag, feiten.dossier.vernietigenOp ?? undefined]) ?? dag
}

/** The day on which it is looked at again, while telling waits; undefined when it does not. */
export const wachtTot = (feiten: Feiten, id: string): string | undefined =>
  vertellenWachtTot(bekendheidVan(feiten, id))

/** The people whom the decider still tells: in an onderzoek that started the toeleider does (2.3a.4 lid 3). */
export const teInformeren = (feiten: Feiten): readonly BetrokkeneFeit[] =>
  feiten.betrokkenen.filter(({ id }) => !weetHet(feiten, id) && !isGestart(feiten, id))

/** What everybody in the request must be told, and how that stands; in an onderzoek that started the toeleider tells it (2.3a.4 lid 3). */
export const informeringen = (feiten: Feiten): readonly Informering[] =>
  feiten.betrokkenen.map(({ id }) => {
    const op = verteldOp(feiten, id)
    return {
      plicht: 'gegevens-van-ander',
      wie: id,
      stand:
        op === undefined && isGestart(feiten, id)
          ? { soort: 'andere-wet', artikel: 'client-betrekken' }
          : standVan(bekendheidVan(feiten, id), op),
    }
  })

/** As long as somebody does not know (AVG 14, Q-07). */
export const voorafInformeerPersoon = (feiten: Feiten, { vandaag }: Kader): Oordeel =>
  beoordeel('avg-informeren-anderen', vandaag, [mits(teInformeren(feiten).length > 0, 'iedereen-verteld')])

const overHem = (betrokkeneId: string, feiten: Feiten) => [
  isBekend(feiten, betrokkeneId),
  mits(!weetHet(feiten, betrokkeneId), 'persoon-al-verteld'),
  mits(!isGestart(feiten, betrokkeneId), 'persoon-in-onderzoek'),
]

/** The outcome is told when there is one: a talk from before it is none. */
const sindsUitkomst = (datum: string, { dossier: { uitkomstBij, eindeOp } }: Feiten) =>
  mits(uitkomstBij === null || eindeOp === null || datum >= eindeOp, 'verzoek-dag-voor-uitkomst')

export interface Verteld {
  readonly betrokkeneId: string
  readonly datum: string
  readonly hoe: Exclude<Code<'persoon-geinformeerd'>, 'brief'>
}

/** Records that somebody heard of the request, from whom it came, what is kept and until when (AVG 14, N-AVG-14-2f). */
export const toetsInformeerPersoon = (invoer: Verteld, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafInformeerPersoon(feiten, kader), [
    ...overHem(invoer.betrokkeneId, feiten),
    dagSindsOntvangst(invoer.datum, feiten, kader),
    sindsUitkomst(invoer.datum, feiten),
  ])

/** As telling: as long as somebody does not know. */
export const voorafStuurVerzoekbrief = (feiten: Feiten, kader: Kader): Oordeel =>
  voorafInformeerPersoon(feiten, kader)

/** Writes to somebody that a party made a request about him, and what became of it (AVG 14, Q-07). */
export const toetsStuurVerzoekbrief = (
  { betrokkeneId }: { readonly betrokkeneId: string },
  feiten: Feiten,
  kader: Kader,
): Oordeel => met(voorafStuurVerzoekbrief(feiten, kader), overHem(betrokkeneId, feiten))

/** As long as somebody does not know, it can be decided that it waits (AVG 14 lid 5). */
export const voorafStelInformerenUit = (feiten: Feiten, kader: Kader): Oordeel =>
  voorafInformeerPersoon(feiten, kader)

/** It is looked at again while the request is still there. */
export const voorVernietigen = (dag: string, { dossier: { vernietigenOp } }: Feiten) =>
  mits(vernietigenOp === null || dag < vernietigenOp, 'verzoek-herzien-na-vernietigen')

export interface Uitstel {
  readonly betrokkeneId: string
  readonly reden: RedenOmTeWachten
  readonly herzienOp: string
}

const tegen: Readonly<Record<TegenWachten, RedenCode>> = {
  'niet-in-toekomst': 'verzoek-herzien-niet-in-toekomst',
  'te-laat': 'verzoek-herzien-te-laat',
  'niet-bereikt-na-maand': 'verzoek-niet-bereikt-na-maand',
  'al-gesproken': 'verzoek-wachten-terwijl-gesproken',
}

/** Telling may wait when it would seriously hamper the purpose: each time a judgement, with a day to look again (AVG 14 lid 5 onder b). */
export const toetsStelInformerenUit = (invoer: Uitstel, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafStelInformerenUit(feiten, kader), [
    ...overHem(invoer.betrokkeneId, feiten),
    voorVernietigen(invoer.herzienOp, feiten),
    ...tegenWachten(invoer, bekendheidVan(feiten, invoer.betrokkeneId), kader.vandaag).map((een) =>
      reden(tegen[een]),
    ),
  ])
