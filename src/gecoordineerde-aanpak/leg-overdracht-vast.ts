import { z } from 'zod'
import { datum, ja } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { vanCollege } from './declaratie.ts'
import { toetsLegOverdrachtVast, voorafLegOverdrachtVast } from './rules/leg-overdracht-vast.ts'

/** Records that a coordinator who is not an official handed over everything to the college (N-5.4.4-8). */
export const legOverdrachtVast = defineHandeling({
  ...vanCollege,
  id: 'gecoordineerde-aanpak.leg-overdracht-vast',
  normen: ['N-5.4.4-8', 'N-5.4.4-6'],
  pad: 'overdrachten',
  invoer: z.object({ ontvangenOp: datum(), alles: ja().default(false) }),
  vooraf: voorafLegOverdrachtVast,
  toets: toetsLegOverdrachtVast,
  effect: async ({ ontvangenOp }, werk) => {
    const rij = { soort: 'overdracht-aan-college', betrokkene_id: null, datum: ontvangenOp, code: null }
    await werk.voegToe('gebeurtenis', rij)
  },
  betrokkenen: () => 'allen',
  begin: (_, __, { vandaag }) => ({ ontvangenOp: vandaag }),
  voorbeeld: { ontvangenOp: '{vandaag}', alles: true },
})
