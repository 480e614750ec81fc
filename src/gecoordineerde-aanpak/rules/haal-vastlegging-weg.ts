import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import type { Feiten, GebeurtenisFeit, Kader } from './feiten.ts'
import { eindredenen } from './gebeurtenissen.ts'
import { laatste, openMeldingen } from './meld-aan-college.ts'
import { gevuld, isCollege, met, mits } from './mits.ts'
import { overgangen, type Staat } from './staten.ts'

/** What the college recorded last and can take away: its answer to a notification, or that it received all data. */
export const vanHetCollege = ({ gebeurtenissen }: Feiten): GebeurtenisFeit | undefined =>
  laatste(gebeurtenissen, ['melding-beantwoord', 'overdracht-aan-college'])

/**
 * Before input: the aanpak has not ended, the college recorded something, and nobody did anything in the aanpak since, so
 * that nothing can rest on it (N-AVG-5-1d). After the end there is no way back (5.4.4 lid 7).
 */
export const voorafHaalVastleggingWeg = (feiten: Feiten, kader: Kader): Oordeel => {
  const feit = vanHetCollege(feiten)
  return oordeel('avg-juistheid', [
    ...isCollege(feiten, kader),
    mits(feiten.dossier.staat !== 'beeindigd', 'aanpak-beeindigd'),
    mits(feit !== undefined, 'geen-vastlegging'),
    mits(feit === undefined || feit.versie === feiten.dossier.versie, 'college-vastlegging-draagt-verder'),
  ])
}

/** With input: says how it came there, for the coordinator and the client to read (N-AVG-16). */
export const toetsHaalVastleggingWeg = (
  { reden }: { readonly reden: string },
  feiten: Feiten,
  kader: Kader,
): Oordeel => met(voorafHaalVastleggingWeg(feiten, kader), [mits(gevuld(reden), 'verbetering-zonder-reden')])

/** The state without it: a notified end waits for the college again. */
export const staatZonderVastlegging = (feit: GebeurtenisFeit, feiten: Feiten): Staat => {
  const { staat } = feiten.dossier
  const rest = feiten.gebeurtenissen.filter(({ id }) => id !== feit.id)
  const wacht = openMeldingen({ ...feiten, gebeurtenissen: rest }).some(({ code }) =>
    eindredenen.some((einde) => einde === code),
  )
  return staat === 'in-uitvoering' && wacht ? overgangen['haal-vastlegging-weg'].naar : staat
}
