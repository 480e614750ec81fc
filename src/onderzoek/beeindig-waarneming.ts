import { z } from 'zod'
import { waarnemingKeuze } from '../inrichting/index.ts'
import { dossierkeuze, keuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { openWaarnemingen, overWie, waarnemingseinden } from '../wet/waarneming.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { bezettingVan, toetsBeeindigWaarneming, voorafBeeindigWaarneming } from './rules/waarneming.ts'

/**
 * Ends standing in before its last day, or before its first: from today on it gives no access (N-AVG-32). The teamleider does, the
 * worker who is back, or who stands in: he may be involved himself (Awb 2:4).
 */
export const beeindigWaarneming = defineHandeling({
  id: 'onderzoek.beeindig-waarneming',
  doel: 'onderzoek',
  rollen: ['teamleider', 'toeleider'],
  normen: ['N-AVG-32', 'N-Awb-2.4'],
  pad: 'beeindigde-waarnemingen',
  dossier: onderzoekDossier,
  daarna: { teamleider: '/team', toeleider: '/werkvoorraad' },
  invoer: z.object({ waarnemingId: dossierkeuze(), redenCode: keuze(waarnemingseinden) }),
  vooraf: opDeDag(voorafBeeindigWaarneming),
  toets: (invoer, feiten, { vandaag }) => toetsBeeindigWaarneming(invoer, feiten, vandaag),
  effect: async ({ waarnemingId, redenCode }, werk) => {
    await werk.verander('waarneming', waarnemingId, {
      beeindigd_op: werk.kader.vandaag,
      einde_code: redenCode,
    })
  },
  bericht: ({ waarnemingId }, { feiten }) => overWie(feiten.waarnemingen, waarnemingId),
  betrokkenen: () => 'allen',
  keuzes: async (feiten, { tx }, { vandaag }) => ({
    waarnemingId: await waarnemingKeuze(tx, openWaarnemingen(bezettingVan(feiten), vandaag)),
  }),
  voorbeeld: { waarnemingId: '{waarneming}', redenCode: 'terug' },
})
