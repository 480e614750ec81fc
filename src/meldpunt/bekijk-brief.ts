import { z } from 'zod'
import type { Brief } from '../verwerking/brief.ts'
import { dossierkeuze } from '../verwerking/velden.ts'
import { defineInzien } from '../verwerking/verwerking.ts'
import { vanMeldpunt } from './declaratie.ts'
import { toetsBekijkMelding } from './rules/bekijk-melding.ts'

/** Reads a letter of a melding as it was sent, the question that was put to another, or what was passed on; null when there is none with that id. */
export const bekijkBrief = defineInzien({
  ...vanMeldpunt,
  id: 'meldpunt.bekijk-brief',
  normen: ['N-2.2.5-2c-inf', 'N-5.5.3-mot', 'N-5.5.4-1-dl', 'N-AVG-32'],
  pad: 'brieven',
  metInhoud: ['brief', 'inlichting', 'doorgeleiding'],
  invoer: z.object({ briefId: dossierkeuze() }),
  toets: (_, feiten, kader) => toetsBekijkMelding(feiten, kader),
  lees: (lezing, { briefId }) => {
    const alle = [...lezing.rijen('brief'), ...lezing.rijen('inlichting'), ...lezing.rijen('doorgeleiding')]
    const rij = alle.find(({ id }) => id === briefId)
    return rij?.inhoud.brief ? { brief: rij.inhoud.brief as Brief } : null
  },
  betrokkenen: () => 'allen',
  voorbeeld: { briefId: '{brief}' },
})
