import { z } from 'zod'
import { afspraakZoalsZijStaat, volgendNummer } from '../scherm/gespreksafspraak-beeld.ts'
import { eigenAgenda } from '../verwerking/eigen-agenda.ts'
import { dossierkeuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { wieTeBellen } from './contactpersoon-keuze.ts'
import { gebeurtenisKeuze } from './gebeurtenis-keuze.ts'
import { afspraakVelden } from './maak-gespreksafspraak.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import {
  openGespreksafspraken,
  toetsVerzetGespreksafspraak,
  voorafVerzetGespreksafspraak,
} from './rules/gespreksafspraak.ts'
import { keuzeUit } from './wie-is-wie.ts'

/** Moves an appointment or mends it: when, how, where and with whom; the old ones are gone (N-2.3a.1-4, N-AVG-5-1d). */
export const verzetGespreksafspraak = defineHandeling({
  id: 'onderzoek.verzet-gespreksafspraak',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3a.1-4', 'N-AVG-5-1d'],
  pad: 'verzette-gespreksafspraken',
  dossier: onderzoekDossier,
  metInhoud: ['gebeurtenis', 'verzoek'],
  invoer: z.object({ gespreksafspraakId: dossierkeuze(), ...afspraakVelden }),
  vooraf: opDeDag(voorafVerzetGespreksafspraak),
  bij: (_, lezing, kader) => eigenAgenda(lezing, kader),
  toets: (invoer, feiten, { vandaag }, agenda) =>
    toetsVerzetGespreksafspraak(invoer, feiten, vandaag, agenda),
  effect: async ({ gespreksafspraakId, datum, vorm, dubbel: _, ...inhoud }, werk) => {
    const nummer = volgendNummer(werk.rijen('gebeurtenis'), gespreksafspraakId)
    const rij = { datum, code: vorm, betrokkene_id: inhoud.met[0] ?? null }
    await werk.verander('gebeurtenis', gespreksafspraakId, rij, { ...inhoud, nummer })
  },
  betrokkenen: () => 'allen',
  keuzes: async (feiten, lezing) => ({
    gespreksafspraakId: await gebeurtenisKeuze(openGespreksafspraken(feiten), lezing),
    met: await keuzeUit(lezing),
    metContactpersonen: wieTeBellen(lezing),
  }),
  begin: (_, lezing, __, { gespreksafspraakId }) =>
    afspraakZoalsZijStaat(lezing.rijen('gebeurtenis'), gespreksafspraakId),
  voorbeeld: {
    gespreksafspraakId: '{gespreksafspraak}',
    met: ['{verzoeker}'],
    datum: '{vandaag}',
    tijd: '15:30',
    vorm: 'kantoor',
    dubbel: true,
  },
})
