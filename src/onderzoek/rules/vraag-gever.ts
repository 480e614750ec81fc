import { clientOntvanger, geschonden, type Voorwaarde } from '../../wet/voorwaarden.ts'
import type { Feiten } from './feiten.ts'
import { isVanPartij } from './gegeven.ts'
import { redenenVanGever } from './leg-antwoord-gever-vast.ts'
import { alsNiet, beoordeel, inStaat, type Redenen, type Vooraf } from './toets.ts'

const artikel = 'verstrekken-door-partij'

/** Who would get which gegeven, when the party that gave it allows it. */
export interface VraagGever {
  readonly gegevenId: string
  readonly voor: string
}

/** What is known at the moment itself. */
export interface BijVraagGever {
  readonly voorwaarden: ReadonlyMap<string, readonly Voorwaarde[]>
  /** The questions that wait already. */
  readonly open: readonly VraagGever[]
  /** The gegevens of which somebody reads the portal for who gave it. */
  readonly inPortaal: readonly string[]
  /** The people of whom a party can see who it is. */
  readonly herkenbaar: readonly string[]
}

/** What stands in the way of `vraag-gever` before anything is typed: for the panel. */
export const voorafVraagGever: Vooraf = (feiten, vandaag) =>
  beoordeel(artikel, vandaag, [
    inStaat(feiten, ['loopt', 'afgerond'], artikel),
    alsNiet(!feiten.gegevens.some(({ bron }) => isVanPartij(bron)), 'niets-van-een-partij', artikel),
  ])

/** Whatever stands in the way beside that the party was not asked: then its yes would open nothing (5.4.2 lid 1 and 3). */
const ookMetJa = (voorwaarden: readonly Voorwaarde[], voor: string, vandaag: string): Redenen =>
  voor === clientOntvanger
    ? []
    : geschonden(voorwaarden, voor, vandaag).filter((een) => een?.code !== 'voorwaarde-eerst-vragen')

/**
 * Asks the party that gave it, in its portal, whether this receiver may have this gegeven: only where it wanted to be asked and its
 * yes can open it (5.4.2 lid 1 and 3, N-5.4.2-1-vw, N-5.4.2-3).
 */
export const toetsVraagGever = (
  { gegevenId, voor }: VraagGever,
  feiten: Feiten,
  { voorwaarden, open, inPortaal, herkenbaar }: BijVraagGever,
  vandaag: string,
) => {
  const gegeven = feiten.gegevens.find(({ id }) => id === gegevenId)
  return beoordeel(artikel, vandaag, [
    ...redenenVanGever({ gegevenId, voor }, feiten, voorwaarden),
    ...ookMetJa(voorwaarden.get(gegevenId) ?? [], voor, vandaag),
    alsNiet(gegeven !== undefined && !inPortaal.includes(gegevenId), 'gever-zonder-portaal', artikel),
    alsNiet(
      gegeven !== undefined && !herkenbaar.includes(gegeven.betrokkeneId),
      'persoon-zonder-geboortedatum',
      'bsn-bij-verstrekken',
    ),
    alsNiet(
      open.some((een) => een.gegevenId === gegevenId && een.voor === voor),
      'gever-al-gevraagd',
      artikel,
    ),
  ])
}

/** What stands in the way of `trek-vraag-aan-gever-in`: what is not needed can be withdrawn (N-AVG-5-1c). */
export const voorafTrekVraagAanGeverIn: Vooraf = (feiten, vandaag) =>
  beoordeel('stap-voor-stap', vandaag, [
    inStaat(feiten, ['loopt', 'afgerond'], 'stap-voor-stap'),
    alsNiet(
      !feiten.gebeurtenissen.some(({ soort, code }) => soort === 'vraag-aan-gever' && code === 'gevraagd'),
      'geen-vraag-aan-gever',
      'stap-voor-stap',
    ),
  ])

/** Withdraws a question to who gave something: it is needed no more (N-AVG-5-1c, N-2.3a.1-4-stp). */
export const toetsTrekVraagAanGeverIn = (
  { vraagId }: { readonly vraagId: string },
  feiten: Feiten,
  open: readonly { readonly id: string }[],
  vandaag: string,
) =>
  beoordeel('stap-voor-stap', vandaag, [
    inStaat(feiten, ['loopt', 'afgerond'], 'stap-voor-stap'),
    alsNiet(!open.some(({ id }) => id === vraagId), 'geen-vraag-aan-gever', 'stap-voor-stap'),
  ])
