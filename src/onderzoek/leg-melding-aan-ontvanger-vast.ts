import { z } from 'zod'
import { codeTekst } from '../teksten/catalogus.ts'
import { datum, dossierkeuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { keuzeUitGegevens } from './gegeven-keuze.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import {
  teMelden,
  toetsLegMeldingAanOntvangerVast,
  voorafLegMeldingAanOntvangerVast,
} from './rules/leg-melding-aan-ontvanger-vast.ts'

/** Records that who was given a gegeven was told that it was mended (AVG 19; N-AVG-19). */
export const legMeldingAanOntvangerVast = defineHandeling({
  id: 'onderzoek.leg-melding-aan-ontvanger-vast',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-AVG-19'],
  pad: 'meldingen-aan-ontvangers',
  dossier: onderzoekDossier,
  metInhoud: ['gegeven'],
  invoer: z.object({ verstrekkingId: dossierkeuze(), datum: datum() }),
  vooraf: opDeDag(voorafLegMeldingAanOntvangerVast),
  toets: (invoer, feiten, { vandaag }) => toetsLegMeldingAanOntvangerVast(invoer, feiten, vandaag),
  effect: ({ verstrekkingId, datum: dag }, werk) =>
    werk.verander('verstrekking', verstrekkingId, { gemeld_op: dag }),
  betrokkenen: ({ gegevens, verstrekkingen }, { verstrekkingId }) => {
    const gegevenId = verstrekkingen.find(({ id }) => id === verstrekkingId)?.gegevenId
    return gegevens.filter(({ id }) => id === gegevenId).map(({ betrokkeneId }) => betrokkeneId)
  },
  keuzes: async (feiten, lezing) => {
    const gegevens = new Map((await keuzeUitGegevens(lezing)).map((keuze) => [keuze.waarde, keuze.label]))
    const verstrekkingId = teMelden(feiten).map(({ id, gegevenId, aan }) => ({
      waarde: id,
      label: codeTekst('ontvanger', aan),
      uitleg: gegevens.get(gegevenId) ?? '',
    }))
    return { verstrekkingId }
  },
  begin: (_, __, { vandaag }) => ({ datum: vandaag }),
  voorbeeld: { verstrekkingId: '{verstrekking}', datum: '{vandaag}' },
})
