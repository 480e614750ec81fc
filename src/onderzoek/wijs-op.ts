import { z } from 'zod'
import { datum, dossierkeuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import type { GebeurtenisSoort } from './rules/gebeurtenissen.ts'
import type { Toets, Vooraf } from './rules/toets.ts'
import type { GewezenOp } from './rules/wijs-op.ts'
import { keuzeUit } from './wie-is-wie.ts'

interface Wijzen {
  readonly naam: string
  readonly soort: GebeurtenisSoort
  readonly pad: string
  readonly normen: readonly string[]
  readonly vooraf: Vooraf
  readonly toets: Toets<GewezenOp>
}

/** An act that records what was pointed out, to whom and when. */
export const wijsOp = ({ naam, soort, pad, normen, vooraf, toets }: Wijzen) =>
  defineHandeling({
    id: `onderzoek.${naam}`,
    doel: 'onderzoek',
    rollen: ['toeleider'],
    normen,
    pad,
    dossier: onderzoekDossier,
    invoer: z.object({ betrokkeneId: dossierkeuze(), datum: datum() }),
    vooraf: opDeDag(vooraf),
    toets: (invoer, feiten, { vandaag }) => toets(invoer, feiten, vandaag),
    effect: async ({ betrokkeneId, datum: dag }, werk) => {
      await werk.voegToe('gebeurtenis', { soort, betrokkene_id: betrokkeneId, datum: dag, code: null })
    },
    betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
    keuzes: async (_, lezing) => ({ betrokkeneId: await keuzeUit(lezing) }),
    begin: (_, __, { vandaag }) => ({ datum: vandaag }),
    voorbeeld: { betrokkeneId: '{verzoeker}', datum: '{vandaag}' },
  })
