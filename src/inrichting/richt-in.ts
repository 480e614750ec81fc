import type { KeyObject } from 'node:crypto'
import { type Clock, vandaag } from '../platform/clock/clock.ts'
import type { Database } from '../platform/db/database.ts'
import type { Tx } from '../platform/db/tx.ts'
import { schrijfLogregels } from '../verwerking/logregel.store.ts'
import { beginTrace, logIds } from '../verwerking/trace.ts'
import type { Oordeel } from '../wet/oordeel.ts'
import { gaLive } from './ga-live.ts'
import { vindGemeente } from './gemeente.store.ts'
import type { Inrichtingsbestand } from './inrichtingsbestand.ts'
import { richtBrievenIn } from './richt-brieven-in.ts'
import { richtGemeenteIn } from './richt-gemeente-in.ts'
import type { Gedaan } from './richt-in-rij.ts'
import { richtMeldpuntIn } from './richt-meldpunt-in.ts'
import { richtMensenIn } from './richt-mensen-in.ts'
import { richtOrganisatiesIn, richtOvereenkomstenIn, richtPartijenIn } from './richt-partijen-in.ts'
import { richtSystemenIn } from './richt-systemen-in.ts'
import { richtTeamsIn } from './richt-teams-in.ts'
import { inrichtingRol } from './rol-van-de-database.ts'

/** What setting up a municipality needs of the machine. */
export interface InrichtingOmgeving {
  readonly db: Database
  readonly klok: Clock
  readonly logSleutel: KeyObject
}

/** What setting up did. `live` is the judgment on going live, undefined when the file does not ask for it. */
export interface Inrichtuitslag extends Gedaan {
  readonly op: string
  readonly live: Oordeel | undefined
  /** Since when the municipality is live ('yyyy-mm-dd'), null when it is not. */
  readonly liveSinds: string | null
}

const richtRijenIn = async (tx: Tx, bestand: Inrichtingsbestand, op: string): Promise<Gedaan> => {
  const gedaan: Gedaan = { tellingen: new Map(), nietGewijzigd: [] }
  await richtGemeenteIn(tx, gedaan, bestand)
  await richtOrganisatiesIn(tx, gedaan, bestand)
  await richtOvereenkomstenIn(tx, gedaan, bestand)
  await richtPartijenIn(tx, gedaan, bestand)
  await richtMensenIn(tx, gedaan, bestand)
  await richtTeamsIn(tx, gedaan, bestand)
  await richtSystemenIn(tx, gedaan, bestand)
  await richtBrievenIn(tx, gedaan, bestand, op)
  await richtMeldpuntIn(tx, gedaan, bestand)
  return gedaan
}

/** The log keeps a reason without the chapter before its dot, once. */
const redencodes = (live: Oordeel | undefined): readonly string[] =>
  live?.toegestaan === false
    ? [...new Set(live.redenen.map(({ code }) => code.slice(code.indexOf('.') + 1)))]
    : []

const logRegel = (gemeente: string, nu: number, live: Oordeel | undefined) => ({
  gemeente,
  id: logIds(nu).regelId(),
  traceId: beginTrace().traceId,
  tijdMs: nu,
  actie: 'inrichting.inrichten',
  objectSoort: 'gemeente',
  objectId: gemeente,
  resultaat: live?.toegestaan === false ? ('geweigerd' as const) : ('toegestaan' as const),
  oorsprong: 'taak' as const,
  netwerk: null,
  actor: null,
  pet: null,
  rol: null,
  compartiment: 'inrichting',
  artikel: live ? 'avg-verwerker' : 'autorisatie',
  redenen: redencodes(live),
})

/**
 * Sets up the municipality of a file in one transaction, and sets it live today when the file asks for that and it may
 * (AVG 28, N-AVG-28). Refused: the rest stands, the municipality does not go live. Again with the same file: nothing
 * changes. Ends with a line in the audit log (BIO2 8.15). What left the file is not taken away.
 */
export const richtIn = (
  { db, klok, logSleutel }: InrichtingOmgeving,
  bestand: Inrichtingsbestand,
): Promise<Inrichtuitslag> => {
  const { code } = bestand.gemeente
  const op = vandaag(klok)
  return db.transaction({ role: inrichtingRol, gemeente: code }, async (tx) => {
    const gedaan = await richtRijenIn(tx, bestand, op)
    const live = bestand.live && (await gaLive(tx, code, op))
    const liveSinds = (await vindGemeente(tx, code))?.liveSinds ?? null
    await schrijfLogregels(tx, logSleutel, { ldv: [], audit: logRegel(code, klok.now(), live) })
    return { ...gedaan, op, live, liveSinds }
  })
}
