import { z } from 'zod'
import { vertegenwoordigingRij, vertegenwoordigingVelden } from '../personen/index.ts'
import { dossierkeuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { alleToetsen } from './alle-toetsen.ts'
import { geborenOp } from './geboren-op.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import {
  toetsLegVertegenwoordigingVast,
  voorafLegVertegenwoordigingVast,
} from './rules/leg-vertegenwoordiging-vast.ts'
import { toetsLeeftijdVertegenwoordigde } from './rules/nieuwe-vertegenwoordiging.ts'
import { keuzeUit, personenVan } from './wie-is-wie.ts'

/** Records that somebody of this dossier represents another; only that proof was seen, never a copy (N-Awb-2.1, N-AVG-5-1c). */
export const legVertegenwoordigingVast = defineHandeling({
  id: 'onderzoek.leg-vertegenwoordiging-vast',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-Awb-2.1', 'N-AVG-5-1c'],
  pad: 'vertegenwoordigingen',
  dossier: onderzoekDossier,
  invoer: z.object({ betrokkeneId: dossierkeuze(), ...vertegenwoordigingVelden }),
  vooraf: opDeDag(voorafLegVertegenwoordigingVast),
  bij: (_, lezing) => personenVan(lezing),
  toets: (invoer, feiten, { vandaag }, personen) =>
    alleToetsen(
      toetsLegVertegenwoordigingVast(invoer, feiten, vandaag),
      toetsLeeftijdVertegenwoordigde(invoer, geborenOp(personen, invoer.voorId), vandaag),
    ),
  effect: async ({ betrokkeneId, ...invoer }, werk, personen) => {
    const geboren = geborenOp(personen, invoer.voorId)
    const rij = vertegenwoordigingRij(invoer, betrokkeneId, geboren, werk.kader.vandaag)
    return { bandId: await werk.voegToe('band', rij) }
  },
  betrokkenen: (_, { betrokkeneId, voorId }) => (voorId ? [betrokkeneId, voorId] : [betrokkeneId]),
  keuzes: async (_, lezing) => {
    const mensen = await keuzeUit(lezing)
    return { betrokkeneId: mensen, voorId: mensen }
  },
  voorbeeld: {
    betrokkeneId: '{gezinslid}',
    voorId: '{verzoeker}',
    als: 'gemachtigde',
    omvang: ['geld'],
    sinds: '{vandaag}',
    bewijsGezien: true,
  },
})
