import { z } from 'zod'
import { beslissersVan } from '../inrichting/index.ts'
import { keuzeUit } from '../personen/index.ts'
import { datum, dossierkeuze, tekst, tijd } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { clientenVan, vanCoordinator } from './declaratie.ts'
import { herkomst } from './herkomst.ts'
import { toetsMeldSpoed, voorafMeldSpoed } from './rules/meld-spoed.ts'

/**
 * Tells the college that a client needs something that cannot wait: what it needs to decide goes to the onderzoek the aanpak
 * came from, and nothing else crosses (2.3.3; N-2.3.3, N-2.3.3-ovl, N-2.3a.3-4).
 */
export const meldSpoed = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.meld-spoed',
  normen: ['N-2.3.3', 'N-2.3.3-ovl', 'N-2.3a.3-4', 'N-5.4.4-6-gs'],
  pad: 'spoed',
  controleren: true,
  metInhoud: ['overgang'],
  invoer: z.object({
    betrokkeneId: dossierkeuze(),
    watNu: tekst({ min: 5, max: 1000, wieZiet: 'client' }),
    waaromNu: tekst({ min: 5, max: 1000, wieZiet: 'college' }),
    gesprokenOp: datum().optional(),
    tijd: tijd(),
  }),
  vooraf: voorafMeldSpoed,
  bij: async (_, lezing) => herkomst(lezing),
  toets: (invoer, feiten, kader, { onderzoekId, betrokkenen }) =>
    toetsMeldSpoed(
      { ...invoer, onderzoekBekend: Boolean(onderzoekId && betrokkenen?.[invoer.betrokkeneId]) },
      feiten,
      kader,
    ),
  effect: async ({ betrokkeneId, gesprokenOp, ...inhoud }, werk, { onderzoekId, betrokkenen }) => {
    const daar = betrokkenen?.[betrokkeneId]
    if (!onderzoekId || !daar) throw new Error('the toets asks for the onderzoek')
    const { vandaag } = werk.kader
    const feit = { soort: 'spoed-gemeld', betrokkene_id: betrokkeneId, datum: vandaag, code: null }
    await werk.voegToe('gebeurtenis', feit, inhoud)
    const wie = { betrokkene_id: daar, gemeld_door: 'coordinator', staat: 'gemeld' }
    const dagen = { gemeld_op: vandaag, gesproken_op: gesprokenOp ?? null, vanaf: null, tot: null }
    await werk.stroomDoor('onderzoek', { dossierId: onderzoekId }, (schrijver) =>
      schrijver.voegToe('voorziening', { ...wie, ...dagen }, inhoud),
    )
  },
  bericht: (_, { tx, dossier }, { vandaag }) => beslissersVan(tx, dossier.gemeente, vandaag),
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (feiten, lezing) => ({
    betrokkeneId: await keuzeUit(lezing, (id) => clientenVan(feiten).includes(id)),
  }),
  voorbeeld: {
    betrokkeneId: '{client}',
    watNu: 'Hulp om uit bed te komen.',
    waaromNu: 'Zij is gevallen en er is niemand in huis.',
    gesprokenOp: '{vandaag}',
    tijd: '14:00',
  },
})
