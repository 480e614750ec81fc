import { z } from 'zod'
import { dossierkeuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { vanCoordinator } from './declaratie.ts'
import { gegevenKeuze, tekstenVan } from './keuzes.ts'
import { toetsVerbeterGegeven, voorafVerbeterGegeven } from './rules/verbeter-gegeven.ts'

/**
 * Mends the text of a gegeven in the aanpak, such as after the college told that it was wrong. The old text is gone, the
 * conditions of who gave it stay, and every party that has it must be told (N-AVG-5-1d, N-AVG-16, N-AVG-19).
 */
export const verbeterGegeven = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.verbeter-gegeven',
  normen: ['N-AVG-5-1d', 'N-AVG-16', 'N-AVG-19', 'N-5.4.2-1-vw'],
  pad: 'gegevensverbeteringen',
  metInhoud: ['gegeven'],
  invoer: z.object({
    gegevenId: dossierkeuze(),
    reden: tekst({ min: 3, max: 500, wieZiet: 'client' }),
    tekst: tekst({ min: 3, wieZiet: 'client' }),
  }),
  vooraf: voorafVerbeterGegeven,
  toets: toetsVerbeterGegeven,
  effect: async ({ gegevenId, tekst: nieuw, reden }, werk) => {
    const oud = werk.rijen('gegeven').find(({ id }) => id === gegevenId)?.inhoud
    const { vandaag } = werk.kader
    await werk.verbeter('gegeven', gegevenId, {}, { ...oud, tekst: nieuw, verbeterd: { op: vandaag, reden } })
    for (const verstrekking of werk.feiten.verstrekkingen)
      if (verstrekking.gegevenId === gegevenId)
        await werk.verander('verstrekking', verstrekking.id, { verbeterd_op: vandaag, gemeld_op: null })
  },
  betrokkenen: ({ gegevens }, { gegevenId }) =>
    gegevens.filter(({ id }) => id === gegevenId).map(({ betrokkeneId }) => betrokkeneId),
  keuzes: async (_, lezing) => ({ gegevenId: await gegevenKeuze(lezing) }),
  begin: (_, lezing, __, { gegevenId }) =>
    gegevenId ? { tekst: tekstenVan(lezing, 'gegeven').get(gegevenId) } : {},
  voorbeeld: {
    gegevenId: '{gegeven}',
    reden: 'Het aantal klopte niet.',
    tekst: 'Er zijn vier schuldeisers.',
  },
})
