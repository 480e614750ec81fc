import { z } from 'zod'
import { codeTekst } from '../teksten/catalogus.ts'
import { datum, dossierkeuze, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { legVast, overDeClient, vanOggz } from './declaratie.ts'
import { gebeurtenisKeuze } from './rij-keuze.ts'
import { gebeurtenissen } from './rules/gebeurtenissen.ts'
import {
  teHerstellen,
  toetsHaalGebeurtenisWeg,
  toetsVerbeterGebeurtenis,
  voorafHaalGebeurtenisWeg,
  voorafVerbeterGebeurtenis,
  weggehaaldMet,
} from './rules/herstel.ts'

const [code1, ...codes] = [...new Set(Object.values(gebeurtenissen).flat())]
if (!code1) throw new Error('the table of events is empty')

const codeKeuze = [code1, ...codes].map((waarde) => {
  const soort = Object.entries(gebeurtenissen).find(([, lijst]) =>
    (lijst as readonly string[]).includes(waarde),
  )
  return { waarde, label: codeTekst(soort?.[0] ?? '', waarde) }
})

/** Mends the day or the outcome of what was recorded; the old value is gone (N-AVG-5-1d, N-AVG-16). */
export const verbeterGebeurtenis = defineHandeling({
  ...vanOggz,
  id: 'oggz.verbeter-gebeurtenis',
  normen: ['N-AVG-5-1d', 'N-AVG-16'],
  pad: 'gebeurtenisverbeteringen',
  metInhoud: ['gebeurtenis'],
  invoer: z.object({
    gebeurtenisId: dossierkeuze(),
    datum: datum().optional(),
    code: keuze([code1, ...codes]).optional(),
    reden: tekst({ min: 3, max: 500, wieZiet: 'client' }),
  }),
  vooraf: voorafVerbeterGebeurtenis,
  toets: toetsVerbeterGebeurtenis,
  effect: async ({ gebeurtenisId, datum: dag, code, reden }, werk) => {
    const oud = werk.rijen('gebeurtenis').find(({ id }) => id === gebeurtenisId)?.inhoud
    const verbeterd = { op: werk.kader.vandaag, reden }
    const rij = { ...(dag ? { datum: dag } : {}), ...(code ? { code } : {}) }
    await werk.verbeter('gebeurtenis', gebeurtenisId, rij, { ...oud, verbeterd })
  },
  betrokkenen: overDeClient,
  keuzes: (feiten) => ({ gebeurtenisId: gebeurtenisKeuze(teHerstellen(feiten)), code: codeKeuze }),
  begin: (feiten, _, __, { gebeurtenisId }) => {
    const feit = teHerstellen(feiten).find(({ id }) => id === gebeurtenisId)
    return feit ? { datum: feit.datum, ...(feit.code ? { code: feit.code } : {}) } : {}
  },
  voorbeeld: { gebeurtenisId: '{gebeurtenis}', code: 'niet-thuis', reden: 'Het licht was uit.' },
})

/** Takes away what was recorded but never happened; that it was taken away, and why, stays (N-AVG-5-1d, N-AVG-16). */
export const haalGebeurtenisWeg = defineHandeling({
  ...vanOggz,
  id: 'oggz.haal-gebeurtenis-weg',
  normen: ['N-AVG-5-1d', 'N-AVG-16'],
  pad: 'weggehaalde-gebeurtenissen',
  controleren: true,
  invoer: z.object({ gebeurtenisId: dossierkeuze(), reden: tekst({ min: 3, max: 500, wieZiet: 'client' }) }),
  vooraf: voorafHaalGebeurtenisWeg,
  toets: toetsHaalGebeurtenisWeg,
  effect: async ({ gebeurtenisId, reden }, werk) => {
    const feit = werk.feiten.gebeurtenissen.find(({ id }) => id === gebeurtenisId)
    if (!feit) throw new Error('the toets asks for a fact of this dossier')
    for (const { id } of weggehaaldMet(werk.feiten, feit)) await werk.verwijder('gebeurtenis', id)
    await legVast(werk, 'oggz-weggehaald', werk.kader.vandaag, null, { toelichting: reden })
  },
  betrokkenen: overDeClient,
  keuzes: (feiten) => ({ gebeurtenisId: gebeurtenisKeuze(teHerstellen(feiten)) }),
  voorbeeld: { gebeurtenisId: '{gebeurtenis}', reden: 'Dit was bij een andere deur.' },
})
