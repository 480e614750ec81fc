import { z } from 'zod'
import { datum, dossierkeuze, dossierkeuzes, ja, keuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { alleToetsen } from './alle-toetsen.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { antwoorden } from './rules/gebeurtenissen.ts'
import { instemmers } from './rules/instemming-van-minderjarige.ts'
import { isClient } from './rules/is-client.ts'
import {
  toetsLegInstemmingAanpakVast,
  voorafLegInstemmingAanpakVast,
} from './rules/leg-instemming-aanpak-vast.ts'
import { toetsInstemming } from './toets-instemming.ts'
import { keuzeUitVertegenwoordigers } from './vertegenwoordiger-keuze.ts'
import { keuzeUit, personenVan } from './wie-is-wie.ts'

/** Records whether one client agrees to the aanpak; without agreement it does not begin (N-2.3a.2-ins, N-2.3a.2-wg). */
export const legInstemmingAanpakVast = defineHandeling({
  id: 'onderzoek.leg-instemming-aanpak-vast',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3a.2-ins', 'N-2.3a.2-wg'],
  pad: 'instemmingen',
  dossier: onderzoekDossier,
  invoer: z.object({
    betrokkeneId: dossierkeuze(),
    antwoord: keuze(antwoorden),
    door: keuze(instemmers).default('zelf'),
    vertegenwoordigers: dossierkeuzes(0).default([]),
    kanNietZelf: ja().default(false),
    datum: datum(),
  }),
  vooraf: opDeDag(voorafLegInstemmingAanpakVast),
  bij: (_, lezing) => personenVan(lezing),
  toets: (invoer, feiten, { vandaag }, personen) =>
    alleToetsen(
      toetsLegInstemmingAanpakVast(invoer, feiten, vandaag),
      ...toetsInstemming({ ...invoer, waarmee: 'aanpak' }, feiten, personen, vandaag),
    ),
  effect: async ({ betrokkeneId, antwoord, door, vertegenwoordigers, kanNietZelf, datum: dag }, werk) => {
    const rij = {
      soort: 'instemming-aanpak',
      betrokkene_id: betrokkeneId,
      datum: dag,
      code: antwoord,
    } as const
    await werk.voegToe('gebeurtenis', rij, { door, vertegenwoordigers, kanNietZelf })
  },
  betrokkenen: (_, { betrokkeneId, vertegenwoordigers }) => [betrokkeneId, ...vertegenwoordigers],
  keuzes: async (feiten, lezing) => ({
    betrokkeneId: await keuzeUit(lezing, (id) => isClient(feiten, id)),
    vertegenwoordigers: await keuzeUitVertegenwoordigers(lezing),
  }),
  begin: (_, __, { vandaag }) => ({ datum: vandaag, door: 'zelf' }),
  voorbeeld: { betrokkeneId: '{verzoeker}', antwoord: 'stemt-in', datum: '{vandaag}' },
})
