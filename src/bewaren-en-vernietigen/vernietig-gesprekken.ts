import { dossiersMetSleutel, type MetSleutel, verwijderRijenVan } from '../dossier/eigen-sleutel.store.ts'
import { metEigenSleutel } from '../dossier/eigen-sleutel.ts'
import { pseudoniemenIn } from '../dossier/vernietigen.store.ts'
import { gemeentenamen, inrichtingRol } from '../inrichting/index.ts'
import { vandaag } from '../platform/clock/clock.ts'
import { KeyGone } from '../platform/keys/key-store.ts'
import { rolVan } from '../verwerking/database-rol.ts'
import type { Omgeving } from '../verwerking/omgeving.ts'
import { logTaak, type Taak } from '../verwerking/taak.ts'
import type { Compartiment } from '../wet/compartimenten.ts'
import { metDossiers } from './vernietig-dossier.ts'

const waar = metEigenSleutel.filter(([compartiment]) => metDossiers.includes(compartiment))

/**
 * Destroys what was brought in at a conference when the conference itself did not: the process died between closing it and destroying its
 * key, an old backup came back, or nobody closed it on its day (5.4.3 lid 1; eigen invulling).
 */
export const vernietigGesprekken: Taak = {
  id: 'bewaren-en-vernietigen.vernietig-gesprekken',
  doel: 'vernietiging',
  normen: ['N-5.4.3-1-vw', 'N-AVG-5-1e'],
  compartimenten: waar.map(([compartiment]) => compartiment),
}

const heeftSleutel = async ({ sleutels }: Omgeving, id: string): Promise<boolean> => {
  try {
    await sleutels.key(id)
    return true
  } catch (error) {
    if (error instanceof KeyGone) return false
    throw error
  }
}

interface Waar {
  readonly gemeente: string
  readonly compartiment: Compartiment
  readonly tabellen: readonly string[]
}

/** First the key, for good; then the rows, with the log. Gives whether there was anything left. */
const vernietig = async (
  omgeving: Omgeving,
  { gemeente, compartiment, tabellen }: Waar,
  { id, sleutel, voorbij }: MetSleutel,
): Promise<boolean> => {
  const begonnen = omgeving.klok.now()
  const was = await heeftSleutel(omgeving, sleutel)
  if (was && !voorbij) return false
  await omgeving.sleutels.destroyKey(sleutel)
  return omgeving.db.transaction({ role: rolVan(compartiment), gemeente }, async (tx) => {
    const rijen = await verwijderRijenVan(tx, compartiment, gemeente, id, tabellen)
    if (!was && rijen === 0) return false
    const pseudoniemen = await pseudoniemenIn(tx, compartiment, gemeente, id)
    const stap = { gemeente, compartiment, objectId: id, pseudoniemen, begonnen } as const
    await logTaak(tx, omgeving, vernietigGesprekken, { ...stap, artikel: 'casusoverleg' })
    return true
  })
}

/** Does so in all municipalities; repeating it is harmless. Gives of how many conferences something was left. */
export const ruimGesprekkenOp = async (omgeving: Omgeving): Promise<number> => {
  const gemeenten = await omgeving.db.transaction({ role: inrichtingRol }, gemeentenamen)
  const op = vandaag(omgeving.klok)
  let aantal = 0
  for (const gemeente of gemeenten.keys())
    for (const [compartiment, { tabellen, ...vraag }] of waar) {
      const gevonden = await omgeving.db.transaction({ role: rolVan(compartiment), gemeente }, (tx) =>
        dossiersMetSleutel(tx, compartiment, gemeente, { ...vraag, op }),
      )
      for (const een of gevonden)
        if (await vernietig(omgeving, { gemeente, compartiment, tabellen }, een)) aantal += 1
    }
  return aantal
}
