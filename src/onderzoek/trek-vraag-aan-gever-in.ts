import { z } from 'zod'
import { openGeversvragen, sluitGeversvragen } from '../doorgeefvraag/index.ts'
import { codeTekst } from '../teksten/catalogus.ts'
import { dossierkeuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { toetsTrekVraagAanGeverIn, voorafTrekVraagAanGeverIn } from './rules/vraag-gever.ts'

/** Withdraws a question to who gave something that nobody answered: in the portal it is gone (N-AVG-5-1c, N-2.3a.1-4-stp). */
export const trekVraagAanGeverIn = defineHandeling({
  id: 'onderzoek.trek-vraag-aan-gever-in',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-AVG-5-1c', 'N-2.3a.1-4-stp', 'N-5.4.2-1-vw'],
  pad: 'ingetrokken-vragen-aan-gevers',
  naOverlijden: 'kan',
  dossier: onderzoekDossier,
  metInhoud: ['gebeurtenis', 'gegeven'],
  invoer: z.object({ vraagId: dossierkeuze() }),
  vooraf: opDeDag(voorafTrekVraagAanGeverIn),
  bij: (_, lezing, { vandaag }) => openGeversvragen(lezing, vandaag),
  toets: (invoer, feiten, { vandaag }, open) => toetsTrekVraagAanGeverIn(invoer, feiten, open, vandaag),
  effect: ({ vraagId }, werk) => sluitGeversvragen(werk, ({ id }) => id === vraagId),
  betrokkenen: ({ gebeurtenissen }, { vraagId }) =>
    gebeurtenissen.flatMap(({ id, betrokkeneId }) => (id === vraagId && betrokkeneId ? [betrokkeneId] : [])),
  keuzes: (_, lezing, { vandaag }) => {
    const teksten = new Map(lezing.rijen('gegeven').map(({ id, inhoud }) => [id, String(inhoud.tekst)]))
    const vraagId = openGeversvragen(lezing, vandaag).map(({ id, gegevenId, voor }) => ({
      ...{ waarde: id, label: teksten.get(gegevenId) ?? '', uitleg: codeTekst('ontvanger', voor) },
    }))
    return { vraagId }
  },
  voorbeeld: { vraagId: '{vraag}' },
})
