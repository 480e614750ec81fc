import { z } from 'zod'
import { datum, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { toetsVerbeterVerzoekdatum, voorafVerbeterVerzoekdatum } from './rules/verbeter-verzoekdatum.ts'

/** Mends the day of the request, and with it the day on which the six weeks end (N-2.3a.1-4-tm, N-AVG-16). */
export const verbeterVerzoekdatum = defineHandeling({
  id: 'onderzoek.verbeter-verzoekdatum',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-AVG-5-1d', 'N-AVG-16', 'N-2.3a.1-4-tm'],
  pad: 'verzoekdatums',
  dossier: onderzoekDossier,
  controleren: true,
  invoer: z.object({ verzochtOp: datum(), reden: tekst({ min: 3, wieZiet: 'client' }) }),
  vooraf: opDeDag(voorafVerbeterVerzoekdatum),
  toets: (invoer, feiten, { vandaag }) => toetsVerbeterVerzoekdatum(invoer, feiten, vandaag),
  effect: async ({ verzochtOp, reden }, werk) => {
    await werk.werkBij({ verzocht_op: verzochtOp })
    const verbeterd = { op: werk.kader.vandaag, reden }
    for (const { id, inhoud } of werk.rijen('gebeurtenis').filter(({ soort }) => soort === 'eerste-contact'))
      await werk.verbeter('gebeurtenis', id, { datum: verzochtOp }, { ...inhoud, verbeterd })
    for (const { id, inhoud } of werk
      .rijen('betrokkene')
      .filter(({ hoedanigheid }) => hoedanigheid === 'verzoeker'))
      await werk.verbeter('betrokkene', id, { datum: verzochtOp }, inhoud)
  },
  metInhoud: ['gebeurtenis', 'betrokkene'],
  betrokkenen: () => 'allen',
  begin: ({ dossier }) => ({ verzochtOp: dossier.verzochtOp }),
  voorbeeld: { verzochtOp: '2026-11-27', reden: 'Het verzoek kwam drie dagen eerder binnen.' },
})
