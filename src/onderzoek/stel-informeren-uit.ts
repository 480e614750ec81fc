import { z } from 'zod'
import { datum, dossierkeuze, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { redenenOmTeWachten } from '../wet/bekendheid.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { nietVerteld, toetsStelInformerenUit, voorafStelInformerenUit } from './rules/stel-informeren-uit.ts'
import { keuzeUit } from './wie-is-wie.ts'

/** Decides that somebody is not told yet that data of him are kept: why, and on which day it is looked at again (N-AVG-14-5). */
export const stelInformerenUit = defineHandeling({
  id: 'onderzoek.stel-informeren-uit',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-AVG-14-3', 'N-AVG-14-5', 'N-2.3a.4-3'],
  pad: 'uitgestelde-informeringen',
  dossier: onderzoekDossier,
  invoer: z.object({
    betrokkeneId: dossierkeuze(),
    reden: keuze(redenenOmTeWachten),
    toelichting: tekst({ min: 10, max: 1000, wieZiet: 'toeleiders' }),
    herzienOp: datum(),
  }),
  vooraf: opDeDag(voorafStelInformerenUit),
  toets: (invoer, feiten, { vandaag }) => toetsStelInformerenUit(invoer, feiten, vandaag),
  effect: async ({ betrokkeneId: betrokkene_id, reden, toelichting, herzienOp }, werk) => {
    const uitgesteld = { soort: 'onderzoek-informeren-uitgesteld', datum: werk.kader.vandaag, code: reden }
    await werk.voegToe('gebeurtenis', { betrokkene_id, ...uitgesteld }, { toelichting })
    const herzien = { soort: 'onderzoek-informeren-herzien', datum: herzienOp, code: null }
    await werk.voegToe('gebeurtenis', { betrokkene_id, ...herzien })
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (feiten, lezing) => {
    const wie = nietVerteld(feiten).map(({ id }) => id)
    return { betrokkeneId: await keuzeUit(lezing, (id) => wie.includes(id)) }
  },
  voorbeeld: {
    betrokkeneId: '{verzoeker}',
    reden: 'hulp-in-gevaar',
    toelichting: 'Hij doet dan de deur niet meer open.',
    herzienOp: '{straks}',
  },
})
