import { z } from 'zod'
import { beslissersVan } from '../inrichting/index.ts'
import { datum, dossierkeuze, keuze, tekst, tijd } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { spoedmelders } from '../wet/spoed.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { toetsMeldSpoed, voorafMeldSpoed } from './rules/meld-spoed.ts'
import { keuzeUit } from './wie-is-wie.ts'

/** Records that something cannot wait, and tells who decides for the college at once (2.3.3; N-2.3.3, N-2.3.3-ovl). */
export const meldSpoed = defineHandeling({
  id: 'onderzoek.meld-spoed',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3.3', 'N-2.3.3-ovl'],
  pad: 'spoed',
  dossier: onderzoekDossier,
  invoer: z.object({
    betrokkeneId: dossierkeuze(),
    watNu: tekst({ min: 5, max: 1000, wieZiet: 'client' }),
    waaromNu: tekst({ min: 5, max: 1000, wieZiet: 'college' }),
    melder: keuze(spoedmelders),
    datum: datum(),
    tijd: tijd(),
    gesprokenOp: datum().optional(),
  }),
  vooraf: opDeDag(voorafMeldSpoed),
  toets: (invoer, feiten, { vandaag }) => toetsMeldSpoed(invoer, feiten, vandaag),
  effect: async ({ betrokkeneId, melder, datum: dag, gesprokenOp, ...inhoud }, werk) => {
    const wie = { betrokkene_id: betrokkeneId, gemeld_door: melder, staat: 'gemeld' }
    const dagen = { gemeld_op: dag, gesproken_op: gesprokenOp ?? null, vanaf: null, tot: null }
    return { voorzieningId: await werk.voegToe('voorziening', { ...wie, ...dagen }, inhoud) }
  },
  bericht: (_, { tx, dossier }, { vandaag }) => beslissersVan(tx, dossier.gemeente, vandaag),
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (_, lezing) => ({ betrokkeneId: await keuzeUit(lezing) }),
  begin: (_, __, { vandaag }) => ({ datum: vandaag }),
  voorbeeld: {
    betrokkeneId: '{verzoeker}',
    watNu: 'Hulp om uit bed te komen.',
    waaromNu: 'Zij is gevallen en er is niemand in huis.',
    melder: 'client',
    datum: '{vandaag}',
    tijd: '14:00',
  },
})
