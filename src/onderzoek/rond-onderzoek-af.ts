import { z } from 'zod'
import { tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { toetsRondOnderzoekAf, voorafRondOnderzoekAf } from './rules/rond-onderzoek-af.ts'
import { sluitAf } from './sluit-af.ts'

/** Completes the onderzoek: a to e, identity, and a written outcome for every client (N-2.3a.1-4e, N-2.3a.2-1-sch). */
export const rondOnderzoekAf = defineHandeling({
  id: 'onderzoek.rond-onderzoek-af',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3a.1-4e', 'N-2.3a.1-4-tm', 'N-2.3a.1-5-id', 'N-2.3a.2-1-sch', 'N-5.4.5-1b'],
  pad: 'afrondingen',
  dossier: onderzoekDossier,
  invoer: z.object({ motiveringTermijn: tekst({ wieZiet: 'client' }).optional() }),
  vooraf: opDeDag(voorafRondOnderzoekAf),
  toets: ({ motiveringTermijn }, feiten, { vandaag }) =>
    toetsRondOnderzoekAf({ motiveringTermijn: motiveringTermijn ?? '' }, feiten, vandaag),
  effect: ({ motiveringTermijn }, werk) =>
    sluitAf(werk, 'rond-af', null, { motiveringTermijn: motiveringTermijn ?? null }),
  betrokkenen: () => 'allen',
  voorbeeld: {},
})
