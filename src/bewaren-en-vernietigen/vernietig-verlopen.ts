import { dossiersVoorbij, type Gevonden } from '../dossier/vernietigen.store.ts'
import { vandaag } from '../platform/clock/clock.ts'
import type { Omgeving } from '../verwerking/omgeving.ts'
import { logTaak, type Taak } from '../verwerking/taak.ts'
import { bewaringen } from './bewaring.ts'
import { vernietigDossier } from './vernietig-dossier.ts'
import { wachtOpVerzoek } from './wacht-op-verzoek.ts'

const role = 'samenspraak_vernietiging'

/** The melding, and what came of it: taken up by the oggz, or passed on under a law of its own; what parties were asked and asked for; the tuning that ended; a conference, the day after; a request about rights. */
const vanzelf = [
  'meldpunt',
  'oggz',
  'wvggz',
  'veilig_thuis',
  'partij',
  'verzoek',
  'casusoverleg',
  'zvh',
  'rechten',
] as const
type Vanzelf = (typeof vanzelf)[number]

/** Destroys what goes by itself on the day it may be kept no longer, each by its own term; at once what should not have been stored. */
export const vernietigVerlopen: Taak = {
  id: 'bewaren-en-vernietigen.vernietig-verlopen',
  doel: 'vernietiging',
  normen: [
    'N-5.5.4-1-max',
    'N-5.5.4-1-min',
    'N-2.2.5-2-acu',
    'N-2.2.5-2-ing',
    'N-5.4.5-15',
    'N-AVG-5-1e',
    'N-AVG-17',
    'N-AVG-18',
  ],
  compartimenten: [...vanzelf, 'personen'],
}

/** Whether somebody in it has a request, an objection or a complaint open that is about it (AVG 17 lid 3 onder e, 18 lid 1 onder c). */
const wacht = (omgeving: Omgeving, compartiment: Vanzelf, { gemeente, id }: Gevonden): Promise<boolean> =>
  omgeving.db.transaction({ role, gemeente }, (tx) =>
    wachtOpVerzoek(tx, omgeving.sleutels, { gemeente, compartiment }, id, vandaag(omgeving.klok)),
  )

/** First the key, for good: whoever is stopped here carries the rest out at the next start. Then the rows, with the log. */
const vernietig = async (
  omgeving: Omgeving,
  compartiment: Vanzelf,
  { gemeente, id }: Gevonden,
): Promise<boolean> => {
  if (await wacht(omgeving, compartiment, { gemeente, id })) return false
  await omgeving.sleutels.destroyKey(id)
  return omgeving.db.transaction({ role, gemeente }, async (tx) => {
    const begonnen = omgeving.klok.now()
    const pseudoniemen = await vernietigDossier(tx, omgeving.sleutels, { gemeente, compartiment }, id)
    if (!pseudoniemen) return false
    const stap = { gemeente, compartiment, objectId: id, pseudoniemen, begonnen } as const
    const artikel = bewaringen[`${compartiment}.dossier`]?.artikel ?? 'avg-opslagbeperking'
    await logTaak(tx, omgeving, vernietigVerlopen, { ...stap, artikel })
    return true
  })
}

/**
 * Destroys the dossiers of all municipalities whose term is over, with everything that was theirs; only what was counted stays (5.5.4
 * lid 1, 5.3.4), but for what somebody disputes or asks about, which waits until the day after. Gives how many there were. One that fails does not hold up the others: then it throws at the end, and the job is done again.
 */
export const ruimVerlopenOp = async (omgeving: Omgeving): Promise<number> => {
  const dag = vandaag(omgeving.klok)
  const mislukt: unknown[] = []
  let aantal = 0
  for (const compartiment of vanzelf) {
    const voorbij = await omgeving.db.transaction({ role }, (tx) => dossiersVoorbij(tx, compartiment, dag))
    for (const dossier of voorbij)
      await vernietig(omgeving, compartiment, dossier).then(
        (weg) => {
          if (weg) aantal += 1
        },
        (fout: unknown) => mislukt.push(fout),
      )
  }
  if (mislukt.length > 0) throw mislukt[0]
  return aantal
}
