import type { Oordeel } from '../../wet/oordeel.ts'
import { openDoorgeleiding } from './doorgeleiden.ts'
import type { DoorgeleidingFeit, Feiten, Kader } from './feiten.ts'
import { beoordeel, dagSindsMelding, gevuld, inStaat, laatste, met, mits } from './mits.ts'
import { reden } from './redenen.ts'
import { overgangen } from './staten.ts'

/** Something was passed on and waits to be taken up (N-2.2.5-2b-wal). */
export const voorafVraagAannameNa = (feiten: Feiten, { vandaag }: Kader): Oordeel =>
  beoordeel('melding-doorgeleiden', vandaag, [
    openDoorgeleiding(feiten) ? undefined : (inStaat(feiten, 'doorgeleid') ?? reden('niets-doorgeleid')),
  ])

/** Records that was asked whether it is taken up, on a day since it was passed on: nobody falls between two stools. */
export const toetsVraagAannameNa = (
  { datum }: { readonly datum: string },
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafVraagAannameNa(feiten, kader), [
    dagSindsMelding(datum, feiten, kader),
    mits(datum >= (openDoorgeleiding(feiten)?.datum ?? datum), 'dag-voor-doorgeven'),
  ])

/** The last that was passed on, when it was taken up or given back: what was recorded of that can be a mistake. */
export const laatsteBeslissing = ({ dossier, doorgeleidingen }: Feiten): DoorgeleidingFeit | undefined => {
  const vorige = doorgeleidingen.at(-1)
  const hoort = { aangenomen: 'afgerond', teruggegeven: 'triage' } as const
  const { staat } = vorige ?? {}
  const past = (staat === 'aangenomen' || staat === 'teruggegeven') && hoort[staat] === dossier.staat
  return past ? vorige : undefined
}

/** The oggz took it up and has a dossier of its own, of which the meldpunt takes nothing back. */
const isBegonnen = (vorige: DoorgeleidingFeit | undefined): boolean =>
  vorige?.taak === 'oggz' && vorige.staat === 'aangenomen'

/** What was recorded of the last that was passed on still stands as the last (AVG 5 lid 1 onder d). */
export const voorafNeemBeslissingTerug = (feiten: Feiten, { vandaag }: Kader): Oordeel =>
  beoordeel('avg-juistheid', vandaag, [
    inStaat(feiten, ...overgangen['neem-beslissing-terug'].van),
    mits(laatsteBeslissing(feiten) !== undefined, 'geen-beslissing'),
    mits(!isBegonnen(laatsteBeslissing(feiten)), 'bemoeizorg-begonnen'),
  ])

/** Takes back that it was taken up or given back, when that was a mistake: the melding waits again (N-2.2.5-2b-wal, N-AVG-16). */
export const toetsNeemBeslissingTerug = (
  { waarom }: { readonly waarom: string },
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafNeemBeslissingTerug(feiten, kader), [mits(gevuld(waarom), 'verbetering-zonder-reden')])

/** What waits to be taken up and was passed on with urgency; it must be taken up on its own day (2.3.3: at once). */
export const openSpoed = (feiten: Feiten): DoorgeleidingFeit | undefined => {
  const open = openDoorgeleiding(feiten)
  const spoed = laatste(feiten, 'spoed')
  return open?.taak === 'wmo-2015' && spoed !== undefined && spoed.datum >= open.datum ? open : undefined
}
