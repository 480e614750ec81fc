import { z } from 'zod'
import { afspraakZoalsZijStaat, volgendNummer } from '../scherm/gespreksafspraak-beeld.ts'
import { eigenAgenda } from '../verwerking/eigen-agenda.ts'
import { dossierkeuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { vanCoordinator } from './declaratie.ts'
import { gebeurtenisKeuze } from './gebeurtenis-keuze.ts'
import { afspraakVelden, metWieKeuzes } from './maak-gespreksafspraak.ts'
import {
  openGespreksafspraken,
  toetsVerzetGespreksafspraak,
  voorafVerzetGespreksafspraak,
} from './rules/gespreksafspraak.ts'

/** Moves an appointment or mends it: when, how, where and with whom; the old ones are gone (N-2.3a.3-5, N-AVG-5-1d). */
export const verzetGespreksafspraak = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.verzet-gespreksafspraak',
  normen: ['N-2.3a.3-5', 'N-AVG-5-1d'],
  pad: 'verzette-gespreksafspraken',
  metInhoud: ['gebeurtenis'],
  invoer: z.object({ gespreksafspraakId: dossierkeuze(), ...afspraakVelden }),
  vooraf: voorafVerzetGespreksafspraak,
  bij: (_, lezing, kader) => eigenAgenda(lezing, kader),
  toets: toetsVerzetGespreksafspraak,
  effect: async ({ gespreksafspraakId, datum, vorm, dubbel: _, ...inhoud }, werk) => {
    const nummer = volgendNummer(werk.rijen('gebeurtenis'), gespreksafspraakId)
    const rij = { datum, code: vorm, betrokkene_id: inhoud.met[0] ?? null }
    await werk.verander('gebeurtenis', gespreksafspraakId, rij, { ...inhoud, nummer })
  },
  betrokkenen: () => 'allen',
  keuzes: async (feiten, lezing, { vandaag }) => ({
    gespreksafspraakId: await gebeurtenisKeuze(openGespreksafspraken(feiten, vandaag), lezing),
    ...(await metWieKeuzes(lezing)),
  }),
  begin: (_, lezing, __, { gespreksafspraakId }) =>
    afspraakZoalsZijStaat(lezing.rijen('gebeurtenis'), gespreksafspraakId),
  voorbeeld: {
    gespreksafspraakId: '{gespreksafspraak}',
    met: ['{client}'],
    datum: '{vandaag}',
    tijd: '15:30',
    vorm: 'kantoor',
    dubbel: true,
  },
})
