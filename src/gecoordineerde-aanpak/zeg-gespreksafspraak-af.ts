import { z } from 'zod'
import { afgezegd, alleenDeUren } from '../scherm/gespreksafspraak-beeld.ts'
import { dossierkeuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { vanCoordinator } from './declaratie.ts'
import { gebeurtenisKeuze } from './gebeurtenis-keuze.ts'
import {
  openGespreksafspraken,
  toetsZegGespreksafspraakAf,
  voorafZegGespreksafspraakAf,
} from './rules/gespreksafspraak.ts'

/**
 * Cancels an appointment that does not go on or was never made: with whom and where is gone, the hours stay so that a calendar can
 * be told (N-2.3a.3-5, N-AVG-5-1d).
 */
export const zegGespreksafspraakAf = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.zeg-gespreksafspraak-af',
  normen: ['N-2.3a.3-5', 'N-AVG-5-1d'],
  pad: 'afgezegde-gespreksafspraken',
  metInhoud: ['gebeurtenis'],
  invoer: z.object({ gespreksafspraakId: dossierkeuze() }),
  vooraf: voorafZegGespreksafspraakAf,
  toets: toetsZegGespreksafspraakAf,
  effect: ({ gespreksafspraakId }, werk) => {
    const inhoud = alleenDeUren(werk.rijen('gebeurtenis'), gespreksafspraakId)
    return werk.verander('gebeurtenis', gespreksafspraakId, afgezegd, inhoud)
  },
  betrokkenen: () => 'allen',
  keuzes: async (feiten, lezing, { vandaag }) => ({
    gespreksafspraakId: await gebeurtenisKeuze(openGespreksafspraken(feiten, vandaag), lezing),
  }),
  voorbeeld: { gespreksafspraakId: '{gespreksafspraak}' },
})
