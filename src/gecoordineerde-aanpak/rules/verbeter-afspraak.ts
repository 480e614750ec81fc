import type { Afspraakstaat } from '../../wet/afspraakstaten.ts'
import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import type { AfspraakFeit, Feiten, Kader } from './feiten.ts'
import { eigenJa, type NieuweAfspraak } from './maak-afspraak.ts'
import { dagVanaf, gevuld, type Mits, met, mits } from './mits.ts'
import { opAfspraak, voorafStap } from './op-afspraak.ts'

/** An agreement as it should have been; what is absent stays as it was. `heropenen`: it stood as ended by mistake. */
export interface Afspraakverbetering {
  readonly afspraakId: string
  readonly tekst?: string | undefined
  readonly wie?: NieuweAfspraak['wie'] | undefined
  readonly partijId?: string | undefined
  readonly betrokkeneId?: string | undefined
  readonly akkoord: boolean
  readonly uiterlijk?: string | undefined
  readonly heropenen: boolean
  /** Whoever would have done it knows that it is somebody else's now. */
  readonly verteld: boolean
  readonly reden: string
}

const klaar: readonly Afspraakstaat[] = ['gedaan', 'geweigerd']

/** Who an agreement is of. */
export const soortVan = ({ partijId, betrokkeneId }: AfspraakFeit): NieuweAfspraak['wie'] => {
  if (partijId !== null) return 'partij'
  return betrokkeneId === null ? 'college' : 'betrokkene'
}

const doener = (afspraak: AfspraakFeit, invoer: Afspraakverbetering) => {
  const wie = invoer.wie ?? soortVan(afspraak)
  const partijId = wie === 'partij' ? (invoer.partijId ?? afspraak.partijId) : null
  const betrokkeneId = wie === 'betrokkene' ? (invoer.betrokkeneId ?? afspraak.betrokkeneId) : null
  return { wie, partijId, betrokkeneId }
}

/** What really changes, and what the agreement becomes; `oudeTekst` is its text as it stands. */
export const verbeterd = (afspraak: AfspraakFeit, invoer: Afspraakverbetering, oudeTekst: string) => {
  const { wie, partijId, betrokkeneId } = doener(afspraak, invoer)
  const anderePersoon = partijId !== afspraak.partijId || betrokkeneId !== afspraak.betrokkeneId
  const anderePlanning = invoer.uiterlijk !== undefined && invoer.uiterlijk !== afspraak.uiterlijk
  const andereTekst = invoer.tekst !== undefined && invoer.tekst !== oudeTekst
  const heropent = invoer.heropenen && (klaar.includes(afspraak.staat) || afspraak.staat === 'lukt-niet')
  const verandert = anderePersoon || anderePlanning || andereTekst
  return { wie, partijId, betrokkeneId, anderePersoon, anderePlanning, heropent, verandert }
}

/** The state after mending: what a party did not say yes to in these words is a proposal again (N-2.3a.3-3-ovn). */
export const staatNaVerbeteren = (
  afspraak: AfspraakFeit,
  invoer: Afspraakverbetering,
  oudeTekst: string,
): Afspraakstaat => {
  const { wie, heropent, verandert } = verbeterd(afspraak, invoer, oudeTekst)
  if (klaar.includes(afspraak.staat) && !heropent) return afspraak.staat
  if (wie !== 'partij') return 'aanvaard'
  return !verandert && afspraak.staat !== 'geweigerd' ? 'aanvaard' : 'voorgesteld'
}

/** Before input: the task runs and there is an agreement to mend (AVG 5 lid 1 d, N-AVG-5-1d). */
export const voorafVerbeterAfspraak = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('avg-juistheid', voorafStap('verbeter-afspraak', feiten, kader))

/**
 * With input: says what was wrong, binds nobody without his own yes, and who had it before is told (N-AVG-16, N-AVG-19,
 * N-2.3a.3-3-ovn).
 */
export const toetsVerbeterAfspraak = (
  invoer: Afspraakverbetering,
  feiten: Feiten,
  kader: Kader,
  oudeTekst: string,
): Oordeel => {
  const afspraak = feiten.afspraken.find(({ id }) => id === invoer.afspraakId)
  return met(voorafVerbeterAfspraak(feiten, kader), [
    opAfspraak('verbeter-afspraak', invoer.afspraakId, feiten),
    mits(gevuld(invoer.reden), 'verbetering-zonder-reden'),
    ...(afspraak ? opInhoud(afspraak, invoer, feiten, oudeTekst) : []),
  ])
}

const opInhoud = (
  afspraak: AfspraakFeit,
  invoer: Afspraakverbetering,
  feiten: Feiten,
  oudeTekst: string,
): readonly Mits[] => {
  const na = verbeterd(afspraak, invoer, oudeTekst)
  const { wie, partijId, betrokkeneId, anderePersoon, anderePlanning, heropent, verandert } = na
  const dicht = klaar.includes(afspraak.staat) && !heropent
  const instemming = {
    akkoord: invoer.akkoord,
    partijId: partijId ?? undefined,
    betrokkeneId: betrokkeneId ?? undefined,
  }
  return [
    mits(verandert || heropent, 'niets-verbeterd'),
    mits(invoer.tekst === undefined || gevuld(invoer.tekst), 'afspraak-zonder-tekst'),
    mits(!dicht || (!anderePersoon && !anderePlanning), 'afspraak-eerst-heropenen'),
    verandert && !dicht ? eigenJa(wie, instemming, feiten) : undefined,
    mits(!anderePersoon || soortVan(afspraak) === 'college' || invoer.verteld, 'ontvanger-niet-ingelicht'),
    anderePlanning ? dagVanaf(invoer.uiterlijk ?? '', afspraak.datum) : undefined,
  ]
}
