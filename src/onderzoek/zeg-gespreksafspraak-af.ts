import { z } from 'zod'
import { afgezegd, alleenDeUren } from '../scherm/gespreksafspraak-beeld.ts'
import { dossierkeuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { gebeurtenisKeuze } from './gebeurtenis-keuze.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import {
  openGespreksafspraken,
  toetsZegGespreksafspraakAf,
  voorafZegGespreksafspraakAf,
} from './rules/gespreksafspraak.ts'

/**
 * Cancels an appointment that does not go on or was never made: with whom and where is gone, the hours stay so that a calendar can
 * be told (N-2.3a.1-4, N-AVG-5-1d).
 */
export const zegGespreksafspraakAf = defineHandeling({
  id: 'onderzoek.zeg-gespreksafspraak-af',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3a.1-4', 'N-AVG-5-1d'],
  pad: 'afgezegde-gespreksafspraken',
  dossier: onderzoekDossier,
  metInhoud: ['gebeurtenis'],
  invoer: z.object({ gespreksafspraakId: dossierkeuze() }),
  vooraf: opDeDag(voorafZegGespreksafspraakAf),
  toets: (invoer, feiten, { vandaag }) => toetsZegGespreksafspraakAf(invoer, feiten, vandaag),
  effect: ({ gespreksafspraakId }, werk) => {
    const inhoud = alleenDeUren(werk.rijen('gebeurtenis'), gespreksafspraakId)
    return werk.verander('gebeurtenis', gespreksafspraakId, afgezegd, inhoud)
  },
  betrokkenen: () => 'allen',
  keuzes: async (feiten, lezing) => ({
    gespreksafspraakId: await gebeurtenisKeuze(openGespreksafspraken(feiten), lezing),
  }),
  voorbeeld: { gespreksafspraakId: '{gespreksafspraak}' },
})
