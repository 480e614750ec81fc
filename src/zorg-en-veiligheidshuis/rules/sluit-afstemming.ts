import { beoordeel, gevuld, met } from '../../wet/mits.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import { einddatum } from '../../wet/termijnen.ts'
import type { Feiten, Kader } from './feiten.ts'
import { mits } from './redenen.ts'
import { alsCoordinator } from './toegang.ts'

/** Why the tuning ends: the track there ended, or it does not help the approach any more. */
export const eindes = [
  'afgeschaald',
  'geen-samenhang-meer',
  'helpt-niet-meer',
  'ten-onrechte-begonnen',
] as const
export type Einde = (typeof eindes)[number]

/** What ends it, and what happens next in the social domain. */
export interface Sluiting {
  readonly einde: Einde
  readonly hoeVerder: string
}

/** Before input: it runs, and who closes it is its coordinator. */
export const voorafSluitAfstemming = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('zvh-afstemmen', kader.vandaag, alsCoordinator(feiten, kader))

/** With input: why, and how it goes on: the approach itself runs on (art. VIII, explanation: afschalen). */
export const toetsSluitAfstemming = (invoer: Sluiting, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafSluitAfstemming(feiten, kader), [
    mits(eindes.includes(invoer.einde) && gevuld(invoer.hoeVerder), 'sluiten-zonder-vervolg'),
  ])

/** The day on which it is destroyed: its own term from the end; at once when it should not have begun (eigen invulling). */
export const afstemmingVernietigenOp = (einde: Einde, vandaag: string): string =>
  einde === 'ten-onrechte-begonnen'
    ? einddatum('zvh-wissen-ten-onrechte', vandaag).datum
    : einddatum('zvh-bewaren', vandaag).datum
