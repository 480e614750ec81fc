import { laadDossiersMet } from '../dossier/dossier.store.ts'
import type { Tabel } from '../dossier/rijen.ts'
import { KeyGone } from '../platform/keys/key-store.ts'
import type { DossierSoort } from './dossiersoort.ts'
import { eigenIds } from './eigen-persoon.ts'
import type { Kader } from './kader.ts'
import { type Lezing, maakLezing } from './lezing.ts'
import type { LijstBron } from './lijst-bron.ts'

/** A dossier that who asks is in himself, and under which ids. */
export interface MijnLezing<F, T extends Tabel> {
  readonly lezing: Lezing<F, T>
  readonly ik: readonly string[]
}

/**
 * Every dossier of one kind in which who asks is himself, in one query, with the content of `inhoud`. What was destroyed is not in it, and nobody
 * else's dossier can be: they are found by how this compartment knows him (ontwerp §3).
 */
export const mijnLezingen = async <F, T extends Tabel>(
  { tx, omgeving }: LijstBron,
  { vandaag, wie }: Kader,
  soort: DossierSoort<F, T>,
  inhoud: readonly T[],
): Promise<readonly MijnLezing<F, T>[]> => {
  const { compartiment, tabellen } = soort
  const vraag = { pseudoniemen: [wie.gebruikerId], tabellen, inhoud }
  const geladen = await laadDossiersMet(tx, compartiment, wie.gemeente, vraag)
  const gelezen = await Promise.all(
    geladen.map(async (een) => {
      try {
        const naarFeiten = (dossier: typeof een.dossier) => soort.feiten(dossier, vandaag)
        return await maakLezing({ tx, omgeving, compartiment, naarFeiten, metBevroren: true, ...een })
      } catch (error) {
        if (error instanceof KeyGone) return undefined
        throw error
      }
    }),
  )
  return gelezen.flatMap((lezing) => {
    const ik = lezing ? eigenIds(lezing as unknown as Lezing<unknown>, wie) : []
    return lezing && ik.length > 0 ? [{ lezing, ik }] : []
  })
}
