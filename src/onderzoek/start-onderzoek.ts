import { z } from 'zod'
import { datum, ja, meerkeuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { aanleidingen } from './rules/gebeurtenissen.ts'
import { toetsStartOnderzoek, voorafStartOnderzoek } from './rules/start-onderzoek.ts'
import { overgangen } from './rules/staten.ts'

/** Starts the onderzoek of 2.3a.1, when problems are presumed that hang together (N-2.3a.1-1, N-2.3a.1-1-drm). */
export const startOnderzoek = defineHandeling({
  id: 'onderzoek.start-onderzoek',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3a.1-1', 'N-2.3a.1-1-drm', 'N-2.3a.1-1-fish', 'N-2.3a.1-1-obs', 'N-2.3a.1-2', 'N-2.3.2-3'],
  pad: 'starten',
  dossier: onderzoekDossier,
  invoer: z.object({
    aanleidingen: meerkeuze(aanleidingen),
    feiten: tekst({ min: 10, wieZiet: 'client' }),
    samenhang: tekst({ min: 10, wieZiet: 'client' }),
    besprokenMetClient: ja().default(false),
    datum: datum(),
  }),
  vooraf: opDeDag(voorafStartOnderzoek),
  toets: (invoer, feiten, { vandaag }) => toetsStartOnderzoek(invoer, feiten, vandaag),
  effect: async (invoer, werk) => {
    const inhoud = { feiten: invoer.feiten, samenhang: invoer.samenhang }
    for (const code of invoer.aanleidingen)
      await werk.voegToe(
        'gebeurtenis',
        { soort: 'aanleiding', betrokkene_id: null, datum: invoer.datum, code },
        inhoud,
      )
    await werk.gaOver({
      naam: 'start',
      naar: overgangen.start.naar,
      artikel: werk.artikel,
      datum: invoer.datum,
    })
    await werk.werkBij({ gestart_op: invoer.datum })
  },
  betrokkenen: () => 'allen',
  begin: (_, __, { vandaag }) => ({ datum: vandaag }),
  voorbeeld: {
    aanleidingen: ['client-vertelt'],
    feiten: 'Zij vertelt over schulden en over haar behandeling.',
    samenhang: 'De schulden groeien doordat zij haar post niet opent.',
    besprokenMetClient: true,
    datum: '{vandaag}',
  },
})
