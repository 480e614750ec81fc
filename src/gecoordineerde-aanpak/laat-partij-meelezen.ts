import { z } from 'zod'
import { dossierkeuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { clientenVan, vanCoordinator } from './declaratie.ts'
import { partijKeuze } from './keuzes.ts'
import { openDeelname, partijenMetLezers } from './open-deelname.ts'
import {
  teLatenMeelezen,
  toetsLaatPartijMeelezen,
  voorafLaatPartijMeelezen,
} from './rules/laat-partij-meelezen.ts'

/**
 * Lets a party that contributes read its own agreements in its portal, and there give the coordinator what he needs: nothing of other
 * parties, and nothing that was not given to it (N-5.4.4-4, N-5.4.4-5, N-5.4.4-5-bsn).
 */
export const laatPartijMeelezen = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.laat-partij-meelezen',
  normen: ['N-5.4.4-4', 'N-5.4.4-5', 'N-5.4.4-5-bsn', 'N-AVG-5-1c'],
  pad: 'meelezers',
  controleren: true,
  invoer: z.object({ partijId: dossierkeuze() }),
  vooraf: voorafLaatPartijMeelezen,
  bij: (_, lezing, { vandaag }) => partijenMetLezers(lezing, vandaag),
  toets: (invoer, feiten, kader, partijen) =>
    toetsLaatPartijMeelezen(invoer, feiten, kader, partijen.get(invoer.partijId)?.lezers ?? []),
  effect: ({ partijId }, werk, partijen) => openDeelname(werk, partijen.get(partijId)),
  bericht: async ({ partijId }, lezing, { vandaag }) =>
    (await partijenMetLezers(lezing, vandaag)).get(partijId)?.lezers ?? [],
  betrokkenen: clientenVan,
  keuzes: async (feiten, lezing) => ({ partijId: await partijKeuze(lezing, teLatenMeelezen(feiten)) }),
  voorbeeld: { partijId: '{partij}' },
})
