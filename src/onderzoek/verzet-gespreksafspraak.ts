import { z } from 'zod'
import { dossierkeuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { gebeurtenisKeuze } from './gebeurtenis-keuze.ts'
import { afspraakVelden } from './maak-gespreksafspraak.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import {
  openGespreksafspraken,
  toetsVerzetGespreksafspraak,
  voorafVerzetGespreksafspraak,
} from './rules/gespreksafspraak.ts'

/** Moves an appointment or mends it: day, hour, how and where; the old ones are gone (N-2.3a.1-4, N-AVG-5-1d). */
export const verzetGespreksafspraak = defineHandeling({
  id: 'onderzoek.verzet-gespreksafspraak',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3a.1-4', 'N-AVG-5-1d'],
  pad: 'verzette-gespreksafspraken',
  dossier: onderzoekDossier,
  metInhoud: ['gebeurtenis'],
  invoer: z.object({ gespreksafspraakId: dossierkeuze(), ...afspraakVelden }),
  vooraf: opDeDag(voorafVerzetGespreksafspraak),
  toets: (invoer, feiten, { vandaag }) => toetsVerzetGespreksafspraak(invoer, feiten, vandaag),
  effect: async ({ gespreksafspraakId, datum, vorm, tijd, waar }, werk) => {
    const met = werk.rijen('gebeurtenis').find(({ id }) => id === gespreksafspraakId)?.inhoud.met
    await werk.verander('gebeurtenis', gespreksafspraakId, { datum, code: vorm }, { met, tijd, waar })
  },
  betrokkenen: () => 'allen',
  keuzes: async (feiten, lezing) => ({
    gespreksafspraakId: await gebeurtenisKeuze(openGespreksafspraken(feiten), lezing),
  }),
  begin: (_, lezing, __, { gespreksafspraakId }) => {
    const rij = lezing.rijen('gebeurtenis').find(({ id }) => id === gespreksafspraakId)
    if (!rij) return {}
    const { datum, code, inhoud } = rij
    return { datum, vorm: code, tijd: inhoud.tijd, ...(inhoud.waar ? { waar: inhoud.waar } : {}) }
  },
  voorbeeld: { gespreksafspraakId: '{gespreksafspraak}', datum: '{vandaag}', tijd: '15:30', vorm: 'kantoor' },
})
