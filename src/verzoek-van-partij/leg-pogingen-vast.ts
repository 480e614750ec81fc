import { z } from 'zod'
import { tekstVan } from '../verwerking/tekst-van.ts'
import { datum, keuze, lijst, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { pogingen } from '../wet/verzoek-van-partij.ts'
import { vanPartij } from './declaratie.ts'
import { toetsLegPogingenVast, voorafLegPogingenVast } from './rules/motiveren.ts'

const poging = z.object({
  datum: datum(),
  hoe: keuze(pogingen),
  wat: tekst({ min: 3, max: 500, wieZiet: 'client' }),
})

/** Writes down each attempt to persuade these people with its day, or why there was none; what stood there is replaced (N-2.3a.4-1-bes). */
export const legPogingenVast = defineHandeling({
  ...vanPartij,
  id: 'verzoek-van-partij.leg-pogingen-vast',
  normen: ['N-2.3a.4-1-bes', 'N-AVG-16'],
  pad: 'pogingen',
  metInhoud: ['gebeurtenis'],
  invoer: z.object({
    pogingen: lijst(poging).default([]),
    geenPogingOmdat: tekst({ max: 500, wieZiet: 'client' }).optional(),
  }),
  vooraf: voorafLegPogingenVast,
  toets: toetsLegPogingenVast,
  effect: async ({ pogingen: rijen, geenPogingOmdat }, werk) => {
    for (const { id, soort } of werk.feiten.gebeurtenissen)
      if (soort === 'poging' || soort === 'geen-poging') await werk.verwijder('gebeurtenis', id)
    for (const { datum: dag, hoe, wat } of rijen)
      await werk.voegToe(
        'gebeurtenis',
        { soort: 'poging', betrokkene_id: null, datum: dag, code: hoe },
        { wat },
      )
    const geen = { soort: 'geen-poging', betrokkene_id: null, datum: werk.kader.vandaag, code: null }
    if (rijen.length === 0) await werk.voegToe('gebeurtenis', geen, { wat: geenPogingOmdat ?? null })
  },
  betrokkenen: () => 'allen',
  begin: (_, lezing) => {
    const rijen = lezing.rijen('gebeurtenis')
    const geen = rijen.find(({ soort }) => soort === 'geen-poging')
    return {
      pogingen: rijen
        .filter(({ soort }) => soort === 'poging')
        .map(({ datum: dag, code, inhoud }) => ({ datum: dag, hoe: code, wat: tekstVan(inhoud.wat) })),
      ...(geen ? { geenPogingOmdat: tekstVan(geen.inhoud.wat) } : {}),
    }
  },
  voorbeeld: {
    pogingen: [{ datum: '2026-10-01', hoe: 'huisbezoek', wat: 'Hij deed open en wilde geen hulp.' }],
  },
})
