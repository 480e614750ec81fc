import { z } from 'zod'
import { datum, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { redenenOmTeWachten } from '../wet/bekendheid.ts'
import { legVast, overDeClient, vanOggz } from './declaratie.ts'
import { gebeurtenissen } from './rules/gebeurtenissen.ts'
import {
  toetsInformeerClient,
  toetsStelInformerenUit,
  voorafInformeerClient,
  voorafStelInformerenUit,
} from './rules/informeren.ts'

/** Records that the person, or who speaks for him, heard what is kept of him, why and until when (N-AVG-13, N-AVG-14-3). */
export const informeerClient = defineHandeling({
  ...vanOggz,
  id: 'oggz.informeer-client',
  normen: ['N-AVG-13', 'N-AVG-14-3'],
  pad: 'informeringen',
  invoer: z.object({ datum: datum(), hoe: keuze(gebeurtenissen['client-geinformeerd']) }),
  vooraf: voorafInformeerClient,
  toets: toetsInformeerClient,
  effect: async ({ datum: dag, hoe }, werk) => {
    await legVast(werk, 'client-geinformeerd', dag, hoe)
  },
  betrokkenen: overDeClient,
  begin: (_, __, { vandaag }) => ({ datum: vandaag }),
  voorbeeld: { datum: '{vandaag}', hoe: 'gesprek' },
})

/** Decides that the person is not told yet: why, and on which day it is looked at again (N-AVG-14-5). */
export const stelInformerenUit = defineHandeling({
  ...vanOggz,
  id: 'oggz.stel-informeren-uit',
  normen: ['N-AVG-14-5', 'N-AVG-14-3'],
  pad: 'uitstel',
  invoer: z.object({
    reden: keuze(redenenOmTeWachten),
    toelichting: tekst({ min: 10, max: 1000, wieZiet: 'niemand-anders' }),
    herzienOp: datum(),
  }),
  vooraf: voorafStelInformerenUit,
  toets: toetsStelInformerenUit,
  effect: async ({ reden, toelichting, herzienOp }, werk) => {
    await legVast(werk, 'oggz-informeren-uitgesteld', werk.kader.vandaag, reden, { toelichting })
    await legVast(werk, 'oggz-informeren-herzien', herzienOp, null)
  },
  betrokkenen: overDeClient,
  voorbeeld: {
    reden: 'hulp-in-gevaar',
    toelichting: 'Zij laat dan niemand meer binnen, ook de wijkverpleging niet.',
    herzienOp: '{morgen}',
  },
})
