import { z } from 'zod'
import { datum, dossierkeuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { keuzeUitDiensten } from './dienst-keuze.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { toetsLegAfhandelingVast, voorafLegAfhandelingVast } from './rules/leg-afhandeling-vast.ts'
import { openVerlopen } from './rules/verloop.ts'

/** Records the day on which it was decided on a service, or first talked about debts (N-2.3a.1-6, N-2.3.5-2, N-Wgs-4). */
export const legAfhandelingVast = defineHandeling({
  id: 'onderzoek.leg-afhandeling-vast',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3a.1-6', 'N-2.3.5-2', 'N-Wgs-4', 'N-5.4.5-15'],
  pad: 'afhandelingen',
  dossier: onderzoekDossier,
  metInhoud: ['dienst'],
  invoer: z.object({ dienstId: dossierkeuze(), datum: datum() }),
  vooraf: opDeDag(voorafLegAfhandelingVast),
  toets: (invoer, feiten, { vandaag }) => toetsLegAfhandelingVast(invoer, feiten, vandaag),
  effect: async ({ dienstId, datum: dag }, werk) => {
    const oud = werk.rijen('dienst').find(({ id }) => id === dienstId)?.inhoud
    await werk.verbeter('dienst', dienstId, { afgehandeld_op: dag }, oud)
  },
  betrokkenen: ({ diensten }, { dienstId }) =>
    diensten.filter(({ id }) => id === dienstId).map(({ betrokkeneId }) => betrokkeneId),
  keuzes: async (feiten, lezing) => ({
    dienstId: await keuzeUitDiensten(
      lezing,
      openVerlopen(feiten).map(({ dienst }) => dienst),
    ),
  }),
  begin: (_, __, { vandaag }) => ({ datum: vandaag }),
  voorbeeld: { dienstId: '{dienst}', datum: '{vandaag}' },
})
