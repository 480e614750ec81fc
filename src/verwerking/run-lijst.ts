import type { Afloop } from './afloop.ts'
import { rolVan } from './database-rol.ts'
import type { Gang } from './gang.ts'
import { logAfloop } from './log-afloop.ts'
import type { Lijst } from './verwerking.ts'

/** Reads a list: every person on it gets a record in the log. */
export const runLijst = (gang: Gang, verwerking: Lijst, invoer: unknown): Promise<Afloop> => {
  const scope = { role: rolVan(verwerking.compartiment), gemeente: gang.wie.gemeente }
  return gang.omgeving.db.transaction(scope, async (tx) => {
    const invoerData = invoer as Record<string, unknown>
    const oordeel = verwerking.toets(invoerData, gang.kader)
    if (!oordeel.toegestaan) {
      const afloop: Afloop = { soort: 'geweigerd', redenen: oordeel.redenen }
      await logAfloop(tx, gang, afloop, [])
      return afloop
    }
    const { uitkomst, pseudoniemen } = await verwerking.lees(
      invoerData,
      { tx, omgeving: gang.omgeving },
      gang.kader,
    )
    const afloop: Afloop = {
      soort: 'gedaan',
      uitkomst,
      artikel: oordeel.artikel,
      dossierId: undefined,
      herhaald: false,
    }
    await logAfloop(tx, gang, afloop, pseudoniemen)
    return afloop
  })
}
