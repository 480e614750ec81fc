import type { Plicht } from '../verwerking/panel.ts'
import type { Kader } from '../verwerking/verwerking.ts'
import type { Feiten } from './rules/feiten.ts'
import { plichten } from './rules/plichten.ts'

/** What must be done now by whoever looks, as the panel and the worklist show it. */
export const plichtenVanAanpak = (feiten: Feiten, kader: Kader): readonly Plicht[] =>
  plichten(feiten, kader).map(({ code, handeling, artikel, uiterlijk, soort, betrokkenen }) => ({
    code,
    handeling,
    artikel,
    uiterlijk,
    soort: soort === 'streef' ? 'streeftermijn' : soort,
    ...(betrokkenen ? { betrokkenen } : {}),
  }))
