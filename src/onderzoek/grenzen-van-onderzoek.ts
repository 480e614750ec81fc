import type { Grens } from '../verwerking/panel.ts'
import { themaNamen, themas } from '../wet/themas.ts'
import type { Feiten } from './rules/feiten.ts'
import { reikwijdteNu } from './rules/reikwijdte.ts'

/** The themes that were not agreed: no question may be asked and nothing recorded about them (N-2.3a.1-4-rw). */
export const grenzenVanOnderzoek = (feiten: Feiten): readonly Grens[] => {
  const nu = reikwijdteNu(feiten)
  if (!nu || feiten.dossier.staat !== 'loopt') return []
  const buiten = themaNamen.filter((thema) => !nu.binnen.includes(thema)).map((thema) => themas[thema].naam)
  const params = { themas: buiten.join(', ') }
  return buiten.length > 0
    ? [
        {
          code: 'buiten-de-reikwijdte',
          reden: { code: 'onderwerpen-buiten-reikwijdte', artikel: 'reikwijdte', params },
        },
      ]
    : []
}
