import { z } from 'zod'
import { dossierkeuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { vanCoordinator } from './declaratie.ts'
import { gebeurtenisKeuze } from './gebeurtenis-keuze.ts'
import {
  openGespreksafspraken,
  toetsZegGespreksafspraakAf,
  voorafZegGespreksafspraakAf,
} from './rules/gespreksafspraak.ts'

/** Takes an appointment away that does not go on or was never made; the log holds that it was (N-2.3a.3-5, N-AVG-5-1d). */
export const zegGespreksafspraakAf = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.zeg-gespreksafspraak-af',
  normen: ['N-2.3a.3-5', 'N-AVG-5-1d'],
  pad: 'afgezegde-gespreksafspraken',
  invoer: z.object({ gespreksafspraakId: dossierkeuze() }),
  vooraf: voorafZegGespreksafspraakAf,
  toets: toetsZegGespreksafspraakAf,
  effect: ({ gespreksafspraakId }, werk) => werk.verwijder('gebeurtenis', gespreksafspraakId),
  betrokkenen: () => 'allen',
  keuzes: async (feiten, lezing, { vandaag }) => ({
    gespreksafspraakId: await gebeurtenisKeuze(openGespreksafspraken(feiten, vandaag), lezing),
  }),
  voorbeeld: { gespreksafspraakId: '{gespreksafspraak}' },
})
