import type { Oordeel } from '../../wet/oordeel.ts'
import { inDeKring } from './aanwezigheid.ts'
import type { DeelnemerFeit, Feiten, Kader, OverlegafspraakFeit } from './feiten.ts'
import { beoordeel, gevuld, type Mits, met } from './mits.ts'
import { mits, reden } from './sluitredenen.ts'
import { deelnemerVan, isGenodigd, organiseert } from './toegang.ts'

/** Whether somebody of this participant was in the room at any moment. */
export const wasErbij = ({ aanwezig }: Pick<Feiten, 'aanwezig'>, deelnemerId: string): boolean =>
  aanwezig.some((een) => een.deelnemerId === deelnemerId)

/** Who can take something upon himself: everybody who was invited and comes, the client and who speaks for him too. */
export const kanIetsDoen = ({ deelnemers }: Pick<Feiten, 'deelnemers'>): readonly DeelnemerFeit[] =>
  deelnemers.filter((een) => isGenodigd(een) && een.staat !== 'komt-niet')

/** For whom the asker can make an agreement: who organises for everybody, a party for itself alone (2.3a.3 lid 3). */
export const afspraakVoor = (feiten: Feiten, kader: Kader): readonly DeelnemerFeit[] => {
  const zelf = deelnemerVan(feiten, kader)
  return kanIetsDoen(feiten).filter(({ id }) => organiseert(feiten, kader) || id === zelf?.id)
}

/** One agreement: who does what, by when. */
export interface Afspraak {
  readonly deelnemerId: string
  readonly betrokkeneId?: string | undefined
  readonly wat: string
  readonly uiterlijk?: string | undefined
}

/** Before input: the conference is held and the asker is in the room (5.4.3 lid 3, N-5.4.3-3). */
export const voorafSpreekAf = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('casusoverleg-afspraken', kader.vandaag, inDeKring(feiten, kader))

const voorWie = (feiten: Feiten, kader: Kader, deelnemerId: string): Mits =>
  afspraakVoor(feiten, kader).some(({ id }) => id === deelnemerId)
    ? undefined
    : reden(
        kanIetsDoen(feiten).some(({ id }) => id === deelnemerId)
          ? 'overlegafspraak-alleen-voor-uzelf'
          : 'overlegafspraak-wie-doet-niet-mee',
      )

const inhoudelijk = (afspraak: Afspraak, feiten: Feiten, vandaag: string): readonly Mits[] => [
  mits(
    afspraak.betrokkeneId === undefined || feiten.betrokkenen.some(({ id }) => id === afspraak.betrokkeneId),
    'overlegafspraak-over-onbekende',
  ),
  mits(gevuld(afspraak.wat), 'overlegafspraak-zonder-wat'),
  mits(!afspraak.uiterlijk || afspraak.uiterlijk >= vandaag, 'overlegafspraak-dag-voorbij'),
]

/** With input: by somebody who takes part, and never by another party in its place (5.4.3 lid 3; N-5.4.3-3, N-2.3a.3-3-ovn). */
export const toetsSpreekAf = (invoer: Afspraak, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafSpreekAf(feiten, kader), [
    voorWie(feiten, kader, invoer.deelnemerId),
    ...inhoudelijk(invoer, feiten, kader.vandaag),
  ])

/**
 * How a new agreement stands: one's own is a yes, and so is one that somebody said yes to aloud; of anybody else it waits for his own yes
 * (2.3a.3 lid 3, N-2.3a.3-3-ovn).
 */
export const beginstaatVan = (
  deelnemerId: string,
  hardopJa: boolean,
  feiten: Feiten,
  kader: Kader,
): OverlegafspraakFeit['staat'] =>
  deelnemerVan(feiten, kader)?.id === deelnemerId || (hardopJa && organiseert(feiten, kader))
    ? 'ja'
    : 'voorgesteld'

/** The agreements that the asker may answer, change or withdraw: who organises all of them, a party its own; the forms offer exactly these. */
export const afsprakenVan = (feiten: Feiten, kader: Kader): readonly OverlegafspraakFeit[] => {
  const zelf = deelnemerVan(feiten, kader)
  return feiten.afspraken.filter(({ deelnemerId }) => organiseert(feiten, kader) || deelnemerId === zelf?.id)
}

