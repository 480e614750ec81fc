import { z } from 'zod'
import { datum, dossierkeuze, dossierkeuzes, ja, keuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { alleToetsen } from './alle-toetsen.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { vanSoort } from './rules/betrokkene.ts'
import { antwoorden } from './rules/gebeurtenissen.ts'
import { instemmers } from './rules/instemming-van-minderjarige.ts'
import {
  toetsLegAntwoordGezinslidVast,
  voorafLegAntwoordGezinslidVast,
} from './rules/leg-antwoord-gezinslid-vast.ts'
import { toetsInstemming } from './toets-instemming.ts'
import { keuzeUitVertegenwoordigers } from './vertegenwoordiger-keuze.ts'
import { keuzeUit, personenVan } from './wie-is-wie.ts'

/** Records whether a gezinslid takes part: client from agreement, no longer from a refusal (N-1.1.1-clt-3). */
export const legAntwoordGezinslidVast = defineHandeling({
  id: 'onderzoek.leg-antwoord-gezinslid-vast',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-1.1.1-clt-3', 'N-2.3a.1-3'],
  pad: 'antwoorden-van-gezinsleden',
  dossier: onderzoekDossier,
  invoer: z.object({
    betrokkeneId: dossierkeuze(),
    antwoord: keuze(antwoorden),
    door: keuze(instemmers).default('zelf'),
    vertegenwoordigers: dossierkeuzes(0).default([]),
    kanNietZelf: ja().default(false),
    datum: datum(),
  }),
  vooraf: opDeDag(voorafLegAntwoordGezinslidVast),
  bij: (_, lezing) => personenVan(lezing),
  toets: (invoer, feiten, { vandaag }, personen) =>
    alleToetsen(
      toetsLegAntwoordGezinslidVast(invoer, feiten, vandaag),
      ...toetsInstemming({ ...invoer, waarmee: 'meedoen' }, feiten, personen, vandaag),
    ),
  effect: async ({ betrokkeneId, antwoord, door, vertegenwoordigers, kanNietZelf, datum: dag }, werk) => {
    const soort = `gezinslid-${antwoord}`
    await werk.voegToe(
      'gebeurtenis',
      { soort, betrokkene_id: betrokkeneId, datum: dag, code: null },
      { door, vertegenwoordigers, kanNietZelf },
    )
  },
  betrokkenen: (_, { betrokkeneId, vertegenwoordigers }) => [betrokkeneId, ...vertegenwoordigers],
  keuzes: async (feiten, lezing) => {
    const gevraagd = [...vanSoort(feiten, 'gezinslid-gevraagd'), ...vanSoort(feiten, 'client-gestopt')].map(
      ({ betrokkeneId }) => betrokkeneId,
    )
    return {
      betrokkeneId: await keuzeUit(lezing, (id) => gevraagd.includes(id)),
      vertegenwoordigers: await keuzeUitVertegenwoordigers(lezing),
    }
  },
  begin: (_, __, { vandaag }) => ({ datum: vandaag, door: 'zelf' }),
  voorbeeld: { betrokkeneId: '{gezinslid}', antwoord: 'stemt-in', datum: '{vandaag}' },
})
