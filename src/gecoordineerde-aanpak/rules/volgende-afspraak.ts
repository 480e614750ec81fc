import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import type { AfspraakFeit, Feiten, Kader } from './feiten.ts'
import { type NieuweAfspraak, toetsMaakAfspraak } from './maak-afspraak.ts'
import { gevuld } from './mits.ts'
import { type SamenspraakBij, toetsSamenspraakBij } from './samenspraak-bij.ts'

/** What comes after an agreement that is done: of the same one, for the same goal. `akkoord`: the yes of a person, for his own. */
export interface Volgende extends SamenspraakBij {
  readonly volgende?: string | undefined
  readonly volgendeUiterlijk?: string | undefined
  readonly akkoord: boolean
}

const wieDoetDit = ({ partijId, betrokkeneId }: AfspraakFeit): NieuweAfspraak['wie'] => {
  if (partijId) return 'partij'
  return betrokkeneId ? 'betrokkene' : 'college'
}

/** The next agreement in full: who does it and for which goal follow from the one that is done; undefined when none is asked for. */
export const volgendeAfspraak = (
  afspraakId: string,
  { volgende, volgendeUiterlijk, akkoord }: Volgende,
  { afspraken, doelen }: Feiten,
): NieuweAfspraak | undefined => {
  const eerder = afspraken.find(({ id }) => id === afspraakId)
  if (!eerder || !gevuld(volgende)) return undefined
  const loopt = doelen.some(({ id, staat }) => id === eerder.doelId && staat === 'loopt')
  const wie = wieDoetDit(eerder)
  return {
    ...{ tekst: volgende ?? '', wie, akkoord: wie === 'betrokkene' && akkoord, uiterlijk: volgendeUiterlijk },
    doelId: loopt ? (eerder.doelId ?? undefined) : undefined,
    partijId: eerder.partijId ?? undefined,
    betrokkeneId: eerder.betrokkeneId ?? undefined,
  }
}

/** Who says yes to his own agreement talked about it: that is not asked twice. */
export const metEigenJa = <I extends SamenspraakBij>(
  invoer: I,
  { wie, betrokkeneId, akkoord }: Pick<NieuweAfspraak, 'wie' | 'betrokkeneId' | 'akkoord'>,
): I => {
  const zelf = wie === 'betrokkene' && akkoord && betrokkeneId ? [betrokkeneId] : []
  return { ...invoer, besprokenMet: [...new Set([...invoer.besprokenMet, ...zelf])] }
}

/** Both of what comes next: the agreement itself, and that it was made in samenspraak; nothing when none is asked for (N-2.3a.3-3). */
export const toetsVolgendeAfspraak = (
  invoer: Volgende & { readonly afspraakId: string },
  feiten: Feiten,
  kader: Kader,
): readonly Oordeel[] => {
  const nieuw = volgendeAfspraak(invoer.afspraakId, invoer, feiten)
  if (!nieuw) return [oordeel('coordinator-taken', [])]
  return [
    toetsMaakAfspraak(nieuw, feiten, kader),
    toetsSamenspraakBij(metEigenJa(invoer, nieuw), feiten, kader),
  ]
}
