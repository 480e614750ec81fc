import type { Afspraakstaat } from '../../wet/afspraakstaten.ts'
import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import type { Partijantwoord } from './antwoord-van-partij.ts'
import type { AfspraakFeit, Feiten, Kader } from './feiten.ts'
import { gevuld, type Mits, met, mits } from './mits.ts'
import { opAfspraak, voorafStap } from './op-afspraak.ts'
import { reden } from './redenen.ts'

/** A yes or no that the party never gave. `verteld`: whoever had heard of it knows that it was not so. */
export interface Antwoordweghaling {
  readonly afspraakId: string
  readonly reden: string
  readonly verteld: boolean
}

/** Before input: the task runs and a party's answer stands here (AVG 5 lid 1 d, N-2.3a.3-3-ovn). */
export const voorafHaalAntwoordVanPartijWeg = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('avg-juistheid', voorafStap('haal-antwoord-van-partij-weg', feiten, kader))

/** With input: says how it came there, nothing rests on it, and who had heard it was told (N-AVG-16, N-AVG-19). */
export const toetsHaalAntwoordVanPartijWeg = (
  invoer: Antwoordweghaling,
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafHaalAntwoordVanPartijWeg(feiten, kader), [
    draagtVerder(invoer.afspraakId, feiten) ??
      opAfspraak('haal-antwoord-van-partij-weg', invoer.afspraakId, feiten),
    mits(gevuld(invoer.reden), 'verbetering-zonder-reden'),
    mits(invoer.verteld, 'ontvanger-niet-ingelicht'),
  ])

/** What was recorded as done or as not working out rests on the yes: that is mended first. */
const draagtVerder = (afspraakId: string, { afspraken }: Feiten): Mits => {
  const { staat, partijId = null } = afspraken.find(({ id }) => id === afspraakId) ?? {}
  const rust = partijId !== null && (staat === 'gedaan' || staat === 'lukt-niet')
  return rust ? reden('antwoord-draagt-verder') : undefined
}

/** The state the agreement returns to: before its yes a proposal, before its no what the yes had made it. */
export const staatZonderAntwoord = (
  { staat }: Pick<AfspraakFeit, 'staat'>,
  { jaOp }: Pick<Partijantwoord, 'jaOp'>,
): Afspraakstaat => (staat === 'geweigerd' && jaOp !== null ? 'aanvaard' : 'voorgesteld')
