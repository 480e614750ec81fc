import { onderzoekWoorden as woorden } from '../teksten/nl/onderzoek-pagina.ts'
import type { Keuze } from '../verwerking/verwerking.ts'
import { themaNamen, themas } from '../wet/themas.ts'
import type { Feiten } from './rules/feiten.ts'
import { reikwijdteNu } from './rules/reikwijdte.ts'

/** All themes as options, those of the reikwijdte first; who chooses another one reads why that may not (N-2.3a.1-4-rw). */
export const keuzeUitThemas = (feiten: Feiten): readonly Keuze[] => {
  const binnen = reikwijdteNu(feiten)?.binnen ?? []
  const van = (erbij: boolean, groep: string) =>
    themaNamen
      .filter((thema) => binnen.includes(thema) === erbij)
      .map((thema) => ({ waarde: thema, label: themas[thema].naam, groep }))
  return [...van(true, woorden.themaBinnen), ...van(false, woorden.themaBuiten)]
}
