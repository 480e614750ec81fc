import { z } from 'zod'
import { dossierkeuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { wieTeBellen } from './contactpersoon-keuze.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { toetsHaalContactpersoonWeg, voorafHaalContactpersoonWeg } from './rules/contactpersoon.ts'

/** Takes away whom one no longer calls at a party; the log holds that he was there (N-AVG-5-1c, N-AVG-5-1d). */
export const haalContactpersoonWeg = defineHandeling({
  id: 'onderzoek.haal-contactpersoon-weg',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-AVG-5-1c', 'N-AVG-5-1d'],
  pad: 'weggehaalde-contactpersonen',
  dossier: onderzoekDossier,
  metInhoud: ['gebeurtenis', 'verzoek'],
  invoer: z.object({ contactpersoonId: dossierkeuze() }),
  vooraf: opDeDag(voorafHaalContactpersoonWeg),
  toets: (invoer, feiten, { vandaag }) => toetsHaalContactpersoonWeg(invoer, feiten, vandaag),
  effect: ({ contactpersoonId }, werk) => werk.verwijder('gebeurtenis', contactpersoonId),
  betrokkenen: () => 'allen',
  keuzes: (_, lezing) => ({ contactpersoonId: wieTeBellen(lezing) }),
  voorbeeld: { contactpersoonId: '{contactpersoon}' },
})
