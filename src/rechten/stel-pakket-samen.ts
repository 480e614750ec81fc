import { z } from 'zod'
import { codeTekst } from '../teksten/catalogus.ts'
import { weigergrondNaam } from '../teksten/nl/rechten.ts'
import { rechtenPakket as woorden } from '../teksten/nl/rechten-pakket.ts'
import { metHoofdletter, vul } from '../teksten/tekst.ts'
import { dossierkeuze, dossierkeuzes, ja, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling, defineInzien, type Kader, type Keuze } from '../verwerking/verwerking.ts'
import { grondenBij } from '../wet/weigergronden.ts'
import { legVast, overDePersoon, type RechtLezing, vanRechten } from './declaratie.ts'
import { type Pakket, verzamelPakket } from './pakket.ts'
import {
  toetsBekijkPakket,
  toetsLaatWeg,
  toetsNeemDossierMee,
  voorafLaatWeerZien,
  voorafNeemDossierMee,
  voorafStelSamen,
} from './rules/pakket.ts'

const metPakket = ['gebeurtenis'] as const

/** Looks at what is kept about who asks, over the compartments, to answer him (AVG 15, 5.3.2; N-AVG-15). */
export const bekijkPakket = defineInzien({
  ...vanRechten,
  rollen: ['rechtenmedewerker', 'beslisser'],
  id: 'rechten.bekijk-pakket',
  normen: ['N-AVG-15', 'N-AVG-15-4', 'N-5.3.2-1', 'N-AVG-12-6'],
  pad: 'pakket',
  metInhoud: metPakket,
  invoer: z.object({}),
  toets: (_, feiten, kader) => toetsBekijkPakket(feiten, kader),
  lees: async (lezing, _, kader): Promise<Pakket & { readonly dossierId: string }> => ({
    dossierId: lezing.dossier.id,
    ...(await verzamelPakket(lezing, kader)),
  }),
  betrokkenen: overDePersoon,
  voorbeeld: {},
})

/** Everything in the package as options, by where it lies. */
export const dingKeuze = ({ delen }: Pakket): readonly Keuze[] =>
  delen.flatMap(({ compartiment, dingen }) =>
    dingen.map(({ id, tekst: label }) => ({ waarde: id, label, groep: woorden.delen[compartiment] ?? '' })),
  )

const tekstenIn = ({ delen }: Pakket) =>
  new Map(delen.flatMap(({ dingen }) => dingen.map(({ id, tekst: wat }) => [id, wat] as const)))

const gronden = [
  'privacy-van-ander',
  'belang-van-het-kind',
  'bescherming-van-mensen',
  'strafbare-feiten',
] as const

/** Leaves a thing, or some words of it, out of what he gets: by hand, each on a ground, and shown in the decision (AVG 15 lid 4, 5.3.2 lid 3 and 4). */
export const laatWeg = defineHandeling({
  ...vanRechten,
  id: 'rechten.laat-weg',
  normen: ['N-AVG-15-4', 'N-5.3.2-4', 'N-AVG-23'],
  pad: 'weglatingen',
  metInhoud: metPakket,
  invoer: z.object({
    dingen: dossierkeuzes(),
    woorden: tekst({ max: 500, wieZiet: 'niemand-anders' }).optional(),
    grond: keuze(gronden),
    waarom: tekst({ min: 3, max: 500, wieZiet: 'college' }),
  }),
  vooraf: voorafStelSamen,
  bij: async (_, lezing, kader) => tekstenIn(await verzamelPakket(lezing, kader)),
  toets: ({ dingen, grond, woorden: wat }, feiten, kader, teksten) =>
    toetsLaatWeg({ dingen, grond, woorden: wat ?? null }, feiten, kader, teksten),
  effect: async ({ dingen, woorden: wat, grond, waarom }, werk) => {
    for (const dingId of dingen)
      await legVast(werk, 'ding-weggelaten', werk.kader.vandaag, grond, {
        dingId,
        woorden: wat ?? null,
        waarom,
      })
  },
  keuzes: async ({ dossier }, lezing, kader) => {
    const mag: readonly string[] = grondenBij(dossier.recht, kader.vandaag)
    return {
      dingen: dingKeuze(await verzamelPakket(lezing, kader)),
      grond: gronden
        .filter((een) => mag.includes(een))
        .map((waarde) => ({ waarde, label: metHoofdletter(weigergrondNaam[waarde]) })),
    }
  },
  betrokkenen: overDePersoon,
  voorbeeld: { dingen: ['{ding}'], grond: 'privacy-van-ander', waarom: 'Het gaat over de buurvrouw.' },
})

const weglatingKeuze = async (lezing: RechtLezing, kader: Kader): Promise<readonly Keuze[]> => {
  const teksten = tekstenIn(await verzamelPakket(lezing, kader))
  return lezing
    .rijen('gebeurtenis')
    .filter(({ soort }) => soort === 'ding-weggelaten')
    .map(({ id, inhoud }) => ({
      waarde: id,
      label: String(inhoud.woorden ?? teksten.get(String(inhoud.dingId)) ?? ''),
    }))
}

/** Shows again what was left out by mistake (AVG 15; N-AVG-5-1d). */
export const laatWeerZien = defineHandeling({
  ...vanRechten,
  id: 'rechten.laat-weer-zien',
  normen: ['N-AVG-15', 'N-AVG-5-1d'],
  pad: 'weglatingen-terug',
  metInhoud: metPakket,
  invoer: z.object({ weglatingId: dossierkeuze() }),
  vooraf: voorafLaatWeerZien,
  toets: (_, feiten, kader) => voorafLaatWeerZien(feiten, kader),
  effect: ({ weglatingId }, werk) => werk.verwijder('gebeurtenis', weglatingId),
  keuzes: async (_, lezing, kader) => ({ weglatingId: await weglatingKeuze(lezing, kader) }),
  betrokkenen: overDePersoon,
  voorbeeld: { weglatingId: '{weglating}' },
})

/** Takes along a dossier of who has the same name and date of birth, when it is certain that he is the same person (AVG 12 lid 6; N-AVG-12-6). */
export const neemDossierMee = defineHandeling({
  ...vanRechten,
  id: 'rechten.neem-dossier-mee',
  normen: ['N-AVG-12-6', 'N-AVG-15'],
  pad: 'dossiers-erbij',
  metInhoud: metPakket,
  invoer: z.object({ vindplaats: dossierkeuze(), zeker: ja().default(false) }),
  vooraf: voorafNeemDossierMee,
  toets: toetsNeemDossierMee,
  effect: async ({ vindplaats }, werk) => {
    await legVast(werk, 'dossier-erbij', werk.kader.vandaag, null, { vindplaats })
  },
  keuzes: async (_, lezing, kader) => ({
    vindplaats: (await verzamelPakket(lezing, kader)).opNaam.map((een) => ({
      waarde: een.betrokkeneId,
      label: vul(woorden.opNaamKeuze, {
        ...{ waar: codeTekst('waarover', een.compartiment), nummer: een.nummer, voornamen: een.voornamen },
      }),
    })),
  }),
  betrokkenen: overDePersoon,
  voorbeeld: { vindplaats: '{opNaam}', zeker: true },
})
