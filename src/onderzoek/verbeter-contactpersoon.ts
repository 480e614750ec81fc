import { z } from 'zod'
import { contactpersonenUit, contactpersoonVelden, zoalsHijStaat } from '../personen/index.ts'
import { dossierkeuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { wieTeBellen } from './contactpersoon-keuze.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { toetsVerbeterContactpersoon, voorafVerbeterContactpersoon } from './rules/contactpersoon.ts'

/** Mends who is called at a party, or how; what stood there is gone, the party stays (N-AVG-5-1d). */
export const verbeterContactpersoon = defineHandeling({
  id: 'onderzoek.verbeter-contactpersoon',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-AVG-5-1d'],
  pad: 'verbeterde-contactpersonen',
  dossier: onderzoekDossier,
  metInhoud: ['gebeurtenis', 'verzoek'],
  invoer: z.object({ contactpersoonId: dossierkeuze(), ...contactpersoonVelden('toeleiders') }),
  vooraf: opDeDag(voorafVerbeterContactpersoon),
  toets: (invoer, feiten, { vandaag }) => toetsVerbeterContactpersoon(invoer, feiten, vandaag),
  effect: async ({ contactpersoonId, ...nieuw }, werk) => {
    const oud = contactpersonenUit(werk.rijen('gebeurtenis')).find(({ id }) => id === contactpersoonId)
    await werk.verbeter('gebeurtenis', contactpersoonId, {}, { ...nieuw, partijId: oud?.partijId })
  },
  betrokkenen: () => 'allen',
  keuzes: (_, lezing) => ({ contactpersoonId: wieTeBellen(lezing) }),
  begin: (_, lezing, __, { contactpersoonId }) =>
    zoalsHijStaat(lezing.rijen('gebeurtenis'), contactpersoonId),
  voorbeeld: { contactpersoonId: '{contactpersoon}', naam: 'K. de Boer', telefoon: '0123 456780' },
})
