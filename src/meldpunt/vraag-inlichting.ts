import { z } from 'zod'
import { dossierkeuze, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { niveaus } from '../wet/categorieen.ts'
import { overDeGemelde, vanMeldpunt } from './declaratie.ts'
import { partijKeuze } from './partij-keuze.ts'
import { toetsVraagInlichting, voorafVraagInlichting } from './rules/triage.ts'

/** Asks somebody one question for the triage, with why; he may answer and need not (N-5.5.3-1, N-5.5.3-mot, N-5.5.3-dat). */
export const vraagInlichting = defineHandeling({
  ...vanMeldpunt,
  id: 'meldpunt.vraag-inlichting',
  normen: ['N-5.5.3-1', 'N-5.5.3-mot', 'N-5.5.3-dat', 'N-2.2.5-2a-inf', 'N-2.2.5-2a-gem'],
  pad: 'inlichtingen',
  controleren: true,
  invoer: z.object({
    aan: keuze(['partij', 'gemeente', 'burgemeester']),
    partijId: dossierkeuze().optional(),
    vraag: tekst({ min: 10, max: 1000, wieZiet: 'client' }),
    waarom: tekst({ min: 10, max: 1000, wieZiet: 'client' }),
    vertelt: tekst({ max: 1000, wieZiet: 'client' }).optional(),
    niveau: keuze(niveaus),
    waaromMeer: tekst({ max: 1000, wieZiet: 'client' }).optional(),
  }),
  alleenAls: {
    partijId: ({ aan }) => aan === 'partij',
    waaromMeer: ({ niveau }) => niveau === 'proces' || niveau === 'inhoud',
  },
  vooraf: voorafVraagInlichting,
  toets: toetsVraagInlichting,
  effect: async ({ aan, partijId, niveau, ...inhoud }, werk) => {
    const inlichtingId = await werk.voegToe(
      'inlichting',
      {
        aan,
        partij_id: partijId ?? null,
        niveau,
        staat: 'gevraagd',
        gevraagd_op: werk.kader.vandaag,
        beantwoord_op: null,
      },
      { ...inhoud, vertelt: inhoud.vertelt ?? null, waaromMeer: inhoud.waaromMeer ?? null },
    )
    return { inlichtingId }
  },
  betrokkenen: overDeGemelde,
  keuzes: async (_, lezing) => ({ partijId: await partijKeuze(lezing) }),
  begin: () => ({ niveau: 'dat' }),
  voorbeeld: {
    aan: 'partij',
    partijId: '{partij}',
    vraag: 'Is deze mevrouw bij u bekend?',
    waarom: 'Dan weten wij of er al iemand bij haar komt.',
    niveau: 'dat',
  },
})