/** Before input: there is an agreement (5.4.3 lid 3). */
export const voorafOpAfspraak = (feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafSpreekAf(feiten, kader), [mits(afsprakenVan(feiten, kader).length > 0, 'geen-overlegafspraken')])

const isVan = (feiten: Feiten, kader: Kader, afspraakId: string): Mits => {
  if (afsprakenVan(feiten, kader).some(({ id }) => id === afspraakId)) return undefined
  const bestaat = feiten.afspraken.some(({ id }) => id === afspraakId)
  return reden(bestaat ? 'overlegafspraak-van-een-ander' : 'overlegafspraak-onbekend')
}

/** The yes or no of who would do it; who organises records what was said aloud (2.3a.3 lid 3, N-2.3a.3-3-ovn). */
export const toetsBeantwoordAfspraak = (
  { afspraakId, antwoord }: { readonly afspraakId: string; readonly antwoord: 'ja' | 'nee' },
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafOpAfspraak(feiten, kader), [
    isVan(feiten, kader, afspraakId),
    mits(
      !feiten.afspraken.some(({ id, staat }) => id === afspraakId && staat === antwoord),
      'overlegafspraak-stond-al-zo',
    ),
  ])

/** Other words or another day; an agreement of somebody else then waits for his yes again (5.4.3 lid 3, N-2.3a.3-3-ovn). */
export const toetsVeranderAfspraak = (
  invoer: Omit<Afspraak, 'deelnemerId'> & { readonly afspraakId: string },
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafOpAfspraak(feiten, kader), [
    isVan(feiten, kader, invoer.afspraakId),
    ...inhoudelijk({ ...invoer, deelnemerId: '' }, feiten, kader.vandaag),
  ])

/** Takes an agreement away before the conference closes (5.4.3 lid 3). */
export const toetsTrekAfspraakIn = (
  { afspraakId }: { readonly afspraakId: string },
  feiten: Feiten,
  kader: Kader,
): Oordeel => met(voorafOpAfspraak(feiten, kader), [isVan(feiten, kader, afspraakId)])

/** The agreements of the asker himself: what he alone may show others. */
export const eigenAfspraken = (feiten: Feiten, kader: Kader): readonly OverlegafspraakFeit[] => {
  const zelf = deelnemerVan(feiten, kader)
  return feiten.afspraken.filter(({ deelnemerId }) => zelf !== undefined && deelnemerId === zelf.id)
}

/** Before input: one's own agreement (5.4.3 lid 3 and 4, N-5.4.3-3-vsp). */
export const voorafDeelAfspraak = (feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafSpreekAf(feiten, kader), [
    mits(eigenAfspraken(feiten, kader).length > 0, 'geen-eigen-overlegafspraak'),
  ])

/** Shows one's own agreement to the participants one chooses, or to nobody any more: never by itself, never another's (N-5.4.3-3-vsp). */
export const toetsDeelAfspraak = (
  { afspraakId, delenMet }: { readonly afspraakId: string; readonly delenMet: readonly string[] },
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafDeelAfspraak(feiten, kader), [
    mits(
      eigenAfspraken(feiten, kader).some(({ id }) => id === afspraakId),
      'overlegafspraak-van-een-ander',
    ),
    mits(
      delenMet.every((wie) => kanIetsDoen(feiten).some(({ id }) => id === wie)),
      'delen-met-wie-niet-meedoet',
    ),
  ])

/** Which agreements a participant reads: its own, those that were shared with it, and for who organises all: he records them (N-5.4.3-3-vsp). */
export const leesbareAfspraken = (feiten: Feiten, kader: Kader): readonly OverlegafspraakFeit[] => {
  const zelf = deelnemerVan(feiten, kader)
  if (!zelf) return []
  return feiten.afspraken.filter(
    ({ deelnemerId, delenMet }) =>
      organiseert(feiten, kader) || deelnemerId === zelf.id || delenMet.includes(zelf.id),
  )
}
