import { z } from 'zod'
import { agendapuntVan } from '../scherm/agendapunt.ts'
import { dossierkeuze } from '../verwerking/velden.ts'
import { defineInzien } from '../verwerking/verwerking.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { toetsBekijkOnderzoek } from './rules/bekijk-onderzoek.ts'

/** Reads one appointment for one's own calendar, moved and cancelled ones too: when, and nobody's name (N-AVG-32, N-AVG-5-1c). */
export const bekijkGespreksafspraak = defineInzien({
  id: 'onderzoek.bekijk-gespreksafspraak',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3a.1-4', 'N-AVG-32', 'N-AVG-5-1c'],
  pad: 'gespreksafspraken',
  dossier: onderzoekDossier,
  metInhoud: ['gebeurtenis'],
  invoer: z.object({ gespreksafspraakId: dossierkeuze() }),
  toets: (_, feiten, { vandaag, wie }) =>
    toetsBekijkOnderzoek({ rol: wie.rol, gebruikerId: wie.gebruikerId }, feiten, vandaag),
  lees: (lezing, { gespreksafspraakId }) => {
    const rij = lezing
      .rijen('gebeurtenis')
      .find(({ id, soort }) => id === gespreksafspraakId && soort === 'gespreksafspraak')
    return rij ? agendapuntVan(rij, lezing.omgeving.klok.now()) : null
  },
  betrokkenen: () => 'allen',
  voorbeeld: { gespreksafspraakId: '{gespreksafspraak}' },
})
