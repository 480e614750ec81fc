import { z } from 'zod'
import { codeTekst } from '../teksten/catalogus.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import { datum, dossierkeuze, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { legVast, type MeldingLezing, type MeldingWerk, overDeGemelde, vanMeldpunt } from './declaratie.ts'
import { gebeurtenisKeuze } from './melding-gebeurtenis-keuze.ts'
import type { Feiten, GebeurtenisFeit } from './rules/feiten.ts'
import { type Gebeurtenissoort, gebeurtenissen } from './rules/gebeurtenissen.ts'
import { delenVan, hoortBij, teVerbeteren, wegTeHalen } from './rules/vastleggingen.ts'
import {
  toetsHaalMeldingGebeurtenisWeg,
  toetsVerbeterMeldingGebeurtenis,
  voorafHaalMeldingGebeurtenisWeg,
  voorafVerbeterMeldingGebeurtenis,
} from './rules/verbeter-melding-gebeurtenis.ts'

const metCode = (Object.keys(gebeurtenissen) as readonly Gebeurtenissoort[]).filter((soort) =>
  delenVan(soort).includes('code'),
)
const [code1, ...codes] = new Set(metCode.flatMap((soort) => gebeurtenissen[soort] as readonly string[]))
if (!code1) throw new Error('no kind of event has codes')

const codeKeuze = metCode.flatMap((soort) =>
  gebeurtenissen[soort].map((waarde) => ({
    waarde,
    label: codeTekst(soort, waarde),
    uitleg: codeTekst('meldingsgebeurtenis', soort),
  })),
)

const inhoudVan = (lezing: Pick<MeldingLezing, 'rijen'>, gebeurtenisId: string) =>
  lezing.rijen('gebeurtenis').find(({ id }) => id === gebeurtenisId)?.inhoud ?? {}

const zoalsHetIs = (feiten: Feiten, lezing: MeldingLezing, gebeurtenisId: string) => {
  const feit = feiten.gebeurtenissen.find(({ id }) => id === gebeurtenisId)
  const toelichting = tekstVan(inhoudVan(lezing, gebeurtenisId).toelichting)
  return {
    datum: feit?.datum,
    ...(feit?.code ? { code: feit.code } : {}),
    ...(toelichting ? { toelichting } : {}),
  }
}

/** Mends the day, the outcome or the words of what was recorded; the old value is gone (N-AVG-5-1d, N-AVG-16). */
export const verbeterMeldingGebeurtenis = defineHandeling({
  ...vanMeldpunt,
  id: 'meldpunt.verbeter-melding-gebeurtenis',
  normen: ['N-AVG-5-1d', 'N-AVG-16'],
  pad: 'gebeurtenisverbeteringen',
  metInhoud: ['gebeurtenis'],
  invoer: z.object({
    gebeurtenisId: dossierkeuze(),
    datum: datum().optional(),
    code: keuze([code1, ...codes]).optional(),
    toelichting: tekst({ max: 1000, wieZiet: 'gemelde' }).optional(),
    reden: tekst({ min: 3, max: 500, wieZiet: 'gemelde' }),
  }),
  vooraf: voorafVerbeterMeldingGebeurtenis,
  toets: toetsVerbeterMeldingGebeurtenis,
  effect: async ({ gebeurtenisId, datum: dag, code, toelichting, reden }, werk) => {
    const rij = { ...(dag ? { datum: dag } : {}), ...(code ? { code } : {}) }
    const inhoud = {
      ...inhoudVan(werk, gebeurtenisId),
      ...(toelichting ? { toelichting } : {}),
      verbeterd: { op: werk.kader.vandaag, reden },
    }
    await werk.verbeter('gebeurtenis', gebeurtenisId, rij, inhoud)
  },
  betrokkenen: overDeGemelde,
  keuzes: (feiten) => ({ gebeurtenisId: gebeurtenisKeuze(teVerbeteren(feiten)), code: codeKeuze }),
  begin: (feiten, lezing, _, { gebeurtenisId }) =>
    gebeurtenisId ? zoalsHetIs(feiten, lezing, gebeurtenisId) : {},
  voorbeeld: {
    gebeurtenisId: '{gebeurtenis}',
    code: 'gesproken',
    reden: 'Zij belde dezelfde dag terug.',
  },
})

/** The letter that never went, and what it would have given, go with what said that it went. */
const haalBriefWeg = async (werk: MeldingWerk, feit: GebeurtenisFeit) => {
  const { brieven, verstrekkingen } = inhoudVan(werk, feit.id)
  for (const id of Array.isArray(brieven) ? brieven : []) await werk.verwijder('brief', tekstVan(id))
  for (const id of Array.isArray(verstrekkingen) ? verstrekkingen : [])
    await werk.verwijder('verstrekking', tekstVan(id))
}

/** Takes away what was recorded but never happened; that it was taken away, and why, stays (N-AVG-5-1d, N-AVG-16). */
export const haalMeldingGebeurtenisWeg = defineHandeling({
  ...vanMeldpunt,
  id: 'meldpunt.haal-melding-gebeurtenis-weg',
  normen: ['N-AVG-5-1d', 'N-AVG-16'],
  pad: 'weggehaalde-gebeurtenissen',
  metInhoud: ['gebeurtenis'],
  controleren: true,
  invoer: z.object({
    gebeurtenisId: dossierkeuze(),
    reden: tekst({ min: 3, max: 500, wieZiet: 'gemelde' }),
  }),
  vooraf: voorafHaalMeldingGebeurtenisWeg,
  toets: toetsHaalMeldingGebeurtenisWeg,
  effect: async ({ gebeurtenisId, reden }, werk) => {
    const feit = werk.feiten.gebeurtenissen.find(({ id }) => id === gebeurtenisId)
    if (!feit) throw new Error('no such fact in this melding')
    await haalBriefWeg(werk, feit)
    for (const { id } of [feit, ...hoortBij(feit, werk.feiten)]) await werk.verwijder('gebeurtenis', id)
    await legVast(werk, 'weggehaald', werk.kader.vandaag, feit.soort, { toelichting: reden })
  },
  betrokkenen: overDeGemelde,
  keuzes: (feiten) => ({ gebeurtenisId: gebeurtenisKeuze(wegTeHalen(feiten)) }),
  voorbeeld: { gebeurtenisId: '{gebeurtenis}', reden: 'Dit gesprek ging over een andere melding.' },
})
