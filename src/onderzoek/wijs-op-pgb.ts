import { z } from 'zod'
import { datum, dossierkeuze, ja } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { isClient } from './rules/is-client.ts'
import { toetsWijsOpPgb, voorafWijsOpPgb } from './rules/wijs-op-pgb.ts'
import { keuzeUit } from './wie-is-wie.ts'

/** Points out the persoonsgebonden budget to a client, with what it asks of him (N-2.3.2-6, N-2.3a.1-5-pgb). */
export const wijsOpPgb = defineHandeling({
  id: 'onderzoek.wijs-op-pgb',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3.2-6', 'N-2.3a.1-5-pgb'],
  pad: 'wijzingen-op-pgb',
  dossier: onderzoekDossier,
  invoer: z.object({ betrokkeneId: dossierkeuze(), datum: datum(), gevolgenUitgelegd: ja().default(false) }),
  vooraf: opDeDag(voorafWijsOpPgb),
  toets: (invoer, feiten, { vandaag }) => toetsWijsOpPgb(invoer, feiten, vandaag),
  effect: async ({ betrokkeneId, datum: dag }, werk) => {
    const rij = { soort: 'gewezen-op-pgb', betrokkene_id: betrokkeneId, datum: dag, code: null }
    await werk.voegToe('gebeurtenis', rij)
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (feiten, lezing) => ({ betrokkeneId: await keuzeUit(lezing, (id) => isClient(feiten, id)) }),
  begin: (_, __, { vandaag }) => ({ datum: vandaag }),
  voorbeeld: { betrokkeneId: '{verzoeker}', datum: '{vandaag}', gevolgenUitgelegd: true },
})
