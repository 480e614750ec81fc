import { z } from 'zod'
import { datum, dossierkeuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { vanCoordinator } from './declaratie.ts'
import { ontvangerKeuze, overWie } from './ontvanger-keuze.ts'
import {
  teMelden,
  toetsLegMeldingAanOntvangerVast,
  voorafLegMeldingAanOntvangerVast,
} from './rules/leg-melding-aan-ontvanger-vast.ts'

/** Records that a party that was given a gegeven was told that it was mended (AVG 19; N-AVG-19). */
export const legMeldingAanOntvangerVast = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.leg-melding-aan-ontvanger-vast',
  normen: ['N-AVG-19'],
  pad: 'meldingen-aan-ontvangers',
  naOverlijden: 'kan',
  metInhoud: ['gegeven'],
  invoer: z.object({ verstrekkingId: dossierkeuze(), op: datum() }),
  vooraf: voorafLegMeldingAanOntvangerVast,
  toets: toetsLegMeldingAanOntvangerVast,
  effect: ({ verstrekkingId, op }, werk) => werk.verander('verstrekking', verstrekkingId, { gemeld_op: op }),
  betrokkenen: overWie,
  keuzes: async (feiten, lezing, { vandaag }) => ({
    verstrekkingId: await ontvangerKeuze(teMelden(feiten), lezing, vandaag),
  }),
  begin: (_, __, { vandaag }) => ({ op: vandaag }),
  voorbeeld: { verstrekkingId: '{verstrekking}', op: '{vandaag}' },
})
