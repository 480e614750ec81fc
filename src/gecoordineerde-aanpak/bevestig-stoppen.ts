import { z } from 'zod'
import { keuzeUit, personenVan } from '../personen/index.ts'
import { dossierkeuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { vanCoordinator } from './declaratie.ts'
import { teBevestigen, toetsBevestigStoppen, voorafBevestigStoppen } from './rules/bevestig-stoppen.ts'
import { stopbrief } from './stopbrief.ts'

/**
 * Confirms to one client, by a letter that is about him alone, that he stopped: what stops, what happens with his data, and how
 * to come back (N-2.3a.3-4-stp, N-2.3a.2-1-afz, N-AVG-13).
 */
export const bevestigStoppen = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.bevestig-stoppen',
  normen: ['N-2.3a.3-4-stp', 'N-2.3a.2-1-afz', 'N-5.4.5-2', 'N-AVG-13', 'N-Awb-9'],
  pad: 'bevestigingen-van-stoppen',
  controleren: true,
  invoer: z.object({ betrokkeneId: dossierkeuze() }),
  vooraf: voorafBevestigStoppen,
  toets: toetsBevestigStoppen,
  brieven: async ({ betrokkeneId }, lezing, kader) => {
    const gestopt = teBevestigen(lezing.feiten).find((feit) => feit.betrokkeneId === betrokkeneId)
    const persoon = (await personenVan(lezing)).get(betrokkeneId)
    if (!gestopt || !persoon) return []
    return [{ voor: betrokkeneId, brief: await stopbrief(lezing, kader, persoon, gestopt.datum) }]
  },
  effect: async ({ betrokkeneId }, werk) => {
    const { vandaag } = werk.kader
    for (const { voor, brief } of werk.brieven) {
      const rij = { betrokkene_id: voor, soort: 'gestopt', datum: vandaag, verzonden_op: vandaag }
      const id = await werk.voegToe('brief', rij, { brief })
      const feit = { soort: 'stoppen-bevestigd', betrokkene_id: betrokkeneId, datum: vandaag, code: null }
      await werk.voegToe('gebeurtenis', feit, { id })
    }
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (feiten, lezing) => {
    const wie = teBevestigen(feiten).map(({ betrokkeneId }) => betrokkeneId)
    return { betrokkeneId: await keuzeUit(lezing, (id) => wie.includes(id)) }
  },
  voorbeeld: { betrokkeneId: '{client}' },
})
