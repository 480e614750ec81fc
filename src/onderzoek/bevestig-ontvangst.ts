import { z } from 'zod'
import { dossierkeuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { briefhoofd } from './briefhoofd.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { ontvangstbrief } from './ontvangstbrief.ts'
import { opDeDag } from './op-de-dag.ts'
import { betrokkeneMet, metHoedanigheid } from './rules/betrokkene.ts'
import { isMelder, toetsBevestigOntvangst, voorafBevestigOntvangst } from './rules/bevestig-ontvangst.ts'
import type { GebeurtenisSoort } from './rules/gebeurtenissen.ts'
import { nietGewezenOp } from './rules/gewezen-op.ts'
import { klokMet } from './rules/klokken.ts'
import { termijnenVan } from './rules/termijnen-van.ts'
import { keuzeUit, personenVan, volleNaam } from './wie-is-wie.ts'

/** What the letter points out beside the confirmation: then that was done as well. */
const ookGewezenOp = ['gewezen-op-persoonlijk-plan', 'gewezen-op-clientondersteuning'] as const

/** Confirms a Wmo melding in writing; the letter also tells of the personal plan and free support (N-2.3.2-1, -2, -3). */
export const bevestigOntvangst = defineHandeling({
  id: 'onderzoek.bevestig-ontvangst',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3.2-1', 'N-2.3.2-2', 'N-2.3.2-3'],
  pad: 'ontvangstbevestigingen',
  dossier: onderzoekDossier,
  controleren: true,
  invoer: z.object({ betrokkeneId: dossierkeuze() }),
  vooraf: opDeDag(voorafBevestigOntvangst),
  toets: (invoer, feiten, { vandaag }) => toetsBevestigOntvangst(invoer, feiten, vandaag),
  brieven: async ({ betrokkeneId }, lezing, kader) => {
    const { feiten } = lezing
    const personen = await personenVan(lezing)
    const [persoon, klok] = [personen.get(betrokkeneId), klokMet(feiten, 'wmo-2015')]
    if (!persoon || !klok) throw new Error('the toets asks for a person and a melding')
    const vrager = metHoedanigheid(feiten, 'verzoeker')[0]?.id ?? betrokkeneId
    const client = vrager === betrokkeneId ? undefined : personen.get(vrager)
    const brief = ontvangstbrief(await briefhoofd(lezing, kader, persoon, kader.vandaag), {
      gemeldOp: klok.begonOp,
      uiterlijk: klok.uiterlijk,
      plan: termijnenVan(feiten).persoonlijkPlan,
      namens: client ? volleNaam(client) : null,
    })
    return [{ voor: betrokkeneId, brief }]
  },
  effect: async ({ betrokkeneId }, werk) => {
    const datum = werk.kader.vandaag
    const brief = { betrokkene_id: betrokkeneId, soort: 'ontvangst', datum, verzonden_op: datum }
    const briefId = await werk.voegToe('brief', brief, { brief: werk.brieven[0]?.brief })
    const wie = betrokkeneMet(werk.feiten, betrokkeneId)
    const ook = ookGewezenOp.filter((soort) => nietGewezenOp(werk.feiten, soort, wie ? [wie] : []).length > 0)
    const soorten: readonly GebeurtenisSoort[] = ['ontvangst-bevestigd', ...ook]
    for (const soort of soorten)
      await werk.voegToe('gebeurtenis', { soort, betrokkene_id: betrokkeneId, datum, code: null })
    return { briefId }
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (feiten, lezing) => ({ betrokkeneId: await keuzeUit(lezing, (id) => isMelder(feiten, id)) }),
  voorbeeld: { betrokkeneId: '{verzoeker}' },
})
