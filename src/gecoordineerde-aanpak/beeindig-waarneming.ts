import { z } from 'zod'
import { waarnemingKeuze } from '../inrichting/index.ts'
import { dossierkeuze, keuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { overWie, waarnemingseinden } from '../wet/waarneming.ts'
import { vanCollege } from './declaratie.ts'
import {
  teEindigenWaarnemingen,
  toetsBeeindigWaarneming,
  voorafBeeindigWaarneming,
} from './rules/einde-waarneming.ts'

/**
 * Ends an appointment for a while before its last day, or before its first (2.3a.3 lid 4, N-2.3a.3-4-and). The college does, or
 * who stands in: he may not be needed any more, or be involved himself (Awb 2:4).
 */
export const beeindigWaarneming = defineHandeling({
  ...vanCollege,
  rollen: ['beslisser', 'coordinator'],
  id: 'gecoordineerde-aanpak.beeindig-waarneming',
  normen: ['N-2.3a.3-4-and', 'N-AVG-32', 'N-Awb-2.4'],
  pad: 'beeindigde-waarnemingen',
  daarna: { coordinator: '/werkvoorraad' },
  invoer: z.object({ waarnemingId: dossierkeuze(), redenCode: keuze(waarnemingseinden) }),
  vooraf: voorafBeeindigWaarneming,
  toets: toetsBeeindigWaarneming,
  effect: async ({ waarnemingId, redenCode }, werk) => {
    const einde = { beeindigd_op: werk.kader.vandaag, einde_code: redenCode }
    await werk.verander('waarneming', waarnemingId, einde)
  },
  bericht: ({ waarnemingId }, { feiten }) => overWie(feiten.waarnemingen, waarnemingId),
  betrokkenen: () => 'allen',
  keuzes: async (feiten, { tx }, kader) => ({
    waarnemingId: await waarnemingKeuze(tx, teEindigenWaarnemingen(feiten, kader)),
  }),
  voorbeeld: { waarnemingId: '{waarneming}', redenCode: 'terug' },
})
