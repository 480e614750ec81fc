import {
  type Bekendheid,
  type RedenOmTeWachten,
  type TegenWachten,
  tegenWachten,
  uiterlijkVertellen,
  vertellenWachtTot,
} from '../../wet/bekendheid.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import { isGestart } from './beslissen.ts'
import type { BetrokkeneFeit, Feiten, Kader } from './feiten.ts'
import type { Code } from './gebeurtenissen.ts'
import { beoordeel, dagSindsOntvangst, isBekend, laatste, met, mits } from './mits.ts'
import { type RedenCode, reden } from './redenen.ts'

/** Whether this person knows that a party made a request about him. */
const weetHet = (feiten: Feiten, betrokkeneId: string): boolean =>
  laatste(feiten, 'persoon-geinformeerd', betrokkeneId) !== undefined

/** The month runs from receipt of the request; the college speaks to nobody and tells nobody before it decided (AVG 14 lid 3, Q-07). */
const bekendheidVan = (feiten: Feiten, id: string): Bekendheid => {
  const herzienOp = laatste(feiten, 'persoon-informeren-herzien', id)?.datum
  return {
    weetHet: weetHet(feiten, id),
    vanaf: feiten.dossier.ontvangenOp,
    gesproken: undefined,
    verstrekt: undefined,
    uitstel: herzienOp
      ? { reden: laatste(feiten, 'persoon-informeren-uitgesteld', id)?.code ?? null, herzienOp }
      : undefined,
  }
}

/** The last day to tell this person. */
export const uiterlijkInformeren = (feiten: Feiten, id: string): string =>
  uiterlijkVertellen(bekendheidVan(feiten, id))

/** The day on which it is looked at again, while telling waits; undefined when it does not. */
export const wachtTot = (feiten: Feiten, id: string): string | undefined =>
  vertellenWachtTot(bekendheidVan(feiten, id))

/** The people whom the decider still tells: in an onderzoek that started the toeleider does (2.3a.4 lid 3). */
export const teInformeren = (feiten: Feiten): readonly BetrokkeneFeit[] =>
  feiten.betrokkenen.filter(({ id }) => !weetHet(feiten, id) && !isGestart(feiten, id))

/** As long as somebody does not know (AVG 14, Q-07). */
export const voorafInformeerPersoon = (feiten: Feiten, { vandaag }: Kader): Oordeel =>
  beoordeel('avg-informeren-anderen', vandaag, [mits(teInformeren(feiten).length > 0, 'iedereen-verteld')])

const overHem = (betrokkeneId: string, feiten: Feiten) => [
  isBekend(feiten, betrokkeneId),
  mits(!weetHet(feiten, betrokkeneId), 'persoon-al-verteld'),
  mits(!isGestart(feiten, betrokkeneId), 'persoon-in-onderzoek'),
]

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
    ...tegenWachten(invoer, bekendheidVan(feiten, invoer.betrokkeneId), kader.vandaag).map((een) =>
      reden(tegen[een]),
    ),
  ])
