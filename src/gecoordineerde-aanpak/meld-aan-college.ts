import { z } from 'zod'
import { beslissersVan } from '../inrichting/index.ts'
import { keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { vanCoordinator } from './declaratie.ts'
import { meldingen } from './rules/gebeurtenissen.ts'
import { staatNaMelding, toetsMeldAanCollege, voorafMeldAanCollege } from './rules/meld-aan-college.ts'

/** Tells the college that the aanpak must change or end, or that the task cannot be done well (N-2.3a.3-4). */
export const meldAanCollege = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.meld-aan-college',
  normen: ['N-2.3a.3-4', 'N-2.3a.3-4-stp', 'N-2.3a.3-zv5'],
  pad: 'meldingen',
  controleren: true,
  invoer: z.object({
    redenCode: keuze(meldingen),
    toelichting: tekst({ min: 5, max: 2000, wieZiet: 'college' }),
  }),
  vooraf: voorafMeldAanCollege,
  toets: toetsMeldAanCollege,
  effect: async ({ redenCode, toelichting }, werk) => {
    const { staat } = werk.feiten.dossier
    const rij = {
      soort: 'melding-aan-college',
      betrokkene_id: null,
      datum: werk.kader.vandaag,
      code: redenCode,
    }
    await werk.voegToe('gebeurtenis', rij, { toelichting })
    const naar = staatNaMelding(redenCode, staat)
    if (naar !== staat)
      await werk.gaOver({ naam: 'meld-aan-college', naar, artikel: werk.artikel, redenCode })
  },
  bericht: (_, { tx, dossier }, { vandaag }) => beslissersVan(tx, dossier.gemeente, vandaag),
  betrokkenen: () => 'allen',
  voorbeeld: { redenCode: 'problemen-opgelost', toelichting: 'Alle doelen zijn bereikt.' },
})
