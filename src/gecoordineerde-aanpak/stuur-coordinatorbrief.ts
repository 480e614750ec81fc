import { z } from 'zod'
import { keuzeUit } from '../personen/index.ts'
import { dossierkeuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { brievenOver, naamVanCoordinator, partijVanCoordinator } from './aanpak-briefhoofd.ts'
import { bewaarBrieven } from './bewaar-brieven.ts'
import { coordinatorbrief } from './coordinatorbrief.ts'
import { vanCoordinator } from './declaratie.ts'
import { actieveClienten } from './rules/laat-client-stoppen.ts'
import {
  nogNietMeegedeeld,
  toetsStuurCoordinatorbrief,
  voorafStuurCoordinatorbrief,
} from './rules/stuur-coordinatorbrief.ts'

/**
 * Writes to a client, or to who represents him, who is coordinator and how to reach him, who answers for his data and how long
 * they are kept: after the appointment, and after each replacement (N-2.3a.3-1, N-5.4.4-6, N-AVG-13, N-AVG-14-3).
 */
export const stuurCoordinatorbrief = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.stuur-coordinatorbrief',
  normen: ['N-2.3a.3-1', 'N-2.3a.3-4-and', 'N-5.4.4-6', 'N-AVG-13', 'N-AVG-14-3', 'N-AVG-14-2f', 'N-Awb-9'],
  pad: 'coordinatorbrieven',
  controleren: true,
  invoer: z.object({
    betrokkeneId: dossierkeuze(),
    bereikbaar: tekst({ min: 5, max: 500, wieZiet: 'client' }),
  }),
  vooraf: voorafStuurCoordinatorbrief,
  toets: toetsStuurCoordinatorbrief,
  brieven: async ({ betrokkeneId, bereikbaar }, lezing, kader) => {
    const { gegevens, gebeurtenissen } = lezing.feiten
    const wat = {
      naam: await naamVanCoordinator(lezing, kader),
      partij: await partijVanCoordinator(lezing),
      bereikbaar,
      naEenAnder: gebeurtenissen.some(({ soort }) => soort === 'coordinator-vervangen'),
      gegevens: gegevens.filter((gegeven) => gegeven.betrokkeneId === betrokkeneId),
    }
    return brievenOver(lezing, kader, [betrokkeneId], (aan) => coordinatorbrief(aan, wat))
  },
  effect: ({ betrokkeneId }, werk) =>
    bewaarBrieven(werk, 'coordinator', 'coordinator-meegedeeld', betrokkeneId),
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (feiten, lezing) => ({
    betrokkeneId: await keuzeUit(lezing, (id) => actieveClienten(feiten).includes(id)),
  }),
  begin: (feiten) => {
    const [betrokkeneId] = nogNietMeegedeeld(feiten)
    return betrokkeneId ? { betrokkeneId } : {}
  },
  voorbeeld: { betrokkeneId: '{client}', bereikbaar: 'Bel 0123 456789, van maandag tot en met donderdag.' },
})
