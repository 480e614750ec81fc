import { z } from 'zod'
import { vergeetGeversvragen } from '../doorgeefvraag/index.ts'
import { pasGegeven } from '../dossier/pas-gegeven.ts'
import { gegevenTekst, nietMeerSinds } from '../scherm/gegeven-tekst.ts'
import { dossierkeuze, ja, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { zonderJa } from '../wet/geversantwoord.ts'
import { vanCoordinator } from './declaratie.ts'
import { voorwaardenVan } from './gegeven-voorwaarden.ts'
import { gegevenKeuze } from './keuzes.ts'
import {
  gever,
  geverHoortHet,
  horenHet,
  toetsVerbeterGegeven,
  voorafVerbeterGegeven,
} from './rules/verbeter-gegeven.ts'

/**
 * Mends the text of a gegeven in the aanpak, such as after the college told that it was wrong. The old text is gone, the
 * conditions of who gave it stay, and every party that has it must be told, and the college that handed it over: it may
 * have the same mistake. Nothing goes there by itself (N-AVG-5-1d, N-AVG-16, N-AVG-19, N-5.4.5-sch).
 */
export const verbeterGegeven = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.verbeter-gegeven',
  normen: ['N-AVG-5-1d', 'N-AVG-16', 'N-AVG-19', 'N-5.4.2-1-vw', 'N-5.4.5-sch'],
  pad: 'gegevensverbeteringen',
  naOverlijden: 'kan',
  metInhoud: ['gegeven', 'gebeurtenis'],
  invoer: z.object({
    gegevenId: dossierkeuze(),
    reden: tekst({ min: 3, max: 500, wieZiet: 'client' }),
    tekst: tekst({ min: 3, wieZiet: 'client' }),
    vanCollege: ja().default(false),
  }),
  vooraf: voorafVerbeterGegeven,
  toets: toetsVerbeterGegeven,
  effect: async ({ gegevenId, tekst: nieuw, reden, vanCollege }, werk) => {
    const oud = werk.rijen('gegeven').find(({ id }) => id === gegevenId)?.inhoud
    const { vandaag } = werk.kader
    const voorwaarden = zonderJa(voorwaardenVan(werk).get(gegevenId) ?? [])
    const verbeterd = { op: vandaag, reden }
    await werk.verbeter('gegeven', gegevenId, {}, { ...oud, tekst: nieuw, voorwaarden, verbeterd })
    await vergeetGeversvragen(werk, gegevenId)
    const keuze = { gegevenId, vanCollege }
    for (const { id } of horenHet(keuze, werk.feiten))
      await werk.verander('verstrekking', id, { verbeterd_op: vandaag, gemeld_op: null })
    if (geverHoortHet(keuze, werk.feiten))
      await werk.voegToe('verstrekking', {
        gegeven_id: gegevenId,
        aan: gever,
        datum: vandaag,
        artikel: 'avg-kennisgeving',
        ...pasGegeven,
        verbeterd_op: vandaag,
      })
  },
  betrokkenen: ({ gegevens }, { gegevenId }) =>
    gegevens.filter(({ id }) => id === gegevenId).map(({ betrokkeneId }) => betrokkeneId),
  keuzes: async (_, lezing, { vandaag }) => ({ gegevenId: await gegevenKeuze(lezing, vandaag) }),
  begin: (_, lezing, { vandaag }, { gegevenId }) => {
    const inhoud = lezing.rijen('gegeven').find(({ id }) => id === gegevenId)?.inhoud
    return inhoud && !nietMeerSinds(inhoud, vandaag) ? { tekst: gegevenTekst(inhoud, vandaag) } : {}
  },
  voorbeeld: {
    gegevenId: '{gegeven}',
    reden: 'Het aantal klopte niet.',
    tekst: 'Er zijn vier schuldeisers.',
  },
})
