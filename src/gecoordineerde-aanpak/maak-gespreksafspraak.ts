import { z } from 'zod'
import { keuzeUit } from '../personen/index.ts'
import { datum, dossierkeuzes, keuze, regel, tijd } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { clientenVan, vanCoordinator } from './declaratie.ts'
import { partijKeuze } from './keuzes.ts'
import { gebeurtenissen } from './rules/gebeurtenissen.ts'
import { toetsMaakGespreksafspraak, voorafMaakGespreksafspraak } from './rules/gespreksafspraak.ts'

/** When, how and where: what making and moving an appointment ask alike. */
export const afspraakVelden = {
  datum: datum(),
  tijd: tijd(),
  vorm: keuze(gebeurtenissen.gespreksafspraak),
  waar: regel({ wieZiet: 'coordinator' }).optional(),
}

/**
 * Records the next talk with people of this aanpak or with parties that take part (N-2.3a.3-5, N-2.3a.3-3); the hour, the
 * place and with whom are sealed.
 */
export const maakGespreksafspraak = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.maak-gespreksafspraak',
  normen: ['N-2.3a.3-5', 'N-2.3a.3-3'],
  pad: 'gespreksafspraken',
  invoer: z.object({
    met: dossierkeuzes(0).default([]),
    metPartijen: dossierkeuzes(0).default([]),
    ...afspraakVelden,
  }),
  vooraf: voorafMaakGespreksafspraak,
  toets: toetsMaakGespreksafspraak,
  effect: async ({ met, metPartijen, datum: dag, tijd: uur, vorm, waar }, werk) => {
    const rij = { soort: 'gespreksafspraak', betrokkene_id: met[0] ?? null, datum: dag, code: vorm }
    const inhoud = { met, metPartijen, tijd: uur, waar }
    return { gespreksafspraakId: await werk.voegToe('gebeurtenis', rij, inhoud) }
  },
  betrokkenen: (feiten, { met }) => (met.length > 0 ? met : clientenVan(feiten)),
  keuzes: async (_, lezing) => ({ met: await keuzeUit(lezing), metPartijen: await partijKeuze(lezing) }),
  begin: (_, __, { vandaag }) => ({ datum: vandaag, vorm: 'thuis' }),
  voorbeeld: { met: ['{client}'], datum: '{vandaag}', tijd: '14:00', vorm: 'thuis' },
})
