import { z } from 'zod'
import { briefhoofd } from '../inrichting/index.ts'
import type { UitgaandeBrief } from '../verwerking/brief.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import { datum, keuze } from '../verwerking/velden.ts'
import { defineHandeling, type Kader } from '../verwerking/verwerking.ts'
import { bewaarBrieven } from './bewaar-brieven.ts'
import { legVast, type MeldingLezing, overDeGemelde, vanMeldpunt } from './declaratie.ts'
import { toetsKoppelTerug, voorafKoppelTerug } from './rules/afronden.ts'
import { gebeurtenissen } from './rules/gebeurtenissen.ts'
import { terugkoppelbrief } from './terugkoppelbrief.ts'

const invoer = z.object({
  datum: datum(),
  hoe: keuze(['telefoon', 'mail', 'brief']).default('telefoon'),
  wat: keuze(gebeurtenissen['melder-teruggebeld']),
})

const melderVan = (lezing: MeldingLezing) => {
  const { naam, mail, adres } = lezing.rijen('melder')[0]?.inhoud ?? {}
  return { naam: tekstVan(naam), mail: tekstVan(mail), adres: tekstVan(adres) }
}

/** The mail or letter with one of the fixed sentences, and nothing else; by telephone nothing leaves. */
const brieven = async (
  { hoe, wat }: z.output<typeof invoer>,
  lezing: MeldingLezing,
  kader: Kader,
): Promise<readonly UitgaandeBrief[]> => {
  if (hoe === 'telefoon') return []
  const { naam, mail, adres } = melderVan(lezing)
  const hoofd = await briefhoofd(lezing, kader, [naam, hoe === 'mail' ? mail : adres])
  return [{ voor: lezing.feiten.melder.id, brief: terugkoppelbrief(hoofd, wat) }]
}

/** Tells the melder one of the fixed sentences, and nothing else (N-2.2.5-2d, N-2.2.5-2d-lim). */
export const koppelTerug = defineHandeling({
  ...vanMeldpunt,
  id: 'meldpunt.koppel-terug',
  normen: ['N-2.2.5-2d', 'N-2.2.5-2d-lim', 'N-2.2.5-2d-vh'],
  pad: 'terugkoppelingen',
  controleren: true,
  metInhoud: ['melder'],
  invoer,
  vooraf: voorafKoppelTerug,
  bij: (_, lezing) => melderVan(lezing),
  toets: (typed, feiten, kader, { mail, adres }) =>
    toetsKoppelTerug({ ...typed, bereik: { mail, adres } }, feiten, kader),
  brieven,
  effect: async ({ datum: dag, wat }, werk) => {
    const ids = await bewaarBrieven(werk, 'terugkoppeling')
    await legVast(werk, 'melder-teruggebeld', dag, wat, { brieven: ids })
  },
  betrokkenen: overDeGemelde,
  begin: (_, __, { vandaag }) => ({ datum: vandaag, hoe: 'telefoon' }),
  voorbeeld: { datum: '{vandaag}', wat: 'opgepakt' },
})
