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
import { vanCoordinator } from './declaratie.ts'
import { gegevenKeuze } from './keuzes.ts'
import {
  inTeBrengen,
  toetsBrengInCasusoverleg,
  voorafBrengInCasusoverleg,
} from './rules/breng-in-casusoverleg.ts'

/**
 * Brings one gegeven of the aanpak into a conference that is held, with why it is needed there; its conditions go along (5.4.3 lid 1, 5.4.2
 * lid 1; N-5.4.3-1-vw, N-5.4.2-1-vw).
 */
export const brengInCasusoverleg = defineHandeling({
  ...vanCoordinator,
  doel: 'casusoverleg',
  id: 'gecoordineerde-aanpak.breng-in-casusoverleg',
  normen: ['N-5.4.3-1-vw', 'N-5.4.2-1-vw', 'N-5.4.2-3', 'N-AVG-5-1c'],
  pad: 'ingebracht',
  metInhoud: ['overleg', 'gegeven'],
  geenConcept: 'casusoverleg',
  invoer: z.object(uitDossierVelden),
  vooraf: voorafBrengInCasusoverleg,
  bij: (_, lezing, kader) => voorUitDossier(lezing, kader),
  toets: (invoer, feiten, kader, bij) =>
    toetsBrengInCasusoverleg(invoer, feiten, kader, redenenTegenUitDossier(invoer, bij, kader)),
  effect: (invoer, werk, bij) => brengInUitDossier(werk, invoer, bij),
  betrokkenen: ({ gegevens }, { gegevenId }) =>
    gegevens.filter(({ id }) => id === gegevenId).map(({ betrokkeneId }) => betrokkeneId),
  keuzes: async (feiten, lezing, { vandaag }) => {
    const mag = new Set(inTeBrengen(feiten).map(({ id }) => id))
    const gegevens = await gegevenKeuze(lezing, vandaag)
    return { overlegId: overlegKeuze(lezing), gegevenId: gegevens.filter(({ waarde }) => mag.has(waarde)) }
  },
  begin: ({ overleggen }, _, { vandaag }) => overlegOp(overleggen, vandaag),
  voorbeeld: {
    overlegId: '{overleg}',
    gegevenId: '{gegeven}',
    waarom: 'Zonder dit is niet te kiezen wie wanneer begint.',
  },
})
