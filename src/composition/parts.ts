import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ruimGesprekkenOp, voerVernietigingUit } from '../bewaren-en-vernietigen/index.ts'
import { type Clock, systemClock } from '../platform/clock/clock.ts'
import type { Settings } from '../platform/config/settings.ts'
import { clamdScanner } from '../platform/files/clamd.ts'
import { type KeyStore, openKeyStore } from '../platform/keys/key-store.ts'
import { masterKeyFromText } from '../platform/keys/master-key.ts'
import type { Log } from '../platform/log/log.ts'
import { locatieserver } from '../platform/places/address-lookup.ts'
import type { Omgeving } from '../verwerking/omgeving.ts'
import { logSleutelDoel, type OpruimOpties, openAnker, startZegelaar } from '../verwerkingenlogboek/index.ts'
import type { DemoClock } from './demo-clock.ts'
import { openDemoClock } from './demo-clock.ts'
import { type OpenedDatabase, openMigrated } from './open-database.ts'
import { openPost, type Post } from './post.ts'
import { shipLogs } from './ship-logs.ts'
import type { Stops } from './stop-in-order.ts'

/** Everything below the site: database, keys, clock, and the environment of the road. */
export interface Parts {
  readonly database: OpenedDatabase
  readonly sleutels: KeyStore
  readonly omgeving: Omgeving
  /** The same without notices: what a demo plays concerns nobody. */
  readonly zonderBericht: Omgeving
  readonly logboek: OpruimOpties
  readonly post: Post
  readonly demoClock: DemoClock | undefined
  readonly data: string
}

/** Opens (or makes) the keys, where the settings say they are. */
export const openKeys = (settings: Settings, data: string): Promise<KeyStore> => {
  const masterKey = settings.MASTER_KEY ? { masterKey: masterKeyFromText(settings.MASTER_KEY) } : {}
  return openKeyStore(settings.KEYS_FOLDER ?? join(data, 'sleutels'), masterKey)
}

/** Starts the sealer of the log, and shipping where a receiver is set; gives what removing old days needs. */
const keepLog = async (
  settings: Settings,
  data: string,
  omgeving: Omgeving,
  log: Log,
  stops: Stops,
): Promise<OpruimOpties> => {
  const anker = await openAnker(settings.ANCHOR_FOLDER ?? join(data, 'anker'))
  const onError = (error: unknown) =>
    log({ event: 'seal', code: error instanceof Error ? error.name : 'unknown' })
  const zegelaar = startZegelaar({
    database: omgeving.db,
    key: omgeving.logSleutel,
    anker,
    clock: systemClock,
    onError,
  })
  stops.push(() => zegelaar.stop())
  if (settings.OTLP_ENDPOINT) stops.push(shipLogs(settings.OTLP_ENDPOINT, omgeving, log))
  return { database: omgeving.db, key: omgeving.logSleutel, anker, clock: systemClock }
}

/** Opens database, keys and log; the demo's movable clock exists only with the embedded database. */
export const openParts = async (
  settings: Settings,
  registerUri: string,
  log: Log,
  tell: (message: string) => void,
  stops: Stops,
): Promise<Parts> => {
  const data = resolve(settings.SAMENSPRAAK_DATA)
  mkdirSync(data, { recursive: true, mode: 0o755 })
  const database = await openMigrated(settings, log, tell)
  stops.push(database.stop)
  const sleutels = await openKeys(settings, data)
  stops.push(() => sleutels.close())
  const demoClock = database.embedded ? openDemoClock(data, systemClock) : undefined
  const klok: Clock = demoClock ?? systemClock
  const omgeving: Omgeving = {
    db: database.db,
    sleutels,
    klok,
    logSleutel: sleutels.derive(logSleutelDoel),
    registerUri,
    ...(settings.ADDRESS_LOOKUP_URL ? { adressen: locatieserver(settings.ADDRESS_LOOKUP_URL) } : {}),
    ...(settings.CLAMD ? { virusscanner: clamdScanner(settings.CLAMD) } : {}),
    opDefect: ({ code, traceId }) => log({ event: 'defect', code, traceId }),
  }
  const { dossiers, personen } = await voerVernietigingUit(omgeving)
  const gesprekken = await ruimGesprekkenOp(omgeving)
  const weg = dossiers + personen + gesprekken
  if (weg > 0) log({ event: 'destroyed', count: weg })
  const logboek = await keepLog(settings, data, omgeving, log, stops)
  const post = await openPost(settings, omgeving, database.embedded, log, stops)
  return {
    database,
    sleutels,
    omgeving: post.omgeving,
    zonderBericht: omgeving,
    logboek,
    post,
    demoClock,
    data,
  }
}
