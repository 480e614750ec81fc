import { z } from 'zod'
import {
  nodigNogUit,
  nodigPartijVelden,
  nogUitTeNodigen,
  overlegKeuze,
  redenenTegenNogUitnodigen,
} from '../casusoverleg/index.ts'
import { lezersPerPartij, partijenVan } from '../inrichting/index.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { lopendeOverleggen } from '../wet/casusoverleg.ts'
import { met } from '../wet/mits.ts'
import { vanCoordinator } from './declaratie.ts'
import { partijenVoorOverleg, staatOpEenLijst } from './partijen-voor-overleg.ts'
import { toetsNodigPartijUit, voorafNodigPartijUit } from './rules/beleg-casusoverleg.ts'

/** Invites one more party to a conference of this aanpak, with why it is needed (5.4.3 lid 1, N-5.4.3-1; Q-29). */
export const nodigPartijUit = defineHandeling({
  ...vanCoordinator,
  doel: 'casusoverleg',
  id: 'gecoordineerde-aanpak.nodig-partij-uit',
  normen: ['N-5.4.3-1', 'N-2.3a.3-3-co'],
  pad: 'genodigden',
  metInhoud: ['overleg'],
  invoer: z.object(nodigPartijVelden),
  vooraf: voorafNodigPartijUit,
  bij: async (_, lezing, { vandaag }) => ({
    partijen: await partijenVan(lezing.tx, lezing.dossier.gemeente),
    kan: await nogUitTeNodigen(lezing, vandaag),
  }),
  toets: (invoer, feiten, kader, { partijen, kan }) =>
    met(
      toetsNodigPartijUit(
        invoer,
        feiten,
        kader,
        partijen.map((partij) => ({ id: partij.id, opLijst: staatOpEenLijst(partij, kader.vandaag) })),
      ),
      redenenTegenNogUitnodigen(invoer.overlegId, kan),
    ),
  effect: ({ overlegId, ...uit }, werk, { partijen }) =>
    nodigNogUit(
      werk,
      werk.rijen('overleg').find(({ id }) => id === overlegId),
      partijen.find(({ id }) => id === uit.partijId),
      uit,
    ),
  bericht: async ({ partijId }, { tx, dossier }, { vandaag }) =>
    (await lezersPerPartij(tx, dossier.gemeente, vandaag)).get(partijId) ?? [],
  betrokkenen: () => [],
  keuzes: async (_, lezing, { vandaag }) => ({
    overlegId: overlegKeuze(lezing),
    partijId: await partijenVoorOverleg(lezing, vandaag),
  }),
  begin: ({ overleggen }) => {
    const [enige, ...rest] = lopendeOverleggen(overleggen)
    return enige && rest.length === 0 ? { overlegId: enige.id } : {}
  },
  voorbeeld: { overlegId: '{overleg}', partijId: '{anderePartij}', noodzaak: 'Zij voert de regeling uit.' },
})
