import { z } from 'zod'
import { tekstVan } from '../verwerking/tekst-van.ts'
import { dossierkeuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { legVast, overDeClient, vanOggz } from './declaratie.ts'
import { gegevenKeuze, verstrekkingKeuze } from './rij-keuze.ts'
import {
  giftenVan,
  onverteld,
  toetsHaalGegevenWeg,
  toetsLegOntvangerIngelichtVast,
  toetsVerbeterGegeven,
  voorafHaalGegevenWeg,
  voorafLegOntvangerIngelichtVast,
  voorafVerbeterGegeven,
} from './rules/gegevens.ts'

/** Mends the text of a gegeven; the old text is gone, and who has it must hear of it (N-AVG-5-1d, N-AVG-16, N-AVG-19). */
export const verbeterGegeven = defineHandeling({
  ...vanOggz,
  id: 'oggz.verbeter-gegeven',
  normen: ['N-AVG-5-1d', 'N-AVG-16', 'N-AVG-19'],
  pad: 'gegevensverbeteringen',
  metInhoud: ['gegeven'],
  invoer: z.object({
    gegevenId: dossierkeuze(),
    reden: tekst({ min: 3, max: 500, wieZiet: 'client' }),
    tekst: tekst({ min: 3, max: 2000, wieZiet: 'client' }),
  }),
  vooraf: voorafVerbeterGegeven,
  toets: toetsVerbeterGegeven,
  effect: async ({ gegevenId, tekst: nieuw, reden }, werk) => {
    const oud = werk.rijen('gegeven').find(({ id }) => id === gegevenId)?.inhoud
    const op = werk.kader.vandaag
    await werk.verbeter('gegeven', gegevenId, {}, { ...oud, tekst: nieuw, verbeterd: { op, reden } })
    for (const { id } of giftenVan(gegevenId, werk.feiten))
      await werk.verander('verstrekking', id, { verbeterd_op: op, gemeld_op: null })
  },
  betrokkenen: overDeClient,
  keuzes: (_, lezing) => ({ gegevenId: gegevenKeuze(lezing) }),
  begin: (_, lezing, __, { gegevenId }) =>
    gegevenId
      ? { tekst: tekstVan(lezing.rijen('gegeven').find(({ id }) => id === gegevenId)?.inhoud.tekst) }
      : {},
  voorbeeld: {
    gegevenId: '{gegeven}',
    reden: 'Het was een andere deur.',
    tekst: 'Er ligt post in het portiek.',
  },
})

/** Takes away a gegeven that should not be here; that it was taken away, and why, stays (N-AVG-16, N-AVG-17). */
export const haalGegevenWeg = defineHandeling({
  ...vanOggz,
  id: 'oggz.haal-gegeven-weg',
  normen: ['N-AVG-16', 'N-AVG-17'],
  pad: 'weggehaalde-gegevens',
  controleren: true,
  metInhoud: ['gegeven'],
  invoer: z.object({ gegevenId: dossierkeuze(), reden: tekst({ min: 3, max: 500, wieZiet: 'client' }) }),
  vooraf: voorafHaalGegevenWeg,
  toets: toetsHaalGegevenWeg,
  effect: async ({ gegevenId, reden }, werk) => {
    await werk.verwijder('gegeven', gegevenId)
    await legVast(werk, 'oggz-weggehaald', werk.kader.vandaag, null, { toelichting: reden })
  },
  betrokkenen: overDeClient,
  keuzes: (_, lezing) => ({ gegevenId: gegevenKeuze(lezing) }),
  voorbeeld: { gegevenId: '{gegeven}', reden: 'Dit ging over iemand anders.' },
})

/** Records that who has a gegeven heard that it was mended or taken back (N-AVG-19). */
export const legOntvangerIngelichtVast = defineHandeling({
  ...vanOggz,
  id: 'oggz.leg-ontvanger-ingelicht-vast',
  normen: ['N-AVG-19'],
  pad: 'ingelichte-ontvangers',
  metInhoud: ['gegeven'],
  invoer: z.object({ verstrekkingId: dossierkeuze() }),
  vooraf: voorafLegOntvangerIngelichtVast,
  toets: toetsLegOntvangerIngelichtVast,
  effect: async ({ verstrekkingId }, werk) => {
    await werk.verander('verstrekking', verstrekkingId, { gemeld_op: werk.kader.vandaag })
  },
  betrokkenen: overDeClient,
  keuzes: async (feiten, lezing) => ({ verstrekkingId: await verstrekkingKeuze(lezing, onverteld(feiten)) }),
  voorbeeld: { verstrekkingId: '{verstrekking}' },
})
