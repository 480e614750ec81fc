import { z } from 'zod'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { overDeClient, vanOggz } from './declaratie.ts'
import { toetsNeemOver, voorafNeemOver } from './rules/bekijk-bemoeizorg.ts'

/** A colleague takes the case over (N-AVG-32). */
export const neemOver = defineHandeling({
  ...vanOggz,
  id: 'oggz.neem-over',
  normen: ['N-AVG-32'],
  pad: 'behandelaar',
  invoer: z.object({}),
  vooraf: voorafNeemOver,
  toets: toetsNeemOver,
  effect: async (_, werk) => {
    await werk.werkBij({ behandelaar: werk.kader.wie.gebruikerId })
  },
  bericht: (_, { dossier }) => (dossier.behandelaar ? [dossier.behandelaar] : []),
  betrokkenen: overDeClient,
  voorbeeld: {},
})
