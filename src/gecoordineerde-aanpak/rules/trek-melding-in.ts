import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import type { Feiten, GebeurtenisFeit, Kader } from './feiten.ts'
import { dienstmeldingen, eindredenen } from './gebeurtenissen.ts'
import { laatste, openMelding, openMeldingen } from './meld-aan-college.ts'
import { alsCoordinator, gevuld, met, mits } from './mits.ts'
import { teMeldenNa } from './overgebleven-diensten.ts'
import { overgangen, type Staat } from './staten.ts'

/** It was sent because a client refused a service, and that still stands: the declaration is what is mended. */
const volgtNogUitDienst = ({ code }: GebeurtenisFeit, feiten: Feiten): boolean =>
  dienstmeldingen.some((een) => een === code) && teMeldenNa(feiten) !== undefined

/** Before input: the task runs and the college has not answered the notification yet (2.3a.3 lid 4, N-AVG-5-1d). */
export const voorafTrekMeldingIn = (feiten: Feiten, kader: Kader): Oordeel => {
  const melding = openMelding(feiten)
  const overgedragen = laatste(feiten.gebeurtenissen, ['overdracht-aan-college'])
  const draagt = melding !== undefined && (overgedragen?.versie ?? -1) > melding.versie
  return oordeel('coordinator-meldt', [
    ...alsCoordinator(feiten, kader),
    mits(melding !== undefined, 'geen-melding-om-in-te-trekken'),
    mits(!draagt, 'vastlegging-draagt-verder'),
    mits(!melding || !volgtNogUitDienst(melding, feiten), 'melding-volgt-uit-dienst'),
  ])
}

/** With input: the college hears why it was a mistake (N-AVG-16, N-AVG-19). */
export const toetsTrekMeldingIn = (
  { reden }: { readonly reden: string },
  feiten: Feiten,
  kader: Kader,
): Oordeel => met(voorafTrekMeldingIn(feiten, kader), [mits(gevuld(reden), 'intrekking-zonder-reden')])

/** The state without this notification: the aanpak runs on, unless an earlier one that can lead to the end still waits. */
export const staatZonderMelding = (melding: GebeurtenisFeit, feiten: Feiten): Staat => {
  const { staat } = feiten.dossier
  const wacht = openMeldingen(feiten).some(
    ({ id, code }) => id !== melding.id && eindredenen.some((einde) => einde === code),
  )
  return staat === 'einde-gemeld' && !wacht ? overgangen['trek-melding-in'].naar : staat
}
