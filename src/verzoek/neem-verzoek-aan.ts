import { z } from 'zod'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { gaOver, vanVerzoek } from './declaratie.ts'
import { toetsNeemVerzoekAan, voorafNeemVerzoekAan } from './rules/behandelen.ts'

/** Takes a request out of the queue, or over from a colleague who decides (N-2.3a.4-1-bes, N-AVG-32). */
export const neemVerzoekAan = defineHandeling({
  ...vanVerzoek,
  id: 'verzoek.neem-verzoek-aan',
  normen: ['N-2.3a.4-1-bes', 'N-2.3a.4-1-col', 'N-Awb-2.4', 'N-AVG-32'],
  pad: 'behandelaar',
  invoer: z.object({}),
  vooraf: voorafNeemVerzoekAan,
  toets: toetsNeemVerzoekAan,
  effect: async (_, werk) => {
    if (werk.feiten.dossier.staat === 'verzoek-ontvangen') await gaOver(werk, 'neem-verzoek-aan')
    await werk.werkBij({ behandelaar: werk.kader.wie.gebruikerId })
  },
  bericht: (_, { dossier }) => (dossier.behandelaar ? [dossier.behandelaar] : []),
  betrokkenen: () => 'allen',
  voorbeeld: {},
})
