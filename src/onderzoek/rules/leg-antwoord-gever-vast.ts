import type { Geversantwoord } from '../../wet/geversantwoord.ts'
import { nogTeVragen, type Voorwaarde } from '../../wet/voorwaarden.ts'
import { isGegevenBinnen } from './buiten-reikwijdte.ts'
import type { Feiten } from './feiten.ts'
import { isVanPartij } from './gegeven.ts'
import { alsNiet, beoordeel, inStaat, nietInToekomst, type Redenen, type Vooraf } from './toets.ts'

/** What a party answered when it was asked whether `voor` may have what it gave: the coordinator, a service or the burgemeester. */
export interface AntwoordGever {
  readonly gegevenId: string
  readonly voor: string
  readonly antwoord: Geversantwoord
  readonly datum: string
}

const basis = (feiten: Feiten): Redenen => [
  inStaat(feiten, ['loopt', 'afgerond'], 'verstrekken-door-partij'),
  alsNiet(
    !feiten.gegevens.some(({ bron }) => isVanPartij(bron)),
    'niets-van-een-partij',
    'verstrekken-door-partij',
  ),
]

/** What stands in the way of `leg-antwoord-gever-vast` before anything is typed: for the panel. */
export const voorafLegAntwoordGeverVast: Vooraf = (feiten, vandaag) =>
  beoordeel('verstrekken-door-partij', vandaag, basis(feiten))

/** Why there is nothing to ask a party about this gegeven for this receiver: asked in its portal or by telephone (N-5.4.2-1-vw). */
export const redenenVanGever = (
  { gegevenId, voor }: Pick<AntwoordGever, 'gegevenId' | 'voor'>,
  feiten: Feiten,
  voorwaarden: ReadonlyMap<string, readonly Voorwaarde[]>,
): Redenen => [
  ...basis(feiten),
  alsNiet(
    feiten.gegevens.every(({ id }) => id !== gegevenId),
    'onbekend-gegeven',
    'verstrekken-door-partij',
  ),
  alsNiet(!nogTeVragen(voorwaarden.get(gegevenId) ?? [], voor), 'niets-te-vragen', 'verstrekken-door-partij'),
  alsNiet(
    feiten.gegevens.some((een) => een.id === gegevenId && !isGegevenBinnen(feiten, een)),
    'gegeven-buiten-reikwijdte',
    'reikwijdte',
  ),
]

/** Records the answer of a party that wanted to be asked first; it decides itself (5.4.2 lid 1, N-5.4.2-1-vw). */
export const toetsLegAntwoordGeverVast = (
  { gegevenId, voor, datum }: AntwoordGever,
  feiten: Feiten,
  voorwaarden: ReadonlyMap<string, readonly Voorwaarde[]>,
  vandaag: string,
) =>
  beoordeel('verstrekken-door-partij', vandaag, [
    ...redenenVanGever({ gegevenId, voor }, feiten, voorwaarden),
    nietInToekomst(datum, vandaag),
  ])
