import { type Afspraakstap, kanStap } from '../../wet/afspraakstaten.ts'
import type { AfspraakFeit, Feiten, Kader } from './feiten.ts'
import { alsCoordinator, type Mits, mits } from './mits.ts'
import { reden } from './redenen.ts'

/** The agreements on which this step can be taken now; the form offers exactly these. */
export const afsprakenVoor = (stap: Afspraakstap, { afspraken }: Feiten): readonly AfspraakFeit[] =>
  afspraken.filter(
    ({ staat, partijId }) => kanStap(stap, staat) && (!alleenPartij(stap) || partijId !== null),
  )

/** Before input: the coordinator's task runs and there is an agreement for this step. */
export const voorafStap = (stap: Afspraakstap, feiten: Feiten, kader: Kader): readonly Mits[] => [
  ...alsCoordinator(feiten, kader),
  mits(afsprakenVoor(stap, feiten).length > 0, 'geen-afspraak-hiervoor'),
]

/** The chosen agreement is one of this aanpak, and the step fits its state; a party's yes comes first (N-2.3a.3-3-ovn). */
export const opAfspraak = (stap: Afspraakstap, afspraakId: string, { afspraken }: Feiten): Mits => {
  const afspraak = afspraken.find(({ id }) => id === afspraakId)
  if (!afspraak) return reden('afspraak-onbekend')
  if (alleenPartij(stap) && afspraak.partijId === null) return reden('afspraak-niet-van-partij')
  if (kanStap(stap, afspraak.staat)) return undefined
  return afspraak.staat === 'voorgesteld'
    ? reden('partij-zei-geen-ja')
    : reden('afspraak-niet-in-deze-stand', { staat: afspraak.staat })
}

const alleenPartij = (stap: Afspraakstap): boolean =>
  ['leg-ja-van-partij-vast', 'leg-nee-van-partij-vast', 'haal-antwoord-van-partij-weg'].includes(stap)
