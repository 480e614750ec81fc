import { z } from 'zod'
import { agendapuntVan } from '../scherm/agendapunt.ts'
import { dossierkeuze } from '../verwerking/velden.ts'
import { defineInzien } from '../verwerking/verwerking.ts'
import { vanCoordinator } from './declaratie.ts'
import { toetsBekijkGespreksafspraak } from './rules/gespreksafspraak.ts'

/** Reads one appointment for one's own calendar, moved and cancelled ones too: when, and nobody's name (N-AVG-32, N-AVG-5-1c). */
export const bekijkGespreksafspraak = defineInzien({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.bekijk-gespreksafspraak',
  normen: ['N-2.3a.3-5', 'N-AVG-32', 'N-AVG-5-1c'],
  pad: 'gespreksafspraken',
  metInhoud: ['gebeurtenis'],
  invoer: z.object({ gespreksafspraakId: dossierkeuze() }),
  toets: (_, feiten, kader) => toetsBekijkGespreksafspraak(feiten, kader),
  lees: (lezing, { gespreksafspraakId }) => {
    const rij = lezing
      .rijen('gebeurtenis')
      .find(({ id, soort }) => id === gespreksafspraakId && soort === 'gespreksafspraak')
    return rij ? agendapuntVan(rij, lezing.omgeving.klok.now()) : null
  },
  betrokkenen: () => 'allen',
  voorbeeld: { gespreksafspraakId: '{gespreksafspraak}' },
})
