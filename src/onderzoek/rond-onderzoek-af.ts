import { z } from 'zod'
import { dossierkeuzes, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { sluitInPortaal } from './naar-portaal.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { toetsRondOnderzoekAf, voorafRondOnderzoekAf } from './rules/rond-onderzoek-af.ts'
import { wachtOpGezag } from './rules/vertegenwoordigers-onverteld.ts'
import { openVerzoeken } from './rules/verzoek.ts'
import { sluitAf } from './sluit-af.ts'
import { keuzeUit } from './wie-is-wie.ts'

/** Completes the onderzoek: a to e, identity, and a written outcome for every client (N-2.3a.1-4e, N-2.3a.2-1-sch). */
export const rondOnderzoekAf = defineHandeling({
  id: 'onderzoek.rond-onderzoek-af',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: [
    'N-2.3a.1-4e',
    'N-2.3a.1-4-tm',
    'N-2.3a.1-5-id',
    'N-2.3a.2-1',
    'N-2.3a.2-1-sch',
    'N-5.3.2-3',
    'N-5.4.5-1b',
  ],
  pad: 'afrondingen',
  dossier: onderzoekDossier,
  metInhoud: ['verzoek'],
  invoer: z.object({
    motiveringTermijn: tekst({ wieZiet: 'client' }).optional(),
    tegenBelang: dossierkeuzes(0).default([]),
    motiveringTegenBelang: tekst({ wieZiet: 'college' }).optional(),
  }),
  vooraf: opDeDag(voorafRondOnderzoekAf),
  toets: ({ motiveringTermijn = '', ...invoer }, feiten, { vandaag }) =>
    toetsRondOnderzoekAf({ ...invoer, motiveringTermijn }, feiten, vandaag),
  effect: async ({ motiveringTermijn, tegenBelang, motiveringTegenBelang }, werk) => {
    for (const betrokkeneId of tegenBelang) {
      const datum = werk.kader.vandaag
      const feit = { soort: 'uitkomst-onthouden', betrokkene_id: betrokkeneId, datum, code: null }
      await werk.voegToe('gebeurtenis', feit, { motivering: motiveringTegenBelang ?? null })
    }
    await sluitInPortaal(
      werk,
      openVerzoeken(werk.feiten).map(({ id }) => id),
    )
    await sluitAf(werk, 'rond-af', null, { motiveringTermijn: motiveringTermijn ?? null })
  },
  betrokkenen: () => 'allen',
  keuzes: async (feiten, lezing) => {
    const kinderen = wachtOpGezag(feiten)
    return { tegenBelang: await keuzeUit(lezing, (id) => kinderen.includes(id)) }
  },
  nietHier: (feiten) => (wachtOpGezag(feiten).length > 0 ? [] : ['tegenBelang', 'motiveringTegenBelang']),
  voorbeeld: {},
})
