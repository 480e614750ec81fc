import { z } from 'zod'
import { keuzeUit } from '../personen/index.ts'
import { codeTekst } from '../teksten/catalogus.ts'
import { metHoofdletter } from '../teksten/tekst.ts'
import { datum, dossierkeuze, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { clientenVan, vanCoordinator } from './declaratie.ts'
import { gebeurtenisKeuze } from './gebeurtenis-keuze.ts'
import { type AanpakLezing, tekst as alsTekst } from './keuzes.ts'
import type { Feiten } from './rules/feiten.ts'
import { gebeurtenissen } from './rules/gebeurtenissen.ts'
import { teVerbeteren } from './rules/vastleggingen.ts'
import { toetsVerbeterGebeurtenis, voorafVerbeterGebeurtenis } from './rules/verbeter-gebeurtenis.ts'

const bij = { samenspraak: gebeurtenissen.samenspraak, terugvalafspraak: gebeurtenissen.terugvalafspraak }
const codes = [...bij.samenspraak, ...bij.terugvalafspraak] as const

const codeKeuze = Object.entries(bij).flatMap(([soort, waarden]) =>
  waarden.map((waarde) => ({
    waarde,
    label: codeTekst(soort, waarde),
    uitleg: metHoofdletter(codeTekst('gebeurtenis', soort)),
  })),
)

/** The words of a talk tell why it failed, those of a relapse agreement what it is. */
const woordenVan = (soort: string | undefined) => (soort === 'samenspraak' ? 'waarom' : 'tekst')

const inhoudVan = (lezing: Pick<AanpakLezing, 'rijen'>, gebeurtenisId: string) =>
  lezing.rijen('gebeurtenis').find(({ id }) => id === gebeurtenisId)?.inhoud ?? {}

const zoalsHetIs = (feiten: Feiten, lezing: AanpakLezing, gebeurtenisId: string) => {
  const feit = feiten.gebeurtenissen.find(({ id }) => id === gebeurtenisId)
  const { datum: dag, code, betrokkeneId, soort } = feit ?? {}
  const woorden = alsTekst(inhoudVan(lezing, gebeurtenisId)[woordenVan(soort)])
  return {
    datum: dag,
    ...(code ? { code } : {}),
    ...(betrokkeneId ? { betrokkeneId } : {}),
    ...(woorden ? { tekst: woorden } : {}),
  }
}

/** Mends the day, the outcome, the person or the words of what was recorded; the old value is gone (N-AVG-5-1d, N-AVG-16). */
export const verbeterGebeurtenis = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.verbeter-gebeurtenis',
  normen: ['N-AVG-5-1d', 'N-AVG-16', 'N-2.3a.3-5-ds'],
  pad: 'gebeurtenisverbeteringen',
  naOverlijden: 'kan',
  metInhoud: ['gebeurtenis'],
  invoer: z.object({
    gebeurtenisId: dossierkeuze(),
    reden: tekst({ min: 3, max: 500, wieZiet: 'client' }),
    datum: datum().optional(),
    code: keuze(codes).optional(),
    betrokkeneId: dossierkeuze().optional(),
    tekst: tekst({ max: 2000, wieZiet: 'client' }).optional(),
  }),
  vooraf: voorafVerbeterGebeurtenis,
  toets: toetsVerbeterGebeurtenis,
  effect: async ({ gebeurtenisId, datum: dag, code, betrokkeneId, tekst: nieuw, reden }, werk) => {
    const feit = werk.feiten.gebeurtenissen.find(({ id }) => id === gebeurtenisId)
    const rij = {
      ...(dag ? { datum: dag } : {}),
      ...(code ? { code } : {}),
      ...(betrokkeneId ? { betrokkene_id: betrokkeneId } : {}),
    }
    const gelukt = feit?.soort === 'samenspraak' && (code ?? feit.code) !== 'niet-gelukt'
    const woorden = gelukt ? { waarom: null } : nieuw ? { [woordenVan(feit?.soort)]: nieuw } : {}
    const verbeterd = { op: werk.kader.vandaag, reden }
    const inhoud = { ...inhoudVan(werk, gebeurtenisId), ...woorden, verbeterd }
    await werk.verbeter('gebeurtenis', gebeurtenisId, rij, inhoud)
  },
  betrokkenen: (feiten, { gebeurtenisId, betrokkeneId }) => {
    const wie = feiten.gebeurtenissen.find(({ id }) => id === gebeurtenisId)?.betrokkeneId
    return [...(wie ? [wie] : clientenVan(feiten)), ...(betrokkeneId ? [betrokkeneId] : [])]
  },
  keuzes: async (feiten, lezing) => ({
    gebeurtenisId: await gebeurtenisKeuze(teVerbeteren(feiten), lezing),
    code: codeKeuze,
    betrokkeneId: await keuzeUit(lezing),
  }),
  begin: (feiten, lezing, _, { gebeurtenisId }) =>
    gebeurtenisId ? zoalsHetIs(feiten, lezing, gebeurtenisId) : {},
  voorbeeld: { gebeurtenisId: '{gebeurtenis}', reden: 'Zij zei dat zij wil stoppen.', code: 'wil-stoppen' },
})
