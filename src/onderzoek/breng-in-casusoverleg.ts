import { z } from 'zod'
import {
  brengInUitDossier,
  overlegKeuze,
  redenenTegenUitDossier,
  uitDossierVelden,
  voorUitDossier,
} from '../casusoverleg/index.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { overlegOp } from '../wet/overleg-van-vandaag.ts'
import { keuzeUitGegevens } from './gegeven-keuze.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import {
  inTeBrengen,
  toetsBrengInCasusoverleg,
  voorafBrengInCasusoverleg,
} from './rules/breng-in-casusoverleg.ts'

/**
 * Brings one gegeven of the onderzoek into a conference that is held, with why it is needed there; its conditions go along, and what may not be
 * shown to somebody is never brought in while he is there (5.4.3 lid 1, 5.4.2 lid 1; N-5.4.3-1-vw, N-5.4.2-1-vw).
 */
export const brengInCasusoverleg = defineHandeling({
  id: 'onderzoek.breng-in-casusoverleg',
  doel: 'casusoverleg',
  rollen: ['toeleider'],
  normen: ['N-5.4.3-1-vw', 'N-5.4.2-1-vw', 'N-5.4.2-3', 'N-AVG-5-1c'],
  pad: 'ingebracht',
  dossier: onderzoekDossier,
  metInhoud: ['overleg', 'gegeven'],
  geenConcept: 'casusoverleg',
  invoer: z.object(uitDossierVelden),
  vooraf: opDeDag(voorafBrengInCasusoverleg),
  bij: (_, lezing, kader) => voorUitDossier(lezing, kader),
  toets: (invoer, feiten, kader, bij) =>
    toetsBrengInCasusoverleg(
      { ...invoer, tegen: redenenTegenUitDossier(invoer, bij, kader) },
      feiten,
      kader.vandaag,
    ),
  effect: (invoer, werk, bij) => brengInUitDossier(werk, invoer, bij),
  betrokkenen: ({ gegevens }, { gegevenId }) =>
    gegevens.filter(({ id }) => id === gegevenId).map(({ betrokkeneId }) => betrokkeneId),
  keuzes: async (feiten, lezing) => {
    const mag = new Set(inTeBrengen(feiten).map(({ id }) => id))
    return { overlegId: overlegKeuze(lezing), gegevenId: await keuzeUitGegevens(lezing, (id) => mag.has(id)) }
  },
  begin: ({ overleggen }, _, { vandaag }) => overlegOp(overleggen, vandaag),
  voorbeeld: {
    overlegId: '{overleg}',
    gegevenId: '{gegeven}',
    waarom: 'Zonder dit is niet te kiezen wie wanneer begint.',
  },
})
