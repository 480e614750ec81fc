import { z } from 'zod'
import { beslissersVan } from '../inrichting/index.ts'
import { datum, dossierkeuze, keuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { eigenRegieIntrekkingen } from './rules/gebeurtenissen.ts'
import { isClient } from './rules/is-client.ts'
import { toetsTrekEigenRegieIn, voorafTrekEigenRegieIn } from './rules/trek-eigen-regie-in.ts'
import { vertegenwoordigden } from './rules/vertegenwoordiging.ts'
import { keuzeUit } from './wie-is-wie.ts'

/** Records that a client takes own direction back: then the college may appoint a coordinator again (N-2.3a.3-2). */
export const trekEigenRegieIn = defineHandeling({
  id: 'onderzoek.trek-eigen-regie-in',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3a.3-2', 'N-AVG-5-1d'],
  pad: 'ingetrokken-eigen-regie',
  dossier: onderzoekDossier,
  controleren: true,
  invoer: z.object({
    betrokkeneId: dossierkeuze(),
    reden: keuze(eigenRegieIntrekkingen),
    datum: datum(),
  }),
  vooraf: opDeDag(voorafTrekEigenRegieIn),
  toets: (invoer, feiten, { vandaag }) => toetsTrekEigenRegieIn(invoer, feiten, vandaag),
  effect: async ({ betrokkeneId, reden, datum: dag }, werk) => {
    const rij = { soort: 'eigen-regie-ingetrokken', betrokkene_id: betrokkeneId, datum: dag, code: reden }
    await werk.voegToe('gebeurtenis', rij)
  },
  bericht: (_, { tx, dossier }, { vandaag }) => beslissersVan(tx, dossier.gemeente, vandaag),
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (feiten, lezing, { vandaag }) => ({
    betrokkeneId: await keuzeUit(
      lezing,
      (id) => isClient(feiten, id) || vertegenwoordigden(feiten, id, vandaag).length > 0,
    ),
  }),
  begin: (_, __, { vandaag }) => ({ datum: vandaag }),
  voorbeeld: { betrokkeneId: '{verzoeker}', reden: 'client-wil-coordinator', datum: '{vandaag}' },
})
