import { dossiersVoorbij, type Gevonden } from '../dossier/vernietigen.store.ts'
import { vandaag } from '../platform/clock/clock.ts'
import type { Omgeving } from '../verwerking/omgeving.ts'
import { logTaak, type Taak } from '../verwerking/taak.ts'
import { vernietigDossier } from './vernietig-dossier.ts'

const role = 'samenspraak_vernietiging'
const compartiment = 'meldpunt'

/** Destroys every melding on the day it may be kept no longer: at most a year, and at once what should not have been stored. */
export const vernietigMeldingen: Taak = {
  id: 'bewaren-en-vernietigen.vernietig-meldingen',
  doel: 'vernietiging',
  normen: ['N-5.5.4-1-max', 'N-5.5.4-1-min', 'N-2.2.5-2-acu', 'N-2.2.5-2-ing', 'N-AVG-5-1e'],
  compartimenten: [compartiment, 'personen'],
}

/** First the key, for good: whoever is stopped here carries the rest out at the next start. Then the rows, with the log. */
const vernietig = async (omgeving: Omgeving, { gemeente, id }: Gevonden): Promise<boolean> => {
  await omgeving.sleutels.destroyKey(id)
  return omgeving.db.transaction({ role, gemeente }, async (tx) => {
    const begonnen = omgeving.klok.now()
    const pseudoniemen = await vernietigDossier(tx, omgeving.sleutels, { gemeente, compartiment }, id)
    if (!pseudoniemen) return false
    const stap = { gemeente, compartiment, objectId: id, pseudoniemen, begonnen } as const
    await logTaak(tx, omgeving, vernietigMeldingen, { ...stap, artikel: 'melddossier' })
    return true
  })
}

/**
 * Destroys the meldingen of all municipalities whose term is over, with everything that was theirs; only what was counted stays
 * (5.5.4 lid 1). Gives how many there were.
 */
export const ruimMeldingenOp = async (omgeving: Omgeving): Promise<number> => {
  const dag = vandaag(omgeving.klok)
  const voorbij = await omgeving.db.transaction({ role }, (tx) => dossiersVoorbij(tx, compartiment, dag))
  let aantal = 0
  for (const melding of voorbij) if (await vernietig(omgeving, melding)) aantal += 1
  return aantal
}
