import { z } from 'zod'
import { contactpersonenUit, contactpersoonVelden, zoalsHijStaat } from '../personen/index.ts'
import { dossierkeuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { wieTeBellen } from './contactpersoon-keuze.ts'
import { clientenVan, vanCoordinator } from './declaratie.ts'
import { toetsVerbeterContactpersoon, voorafVerbeterContactpersoon } from './rules/contactpersoon.ts'

/** Mends who is called at a party, or how; what stood there is gone, the party stays (N-AVG-5-1d). */
export const verbeterContactpersoon = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.verbeter-contactpersoon',
  normen: ['N-AVG-5-1d'],
  pad: 'verbeterde-contactpersonen',
  metInhoud: ['gebeurtenis'],
  invoer: z.object({ contactpersoonId: dossierkeuze(), ...contactpersoonVelden('coordinator') }),
  vooraf: voorafVerbeterContactpersoon,
  toets: toetsVerbeterContactpersoon,
  effect: async ({ contactpersoonId, ...nieuw }, werk) => {
    const oud = contactpersonenUit(werk.rijen('gebeurtenis')).find(({ id }) => id === contactpersoonId)
    await werk.verbeter('gebeurtenis', contactpersoonId, {}, { ...nieuw, partijId: oud?.partijId })
  },
  betrokkenen: clientenVan,
  keuzes: async (_, lezing) => ({ contactpersoonId: await wieTeBellen(lezing) }),
  begin: (_, lezing, __, { contactpersoonId }) =>
    zoalsHijStaat(lezing.rijen('gebeurtenis'), contactpersoonId),
  voorbeeld: { contactpersoonId: '{contactpersoon}', naam: 'K. de Boer', telefoon: '0123 456780' },
})
