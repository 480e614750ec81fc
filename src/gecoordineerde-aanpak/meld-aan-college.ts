import { z } from 'zod'
import { beslissersVan } from '../inrichting/index.ts'
import { dossierkeuze, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { clientGesproken, gesprokenVelden } from '../zorg-en-veiligheidshuis/index.ts'
import { vanCoordinator } from './declaratie.ts'
import { clientKeuze } from './keuzes.ts'
import { meldingen } from './rules/gebeurtenissen.ts'
import { staatNaMelding, toetsMeldAanCollege, voorafMeldAanCollege } from './rules/meld-aan-college.ts'
import { zvhMelding } from './rules/zvh-aanmelding.ts'

const bijZvh = ({ redenCode }: Readonly<Record<string, unknown>>): boolean => redenCode === zvhMelding

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
    betrokkeneId: dossierkeuze().optional(),
    ...gesprokenVelden,
  }),
  alleenAls: {
    betrokkeneId: bijZvh,
    clientGesproken: bijZvh,
    ...clientGesproken.alleenAls(bijZvh),
  },
  vooraf: voorafMeldAanCollege,
  toets: (invoer, feiten, kader) =>
    toetsMeldAanCollege({ ...invoer, ...clientGesproken.uit(invoer) }, feiten, kader),
  effect: async ({ redenCode, toelichting, betrokkeneId, ...gesproken }, werk) => {
    const { staat } = werk.feiten.dossier
    const rij = {
      soort: 'melding-aan-college',
      betrokkene_id: bijZvh({ redenCode }) ? (betrokkeneId ?? null) : null,
      datum: werk.kader.vandaag,
      code: redenCode,
    }
    const over = bijZvh({ redenCode }) ? { gesproken: clientGesproken.uit(gesproken) } : {}
    await werk.voegToe('gebeurtenis', rij, { toelichting, ...over })
    const naar = staatNaMelding(redenCode, staat)
    if (naar !== staat)
      await werk.gaOver({ naam: 'meld-aan-college', naar, artikel: werk.artikel, redenCode })
  },
  bericht: (_, { tx, dossier }, { vandaag }) => beslissersVan(tx, dossier.gemeente, vandaag),
  betrokkenen: () => 'allen',
  keuzes: async (feiten, lezing) => ({ betrokkeneId: await clientKeuze(feiten, lezing) }),
  voorbeeld: { redenCode: 'problemen-opgelost', toelichting: 'Alle doelen zijn bereikt.' },
})
