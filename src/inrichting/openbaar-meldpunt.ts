import type { Database } from '../platform/db/database.ts'
import { identityRole } from '../platform/identity/session.ts'
import { gemeentenamen } from './gemeente.store.ts'
import { meldpuntInrichting } from './meldpunt.store.ts'
import type { MeldpuntInrichting } from './rules/meldpunt-open.ts'

/** A municipality as the page for everyone names it. */
export interface OpenbareGemeente {
  readonly code: string
  readonly naam: string
}

/** The municipalities of this installation, by name: whom the page for everyone can be about. */
export const openbareGemeenten = async (db: Database): Promise<readonly OpenbareGemeente[]> => {
  const namen = await db.transaction({ role: identityRole }, gemeentenamen)
  return [...namen]
    .map(([code, naam]) => ({ code, naam }))
    .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'))
}

/** How the meldpunt of this municipality is reached, for everyone; undefined when it was not set up. */
export const openbaarMeldpunt = (db: Database, code: string): Promise<MeldpuntInrichting | undefined> =>
  db.transaction({ role: identityRole }, (tx) => meldpuntInrichting(tx, code))
