import type { Grens } from '../verwerking/panel.ts'
import type { Artikel } from '../wet/artikelen.ts'
import { type Thema, themaNamen, themas } from '../wet/themas.ts'
import type { Feiten } from './rules/feiten.ts'
import { reikwijdteNu } from './rules/reikwijdte.ts'

const namenVan = (welke: readonly Thema[]): string => welke.map((thema) => themas[thema].naam).join(', ')

const grens = (code: string, reden: string, artikel: Artikel, welke: readonly Thema[]): readonly Grens[] =>
  welke.length > 0 ? [{ code, reden: { code: reden, artikel, params: { themas: namenVan(welke) } } }] : []

/**
 * The themes about which no question may be asked and nothing recorded: those that were not agreed (N-2.3a.1-4-rw), and those
 * of which the client said that nothing plays there (N-2.3a.1-1-vrg).
 */
export const grenzenVanOnderzoek = (feiten: Feiten): readonly Grens[] => {
  const nu = reikwijdteNu(feiten)
  if (!nu || feiten.dossier.staat !== 'loopt') return []
  const gesloten = themaNamen.filter((thema) => nu.gesloten.includes(thema))
  const buiten = themaNamen.filter((thema) => !nu.binnen.includes(thema) && !gesloten.includes(thema))
  return [
    ...grens('buiten-de-reikwijdte', 'onderwerpen-buiten-reikwijdte', 'reikwijdte', buiten),
    ...grens('gesloten-onderwerpen', 'onderwerpen-gesloten', 'open-vraag', gesloten),
  ]
}
