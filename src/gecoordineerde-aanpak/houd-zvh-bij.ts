import type { Bijhouden } from '../verwerking/bijhouden.ts'
import { type Filter, filterDigest, sluitMetAanpak, zetFilter } from '../zorg-en-veiligheidshuis/index.ts'
import type { AanpakTabel } from './aanpak-tabellen.ts'
import { lopendeAfstemming } from './rules/begin-zvh-afstemming.ts'
import type { Feiten } from './rules/feiten.ts'
import { lopend } from './rules/staten.ts'

/** Who is the filter: the coordinator while his task runs, with who stands in; between two coordinators nobody. */
export const filterVan = ({ dossier, waarnemingen, partijen }: Feiten): Filter => ({
  behandelaar: lopend.includes(dossier.staat) ? dossier.coordinator : null,
  waarnemingen,
  partijen: partijen.map(({ id }) => id),
})

/**
 * Keeps who may come near the tuning in step with who is coordinator, and closes it with the aanpak (N-VIII-flt, N-5.4.4-7). Nothing is
 * written when nothing changed.
 */
export const houdZvhBij: Bijhouden<Feiten, AanpakTabel> = {
  nodig: (feiten, artikel) => artikel === 'zvh-afstemmen' || lopendeAfstemming(feiten) !== undefined,
  metInhoud: ['zvhtraject'],
  doe: async (werk, na) => {
    const { vandaag } = werk.kader
    const filter = filterVan(na.feiten)
    for (const { id, staat, inhoud } of na.rijen('zvhtraject')) {
      if (staat !== 'loopt') continue
      const zvhId = String(inhoud.zvhId)
      if (na.feiten.dossier.staat === 'beeindigd') {
        await sluitMetAanpak(werk, zvhId)
        await werk.verander('zvhtraject', id, { staat: 'gesloten', tot: vandaag })
        continue
      }
      const digest = filterDigest(filter, vandaag)
      if (digest === inhoud.digest) continue
      await zetFilter(werk, zvhId, filter)
      await werk.verander('zvhtraject', id, {}, { zvhId, digest })
    }
  },
}
