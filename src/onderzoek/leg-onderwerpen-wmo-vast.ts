import { z } from 'zod'
import { codeTekst } from '../teksten/catalogus.ts'
import { datum, dossierkeuze, keuze, lijst, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { onderwerpenWmo, onderwerpenWmoOp } from '../wet/onderwerpen-wmo.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import {
  onderwerpUitkomsten,
  toetsLegOnderwerpenWmoVast,
  voorafLegOnderwerpenWmoVast,
} from './rules/leg-onderwerpen-wmo-vast.ts'
import { clientenMetWmo, openOnderwerpen } from './rules/onderwerpen-wmo.ts'
import { keuzeUit } from './wie-is-wie.ts'

/**
 * Records for a client that the subjects of a Wmo onderzoek were examined, each with where it shows; one fact per subject,
 * of which the last counts (N-2.3.2-4, N-2.3a.1-4d).
 */
export const legOnderwerpenWmoVast = defineHandeling({
  id: 'onderzoek.leg-onderwerpen-wmo-vast',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3.2-4', 'N-2.3a.1-4d'],
  pad: 'onderwerpen-wmo',
  dossier: onderzoekDossier,
  invoer: z.object({
    betrokkeneId: dossierkeuze(),
    datum: datum(),
    onderwerpen: lijst(
      z.object({
        onderwerp: keuze(onderwerpenWmo),
        uitkomst: keuze(onderwerpUitkomsten),
        toelichting: tekst({ max: 1000, wieZiet: 'client' }).optional(),
      }),
      1,
      onderwerpenWmo.length,
    ),
  }),
  vooraf: opDeDag(voorafLegOnderwerpenWmoVast),
  toets: ({ onderwerpen, ...invoer }, feiten, { vandaag }) =>
    toetsLegOnderwerpenWmoVast(
      { ...invoer, onderwerpen: onderwerpen.map((een) => ({ ...een, toelichting: een.toelichting ?? '' })) },
      feiten,
      vandaag,
    ),
  effect: async ({ betrokkeneId, datum: dag, onderwerpen }, werk) => {
    for (const { onderwerp, uitkomst, toelichting } of onderwerpen)
      await werk.voegToe(
        'gebeurtenis',
        { soort: 'onderwerp-wmo', betrokkene_id: betrokkeneId, datum: dag, code: onderwerp },
        { uitkomst, toelichting: toelichting ?? null },
      )
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (feiten, lezing) => ({
    betrokkeneId: await keuzeUit(lezing, (id) => clientenMetWmo(feiten).some((een) => een.id === id)),
    onderwerp: onderwerpenWmoOp(feiten.peildag).map((waarde) => ({
      waarde,
      label: codeTekst('onderwerp-wmo', waarde),
    })),
  }),
  begin: (feiten, _, { vandaag }, { betrokkeneId }) => {
    const [enige, tweede] = clientenMetWmo(feiten)
    const open = openOnderwerpen(feiten, betrokkeneId ?? (tweede ? '' : (enige?.id ?? '')))
    return { datum: vandaag, onderwerpen: open.map((onderwerp) => ({ onderwerp })) }
  },
  voorbeeld: {
    betrokkeneId: '{verzoeker}',
    datum: '{vandaag}',
    onderwerpen: [
      { onderwerp: 'eigen-kracht', uitkomst: 'd' },
      { onderwerp: 'mantelzorger', uitkomst: 'niet-van-belang', toelichting: 'Er is geen mantelzorger.' },
    ],
  },
})
