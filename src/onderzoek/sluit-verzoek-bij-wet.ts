import { z } from 'zod'
import { datum, keuze, regel } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import type { Werk } from '../verwerking/werk.ts'
import type { WetCode } from '../wet/domeinen.ts'
import { type OnderzoekTabel, onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import type { Feiten } from './rules/feiten.ts'
import {
  type Sluitwijze,
  sluitwijzen,
  toetsSluitVerzoekBijWet,
  voorafSluitVerzoekBijWet,
} from './rules/sluit-verzoek-bij-wet.ts'
import { wetKeuze } from './wet-keuze.ts'

/** Records how a request under one law left this dossier; whom it was handed to stands under the key of the dossier. */
export const schrijfSluiting = async (
  werk: Werk<Feiten, OnderzoekTabel>,
  wet: WetCode,
  hoe: Sluitwijze,
  aan: string,
  dag: string,
): Promise<void> => {
  const rij = { soort: `verzoek-bij-wet-${hoe}`, betrokkene_id: null, datum: dag, code: wet } as const
  await werk.voegToe('gebeurtenis', rij, hoe === 'overgedragen' ? { aan } : {})
}

/** Records that a request under another law was taken back or handed over: only then its term stops here. */
export const sluitVerzoekBijWet = defineHandeling({
  id: 'onderzoek.sluit-verzoek-bij-wet',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3a.1-4-tm', 'N-2.3.2-1', 'N-PW-aanv', 'N-Wgs-4'],
  pad: 'sluitingen-bij-wetten',
  dossier: onderzoekDossier,
  invoer: z.object({
    wet: keuze(wetKeuze),
    hoe: keuze(sluitwijzen),
    aan: regel({ max: 200, wieZiet: 'client' }).optional(),
    datum: datum(),
  }),
  alleenAls: { aan: ({ hoe }) => hoe === 'overgedragen' },
  vooraf: opDeDag(voorafSluitVerzoekBijWet),
  toets: ({ aan = '', ...invoer }, feiten, { vandaag }) =>
    toetsSluitVerzoekBijWet({ aan, ...invoer }, feiten, vandaag),
  effect: ({ wet, hoe, aan = '', datum: dag }, werk) => schrijfSluiting(werk, wet, hoe, aan, dag),
  betrokkenen: () => 'allen',
  begin: (_, __, { vandaag }) => ({ datum: vandaag }),
  voorbeeld: { wet: 'participatiewet', hoe: 'overgedragen', aan: 'Team Inkomen', datum: '{vandaag}' },
})
