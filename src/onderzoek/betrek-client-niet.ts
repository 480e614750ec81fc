import { z } from 'zod'
import { datum, dossierkeuze, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { plusWeken } from '../wet/datum.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { toetsBetrekClientNiet, voorafBetrekClientNiet } from './rules/betrek-client-niet.ts'
import { redenenNietBetrekken } from './rules/gebeurtenissen.ts'
import { isClient } from './rules/is-client.ts'
import { keuzeUit } from './wie-is-wie.ts'

/** Leaves a client out for now, with a motive and a day on which it is looked at again (N-2.3a.4-3-betr). */
export const betrekClientNiet = defineHandeling({
  id: 'onderzoek.betrek-client-niet',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3a.4-3-betr', 'N-Awb-3.2'],
  pad: 'niet-betrokken-clienten',
  dossier: onderzoekDossier,
  controleren: true,
  invoer: z.object({
    betrokkeneId: dossierkeuze(),
    waarom: keuze(redenenNietBetrekken),
    motivering: tekst({ min: 10, wieZiet: 'client' }),
    herzienOp: datum(),
  }),
  vooraf: opDeDag(voorafBetrekClientNiet),
  toets: (invoer, feiten, { vandaag }) => toetsBetrekClientNiet(invoer, feiten, vandaag),
  effect: async ({ betrokkeneId, waarom, motivering, herzienOp }, werk) => {
    const soort = 'client-niet-betrokken'
    const rij = { soort, betrokkene_id: betrokkeneId, datum: herzienOp, code: waarom }
    await werk.voegToe('gebeurtenis', rij, { motivering, sinds: werk.kader.vandaag })
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (feiten, lezing) => ({ betrokkeneId: await keuzeUit(lezing, (id) => isClient(feiten, id)) }),
  begin: (_, __, { vandaag }) => ({ herzienOp: plusWeken(vandaag, 2) }),
  voorbeeld: {
    betrokkeneId: '{verzoeker}',
    waarom: 'gezondheid',
    motivering: 'Zij is opgenomen. Een gesprek is nu te zwaar.',
    herzienOp: '{straks}',
  },
})
