import { heeftOverlegNodig, houdOrganisatorenBij, type Organisator } from '../casusoverleg/index.ts'
import { namenVan, partijenVan } from '../inrichting/index.ts'
import type { Bijhouden } from '../verwerking/bijhouden.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import type { AanpakTabel } from './aanpak-tabellen.ts'
import type { Feiten } from './rules/feiten.ts'
import { lopend } from './rules/staten.ts'

/** The organisation of the party that answers for the data of this aanpak; null for the college (5.4.4 lid 6). */
export const werkgeverVan = async ({
  tx,
  dossier,
  feiten,
}: Pick<Lezing<Feiten, AanpakTabel>, 'tx' | 'dossier' | 'feiten'>): Promise<string | null> => {
  const { verwerkingsverantwoordelijke } = feiten.dossier
  if (verwerkingsverantwoordelijke === 'college') return null
  const partijen = await partijenVan(tx, dossier.gemeente)
  return partijen.find(({ id }) => id === verwerkingsverantwoordelijke)?.organisatieId ?? null
}

/** Who organises: the coordinator while his task runs, with who stands in; between two coordinators nobody. */
const organisatorNu = async (na: Lezing<Feiten, AanpakTabel>): Promise<Organisator> => {
  const { dossier, waarnemingen } = na.feiten
  const behandelaar = lopend.includes(dossier.staat) ? dossier.coordinator : null
  const naam = behandelaar ? ((await namenVan(na.tx, [behandelaar])).get(behandelaar) ?? '') : ''
  const afgelopen = dossier.staat === 'beeindigd'
  return { behandelaar, naam, werkgever: await werkgeverVan(na), afgelopen, waarnemingen }
}

/**
 * Keeps who organises the conferences that wait or are held in step with who is coordinator: whose task ended, and of an aanpak that ended,
 * nobody (5.4.4 lid 7, N-5.4.4-7). Nothing is written when nothing changed.
 */
export const houdOverlegBij: Bijhouden<Feiten, AanpakTabel> = {
  nodig: heeftOverlegNodig,
  metInhoud: ['overleg'],
  doe: async (werk, na) => houdOrganisatorenBij(werk, na, await organisatorNu(na)),
}
