import { z } from 'zod'
import { dossierkeuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { vanCoordinator } from './declaratie.ts'
import { gebeurtenisKeuze } from './gebeurtenis-keuze.ts'
import { afspraakVelden } from './maak-gespreksafspraak.ts'
import {
  openGespreksafspraken,
  toetsVerzetGespreksafspraak,
  voorafVerzetGespreksafspraak,
} from './rules/gespreksafspraak.ts'

/** Moves an appointment or mends it: day, hour, how and where; the old ones are gone (N-2.3a.3-5, N-AVG-5-1d). */
export const verzetGespreksafspraak = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.verzet-gespreksafspraak',
  normen: ['N-2.3a.3-5', 'N-AVG-5-1d'],
  pad: 'verzette-gespreksafspraken',
  metInhoud: ['gebeurtenis'],
  invoer: z.object({ gespreksafspraakId: dossierkeuze(), ...afspraakVelden }),
  vooraf: voorafVerzetGespreksafspraak,
  toets: toetsVerzetGespreksafspraak,
  effect: async ({ gespreksafspraakId, datum, vorm, tijd, waar }, werk) => {
    const oud = werk.rijen('gebeurtenis').find(({ id }) => id === gespreksafspraakId)
    const { met, metPartijen } = oud?.inhoud ?? {}
    const inhoud = { met, metPartijen, tijd, waar }
    await werk.verander('gebeurtenis', gespreksafspraakId, { datum, code: vorm }, inhoud)
  },
  betrokkenen: () => 'allen',
  keuzes: async (feiten, lezing, { vandaag }) => ({
    gespreksafspraakId: await gebeurtenisKeuze(openGespreksafspraken(feiten, vandaag), lezing),
  }),
  begin: (_, lezing, __, { gespreksafspraakId }) => {
    const rij = lezing.rijen('gebeurtenis').find(({ id }) => id === gespreksafspraakId)
    if (!rij) return {}
    const { datum, code, inhoud } = rij
    return { datum, vorm: code, tijd: inhoud.tijd, ...(inhoud.waar ? { waar: inhoud.waar } : {}) }
  },
  voorbeeld: { gespreksafspraakId: '{gespreksafspraak}', datum: '{vandaag}', tijd: '15:30', vorm: 'kantoor' },
})
