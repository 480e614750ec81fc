import type { Tx } from '../platform/db/tx.ts'
import type { Compartiment } from '../wet/compartimenten.ts'
import { werktIn } from '../wet/rollen.ts'
import { rolVan } from './database-rol.ts'
import { isUuid } from './laad-feiten.ts'
import type { Omgeving } from './omgeving.ts'
import type { Kader, Wie } from './verwerking.ts'

/**
 * How often a case was changed, asked every few seconds by the page of who looks at it. A number and nothing of a person: so it is no
 * processing, has no line in the log, and is not on the road (ADR 0002, 0017).
 */
export interface Peiling {
  readonly compartiment: Compartiment
  /** The version, only for who may see the case at this moment. */
  readonly lees: (tx: Tx, dossierId: string, kader: Kader) => Promise<number | undefined>
}

/** The version of this case now, for who may see it now; undefined for everybody else, whatever the reason. */
export const leesVersie = (
  { compartiment, lees }: Peiling,
  dossierId: string,
  wie: Wie,
  vandaag: string,
  { db }: Pick<Omgeving, 'db'>,
): Promise<number | undefined> =>
  isUuid(dossierId) && werktIn(wie.rol, compartiment)
    ? db.transaction({ role: rolVan(compartiment), gemeente: wie.gemeente }, (tx) =>
        lees(tx, dossierId, { vandaag, wie }),
      )
    : Promise.resolve(undefined)
