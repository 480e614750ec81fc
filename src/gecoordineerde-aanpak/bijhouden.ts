import type { Bijhouden } from '../verwerking/bijhouden.ts'
import type { AanpakTabel } from './aanpak-tabellen.ts'
import { houdPortaalBij } from './houd-portaal-bij.ts'
import { houdZvhBij } from './houd-zvh-bij.ts'
import type { Feiten } from './rules/feiten.ts'

/** What others see of an aanpak, and who may come near its tuning, is kept in step by every act on it. */
export const bijhouden: Bijhouden<Feiten, AanpakTabel> = {
  nodig: (feiten, artikel) => houdPortaalBij.nodig(feiten, artikel) || houdZvhBij.nodig(feiten, artikel),
  metInhoud: [...houdPortaalBij.metInhoud, ...houdZvhBij.metInhoud],
  doe: async (werk, na) => {
    await houdPortaalBij.doe(werk, na)
    await houdZvhBij.doe(werk, na)
  },
}
