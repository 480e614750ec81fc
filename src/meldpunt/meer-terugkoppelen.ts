import { z } from 'zod'
import { tekstVan } from '../verwerking/tekst-van.ts'
import { datum, dossierkeuze, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling, type Keuze } from '../verwerking/verwerking.ts'
import { legVast, type MeldingLezing, overDeGemelde, vanMeldpunt } from './declaratie.ts'
import type { Feiten } from './rules/feiten.ts'
import { gebeurtenissen } from './rules/gebeurtenissen.ts'
import {
  laatsteVerzoek,
  toetsBeslisMeerTerugkoppelen,
  toetsVertelMeer,
  toetsVraagMeerTerugkoppelen,
  voorafBeslisMeerTerugkoppelen,
  voorafVertelMeer,
  voorafVraagMeerTerugkoppelen,
} from './rules/meer-terugkoppelen.ts'

const inhoudVan = (feiten: Feiten, lezing: Pick<MeldingLezing, 'rijen'>) => {
  const verzoek = laatsteVerzoek(feiten)
  return lezing.rijen('gebeurtenis').find(({ id }) => id === verzoek?.id)?.inhoud ?? {}
}

/** The request that waits, as the one option: exactly what would be told, and why. */
const verzoekKeuze = (feiten: Feiten, lezing: MeldingLezing): readonly Keuze[] => {
  const verzoek = laatsteVerzoek(feiten)
  const { wat, toelichting } = inhoudVan(feiten, lezing)
  return verzoek ? [{ waarde: verzoek.id, label: tekstVan(wat), uitleg: tekstVan(toelichting) }] : []
}

/** Asks a colleague whether the melder may hear more than the fixed sentences: exactly what, and why (N-2.2.5-2d-lim). */
export const vraagMeerTerugkoppelen = defineHandeling({
  ...vanMeldpunt,
  id: 'meldpunt.vraag-meer-terugkoppelen',
  normen: ['N-2.2.5-2d-lim', 'N-2.2.5-2d-vh'],
  pad: 'verzoeken-om-meer',
  invoer: z.object({
    wat: tekst({ min: 5, max: 500, wieZiet: 'gemelde' }),
    waarom: tekst({ min: 10, max: 1000, wieZiet: 'gemelde' }),
  }),
  vooraf: voorafVraagMeerTerugkoppelen,
  toets: toetsVraagMeerTerugkoppelen,
  effect: async ({ wat, waarom }, werk) => {
    await legVast(werk, 'meer-gevraagd', werk.kader.vandaag, null, { wat, toelichting: waarom })
  },
  betrokkenen: overDeGemelde,
  voorbeeld: {
    wat: 'Wij hebben uw melding doorgegeven aan het wijkteam.',
    waarom: 'De thuiszorg komt daar iedere dag en moet weten met wie zij kan afstemmen.',
  },
})

/** A colleague agrees or refuses, with the reason; who asked cannot (N-2.2.5-2d-lim). */
export const beslisMeerTerugkoppelen = defineHandeling({
  ...vanMeldpunt,
  id: 'meldpunt.beslis-meer-terugkoppelen',
  normen: ['N-2.2.5-2d-lim', 'N-2.2.5-2d-vh'],
  pad: 'oordelen-over-meer',
  metInhoud: ['gebeurtenis'],
  invoer: z.object({
    verzoekId: dossierkeuze(),
    akkoord: keuze(gebeurtenissen['meer-beslist']),
    waarom: tekst({ min: 3, max: 1000, wieZiet: 'gemelde' }),
  }),
  vooraf: voorafBeslisMeerTerugkoppelen,
  toets: ({ verzoekId, ...typed }, feiten, kader) =>
    toetsBeslisMeerTerugkoppelen({ ...typed, ditVerzoek: verzoekId }, feiten, kader),
  effect: async ({ akkoord, waarom }, werk) => {
    await legVast(werk, 'meer-beslist', werk.kader.vandaag, akkoord, { toelichting: waarom })
  },
  betrokkenen: overDeGemelde,
  keuzes: (feiten, lezing) => ({ verzoekId: verzoekKeuze(feiten, lezing) }),
  begin: (feiten) => ({ verzoekId: laatsteVerzoek(feiten)?.id }),
  voorbeeld: {
    verzoekId: '{verzoek}',
    akkoord: 'akkoord',
    waarom: 'Zonder dit werken zij langs elkaar heen, en zij zegt niets over de persoon.',
  },
})

/** Records that the melder was told exactly what the colleague agreed to (N-2.2.5-2d-lim). */
export const vertelMeer = defineHandeling({
  ...vanMeldpunt,
  id: 'meldpunt.vertel-meer',
  normen: ['N-2.2.5-2d-lim', 'N-2.2.5-2d-vh'],
  pad: 'verteld',
  metInhoud: ['gebeurtenis'],
  invoer: z.object({ verzoekId: dossierkeuze(), datum: datum() }),
  vooraf: voorafVertelMeer,
  toets: ({ verzoekId, datum: dag }, feiten, kader) =>
    toetsVertelMeer({ datum: dag, ditVerzoek: verzoekId }, feiten, kader),
  effect: async ({ datum: dag }, werk) => {
    const { wat } = inhoudVan(werk.feiten, werk)
    await legVast(werk, 'meer-verteld', dag, null, { wat })
  },
  betrokkenen: overDeGemelde,
  keuzes: (feiten, lezing) => ({ verzoekId: verzoekKeuze(feiten, lezing) }),
  begin: (feiten, _, { vandaag }) => ({ verzoekId: laatsteVerzoek(feiten)?.id, datum: vandaag }),
  voorbeeld: { verzoekId: '{verzoek}', datum: '{vandaag}' },
})
