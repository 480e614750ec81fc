import { isDatum } from '../../wet/datum.ts'
import type { Mits } from '../../wet/mits.ts'
import { type Bezetting, waarnemingOp } from '../../wet/waarneming.ts'
import type { Feiten, Kader } from './feiten.ts'
import { mits, reden } from './redenen.ts'
import { kanOver, lopend, type Overgang } from './staten.ts'

export { gevuld, type Mits, met } from '../../wet/mits.ts'
export { mits } from './redenen.ts'

/** Who works in the aanpak, as far as the facts say it. */
export const bezettingVan = ({ dossier, waarnemingen }: Feiten): Bezetting => ({
  behandelaar: dossier.coordinator,
  waarnemingen,
})

/** Who is coordinator on this day: who was appointed for a while, else the appointed one; never two at once. */
export const coordinatorOp = (feiten: Feiten, dag: string): string | null =>
  waarnemingOp(bezettingVan(feiten), dag)?.waarnemer ?? feiten.dossier.coordinator

/** The asker is the appointed coordinator of this day, in the pet of coordinator (N-5.4.4-2, N-2.3a.3-1-pet). */
export const isCoordinator = (feiten: Feiten, { wie, vandaag }: Kader): Mits => {
  if (feiten.dossier.coordinator === null) return reden('geen-coordinator')
  const { gebruikerId, rol } = wie
  if (rol === 'coordinator' && gebruikerId === coordinatorOp(feiten, vandaag)) return undefined
  const vervangen = rol === 'coordinator' && gebruikerId === feiten.dossier.coordinator
  return reden(vervangen ? 'collega-neemt-waar' : 'niet-de-coordinator')
}

/** The asker decides for the college, and not about his own work as coordinator (Awb 2:4). */
export const isCollege = (feiten: Feiten, { wie, vandaag }: Kader): readonly Mits[] => [
  mits(wie.rol === 'beslisser', 'niet-het-college'),
  mits(![feiten.dossier.coordinator, coordinatorOp(feiten, vandaag)].includes(wie.gebruikerId), 'eigen-zaak'),
]

/** The coordinator's task runs: accepted and not ended (N-5.4.4-2, N-5.4.4-7). */
export const taakLoopt = ({ dossier }: Feiten): Mits => {
  if (dossier.staat === 'beeindigd') return reden('aanpak-beeindigd')
  return mits(lopend.includes(dossier.staat), 'aanwijzing-niet-aanvaard')
}

/** What every act of the coordinator asks: the right person, while the task runs. */
export const alsCoordinator = (feiten: Feiten, kader: Kader): readonly Mits[] => [
  isCoordinator(feiten, kader),
  taakLoopt(feiten),
]

/** The state machine has this move from the present state. */
export const magOver = (overgang: Overgang, { dossier }: Feiten): Mits => {
  if (dossier.staat === 'beeindigd') return reden('aanpak-beeindigd')
  return kanOver(overgang, dossier.staat)
    ? undefined
    : reden('aanpak-niet-in-deze-stand', { staat: dossier.staat })
}

/** A day that exists, lies on or after `vanaf`, and not after today. */
export const dagInVerleden = (datum: string, vanaf: string, { vandaag }: Kader): Mits => {
  if (!isDatum(datum)) return reden('datum-bestaat-niet')
  if (datum > vandaag) return reden('datum-in-de-toekomst')
  return datum < vanaf ? reden('datum-te-vroeg', { vanaf }) : undefined
}

/** A day that exists and is not before `vanaf`. */
export const dagVanaf = (datum: string, vanaf: string): Mits => {
  if (!isDatum(datum)) return reden('datum-bestaat-niet')
  return datum < vanaf ? reden('datum-te-vroeg', { vanaf }) : undefined
}

/** A day that exists and is today or later. */
export const dagInToekomst = (datum: string, { vandaag }: Kader): Mits => {
  if (!isDatum(datum)) return reden('datum-bestaat-niet')
  return mits(datum >= vandaag, 'datum-voorbij')
}
