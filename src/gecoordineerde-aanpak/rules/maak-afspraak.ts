import type { Afspraakstaat } from '../../wet/afspraakstaten.ts'
import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import type { Feiten, Kader } from './feiten.ts'
import { gestopt } from './laat-client-stoppen.ts'
import { alsCoordinator, dagInToekomst, gevuld, type Mits, met, mits } from './mits.ts'
import { reden } from './redenen.ts'

/**
 * Who does what before when. `wie` decides which id is read: a party's, a betrokkene's, or none for the college.
 * `akkoord` is the yes of the betrokkene; for a party it must be false here, for the party's yes is an act of its own.
 */
export interface NieuweAfspraak {
  readonly tekst: string
  readonly doelId?: string | undefined
  readonly wie: 'partij' | 'betrokkene' | 'college'
  readonly partijId?: string | undefined
  readonly betrokkeneId?: string | undefined
  readonly akkoord: boolean
  readonly uiterlijk?: string | undefined
}

/** An agreement of a party begins as a proposal; one of a betrokkene or the college itself as agreed. */
export const beginstaat = (wie: NieuweAfspraak['wie']): Afspraakstaat =>
  wie === 'partij' ? 'voorgesteld' : 'aanvaard'

/** Before input: the task runs and there is a goal to work on (2.3a.3 lid 3, N-2.3a.3-3). */
export const voorafMaakAfspraak = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('coordinator-taken', [
    ...alsCoordinator(feiten, kader),
    mits(
      feiten.doelen.some(({ staat }) => staat === 'loopt'),
      'geen-doel',
    ),
  ])

/** With input: nobody is bound without his own yes: no power to overrule (N-2.3a.3-3-ovn, N-2.3a.3-5). */
export const toetsMaakAfspraak = (invoer: NieuweAfspraak, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafMaakAfspraak(feiten, kader), [
    mits(gevuld(invoer.tekst), 'afspraak-zonder-tekst'),
    eigenJa(invoer.wie, invoer, feiten),
    voorDoel(invoer.doelId, feiten),
    invoer.uiterlijk ? dagInToekomst(invoer.uiterlijk, kader) : undefined,
  ])

type Instemming = Pick<NieuweAfspraak, 'partijId' | 'betrokkeneId' | 'akkoord'>

const metWie: Readonly<Record<NieuweAfspraak['wie'], (invoer: Instemming, feiten: Feiten) => Mits>> = {
  partij: ({ partijId, akkoord }, { partijen }) => {
    if (!partijen.some(({ id }) => id === partijId)) return reden('partij-doet-niet-mee')
    return mits(!akkoord, 'partij-beslist-zelf')
  },
  betrokkene: ({ betrokkeneId, akkoord }, feiten) => {
    if (!feiten.betrokkenen.some(({ id }) => id === betrokkeneId)) return reden('betrokkene-onbekend')
    if (gestopt(feiten).some((id) => id === betrokkeneId)) return reden('client-doet-niet-meer-mee')
    return mits(akkoord, 'betrokkene-zei-geen-ja')
  },
  college: () => undefined,
}

/** Whoever does it takes part, and says yes himself: a betrokkene here, a party in an act of its own. */
export const eigenJa = (wie: NieuweAfspraak['wie'], invoer: Instemming, feiten: Feiten): Mits =>
  metWie[wie](invoer, feiten)

const voorDoel = (doelId: string | undefined, { doelen }: Feiten): Mits => {
  if (!doelId) return undefined
  const doel = doelen.find(({ id }) => id === doelId)
  if (!doel) return reden('doel-onbekend')
  return mits(doel.staat === 'loopt', 'doel-loopt-niet')
}
