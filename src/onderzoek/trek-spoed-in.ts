import { z } from 'zod'
import { dossierkeuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { toetsTrekSpoedIn, voorafTrekSpoedIn } from './rules/trek-spoed-in.ts'
import { openSpoed } from './rules/voorziening.ts'
import { betrokkeneVanSpoed, keuzeUitSpoed } from './spoed-keuze.ts'

/** Takes away an urgent matter recorded by mistake; that it went, with why, stays (N-AVG-5-1d, N-AVG-16). */
export const trekSpoedIn = defineHandeling({
  id: 'onderzoek.trek-spoed-in',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-AVG-5-1d', 'N-AVG-16'],
  pad: 'ingetrokken-spoed',
  naOverlijden: 'kan',
  dossier: onderzoekDossier,
  metInhoud: ['voorziening'],
  invoer: z.object({
    voorzieningId: dossierkeuze(),
    reden: tekst({ min: 5, max: 1000, wieZiet: 'toeleiders' }),
  }),
  vooraf: opDeDag(voorafTrekSpoedIn),
  toets: (invoer, feiten, { vandaag }) => toetsTrekSpoedIn(invoer, feiten, vandaag),
  effect: async ({ voorzieningId, reden }, werk) => {
    const [betrokkeneId = null] = betrokkeneVanSpoed(werk.feiten, voorzieningId)
    await werk.verwijder('voorziening', voorzieningId)
    const { vandaag } = werk.kader
    const spoor = { soort: 'gebeurtenis-weggehaald', betrokkene_id: betrokkeneId, datum: vandaag, code: null }
    await werk.voegToe('gebeurtenis', spoor, { reden, wat: 'spoed' })
  },
  betrokkenen: (feiten, { voorzieningId }) => betrokkeneVanSpoed(feiten, voorzieningId),
  keuzes: (feiten, lezing) => ({ voorzieningId: keuzeUitSpoed(lezing, openSpoed(feiten)) }),
  voorbeeld: { voorzieningId: '{spoed}', reden: 'Dit hoorde in een ander dossier.' },
})
