import {
  type Bekendheid,
  type RedenOmTeWachten,
  type TegenWachten,
  tegenWachten,
  uiterlijkVertellen,
  vertellenWachtTot,
  vroegste,
  weetHetOfWacht,
} from '../../wet/bekendheid.ts'
import { type Informering, standVan } from '../../wet/informering.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import type { Feiten, Kader } from './feiten.ts'
import type { Code } from './gebeurtenissen.ts'
import { eersteGesprek } from './leg-contact-vast.ts'
import { beoordeel, dagSindsBegin, heeft, laatste, met, mits } from './mits.ts'
import { type RedenCode, reden } from './redenen.ts'

/** Whether the person knows that the oggz keeps data of him (AVG 13 and 14). */
export const weetHet = (feiten: Feiten): boolean => heeft(feiten, 'client-geinformeerd')

/** When he was spoken to first, when others got something first, and why he does not know yet (AVG 14 lid 3). */
const bekendheidVan = (feiten: Feiten): Bekendheid => {
  const herzienOp = laatste(feiten, 'oggz-informeren-herzien')?.datum
  return {
    weetHet: weetHet(feiten),
    vanaf: feiten.dossier.begonnenOp,
    gesproken: eersteGesprek(feiten),
    verstrekt: vroegste([
      ...feiten.overdrachten.map(({ datum }) => datum),
      ...feiten.doorzettingen.flatMap(({ soort, datum }) => (soort === 'veilig-thuis' ? [datum] : [])),
    ]),
    uitstel: herzienOp
      ? { reden: laatste(feiten, 'oggz-informeren-uitgesteld')?.code ?? null, herzienOp }
      : undefined,
  }
}

/** The last day to inform the person (AVG 14 lid 3, Q-22). */
export const uiterlijkInformeren = (feiten: Feiten): string => uiterlijkVertellen(bekendheidVan(feiten))

/** The day on which it is looked at again, while informing waits; undefined when it does not wait. */
export const wachtTot = (feiten: Feiten): string | undefined => vertellenWachtTot(bekendheidVan(feiten))

/** What the person must be told here, and how that stands (AVG 14; N-AVG-14-3, N-AVG-14-5). */
export const informeringen = (feiten: Feiten): readonly Informering[] =>
  feiten.betrokkenen
    .filter(({ hoedanigheid }) => hoedanigheid === 'client')
    .map(({ id }) => ({
      plicht: 'gegevens-van-ander',
      wie: id,
      stand: standVan(bekendheidVan(feiten), laatste(feiten, 'client-geinformeerd')?.datum),
    }))

/** Informing was done, or waits with a reason until a day that has not passed. */
export const isGeinformeerdOfWacht = (feiten: Feiten, { vandaag }: Kader): boolean =>
  weetHetOfWacht(bekendheidVan(feiten), vandaag)

/** As long as the person does not know (AVG 14). */
export const voorafInformeerClient = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('avg-informeren-anderen', kader.vandaag, [mits(!weetHet(feiten), 'client-al-geinformeerd')])

export interface Geinformeerd {
  readonly datum: string
  readonly hoe: Code<'client-geinformeerd'>
}

/** Records that the person, or who speaks for him, heard what is kept, why and until when (AVG 13 and 14). */
export const toetsInformeerClient = (invoer: Geinformeerd, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafInformeerClient(feiten, kader), [dagSindsBegin(invoer.datum, feiten, kader)])

/** As long as the person does not know, it can be decided that it waits (AVG 14 lid 5). */
export const voorafStelInformerenUit = (feiten: Feiten, kader: Kader): Oordeel =>
  voorafInformeerClient(feiten, kader)

export interface Uitstel {
  readonly reden: RedenOmTeWachten
  readonly herzienOp: string
}

const tegen: Readonly<Record<TegenWachten, RedenCode>> = {
  'niet-in-toekomst': 'oggz-herzien-niet-in-toekomst',
  'te-laat': 'oggz-herzien-te-laat',
  'niet-bereikt-na-maand': 'oggz-niet-bereikt-na-maand',
  'al-gesproken': 'oggz-wachten-terwijl-gesproken',
}

/** Informing may wait when it would seriously hamper the help: each time a judgement, never a standard (AVG 14 lid 5 onder b). */
export const toetsStelInformerenUit = (invoer: Uitstel, feiten: Feiten, kader: Kader): Oordeel =>
  met(
    voorafStelInformerenUit(feiten, kader),
    tegenWachten(invoer, bekendheidVan(feiten), kader.vandaag).map((een) => reden(tegen[een])),
  )
