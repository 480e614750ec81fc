import { z } from 'zod'
import { briefhoofd, partijenVan } from '../inrichting/index.ts'
import { personenVan, volleNaam } from '../personen/index.ts'
import { dossierkeuzes, tekst } from '../verwerking/velden.ts'
import { defineHandeling, type Kader } from '../verwerking/verwerking.ts'
import {
  bewaarBrieven,
  legVast,
  overDePersoon,
  persoonIn,
  type RechtLezing,
  vanRechten,
} from './declaratie.ts'
import { type Pakket, verzamelPakket } from './pakket.ts'
import { kennisgevingbrief } from './rechtbrief.ts'
import { toetsLaatOntvangersWeten, voorafLaatOntvangersWeten } from './rules/kennisgeving.ts'
import { dingKeuze } from './stel-pakket-samen.ts'

interface Kreeg {
  readonly pakket: Pakket
  readonly partijen: ReadonlyMap<string, string>
}

/** The parties that got one of these things, by id, with their names (AVG 19). */
const ontvangers = ({ pakket, partijen }: Kreeg, dingen: readonly string[]): ReadonlyMap<string, string> => {
  const kregen = pakket.delen
    .flatMap((deel) => deel.dingen)
    .filter(({ id }) => dingen.includes(id))
    .flatMap(({ aan }) => aan)
  return new Map([...partijen].filter(([id]) => kregen.includes(id)))
}

const leesKreeg = async (lezing: RechtLezing, kader: Kader): Promise<Kreeg> => {
  const partijen = await partijenVan(lezing.tx, lezing.dossier.gemeente)
  const pakket = await verzamelPakket(lezing, kader)
  return { pakket, partijen: new Map(partijen.map(({ id, naam }) => [id, naam])) }
}

/**
 * Tells every party that got the data what changes of them, each in a letter of its own that stays as proof; on request the person hears who they are
 * (AVG 19, N-AVG-19, Q-20).
 */
export const laatOntvangersWeten = defineHandeling({
  ...vanRechten,
  id: 'rechten.laat-ontvangers-weten',
  normen: ['N-AVG-19', 'N-AVG-16', 'N-AVG-17', 'N-AVG-18'],
  pad: 'kennisgevingen',
  metInhoud: ['overgang', 'gebeurtenis'],
  controleren: true,
  invoer: z.object({ dingen: dossierkeuzes(), wat: tekst({ min: 5, max: 2000, wieZiet: 'partij' }) }),
  vooraf: voorafLaatOntvangersWeten,
  bij: (_, lezing, kader) => leesKreeg(lezing, kader),
  toets: ({ dingen }, feiten, kader, kreeg) => {
    const bekend = new Set(kreeg.pakket.delen.flatMap((deel) => deel.dingen.map(({ id }) => id)))
    const alleBekend = dingen.every((een) => bekend.has(een))
    return toetsLaatOntvangersWeten({ alleBekend, partijen: ontvangers(kreeg, dingen).size }, feiten, kader)
  },
  brieven: async ({ dingen, wat }, lezing, kader, kreeg) => {
    const persoon = (await personenVan(lezing)).get(persoonIn(lezing))
    const over = { naam: persoon ? volleNaam(persoon) : '', geboren: persoon?.geboortedatum ?? null }
    const uit = []
    for (const [id, naam] of ontvangers(kreeg, dingen)) {
      const hoofd = await briefhoofd(lezing, kader, [naam])
      uit.push({ voor: id, brief: kennisgevingbrief(hoofd, lezing.feiten, { ...over, wat }) })
    }
    return uit
  },
  effect: async ({ wat }, werk) => {
    await bewaarBrieven(werk, ...werk.brieven.map(() => 'recht-kennisgeving' as const))
    const aan = werk.brieven.map(({ voor }) => voor)
    await legVast(werk, 'ontvangers-ingelicht', werk.kader.vandaag, null, { aan, toelichting: wat })
  },
  keuzes: async (_, lezing, kader) => ({ dingen: dingKeuze(await verzamelPakket(lezing, kader)) }),
  betrokkenen: overDePersoon,
  voorbeeld: { dingen: ['{ding}'], wat: 'Er stond drie schuldeisers. Dat zijn er twee.' },
})
