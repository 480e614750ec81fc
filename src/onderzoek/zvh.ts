import { z } from 'zod'
import { partijenVan } from '../inrichting/index.ts'
import { volleNaam } from '../personen/index.ts'
import { datum, dossierkeuze, keuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { zvhbriefAanVerzoeker } from '../zorg-en-veiligheidshuis/index.ts'
import { briefhoofd } from './briefhoofd.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { zvhStanden } from './rules/gebeurtenissen-zvh.ts'
import {
  toetsInformeerVerzoekerOverZvh,
  toetsLegZvhVast,
  verzoekerTeVertellen,
  voorafInformeerVerzoekerOverZvh,
  voorafLegZvhVast,
} from './rules/zvh.ts'
import { keuzeUit, personenVan } from './wie-is-wie.ts'

/**
 * Notes that a track in a Zorg- en Veiligheidshuis runs beside this onderzoek, or is over: for the toeleider alone, so that nothing is
 * inquired twice; of what it is about nothing comes in (2.3a.6 lid 2; N-2.3a.6-2).
 */
export const legZvhVast = defineHandeling({
  id: 'onderzoek.leg-zvh-vast',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3a.6-2', 'N-AVG-5-1c'],
  pad: 'zvh-standen',
  naOverlijden: 'kan',
  dossier: onderzoekDossier,
  invoer: z.object({ betrokkeneId: dossierkeuze(), stand: keuze(zvhStanden), datum: datum() }),
  vooraf: opDeDag(voorafLegZvhVast),
  toets: (invoer, feiten, { vandaag }) => toetsLegZvhVast(invoer, feiten, vandaag),
  effect: async ({ betrokkeneId, stand, datum: dag }, werk) => {
    await werk.voegToe('gebeurtenis', {
      soort: 'zvh-loopt',
      betrokkene_id: betrokkeneId,
      datum: dag,
      code: stand,
    })
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (_, lezing) => ({ betrokkeneId: await keuzeUit(lezing) }),
  begin: (_, __, { vandaag }) => ({ datum: vandaag }),
  voorbeeld: { betrokkeneId: '{verzoeker}', stand: 'loopt', datum: '{vandaag}' },
})

/** Tells the party that asked for the onderzoek, by letter, that somebody was referred, or that this was withdrawn: the fact alone (N-2.3a.6-3b). */
export const informeerVerzoekerOverZvh = defineHandeling({
  id: 'onderzoek.informeer-verzoeker-over-zvh',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3a.6-3b', 'N-AVG-5-1c', 'N-AVG-19'],
  pad: 'zvh-brieven-aan-verzoeker',
  naOverlijden: 'kan',
  controleren: true,
  dossier: onderzoekDossier,
  invoer: z.object({ betrokkeneId: dossierkeuze() }),
  vooraf: opDeDag(voorafInformeerVerzoekerOverZvh),
  toets: (invoer, feiten, { vandaag }) => toetsInformeerVerzoekerOverZvh(invoer, feiten, vandaag),
  brieven: async ({ betrokkeneId }, lezing, kader) => {
    const wat = verzoekerTeVertellen(lezing.feiten).find(({ id }) => id === betrokkeneId)?.wat
    const persoon = (await personenVan(lezing)).get(betrokkeneId)
    const { verzoekendePartij } = lezing.feiten.dossier
    const partij = (await partijenVan(lezing.tx, lezing.dossier.gemeente)).find(
      ({ id }) => id === verzoekendePartij,
    )
    if (!wat || !persoon || !partij) return []
    const hoofd = await briefhoofd(lezing, kader, [partij.naam], kader.vandaag)
    return [{ voor: partij.id, brief: zvhbriefAanVerzoeker(hoofd, volleNaam(persoon), wat) }]
  },
  effect: async ({ betrokkeneId }, werk) => {
    const wat = verzoekerTeVertellen(werk.feiten).find(({ id }) => id === betrokkeneId)?.wat ?? null
    const rij = { betrokkene_id: betrokkeneId, datum: werk.kader.vandaag }
    const [brief] = werk.brieven
    const inhoud = { brief: brief?.brief ?? null }
    await werk.voegToe('gebeurtenis', { ...rij, soort: 'zvh-verzoeker-ingelicht', code: wat }, inhoud)
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (feiten, lezing) => {
    const wie = verzoekerTeVertellen(feiten).map(({ id }) => id)
    return { betrokkeneId: await keuzeUit(lezing, (id) => wie.includes(id)) }
  },
  voorbeeld: { betrokkeneId: '{verzoeker}' },
})
