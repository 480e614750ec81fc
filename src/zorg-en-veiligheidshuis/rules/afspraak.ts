import { isDatum } from '../../wet/datum.ts'
import { beoordeel, gevuld, type Mits, met } from '../../wet/mits.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import type { AfspraakFeit, Feiten, Kader } from './feiten.ts'
import { mits, reden } from './redenen.ts'
import { alsCoordinator } from './toegang.ts'

/** What was agreed: which words, with whom they may be shared, what for, with which participant and on which day (N-VIII-flt). */
export interface Afspraak {
  readonly watMag: string
  readonly doel: string
  readonly aan: readonly string[]
  readonly clienten: readonly string[]
  readonly afgesprokenMet: string
  readonly afgesprokenOp: string
}

const dag = ({ afgesprokenOp }: Afspraak, { dossier }: Feiten, { vandaag }: Kader): Mits => {
  if (!isDatum(afgesprokenOp)) return reden('afspraakdag-bestaat-niet')
  if (afgesprokenOp > vandaag) return reden('afspraakdag-moet-nog-komen')
  return mits(afgesprokenOp >= dossier.begonnenOp, 'afspraakdag-voor-afstemming')
}

/** Every reason why this is no agreement by which something may be shared; `partijen` are those of the aanpak. */
export const overAfspraak = (
  afspraak: Afspraak,
  feiten: Feiten,
  kader: Kader,
  partijen: readonly string[],
): readonly Mits[] => [
  mits(gevuld(afspraak.watMag), 'afspraak-zonder-woorden'),
  mits(gevuld(afspraak.doel), 'afspraak-zonder-doel'),
  mits(gevuld(afspraak.afgesprokenMet), 'afspraak-zonder-deelnemer'),
  mits(afspraak.aan.length + afspraak.clienten.length > 0, 'afspraak-voor-niemand'),
  mits(
    afspraak.aan.every((id) => partijen.includes(id)),
    'afspraak-met-onbekende-partij',
  ),
  mits(
    afspraak.clienten.every((id) => feiten.betrokkenen.some((een) => een.id === id)),
    'afspraak-met-onbekende-client',
  ),
  dag(afspraak, feiten, kader),
]

/** Before input: something was heard about which can be agreed. */
export const voorafLegZvhAfspraakVast = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('zvh-afstemmen', kader.vandaag, [
    ...alsCoordinator(feiten, kader),
    mits(feiten.gehoord.length > 0, 'niets-gehoord'),
  ])

/** With input: about one thing that was heard; a whole agreement or none (N-VIII-flt). */
export const toetsLegZvhAfspraakVast = (
  { gegevenId, ...afspraak }: Afspraak & { readonly gegevenId: string },
  feiten: Feiten,
  kader: Kader,
  partijen: readonly string[],
): Oordeel =>
  met(voorafLegZvhAfspraakVast(feiten, kader), [
    mits(
      feiten.gehoord.some(({ id }) => id === gegevenId),
      'gehoord-onbekend',
    ),
    ...overAfspraak(afspraak, feiten, kader, partijen),
  ])

/** The agreements that hold. */
export const geldend = ({ afspraken }: Feiten): readonly AfspraakFeit[] =>
  afspraken.filter(({ staat }) => staat === 'geldt')

/** The agreement that an act cites, if it holds: otherwise the reason. */
export const opAfspraak = ({ afspraken }: Feiten, afspraakId: string): Mits => {
  const afspraak = afspraken.find(({ id }) => id === afspraakId)
  if (!afspraak) return reden('zvh-afspraak-onbekend')
  return mits(afspraak.staat === 'geldt', 'zvh-afspraak-ingetrokken')
}

/** Before input: an agreement holds that can be withdrawn. */
export const voorafTrekZvhAfspraakIn = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('zvh-afstemmen', kader.vandaag, [
    ...alsCoordinator(feiten, kader),
    mits(geldend(feiten).length > 0, 'geen-zvh-afspraak'),
  ])

/** With input: one that holds; what was shared by it is taken back where it went (AVG 17 and 19). */
export const toetsTrekZvhAfspraakIn = (
  { afspraakId }: { readonly afspraakId: string },
  feiten: Feiten,
  kader: Kader,
): Oordeel => met(voorafTrekZvhAfspraakIn(feiten, kader), [opAfspraak(feiten, afspraakId)])
