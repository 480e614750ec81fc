import { z } from 'zod'
import { keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { clientenVan, vanCoordinator } from './declaratie.ts'
import { gebeurtenissen } from './rules/gebeurtenissen.ts'
import {
  toetsLegTerugvalafspraakVast,
  voorafLegTerugvalafspraakVast,
} from './rules/leg-terugvalafspraak-vast.ts'

/** Records what to do when things go wrong again, or why there is no such agreement (N-2.3a.3-afs). */
export const legTerugvalafspraakVast = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.leg-terugvalafspraak-vast',
  normen: ['N-2.3a.3-afs'],
  pad: 'terugvalafspraken',
  invoer: z.object({
    uitkomst: keuze(gebeurtenissen.terugvalafspraak),
    tekst: tekst({ min: 5, max: 2000, wieZiet: 'client' }),
  }),
  vooraf: voorafLegTerugvalafspraakVast,
  toets: toetsLegTerugvalafspraakVast,
  effect: async ({ uitkomst, tekst: inhoud }, werk) => {
    const rij = { soort: 'terugvalafspraak', betrokkene_id: null, datum: werk.kader.vandaag, code: uitkomst }
    await werk.voegToe('gebeurtenis', rij, { tekst: inhoud })
  },
  betrokkenen: clientenVan,
  voorbeeld: { uitkomst: 'gemaakt', tekst: 'Zij belt de wijkverpleegkundige als zij geen post meer opent.' },
})
