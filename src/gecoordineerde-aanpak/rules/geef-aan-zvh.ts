import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import type { Voorwaarde } from '../../wet/voorwaarden.ts'
import { lopendeAfstemming } from './begin-zvh-afstemming.ts'
import type { Feiten, GegevenFeit, Kader } from './feiten.ts'
import { type GekozenGegeven, toetsKeuze } from './keuze-van-gegevens.ts'
import { gestopt } from './laat-client-stoppen.ts'
import { zvhAntwoordVan } from './leg-zvh-overleg-vast.ts'
import { alsCoordinator, type Mits, met, mits } from './mits.ts'
import { reden } from './redenen.ts'

/** How a gift and a condition name it. */
export const zvhOntvanger = 'zvh'

/** One item with, for what a party told, which party that is. */
export interface ZvhGekozen extends GekozenGegeven {
  readonly vanPartijId?: string | undefined
}

/** What goes: item by item. */
export interface GiftAanZvh {
  readonly gegevens: readonly ZvhGekozen[]
}

/** Which party gave a gegeven, by its id: what a party brought in itself says so, whatever was chosen. */
export type Gevers = ReadonlyMap<string, string>

const onbekend: Gevers = new Map()

/** What can go at all: nothing that came from there, and nothing that went before. */
export const voorZvh = ({ gegevens, verstrekkingen }: Feiten): readonly GegevenFeit[] =>
  gegevens.filter(
    ({ id, bron }) =>
      bron !== zvhOntvanger &&
      !verstrekkingen.some(
        (een) => een.gegevenId === id && een.aan === zvhOntvanger && een.ingetrokkenOp === null,
      ),
  )

/** Before input: a tuning runs and there is something that could go (art. VIII, N-2.3a.3-zv4). */
export const voorafGeefAanZvh = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('zvh-afstemmen', [
    ...alsCoordinator(feiten, kader),
    mits(lopendeAfstemming(feiten) !== undefined, 'zvh-geen-afstemming'),
    mits(voorZvh(feiten).length > 0, 'niets-gekozen'),
  ])

/** A party's word holds for its own data, and of one thing also when another party told it (N-VIII-prt). */
const vanPartij = (
  { gegevenId, vanPartijId }: ZvhGekozen,
  feiten: Feiten,
  gevers: Gevers,
): readonly Mits[] => {
  const gegeven = feiten.gegevens.find(({ id }) => id === gegevenId)
  if (!gegeven) return []
  const terug = feiten.partijen.some(({ id }) => zvhAntwoordVan(feiten, id)?.nietGegevens.includes(gegevenId))
  if (terug) return [reden('zvh-partij-houdt-dit-terug')]
  if (gegeven.bron !== 'partij') return []
  const gaf = gevers.get(gegevenId) ?? vanPartijId
  if (!vanPartijId || vanPartijId !== gaf || !feiten.partijen.some(({ id }) => id === vanPartijId))
    return [reden('zvh-van-wie-is-dit')]
  const antwoord = zvhAntwoordVan(feiten, vanPartijId)?.antwoord
  if (!antwoord) return [reden('zvh-partij-gaf-geen-antwoord')]
  return [mits(antwoord === 'mag', 'zvh-partij-houdt-dit-terug')]
}

const overDitGegeven = ({ gegevenId }: ZvhGekozen, feiten: Feiten): readonly Mits[] => {
  const gegeven = feiten.gegevens.find(({ id }) => id === gegevenId)
  if (!gegeven) return []
  return [
    mits(gegeven.bron !== zvhOntvanger, 'zvh-komt-daar-vandaan'),
    mits(
      gegeven.bron === zvhOntvanger || voorZvh(feiten).some(({ id }) => id === gegevenId),
      'zvh-al-gegeven',
    ),
    mits(!gestopt(feiten).includes(gegeven.betrokkeneId), 'client-doet-niet-meer-mee'),
  ]
}

const metJa = (een: Voorwaarde, vanPartijId: string): Voorwaarde =>
  een.soort === 'eerst-vragen' && (een.wie ?? vanPartijId) === vanPartijId
    ? { ...een, akkoord: [...een.akkoord, zvhOntvanger] }
    : een

/** Who wanted to be asked first was asked: what a party said about the Zorg- en Veiligheidshuis is its answer (N-VIII-prt, N-5.4.2-1-vw). */
const metAntwoordVanPartij = ({ gegevens }: GiftAanZvh, feiten: Feiten): readonly GegevenFeit[] =>
  feiten.gegevens.map((gegeven) => {
    const partij = gegevens.find(({ gegevenId }) => gegevenId === gegeven.id)?.vanPartijId
    if (!partij || zvhAntwoordVan(feiten, partij)?.antwoord !== 'mag') return gegeven
    return { ...gegeven, voorwaarden: gegeven.voorwaarden.map((een) => metJa(een, partij)) }
  })

/**
 * With input: only what is needed there, each with its reason; the veto of the party that gave it, which cannot be passed by naming another, and
 * the conditions of who gave it hold (N-VIII-prt, N-5.4.2-1-vw, N-AVG-5-1c).
 */
export const toetsGeefAanZvh = (
  invoer: GiftAanZvh,
  feiten: Feiten,
  kader: Kader,
  gevers: Gevers = onbekend,
): Oordeel =>
  met(voorafGeefAanZvh(feiten, kader), [
    ...toetsKeuze(invoer.gegevens, metAntwoordVanPartij(invoer, feiten), zvhOntvanger, kader.vandaag),
    ...invoer.gegevens.flatMap((een) => [...overDitGegeven(een, feiten), ...vanPartij(een, feiten, gevers)]),
  ])
