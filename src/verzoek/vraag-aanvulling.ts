import { z } from 'zod'
import { briefhoofd } from '../inrichting/index.ts'
import type { UitgaandeBrief } from '../verwerking/brief.ts'
import { dossierkeuze, lijst, tekst } from '../verwerking/velden.ts'
import { defineHandeling, type Kader } from '../verwerking/verwerking.ts'
import { aanvullingbrief } from './aanvullingbrief.ts'
import {
  gaOver,
  indiener,
  legVast,
  meldPartij,
  nummerBijPartij,
  type VerzoekLezing,
  vanVerzoek,
} from './declaratie.ts'
import { namenVan, persoonKeuze } from './persoon-in-verzoek.ts'
import { toetsVraagAanvulling, voorafVraagAanvulling } from './rules/behandelen.ts'
import { partijVan } from './verzoekende-partij.ts'

const invoer = z.object({
  items: lijst(
    z.object({ betrokkeneId: dossierkeuze(), wat: tekst({ min: 10, max: 1000, wieZiet: 'partij' }) }),
    1,
  ),
})

const brieven = async (
  { items }: z.output<typeof invoer>,
  lezing: VerzoekLezing,
  kader: Kader,
): Promise<readonly UitgaandeBrief[]> => {
  const namen = namenVan(lezing)
  const partij = await partijVan(lezing)
  const hoofd = await briefhoofd(lezing, kader, [partij.naam])
  const vragen = items.map(({ betrokkeneId, wat }) => ({ naam: namen.get(betrokkeneId) ?? '', wat }))
  const keer = lezing.rijen('overgang').filter(({ overgang }) => overgang === 'vraag-aanvulling').length + 1
  return [
    { voor: partij.id, brief: aanvullingbrief(hoofd, vragen, { keer, nummer: nummerBijPartij(lezing) }) },
  ]
}

/** Asks the party what is missing to decide, per person; it reads that in the portal (2.3a.4 lid 1, toelichting; N-Awb-3.2). */
export const vraagAanvulling = defineHandeling({
  ...vanVerzoek,
  id: 'verzoek.vraag-aanvulling',
  normen: ['N-2.3a.4-1-bes', 'N-Awb-3.2'],
  pad: 'aanvullingen',
  metInhoud: ['betrokkene', 'overgang'],
  controleren: true,
  invoer,
  vooraf: voorafVraagAanvulling,
  toets: toetsVraagAanvulling,
  brieven,
  effect: async ({ items }, werk) => {
    const brief = werk.brieven[0]?.brief
    const datum = werk.kader.vandaag
    for (const { betrokkeneId, wat } of items)
      await legVast(werk, 'aanvulling-gevraagd', betrokkeneId, {}, { wat })
    await gaOver(werk, 'vraag-aanvulling')
    await meldPartij(werk, async (stroom, daarVoor) => {
      const soort = 'aanvulling-gevraagd'
      for (const { betrokkeneId, wat } of items)
        await stroom.voegToe(
          'gebeurtenis',
          { soort, betrokkene_id: daarVoor(betrokkeneId), datum, code: null },
          { wat },
        )
      const over = daarVoor(items[0]?.betrokkeneId ?? '')
      if (over)
        await stroom.voegToe(
          'brief',
          { betrokkene_id: over, soort: 'aanvulling', datum, verzonden_op: datum },
          { brief },
        )
      await stroom.gaOver({ naam: 'vraag-aanvulling', naar: 'aanvulling-gevraagd', artikel: werk.artikel })
    })
  },
  bericht: indiener,
  betrokkenen: (_, { items }) => items.map(({ betrokkeneId }) => betrokkeneId),
  keuzes: (_, lezing) => ({ betrokkeneId: persoonKeuze(lezing) }),
  voorbeeld: {
    items: [{ betrokkeneId: '{persoon}', wat: 'Sinds wanneer is er overlast, en hoe vaak?' }],
  },
})
