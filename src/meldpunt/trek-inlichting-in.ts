import { z } from 'zod'
import { dossierkeuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { legVast, overDeGemelde, vanMeldpunt } from './declaratie.ts'
import { inlichtingKeuze } from './inlichting-keuze.ts'
import { sluitInPortaal } from './naar-portaal.ts'
import {
  beantwoord,
  toetsHaalInlichtingAntwoordWeg,
  toetsTrekInlichtingIn,
  voorafHaalInlichtingAntwoordWeg,
  voorafTrekInlichtingIn,
} from './rules/trek-inlichting-in.ts'
import { openInlichtingen } from './rules/triage.ts'
import { haalGegevenUitMelding } from './verbeter-melding-gegeven.ts'

const invoer = z.object({
  inlichtingId: dossierkeuze(),
  reden: tekst({ min: 3, max: 500, wieZiet: 'gemelde' }),
})

/** Takes back a question that waits; that it was asked, and so told, stays (5.5.3; N-5.5.3-mot, N-AVG-5-1d). */
export const trekInlichtingIn = defineHandeling({
  ...vanMeldpunt,
  id: 'meldpunt.trek-inlichting-in',
  normen: ['N-5.5.3-1', 'N-5.5.3-mot', 'N-AVG-5-1c'],
  pad: 'ingetrokken-vragen',
  metInhoud: ['inlichting'],
  controleren: true,
  invoer,
  vooraf: voorafTrekInlichtingIn,
  toets: toetsTrekInlichtingIn,
  effect: async ({ inlichtingId, reden }, werk) => {
    await werk.verander('inlichting', inlichtingId, { staat: 'ingetrokken' })
    await sluitInPortaal(werk, [inlichtingId])
    await legVast(werk, 'inlichting-ingetrokken', werk.kader.vandaag, null, { toelichting: reden })
  },
  betrokkenen: overDeGemelde,
  keuzes: async (feiten, lezing) => ({
    inlichtingId: await inlichtingKeuze(openInlichtingen(feiten), lezing),
  }),
  voorbeeld: { inlichtingId: '{inlichting}', reden: 'Wij weten het inmiddels van haarzelf.' },
})

/** Takes away an answer that was recorded by mistake, with what it told: the question waits again (N-AVG-5-1d, N-AVG-16). */
export const haalInlichtingAntwoordWeg = defineHandeling({
  ...vanMeldpunt,
  id: 'meldpunt.haal-inlichting-antwoord-weg',
  normen: ['N-AVG-5-1d', 'N-AVG-16', 'N-AVG-19'],
  pad: 'weggehaalde-antwoorden',
  metInhoud: ['inlichting'],
  controleren: true,
  invoer,
  vooraf: voorafHaalInlichtingAntwoordWeg,
  bij: (_, lezing) =>
    new Set(lezing.rijen('inlichting').flatMap(({ id, inhoud }) => (inhoud.antwoord ? [id] : []))),
  toets: toetsHaalInlichtingAntwoordWeg,
  effect: async ({ inlichtingId, reden }, werk) => {
    await werk.verander('inlichting', inlichtingId, { staat: 'gevraagd', beantwoord_op: null })
    for (const gegeven of werk.feiten.gegevens)
      if (gegeven.inlichtingId === inlichtingId) await haalGegevenUitMelding(werk, gegeven.id)
    await legVast(werk, 'weggehaald', werk.kader.vandaag, 'antwoord', { toelichting: reden })
  },
  betrokkenen: overDeGemelde,
  keuzes: async (feiten, lezing) => ({ inlichtingId: await inlichtingKeuze(beantwoord(feiten), lezing) }),
  voorbeeld: { inlichtingId: '{inlichting}', reden: 'Dit antwoord ging over iemand anders.' },
})
