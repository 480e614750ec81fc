import { heeftOverlegNodig, houdOrganisatorenBij } from '../casusoverleg/index.ts'
import { namenVan } from '../inrichting/index.ts'
import type { Bijhouden } from '../verwerking/bijhouden.ts'
import type { OnderzoekTabel } from './onderzoek-tabellen.ts'
import type { Feiten } from './rules/feiten.ts'
import type { Staat } from './rules/staten.ts'

/** Of an onderzoek that was withdrawn nobody leads a conference any more; what was talked about until its outcome can still be closed. */
const leidbaar: readonly Staat[] = ['loopt', 'afgerond']

/**
 * Keeps who organises the conferences of an onderzoek in step with who works on it: who takes it over, or stands in, reaches them from that
 * moment, and who had it does not any more (5.4.3 lid 1, N-5.4.3-1, N-AVG-32).
 */
export const houdOverlegBij: Bijhouden<Feiten, OnderzoekTabel> = {
  nodig: heeftOverlegNodig,
  metInhoud: ['overleg'],
  doe: async (werk, na) => {
    const { dossier, waarnemingen } = na.feiten
    const behandelaar = leidbaar.includes(dossier.staat) ? dossier.behandelaar : null
    const naam = behandelaar ? ((await namenVan(na.tx, [behandelaar])).get(behandelaar) ?? '') : ''
    const afgelopen = dossier.staat === 'ingetrokken'
    await houdOrganisatorenBij(werk, na, { behandelaar, naam, werkgever: null, afgelopen, waarnemingen })
  },
}
