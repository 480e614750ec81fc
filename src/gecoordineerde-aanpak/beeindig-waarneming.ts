import { z } from 'zod'
import { namenVan } from '../inrichting/index.ts'
import { periodeInWoorden } from '../teksten/datum-in-woorden.ts'
import { dossierkeuze, keuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { openWaarnemingen, waarnemingseinden } from '../wet/waarneming.ts'
import { vanCollege } from './declaratie.ts'
import { bezettingVan } from './rules/mits.ts'
import { toetsBeeindigWaarneming, voorafBeeindigWaarneming } from './rules/waarneming.ts'

/** The college ends an appointment for a while before its last day (2.3a.3 lid 4, N-2.3a.3-4-and). */
export const beeindigWaarneming = defineHandeling({
  ...vanCollege,
  id: 'gecoordineerde-aanpak.beeindig-waarneming',
  normen: ['N-2.3a.3-4-and', 'N-AVG-32'],
  pad: 'beeindigde-waarnemingen',
  invoer: z.object({ waarnemingId: dossierkeuze(), redenCode: keuze(waarnemingseinden) }),
  vooraf: voorafBeeindigWaarneming,
  toets: toetsBeeindigWaarneming,
  effect: async ({ waarnemingId, redenCode }, werk) => {
    const einde = { beeindigd_op: werk.kader.vandaag, einde_code: redenCode }
    await werk.verander('waarneming', waarnemingId, einde)
  },
  bericht: ({ waarnemingId }, { feiten }) =>
    feiten.waarnemingen
      .filter(({ id }) => id === waarnemingId)
      .flatMap(({ waarnemer, namens }) => [waarnemer, namens]),
  betrokkenen: () => 'allen',
  keuzes: async (feiten, { tx }, { vandaag }) => {
    const open = openWaarnemingen(bezettingVan(feiten), vandaag)
    const namen = await namenVan(
      tx,
      open.map(({ waarnemer }) => waarnemer),
    )
    return {
      waarnemingId: open.map(({ id, waarnemer, van, tot }) => ({
        waarde: id,
        label: `${namen.get(waarnemer) ?? ''}, ${periodeInWoorden(van, tot)}`,
      })),
    }
  },
  voorbeeld: { waarnemingId: '{waarneming}', redenCode: 'terug' },
})
