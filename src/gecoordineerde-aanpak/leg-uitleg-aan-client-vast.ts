import { z } from 'zod'
import { datum, dossierkeuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { vanCoordinator } from './declaratie.ts'
import { ontvangerKeuze, overWie } from './ontvanger-keuze.ts'
import {
  toetsLegUitlegAanClientVast,
  uitTeLeggen,
  voorafLegUitlegAanClientVast,
} from './rules/leg-uitleg-aan-client-vast.ts'

/** Records that whom it is about was told that a party was given what it should not have had (N-AVG-5-1a). */
export const legUitlegAanClientVast = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.leg-uitleg-aan-client-vast',
  normen: ['N-AVG-5-1a', 'N-2.3a.3-5'],
  pad: 'uitleg-aan-clienten',
  metInhoud: ['gegeven'],
  invoer: z.object({ verstrekkingId: dossierkeuze(), op: datum() }),
  vooraf: voorafLegUitlegAanClientVast,
  toets: toetsLegUitlegAanClientVast,
  effect: ({ verstrekkingId, op }, werk) => werk.verander('verstrekking', verstrekkingId, { uitleg_op: op }),
  betrokkenen: overWie,
  keuzes: async (feiten, lezing, { vandaag }) => ({
    verstrekkingId: await ontvangerKeuze(uitTeLeggen(feiten), lezing, vandaag),
  }),
  begin: (_, __, { vandaag }) => ({ op: vandaag }),
  voorbeeld: { verstrekkingId: '{verstrekking}', op: '{vandaag}' },
})
