import { dossiersVoorbij, type Gevonden } from '../dossier/vernietigen.store.ts'
import { vandaag } from '../platform/clock/clock.ts'
import type { Omgeving } from '../verwerking/omgeving.ts'
import { logTaak, type Taak } from '../verwerking/taak.ts'
import { bewaringen } from './bewaring.ts'
import { vernietigDossier } from './vernietig-dossier.ts'

const role = 'samenspraak_vernietiging'

/** The melding, and what came of it: taken up by the oggz, or passed on under a law of its own; and what parties were asked and asked for. */
const rondMelding = ['meldpunt', 'oggz', 'wvggz', 'veilig_thuis', 'partij', 'verzoek'] as const
type RondMelding = (typeof rondMelding)[number]

/**
 * Destroys every melding on the day it may be kept no longer: at most a year, and at once what should not have been stored; and what
 * came of it, each by its own term.
 */
export const vernietigMeldingen: Taak = {
  id: 'bewaren-en-vernietigen.vernietig-meldingen',
  doel: 'vernietiging',
  normen: [
    'N-5.5.4-1-max',
    'N-5.5.4-1-min',
    'N-2.2.5-2-acu',
    'N-2.2.5-2-ing',
    'N-5.4.5-15',
    'N-AVG-5-1e',
    'N-AVG-17',
  ],
  compartimenten: [...rondMelding, 'personen'],
}

/** First the key, for good: whoever is stopped here carries the rest out at the next start. Then the rows, with the log. */
const vernietig = async (
  omgeving: Omgeving,
  compartiment: RondMelding,
  { gemeente, id }: Gevonden,
): Promise<boolean> => {
  await omgeving.sleutels.destroyKey(id)
  return omgeving.db.transaction({ role, gemeente }, async (tx) => {
    const begonnen = omgeving.klok.now()
    const pseudoniemen = await vernietigDossier(tx, omgeving.sleutels, { gemeente, compartiment }, id)
    if (!pseudoniemen) return false
    const stap = { gemeente, compartiment, objectId: id, pseudoniemen, begonnen } as const
    const artikel = bewaringen[`${compartiment}.dossier`]?.artikel ?? 'avg-opslagbeperking'
    await logTaak(tx, omgeving, vernietigMeldingen, { ...stap, artikel })
    return true
  })
}

/**
 * Destroys the meldingen of all municipalities whose term is over, and what came of them, with everything that was theirs; only what
 * was counted stays (5.5.4 lid 1, 5.3.4). Gives how many there were.
 */
export const ruimMeldingenOp = async (omgeving: Omgeving): Promise<number> => {
  const dag = vandaag(omgeving.klok)
  let aantal = 0
  for (const compartiment of rondMelding) {
    const voorbij = await omgeving.db.transaction({ role }, (tx) => dossiersVoorbij(tx, compartiment, dag))
    for (const dossier of voorbij) if (await vernietig(omgeving, compartiment, dossier)) aantal += 1
  }
  return aantal
}
