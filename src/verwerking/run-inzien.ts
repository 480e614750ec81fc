import type { Afloop } from './afloop.ts'
import { rolVan } from './database-rol.ts'
import { logEersteKeer, type NieuwGezien, nieuwGezien } from './eerste-keer.ts'
import type { Gang } from './gang.ts'
import { laadFeiten, metToegang, pseudoniemenVan, voorZich } from './laad-feiten.ts'
import { logAfloop } from './log-afloop.ts'
import type { Inzien } from './verwerking.ts'

/** Reads a dossier: facts and content in one query, and nothing is shown before its log line is committed. */
export const runInzien = async (gangVanWie: Gang, verwerking: Inzien, invoer: unknown): Promise<Afloop> => {
  const scope = { role: rolVan(verwerking.dossier.compartiment), gemeente: gangVanWie.wie.gemeente }
  let nieuw: readonly NieuwGezien[] = []
  const gelezen = await gangVanWie.omgeving.db.transaction(scope, async (tx) => {
    const lezing = await laadFeiten(tx, gangVanWie, verwerking, false)
    if (!lezing) {
      const afloop: Afloop = { soort: 'niet-gevonden' }
      await logAfloop(tx, gangVanWie, afloop, [])
      return afloop
    }
    const gang = voorZich(gangVanWie, lezing)
    const invoerData = invoer as Record<string, unknown>
    const oordeel = metToegang(gang, verwerking, lezing.feiten, () =>
      verwerking.toets(invoerData, lezing.feiten, gang.kader),
    )
    const betrokkenen = pseudoniemenVan(lezing, verwerking.betrokkenen(lezing.feiten, invoerData, gang.kader))
    const afloop: Afloop = oordeel.toegestaan
      ? {
          soort: 'gedaan',
          uitkomst: await verwerking.lees(lezing, invoerData, gang.kader),
          artikel: oordeel.artikel,
          dossierId: lezing.dossier.id,
          herhaald: false,
        }
      : { soort: 'geweigerd', redenen: oordeel.redenen }
    if (afloop.soort === 'gedaan') nieuw = nieuwGezien(gang, verwerking, lezing, afloop)
    await logAfloop(tx, gang, afloop, betrokkenen, lezing.dossier.id)
    return afloop
  })
  for (const een of nieuw) await logEersteKeer(gangVanWie, verwerking, een)
  return gelezen
}
