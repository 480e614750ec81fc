import { z } from 'zod'
import { talenVan } from '../personen/index.ts'
import { eigenAgenda } from '../verwerking/eigen-agenda.ts'
import { datum, dossierkeuzes, ja, keuze, regel, tijd, weblink } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { wieTeBellen } from './contactpersoon-keuze.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { gespreksvormen } from './rules/gebeurtenissen.ts'
import { toetsMaakGespreksafspraak, voorafMaakGespreksafspraak } from './rules/gespreksafspraak.ts'
import { keuzeUit } from './wie-is-wie.ts'

/** When, how, where and with whom: what making and moving an appointment ask alike. */
export const afspraakVelden = {
  met: dossierkeuzes(),
  metContactpersonen: dossierkeuzes(0).default([]),
  datum: datum(),
  tijd: tijd(),
  tot: tijd().optional(),
  vorm: keuze(gespreksvormen),
  waar: regel({ wieZiet: 'toeleiders' }).optional(),
  link: weblink({ wieZiet: 'toeleiders' }).optional(),
  tolk: regel({ max: 80, wieZiet: 'toeleiders' }).optional(),
  dubbel: ja().default(false),
}

/**
 * Records the next appointment with people of this case, and contact persons of parties (N-2.3a.1-4); the hours, the place, the
 * address and the interpreter are sealed.
 */
export const maakGespreksafspraak = defineHandeling({
  id: 'onderzoek.maak-gespreksafspraak',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3a.1-4'],
  pad: 'gespreksafspraken',
  dossier: onderzoekDossier,
  metInhoud: ['gebeurtenis', 'verzoek'],
  invoer: z.object(afspraakVelden),
  vooraf: opDeDag(voorafMaakGespreksafspraak),
  bij: (_, lezing, kader) => eigenAgenda(lezing, kader),
  toets: (invoer, feiten, { vandaag }, agenda) => toetsMaakGespreksafspraak(invoer, feiten, vandaag, agenda),
  effect: async ({ met, datum: dag, vorm, dubbel: _, ...inhoud }, werk) => {
    const rij = { soort: 'gespreksafspraak', betrokkene_id: met[0] ?? null, datum: dag, code: vorm }
    return { gespreksafspraakId: await werk.voegToe('gebeurtenis', rij, { ...inhoud, met, nummer: 0 }) }
  },
  betrokkenen: (_, { met }) => met,
  keuzes: async (_, lezing) => ({
    met: await keuzeUit(lezing),
    metContactpersonen: wieTeBellen(lezing),
  }),
  begin: async (_, lezing, { vandaag }) => ({
    datum: vandaag,
    vorm: 'thuis',
    ...(await talenVan(lezing)),
  }),
  voorbeeld: {
    met: ['{verzoeker}'],
    datum: '{vandaag}',
    tijd: '14:00',
    tot: '15:00',
    vorm: 'videobellen',
    link: 'https://bellen.voorbeeld.example/kamer-2',
    tolk: 'Tigrinya',
    dubbel: true,
  },
})
