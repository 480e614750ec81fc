import { createSecretKey, type KeyObject, randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import pg from 'pg'
import { systemClock } from '../src/platform/clock/clock.ts'
import { openDatabase } from '../src/platform/db/database.ts'
import { auditMac, ldvMac } from '../src/verwerking/logregel-mac.ts'
import { type AuditRegel, type LdvRegel, ldvRegels } from '../src/verwerking/logregels.ts'
import { beginTrace, logIds } from '../src/verwerking/trace.ts'
import { openAnker, verifieer, zegelAlles } from '../src/verwerkingenlogboek/index.ts'
import type { Options } from './options.ts'
import { asSuperuser, openPlace } from './place.ts'
import { type Row, row } from './row.ts'

const million = 1_000_000
/** Lines of an act: two people with a record each, their parent, and the audit line. */
const linesPerAct = 4
const actsAtOnce = 2500
const municipalities = 20

interface Act {
  readonly ldv: readonly (LdvRegel & { readonly mac: string })[]
  readonly audit: AuditRegel & { readonly mac: string }
}

const makeAct = (key: KeyObject, nr: number): Act => {
  const now = Date.now()
  const gemeente = String(1 + (nr % municipalities)).padStart(4, '0')
  const trace = beginTrace()
  const ids = logIds(now)
  const name = 'onderzoek.bekijk-onderzoek'
  const shared = { gemeente, trace, name, resultaat: 'toegestaan' as const, startMs: now - 5, endMs: now }
  const ldv = ldvRegels(
    {
      ...shared,
      processingActivityId: `https://voorbeeld.example/verwerkingsregister/${name}`,
      betrokkenen: [randomUUID(), randomUUID()],
      dataSubjectIdType: 'pseudoniem-onderzoek',
    },
    ids,
  )
  const audit: AuditRegel = {
    gemeente,
    id: ids.regelId(),
    traceId: trace.traceId,
    tijdMs: now,
    actie: name,
    objectSoort: 'onderzoek',
    objectId: randomUUID(),
    resultaat: 'toegestaan',
    oorsprong: 'web',
    netwerk: '192.0.2.0/24',
    actor: randomUUID(),
    pet: randomUUID(),
    rol: 'toeleider',
    compartiment: 'onderzoek',
    artikel: 'autorisatie',
    redenen: [],
  }
  return {
    ldv: ldv.map((line) => ({ ...line, mac: ldvMac(key, line) })),
    audit: { ...audit, mac: auditMac(key, audit) },
  }
}

const insertLdv = `
insert into logboek.ldv (gemeente, id, trace_id, span_id, parent_span_id, status, name, start_ms, end_ms,
  processing_activity_id, data_subject_id, data_subject_id_type, mac)
select gemeente, id, "traceId", "spanId", "parentSpanId", status, name, "startMs", "endMs", "processingActivityId",
  "dataSubjectId", "dataSubjectIdType", decode(mac, 'hex')
from json_to_recordset($1::json) r(gemeente text, id uuid, "traceId" text, "spanId" text, "parentSpanId" text,
  status text, name text, "startMs" bigint, "endMs" bigint, "processingActivityId" text, "dataSubjectId" text,
  "dataSubjectIdType" text, mac text)`

const insertAudit = `
insert into logboek.audit (gemeente, id, trace_id, tijd, actie, object_soort, object_id, resultaat, oorsprong, netwerk,
  actor, pet, rol, compartiment, artikel, redenen, mac)
select gemeente, id, "traceId", timestamptz 'epoch' + "tijdMs" * interval '1 millisecond', actie, "objectSoort",
  "objectId", resultaat, oorsprong, netwerk, actor, pet, rol, compartiment, artikel, '{}', decode(mac, 'hex')
from json_to_recordset($1::json) r(gemeente text, id uuid, "traceId" text, "tijdMs" bigint, actie text,
  "objectSoort" text, "objectId" text, resultaat text, oorsprong text, netwerk text, actor uuid, pet uuid, rol text,
  compartiment text, artikel text, mac text)`

const insertWaiting = `
insert into logboek.ongezegeld (gemeente, id, audit_mac, ldv_ids, ldv_macs)
select gemeente, id, mac, ids, macs
from json_to_recordset($1::json) r(gemeente text, id uuid, mac text, ids uuid[], macs text[])`

const write = async (client: pg.Client, acts: readonly Act[]): Promise<void> => {
  const waiting = acts.map(({ ldv, audit }) => ({
    gemeente: audit.gemeente,
    id: audit.id,
    mac: audit.mac,
    ids: ldv.map(({ id }) => id),
    macs: ldv.map(({ mac }) => mac),
  }))
  await client.query(insertLdv, [JSON.stringify(acts.flatMap(({ ldv }) => ldv))])
  await client.query(insertAudit, [JSON.stringify(acts.map(({ audit }) => audit))])
  await client.query(insertWaiting, [JSON.stringify(waiting)])
}

/** Writes acts many at a time: the same rows as the road writes one act at a time. */
const fill = async (superUrl: string, key: KeyObject, acts: number): Promise<void> => {
  const client = new pg.Client({ connectionString: superUrl })
  await client.connect()
  try {
    for (let from = 0; from < acts; from += actsAtOnce) {
      const size = Math.min(actsAtOnce, acts - from)
      await write(
        client,
        Array.from({ length: size }, (_, i) => makeAct(key, from + i)),
      )
    }
  } finally {
    await client.end()
  }
}

const timed = async <T>(work: () => Promise<T>): Promise<{ result: T; seconds: number }> => {
  const begin = performance.now()
  const result = await work()
  return { result, seconds: (performance.now() - begin) / 1000 }
}

/** Writes lines, lets the real sealer chain them, and verifies them as `npm run logboek:verifieer` does. */
export const verifyLog = async (options: Options): Promise<readonly Row[]> => {
  const place = await openPlace()
  try {
    const { appUrl, superUrl } = await place.database('bench_log')
    const key = createSecretKey(randomBytes(32))
    await fill(superUrl, key, Math.ceil(options.lines / linesPerAct))
    const db = openDatabase({ url: appUrl, max: 3 })
    const anker = await openAnker(join(place.folder, 'anker'))
    const sealing = await timed(() => zegelAlles({ database: db, key, anker, clock: systemClock }))
    await asSuperuser(superUrl, ['vacuum analyze'])
    const verified = await timed(async () => {
      let lines = 0
      for await (const day of verifieer({ database: db, key, anker })) {
        if (day.bevindingen.length > 0) throw new Error(`findings: ${JSON.stringify(day.bevindingen[0])}`)
        lines += day.regels
      }
      return lines
    })
    await db.close()
    if (verified.result !== sealing.result) throw new Error('not every line was verified')
    const perSecond = verified.result / verified.seconds
    const how =
      verified.result >= million ? 'measured' : 'reckoned from fewer lines (--lines 1000000 measures it)'
    return [
      row('verify 1,000,000 log lines', {
        value: million / perSecond,
        unit: 's',
        budget: { of: 'value', most: 20 },
        note: `${how}: ${verified.result} lines of ${municipalities} municipalities in ${verified.seconds.toFixed(2)} s, ${Math.round(perSecond)}/s; sealing them went at ${Math.round(sealing.result / sealing.seconds)}/s`,
      }),
    ]
  } finally {
    await place.close()
  }
}
