import { contactpersonenUit } from '../personen/index.ts'
import { type AfspraakInBeeld, afsprakenInBeeld } from '../scherm/gespreksafspraak-beeld.ts'
import { metWatIsGezegd } from '../scherm/uitnodiging-antwoord.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import type { Feiten } from './rules/feiten.ts'
import { afgezegdeAfspraken, openGespreksafspraken } from './rules/gespreksafspraak.ts'

/**
 * The appointments on which nothing followed yet, and the cancelled ones that are still to come, with whom, the earliest first; needs
 * the content of 'gebeurtenis'.
 */
export const gespreksafsprakenVan = (
  lezing: Lezing<Feiten, OnderzoekTabel>,
  mensen: readonly { readonly id: string; readonly naam: string }[],
  vandaag: string,
): readonly AfspraakInBeeld[] => {
  const rijen = lezing.rijen('gebeurtenis')
  const afspraken = afsprakenInBeeld(
    [...openGespreksafspraken(lezing.feiten), ...afgezegdeAfspraken(lezing.feiten, vandaag)],
    rijen,
    [...mensen, ...contactpersonenUit(rijen)],
  )
  return metWatIsGezegd(afspraken, rijen, mensen)
}
