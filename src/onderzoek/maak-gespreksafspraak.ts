import { z } from 'zod'
import { datum, dossierkeuzes, keuze, regel, tijd } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { gespreksvormen } from './rules/gebeurtenissen.ts'
import { toetsMaakGespreksafspraak, voorafMaakGespreksafspraak } from './rules/gespreksafspraak.ts'
import { keuzeUit } from './wie-is-wie.ts'

/** When, how and where: what making and moving an appointment ask alike. */
export const afspraakVelden = {
  datum: datum(),
  tijd: tijd(),
  vorm: keuze(gespreksvormen),
  waar: regel({ wieZiet: 'toeleiders' }).optional(),
}

/** Records the next appointment with people of this case (N-2.3a.1-4); the hour and the place are sealed. */
export const maakGespreksafspraak = defineHandeling({
  id: 'onderzoek.maak-gespreksafspraak',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3a.1-4'],
  pad: 'gespreksafspraken',
  dossier: onderzoekDossier,
  invoer: z.object({ met: dossierkeuzes(), ...afspraakVelden }),
  vooraf: opDeDag(voorafMaakGespreksafspraak),
  toets: (invoer, feiten, { vandaag }) => toetsMaakGespreksafspraak(invoer, feiten, vandaag),
  effect: async ({ met, datum: dag, tijd: uur, vorm, waar }, werk) => {
    const rij = { soort: 'gespreksafspraak', betrokkene_id: met[0] ?? null, datum: dag, code: vorm }
    return { gespreksafspraakId: await werk.voegToe('gebeurtenis', rij, { met, tijd: uur, waar }) }
  },
  betrokkenen: (_, { met }) => met,
  keuzes: async (_, lezing) => ({ met: await keuzeUit(lezing) }),
  begin: (_, __, { vandaag }) => ({ datum: vandaag, vorm: 'thuis' }),
  voorbeeld: { met: ['{verzoeker}'], datum: '{vandaag}', tijd: '14:00', vorm: 'thuis' },
})
