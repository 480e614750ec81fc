import { z } from 'zod'
import { datum, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { legVast, overDeGemelde, vanMeldpunt } from './declaratie.ts'
import { begrensInPortaal } from './naar-portaal.ts'
import {
  toetsVerbeterMeldingsdag,
  vernietigenOp,
  voorafVerbeterMeldingsdag,
} from './rules/verbeter-meldingsdag.ts'

/**
 * Mends the day of the call, and with it every term that runs from it: informing, ending and destroying (N-AVG-16,
 * N-5.5.4-1-max, N-2.2.5-2c-inf).
 */
export const verbeterMeldingsdag = defineHandeling({
  ...vanMeldpunt,
  id: 'meldpunt.verbeter-meldingsdag',
  normen: ['N-AVG-5-1d', 'N-AVG-16', 'N-5.5.4-1-max', 'N-5.5.4-1-min', 'N-2.2.5-2c-inf'],
  pad: 'meldingsdagen',
  controleren: true,
  metInhoud: ['betrokkene', 'gegeven', 'inlichting'],
  invoer: z.object({ ontvangenOp: datum(), reden: tekst({ min: 3, max: 500, wieZiet: 'gemelde' }) }),
  vooraf: voorafVerbeterMeldingsdag,
  toets: toetsVerbeterMeldingsdag,
  effect: async ({ ontvangenOp, reden }, werk) => {
    const oud = werk.feiten.dossier.ontvangenOp
    const vernietigen_op = vernietigenOp(ontvangenOp)
    await werk.werkBij({ verzocht_op: ontvangenOp, vernietigen_op })
    await begrensInPortaal(werk, vernietigen_op)
    for (const tabel of ['betrokkene', 'gegeven'] as const)
      for (const { id, datum: dag, inhoud } of werk.rijen(tabel))
        if (dag === oud) await werk.verbeter(tabel, id, { datum: ontvangenOp }, inhoud)
    await legVast(werk, 'meldingsdag-verbeterd', werk.kader.vandaag, null, { toelichting: reden })
  },
  betrokkenen: overDeGemelde,
  begin: ({ dossier }) => ({ ontvangenOp: dossier.ontvangenOp }),
  voorbeeld: { ontvangenOp: '2026-09-30', reden: 'Er is een dag eerder gebeld.' },
})
