import { laadDossier } from '../dossier/dossier.store.ts'
import type { Peiling } from '../verwerking/peiling.ts'
import { overlegDossier } from './overleg-dossier.ts'
import { kijker } from './rules/aanwezigheid.ts'

const { compartiment, tabellen, feiten: naarFeiten } = overlegDossier

/**
 * Whether something changed in the room, for who is in it: a number. It is judged by the rules of every request: who was replaced as organiser,
 * went to another organisation, or whose invitation was withdrawn hears nothing more (5.4.3 lid 1, N-5.4.3-1, N-5.4.3-1-vw).
 */
export const peiling: Peiling = {
  compartiment,
  lees: async (tx, dossierId, kader) => {
    const geladen = await laadDossier(tx, compartiment, kader.wie.gemeente, dossierId, {
      tabellen,
      slot: false,
    })
    if (!geladen) return undefined
    const feiten = naarFeiten(geladen.dossier, kader.vandaag)
    const mag = overlegDossier.toegang(feiten, kader) === undefined && kijker(feiten, kader) !== undefined
    return mag ? geladen.dossier.versie : undefined
  },
}
