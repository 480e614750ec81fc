import { z } from 'zod'
import { datum, dossierkeuze, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import {
  planvormen,
  toetsOntvangPersoonlijkPlan,
  voorafOntvangPersoonlijkPlan,
} from './rules/ontvang-persoonlijk-plan.ts'
import { keuzeUit } from './wie-is-wie.ts'

/** Records that a personal plan came in, on paper or as text, and how it is used in the onderzoek (N-2.3a.1-5-pp). */
export const ontvangPersoonlijkPlan = defineHandeling({
  id: 'onderzoek.ontvang-persoonlijk-plan',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3a.1-5-pp', 'N-2.3.2-2'],
  pad: 'persoonlijke-plannen',
  dossier: onderzoekDossier,
  invoer: z.object({
    betrokkeneId: dossierkeuze(),
    datum: datum(),
    vorm: keuze(planvormen),
    plan: tekst({ max: 20_000, wieZiet: 'client' }).optional(),
    gebruik: tekst({ min: 5, wieZiet: 'client' }),
  }),
  vooraf: opDeDag(voorafOntvangPersoonlijkPlan),
  toets: (invoer, feiten, { vandaag }) =>
    toetsOntvangPersoonlijkPlan({ ...invoer, plan: invoer.plan ?? '' }, feiten, vandaag),
  effect: async ({ betrokkeneId, datum: dag, vorm, plan, gebruik }, werk) => {
    const rij = { soort: 'persoonlijk-plan-ontvangen', betrokkene_id: betrokkeneId, datum: dag, code: null }
    await werk.voegToe('gebeurtenis', rij, { vorm, plan: plan ?? null, gebruik })
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (_, lezing) => ({ betrokkeneId: await keuzeUit(lezing) }),
  begin: (_, __, { vandaag }) => ({ datum: vandaag, vorm: 'op-papier' }),
  voorbeeld: {
    betrokkeneId: '{verzoeker}',
    datum: '{vandaag}',
    vorm: 'op-papier',
    gebruik: 'Zij vraagt eerst hulp bij de post. Daar beginnen wij mee.',
  },
})
