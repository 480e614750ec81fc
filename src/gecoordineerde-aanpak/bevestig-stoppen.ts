import { z } from 'zod'
import { keuzeUit } from '../personen/index.ts'
import { dossierkeuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { brievenOver, verantwoordelijke } from './aanpak-briefhoofd.ts'
import { bewaarBrieven } from './bewaar-brieven.ts'
import { vanCoordinator } from './declaratie.ts'
import { teBevestigen, toetsBevestigStoppen, voorafBevestigStoppen } from './rules/bevestig-stoppen.ts'
import { stopbrief } from './stopbrief.ts'

/**
 * Confirms to one client, or to who represents him, by a letter that is about him alone, that he stopped: what stops, what happens with his data, and how
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
    if (!gestopt) return []
    const wie = await verantwoordelijke(lezing)
    return brievenOver(lezing, kader, [betrokkeneId], (aan) => stopbrief(aan, gestopt.datum, wie))
  },
  effect: ({ betrokkeneId }, werk) => bewaarBrieven(werk, 'gestopt', 'stoppen-bevestigd', betrokkeneId),
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (feiten, lezing) => {
    const wie = teBevestigen(feiten).map(({ betrokkeneId }) => betrokkeneId)
    return { betrokkeneId: await keuzeUit(lezing, (id) => wie.includes(id)) }
  },
  voorbeeld: { betrokkeneId: '{client}' },
})
