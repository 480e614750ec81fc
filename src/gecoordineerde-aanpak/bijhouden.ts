import type { Bijhouden } from '../verwerking/bijhouden.ts'
import type { AanpakTabel } from './aanpak-tabellen.ts'
import { houdOverlegBij } from './houd-overleg-bij.ts'
import { houdPortaalBij } from './houd-portaal-bij.ts'
import { houdZvhBij } from './houd-zvh-bij.ts'
import type { Feiten } from './rules/feiten.ts'

const alle = [houdPortaalBij, houdZvhBij, houdOverlegBij]

/** What others see of an aanpak, who may come near its tuning, and who organises its conferences, is kept in step by every act on it. */
export const bijhouden: Bijhouden<Feiten, AanpakTabel> = {
  nodig: (feiten, artikel) => alle.some(({ nodig }) => nodig(feiten, artikel)),
  metInhoud: alle.flatMap(({ metInhoud }) => metInhoud),
  doe: async (werk, na) => {
    for (const { doe } of alle) await doe(werk, na)
  },
}
