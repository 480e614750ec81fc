import { z } from 'zod'
import { tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { vanCoordinator } from './declaratie.ts'
import { openMelding } from './rules/meld-aan-college.ts'
import { staatZonderMelding, toetsTrekMeldingIn, voorafTrekMeldingIn } from './rules/trek-melding-in.ts'

/**
 * Withdraws the last notification as long as the college did not answer it; the college reads that it was, and why
 * (N-2.3a.3-4, N-AVG-16, N-AVG-19).
 */
export const trekMeldingIn = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.trek-melding-in',
  normen: ['N-2.3a.3-4', 'N-AVG-5-1d', 'N-AVG-16', 'N-AVG-19'],
  pad: 'ingetrokken-meldingen',
  controleren: true,
  invoer: z.object({ reden: tekst({ min: 3, max: 500, wieZiet: 'college' }) }),
  vooraf: voorafTrekMeldingIn,
  toets: toetsTrekMeldingIn,
  effect: async ({ reden }, werk) => {
    const melding = openMelding(werk.feiten)
    if (!melding) throw new Error('no notification waits for the college')
    const { staat } = werk.feiten.dossier
    await werk.verwijder('gebeurtenis', melding.id)
    const rij = { soort: 'melding-ingetrokken', betrokkene_id: null, datum: werk.kader.vandaag }
    await werk.voegToe('gebeurtenis', { ...rij, code: melding.code }, { reden })
    const naar = staatZonderMelding(melding, werk.feiten)
    if (naar !== staat) await werk.gaOver({ naam: 'trek-melding-in', naar, artikel: werk.artikel })
  },
  betrokkenen: () => 'allen',
  voorbeeld: { reden: 'Deze melding hoorde bij een andere aanpak.' },
})
