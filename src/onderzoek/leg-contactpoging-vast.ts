import { z } from 'zod'
import { datum, dossierkeuze, keuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { namensVeld } from './namens-veld.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { contactresultaten } from './rules/gebeurtenissen.ts'
import { toetsLegContactpogingVast, voorafLegContactpogingVast } from './rules/leg-contactpoging-vast.ts'
import { sprakenVoor } from './rules/namens-wie.ts'
import { keuzeUitNamens } from './vertegenwoordiger-keuze.ts'
import { keuzeUit } from './wie-is-wie.ts'

const kanalen = ['telefoon', 'mail', 'bezoek', 'brief'] as const

/** Records an attempt to reach somebody; it needs no text (N-2.3a.1-4). */
export const legContactpogingVast = defineHandeling({
  id: 'onderzoek.leg-contactpoging-vast',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3a.1-4'],
  pad: 'contactpogingen',
  naOverlijden: 'tot-die-dag',
  dossier: onderzoekDossier,
  invoer: z.object({
    betrokkeneId: dossierkeuze(),
    namens: namensVeld(),
    kanaal: keuze(kanalen),
    resultaat: keuze(contactresultaten),
    datum: datum(),
  }),
  vooraf: opDeDag(voorafLegContactpogingVast),
  toets: (invoer, feiten, { vandaag }) => toetsLegContactpogingVast(invoer, feiten, vandaag),
  effect: async ({ betrokkeneId, namens, kanaal, resultaat, datum: dag }, werk) => {
    const spraken = sprakenVoor(werk.feiten, { wie: [betrokkeneId], namens, datum: dag })
    const rij = { soort: 'contactpoging', betrokkene_id: betrokkeneId, datum: dag, code: resultaat }
    await werk.voegToe('gebeurtenis', rij, { kanaal, namens: spraken })
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (_, lezing) => ({
    betrokkeneId: await keuzeUit(lezing),
    namens: await keuzeUitNamens(lezing),
  }),
  begin: (_, __, { vandaag }) => ({ datum: vandaag, kanaal: 'telefoon' }),
  voorbeeld: {
    betrokkeneId: '{verzoeker}',
    kanaal: 'telefoon',
    resultaat: 'niet-bereikt',
    datum: '{vandaag}',
  },
})
