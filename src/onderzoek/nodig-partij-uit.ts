import { z } from 'zod'
import {
  nodigNogUit,
  nodigPartijVelden,
  nogUitTeNodigen,
  overlegKeuze,
  redenenTegenNogUitnodigen,
} from '../casusoverleg/index.ts'
import { lezersPerPartij } from '../inrichting/index.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { lopendeOverleggen } from '../wet/casusoverleg.ts'
import { met } from '../wet/mits.ts'
import { partijAls, register } from './bekende-partijen.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { partijenVoorOverleg } from './partijen-voor-overleg.ts'
import { toetsNodigPartijUit, voorafNodigPartijUit } from './rules/beleg-casusoverleg.ts'

const { buitenLijst: _, ...velden } = nodigPartijVelden

/** Invites one more party to a conference of this onderzoek: on the list, within the reikwijdte, with why it is needed (5.4.3 lid 1, N-5.4.3-1). */
export const nodigPartijUit = defineHandeling({
  id: 'onderzoek.nodig-partij-uit',
  doel: 'casusoverleg',
  rollen: ['toeleider'],
  normen: ['N-5.4.3-1', 'N-5.4.3-1-amv', 'N-5.4.3-1-rwk'],
  pad: 'genodigden',
  dossier: onderzoekDossier,
  metInhoud: ['overleg'],
  invoer: z.object(velden),
  vooraf: opDeDag(voorafNodigPartijUit),
  bij: async (__, lezing, { vandaag }) => ({
    bekend: await register(lezing, vandaag),
    kan: await nogUitTeNodigen(lezing, vandaag),
  }),
  toets: (invoer, feiten, { vandaag, wie }, { bekend, kan }) =>
    met(
      toetsNodigPartijUit(
        { ...invoer, bekend: bekend.map(({ id }) => partijAls(id, bekend, wie)) },
        feiten,
        vandaag,
      ),
      redenenTegenNogUitnodigen(invoer.overlegId, kan),
    ),
  effect: ({ overlegId, ...uit }, werk, { bekend }) =>
    nodigNogUit(
      werk,
      werk.rijen('overleg').find(({ id }) => id === overlegId),
      bekend.find(({ id }) => id === uit.partijId),
      uit,
    ),
  bericht: async ({ partijId }, { tx, dossier }, { vandaag }) =>
    (await lezersPerPartij(tx, dossier.gemeente, vandaag)).get(partijId) ?? [],
  betrokkenen: () => [],
  keuzes: async (feiten, lezing, { vandaag }) => ({
    overlegId: overlegKeuze(lezing),
    partijId: await partijenVoorOverleg(feiten, lezing, vandaag),
  }),
  begin: ({ overleggen }) => {
    const [enige, ...rest] = lopendeOverleggen(overleggen)
    return enige && rest.length === 0 ? { overlegId: enige.id } : {}
  },
  voorbeeld: { overlegId: '{overleg}', partijId: '{partij}', noodzaak: 'Zij voert de regeling uit.' },
})
