import { z } from 'zod'
import { beslissersVan } from '../inrichting/index.ts'
import { dossierkeuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { clientGesproken, gesprokenVelden } from '../zorg-en-veiligheidshuis/index.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { isClient } from './rules/is-client.ts'
import { toetsStelZvhAanmeldingVoor, voorafStelZvhAanmeldingVoor } from './rules/zvh-aanmelding.ts'
import { keuzeUit } from './wie-is-wie.ts'

/**
 * Tells the college that referral to the Zorg- en Veiligheidshuis seems needed by what came up in the onderzoek: both parts of the test, each
 * motivated, and whether the client was spoken to (2.3a.6 lid 1; N-2.3a.6-1). The terms of the onderzoek run on.
 */
export const stelZvhAanmeldingVoor = defineHandeling({
  id: 'onderzoek.stel-zvh-aanmelding-voor',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3a.6-1', 'N-AVG-5-1c', 'N-Awb-3.2'],
  pad: 'zvh-voorstellen',
  dossier: onderzoekDossier,
  controleren: true,
  invoer: z.object({
    betrokkeneId: dossierkeuze(),
    samenhang: tekst({ min: 10, max: 1000, wieZiet: 'college' }),
    bijdrage: tekst({ min: 10, max: 1000, wieZiet: 'college' }),
    ...gesprokenVelden,
  }),
  alleenAls: clientGesproken.alleenAls(),
  vooraf: opDeDag(voorafStelZvhAanmeldingVoor),
  toets: (invoer, feiten, { vandaag }) =>
    toetsStelZvhAanmeldingVoor({ ...invoer, ...clientGesproken.uit(invoer) }, feiten, vandaag),
  effect: async ({ betrokkeneId, samenhang, bijdrage, ...rest }, werk) => {
    const rij = {
      soort: 'zvh-voorgesteld',
      betrokkene_id: betrokkeneId,
      datum: werk.kader.vandaag,
      code: null,
    }
    await werk.voegToe('gebeurtenis', rij, { samenhang, bijdrage, ...clientGesproken.uit(rest) })
  },
  bericht: (_, { tx, dossier }, { vandaag }) => beslissersVan(tx, dossier.gemeente, vandaag),
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (feiten, lezing) => ({ betrokkeneId: await keuzeUit(lezing, (id) => isClient(feiten, id)) }),
  begin: (_, __, { vandaag }) => ({ gesprokenOp: vandaag }),
  voorbeeld: {
    betrokkeneId: '{verzoeker}',
    samenhang: 'De overlast begint als de schuldeisers aan de deur komen.',
    bijdrage: 'De reclassering en de schuldhulp plannen dan niet meer langs elkaar.',
    clientGesproken: 'ja',
    gesprokenOp: '{vandaag}',
  },
})
