import { z } from 'zod'
import { nieuweDienst } from '../dossier/nieuwe-dienst.ts'
import { dossierkeuze, ja, keuze, regel, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { type Domein, domeinNamen } from '../wet/domeinen.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { dienstSoorten } from './rules/feiten.ts'
import { isClient } from './rules/is-client.ts'
import { toetsStelDienstVoor, voorafStelDienstVoor } from './rules/stel-dienst-voor.ts'
import { keuzeUit } from './wie-is-wie.ts'

const domeinen = domeinNamen as readonly [Domein, ...Domein[]]

/** Proposes what a client needs (onderdeel d; N-2.3a.1-4d, N-2.3a.1-6-wg, N-2.3a.2-1-aan). */
export const stelDienstVoor = defineHandeling({
  id: 'onderzoek.stel-dienst-voor',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3a.1-4d', 'N-2.3a.1-6', 'N-2.3a.1-6-wg', 'N-2.3a.2-1-aan', 'N-2.3a.2-wg'],
  pad: 'diensten',
  dossier: onderzoekDossier,
  invoer: z.object({
    betrokkeneId: dossierkeuze(),
    domein: keuze(domeinen),
    soort: keuze(dienstSoorten),
    waarvoor: tekst({ min: 5, wieZiet: 'client' }),
    beslisser: regel({ wieZiet: 'client' }).optional(),
    opWensVanClient: ja().default(false),
  }),
  vooraf: opDeDag(voorafStelDienstVoor),
  toets: (invoer, feiten, { vandaag }) => toetsStelDienstVoor(invoer, feiten, vandaag),
  effect: async ({ betrokkeneId, domein, soort, waarvoor, beslisser }, werk) => {
    const rij = { ...nieuweDienst, betrokkene_id: betrokkeneId, domein, soort }
    return { dienstId: await werk.voegToe('dienst', rij, { waarvoor, beslisser: beslisser ?? null }) }
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (feiten, lezing) => ({ betrokkeneId: await keuzeUit(lezing, (id) => isClient(feiten, id)) }),
  begin: () => ({ soort: 'dienst' }),
  voorbeeld: {
    betrokkeneId: '{verzoeker}',
    domein: 'schuldhulp',
    soort: 'dienst',
    waarvoor: 'De schulden regelen en rust krijgen in de post.',
  },
})
