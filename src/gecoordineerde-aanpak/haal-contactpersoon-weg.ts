import { z } from 'zod'
import { dossierkeuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { wieTeBellen } from './contactpersoon-keuze.ts'
import { clientenVan, vanCoordinator } from './declaratie.ts'
import { toetsHaalContactpersoonWeg, voorafHaalContactpersoonWeg } from './rules/contactpersoon.ts'

/** Takes away whom one no longer calls at a party; the log holds that he was there (N-AVG-5-1c, N-AVG-5-1d). */
export const haalContactpersoonWeg = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.haal-contactpersoon-weg',
  normen: ['N-AVG-5-1c', 'N-AVG-5-1d'],
  pad: 'weggehaalde-contactpersonen',
  metInhoud: ['gebeurtenis'],
  invoer: z.object({ contactpersoonId: dossierkeuze() }),
  vooraf: voorafHaalContactpersoonWeg,
  toets: toetsHaalContactpersoonWeg,
  effect: ({ contactpersoonId }, werk) => werk.verwijder('gebeurtenis', contactpersoonId),
  betrokkenen: clientenVan,
  keuzes: async (_, lezing) => ({ contactpersoonId: await wieTeBellen(lezing) }),
  voorbeeld: { contactpersoonId: '{contactpersoon}' },
})
