import { z } from 'zod'
import { codeTekst } from '../teksten/catalogus.ts'
import { keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { bevindingen } from './rules/gebeurtenissen.ts'
import {
  toetsLegOnderdeelZonderBevindingVast,
  voorafLegOnderdeelZonderBevindingVast,
} from './rules/leg-onderdeel-zonder-bevinding-vast.ts'
import { openOnderdelen } from './rules/voortgang.ts'

/** Records that a part was examined and nothing was found (N-2.3a.1-4a to N-2.3a.1-4d). */
export const legOnderdeelZonderBevindingVast = defineHandeling({
  id: 'onderzoek.leg-onderdeel-zonder-bevinding-vast',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3a.1-4a', 'N-2.3a.1-4b', 'N-2.3a.1-4c', 'N-2.3a.1-4d'],
  pad: 'onderdelen-zonder-bevinding',
  dossier: onderzoekDossier,
  invoer: z.object({ onderdeel: keuze(bevindingen), toelichting: tekst({ wieZiet: 'client' }) }),
  vooraf: opDeDag(voorafLegOnderdeelZonderBevindingVast),
  toets: (invoer, feiten, { vandaag }) => toetsLegOnderdeelZonderBevindingVast(invoer, feiten, vandaag),
  effect: async ({ onderdeel, toelichting }, werk) => {
    const soort = 'onderdeel-zonder-bevinding'
    await werk.voegToe(
      'gebeurtenis',
      { soort, betrokkene_id: null, datum: werk.kader.vandaag, code: onderdeel },
      { toelichting },
    )
  },
  betrokkenen: () => 'allen',
  keuzes: (feiten) => ({
    onderdeel: openOnderdelen(feiten).map((waarde) => ({ waarde, label: codeTekst('onderdeel', waarde) })),
  }),
  voorbeeld: { onderdeel: 'c', toelichting: 'Er is eerder niets geprobeerd.' },
})
