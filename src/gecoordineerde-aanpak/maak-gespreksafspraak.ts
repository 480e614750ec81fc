import { z } from 'zod'
import { keuzeUit, talenVan } from '../personen/index.ts'
import { eigenAgenda } from '../verwerking/eigen-agenda.ts'
import { datum, dossierkeuzes, ja, keuze, regel, tijd, weblink } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { wieTeBellen } from './contactpersoon-keuze.ts'
import { clientenVan, vanCoordinator } from './declaratie.ts'
import { type AanpakLezing, partijKeuze } from './keuzes.ts'
import { gebeurtenissen } from './rules/gebeurtenissen.ts'
import { toetsMaakGespreksafspraak, voorafMaakGespreksafspraak } from './rules/gespreksafspraak.ts'

/** When, how, where and with whom: what making and moving an appointment ask alike. */
export const afspraakVelden = {
  met: dossierkeuzes(0).default([]),
  metPartijen: dossierkeuzes(0).default([]),
  metContactpersonen: dossierkeuzes(0).default([]),
  datum: datum(),
  tijd: tijd(),
  tot: tijd().optional(),
  vorm: keuze(gebeurtenissen.gespreksafspraak),
  waar: regel({ wieZiet: 'coordinator' }).optional(),
  link: weblink({ wieZiet: 'coordinator' }).optional(),
  tolk: regel({ max: 80, wieZiet: 'coordinator' }).optional(),
  dubbel: ja().default(false),
}

/** With whom one can agree to talk: the people, the parties, and their contact persons. */
export const metWieKeuzes = async (lezing: AanpakLezing) => ({
  met: await keuzeUit(lezing),
  metPartijen: await partijKeuze(lezing),
  metContactpersonen: await wieTeBellen(lezing),
})

/**
 * Records the next talk with people of this aanpak or with parties that take part (N-2.3a.3-5, N-2.3a.3-3); the hour, the
 * place and with whom are sealed.
 */
export const maakGespreksafspraak = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.maak-gespreksafspraak',
  normen: ['N-2.3a.3-5', 'N-2.3a.3-3'],
  pad: 'gespreksafspraken',
  metInhoud: ['gebeurtenis'],
  invoer: z.object(afspraakVelden),
  vooraf: voorafMaakGespreksafspraak,
  bij: (_, lezing, kader) => eigenAgenda(lezing, kader),
  toets: toetsMaakGespreksafspraak,
  effect: async ({ datum: dag, vorm, dubbel: _, ...inhoud }, werk) => {
    const rij = {
      soort: 'gespreksafspraak',
      betrokkene_id: inhoud.met[0] ?? null,
      datum: dag,
      code: vorm,
    }
    return { gespreksafspraakId: await werk.voegToe('gebeurtenis', rij, { ...inhoud, nummer: 0 }) }
  },
  betrokkenen: (feiten, { met }) => (met.length > 0 ? met : clientenVan(feiten)),
  keuzes: (_, lezing) => metWieKeuzes(lezing),
  begin: async (_, lezing, { vandaag }) => ({
    datum: vandaag,
    vorm: 'thuis',
    ...(await talenVan(lezing)),
  }),
  voorbeeld: {
    met: ['{client}'],
    datum: '{vandaag}',
    tijd: '14:00',
    tot: '15:00',
    vorm: 'videobellen',
    link: 'https://bellen.voorbeeld.example/kamer-2',
    tolk: 'Tigrinya',
    dubbel: true,
  },
})
