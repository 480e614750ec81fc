import { z } from 'zod'
import { codeTekst } from '../teksten/catalogus.ts'
import { metHoofdletter } from '../teksten/tekst.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import { datum, dossierkeuze, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling, type Keuzes } from '../verwerking/verwerking.ts'
import { standenVanJeugdhulp } from '../wet/gezinsrelaties.ts'
import { gebeurtenisKeuze } from './gebeurtenis-keuze.ts'
import { namensVeld } from './namens-veld.ts'
import { type OnderzoekTabel, onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import type { Feiten } from './rules/feiten.ts'
import {
  contactresultaten,
  documenten,
  gespreksvormen,
  inburgeringsplichten,
} from './rules/gebeurtenissen.ts'
import { tolkenBijInformeren } from './rules/gebeurtenissen-informeren.ts'
import { bandenVan, sprakenVoor } from './rules/namens-wie.ts'
import {
  nieuweSprekers,
  teVerbeteren,
  toetsVerbeterGebeurtenis,
  voorafVerbeterGebeurtenis,
} from './rules/verbeter-gebeurtenis.ts'
import { keuzeUitNamens } from './vertegenwoordiger-keuze.ts'
import { keuzeUit } from './wie-is-wie.ts'
import { namensIn } from './wie-sprak.ts'

/** What a fact that can be mended may say: what came of a contact, how a talk was held, which document was seen. */
const codes = [
  ...contactresultaten,
  ...gespreksvormen,
  ...documenten,
  ...inburgeringsplichten,
  ...standenVanJeugdhulp,
  ...tolkenBijInformeren,
] as const

const bij = {
  contactpoging: contactresultaten,
  gesprek: gespreksvormen,
  'identiteit-vastgesteld': documenten,
  inburgeringsplicht: inburgeringsplichten,
  'jeugdhulp-verlengd': standenVanJeugdhulp,
  'over-onderzoek-geinformeerd': tolkenBijInformeren,
}

const codeKeuze = Object.entries(bij).flatMap(([soort, waarden]) =>
  waarden.map((waarde) => ({
    waarde,
    label: codeTekst(soort, waarde),
    uitleg: metHoofdletter(codeTekst('gebeurtenis', soort)),
  })),
)

const keuzes = async (feiten: Feiten, lezing: Lezing<Feiten, OnderzoekTabel>): Promise<Keuzes> => ({
  gebeurtenisId: await gebeurtenisKeuze(teVerbeteren(feiten), lezing),
  code: codeKeuze,
  betrokkeneId: await keuzeUit(lezing),
  namens: await keuzeUitNamens(lezing),
})

/** The fact as it stands, for a form that a link opened for this one. */
const zoalsHetIs = (lezing: Lezing<Feiten, OnderzoekTabel>, id: string) => {
  const rij = lezing.rijen('gebeurtenis').find((een) => een.id === id)
  if (!rij) return {}
  const { datum: dag, code, betrokkene_id: betrokkeneId, inhoud } = rij
  const namens = bandenVan(lezing.feiten, namensIn(inhoud))
  return {
    ...(namens.length > 0 ? { namens } : {}),
    datum: dag,
    ...(code ? { code } : {}),
    ...(betrokkeneId ? { betrokkeneId } : {}),
  }
}

/** Mends the day, the outcome or the person of what was recorded; the old value is gone (N-AVG-5-1d, N-AVG-16). */
export const verbeterGebeurtenis = defineHandeling({
  id: 'onderzoek.verbeter-gebeurtenis',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-AVG-5-1d', 'N-AVG-16'],
  pad: 'gebeurtenisverbeteringen',
  naOverlijden: 'kan',
  dossier: onderzoekDossier,
  metInhoud: ['gebeurtenis'],
  invoer: z.object({
    gebeurtenisId: dossierkeuze(),
    reden: tekst({ min: 3, wieZiet: 'client' }),
    datum: datum().optional(),
    code: keuze(codes).optional(),
    betrokkeneId: dossierkeuze().optional(),
    namens: namensVeld(),
  }),
  vooraf: opDeDag(voorafVerbeterGebeurtenis),
  toets: (invoer, feiten, { vandaag }) => toetsVerbeterGebeurtenis(invoer, feiten, vandaag),
  effect: async (invoer, werk) => {
    const { gebeurtenisId, datum: dag, code, betrokkeneId, reden } = invoer
    const feit = werk.feiten.gebeurtenissen.find(({ id }) => id === gebeurtenisId)
    const sprekers = feit && nieuweSprekers(feit, invoer)
    const spraken = sprekers ? { namens: sprakenVoor(werk.feiten, sprekers) } : {}
    const oud = werk.rijen('gebeurtenis').find(({ id }) => id === gebeurtenisId)?.inhoud ?? {}
    const rij = {
      ...(dag ? { datum: dag } : {}),
      ...(code ? { code } : {}),
      ...(betrokkeneId ? { betrokkene_id: betrokkeneId } : {}),
    }
    const verbeterd = { op: werk.kader.vandaag, reden }
    await werk.verbeter('gebeurtenis', gebeurtenisId, rij, { ...oud, ...spraken, verbeterd })
  },
  betrokkenen: ({ gebeurtenissen }, { gebeurtenisId, betrokkeneId }) =>
    [gebeurtenissen.find(({ id }) => id === gebeurtenisId)?.betrokkeneId, betrokkeneId].filter(
      (id) => typeof id === 'string',
    ),
  keuzes,
  begin: (_, lezing, __, { gebeurtenisId }) => (gebeurtenisId ? zoalsHetIs(lezing, gebeurtenisId) : {}),
  voorbeeld: { gebeurtenisId: '{gebeurtenis}', reden: 'De dag was verkeerd.', datum: '{vandaag}' },
})
