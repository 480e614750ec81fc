import type { KeyObject } from 'node:crypto'
import type { Database } from '../platform/db/database.ts'
import { open, type Tx } from '../platform/db/tx.ts'
import { ketenbegin, ketenwaarde } from '../verwerking/logregel-mac.ts'
import type { Hoofd } from './anker.ts'

const scope = { role: 'samenspraak_zegel' }

/** One sealer at a time, for all processes on this database; held until the end of the transaction. */
const lock = 'select pg_try_advisory_xact_lock(7365671001) as mine'

interface Wachtend {
  readonly gemeente: string
  readonly soort: 'ldv' | 'audit'
  readonly id: string
  readonly mac: string
}

/** Takes the oldest acts away from the queue and gives their lines, in order, LDV records before their audit line. */
const takeBatch = `
with genomen as (
  delete from logboek.ongezegeld o
  using (select gemeente, id from logboek.ongezegeld order by gemeente, id limit $1) eerste
  where o.gemeente = eerste.gemeente and o.id = eerste.id
  returning o.gemeente, o.id, o.audit_mac, o.ldv_ids, o.ldv_macs
)
select g.gemeente, r.soort, r.id, r.mac
from genomen g cross join lateral (
  select 'ldv' as soort, u.id, u.mac, u.nr from unnest(g.ldv_ids, g.ldv_macs) with ordinality u(id, mac, nr)
  union all select 'audit', g.id, g.audit_mac, null
) r
order by g.gemeente, g.id, r.nr nulls last`

const head = `
select g.gemeente, z.dag, z.volgnr, encode(z.keten, 'hex') as keten
from unnest($1::char(4)[]) g(gemeente)
cross join lateral (
  select dag, volgnr, keten from logboek.zegel where gemeente = g.gemeente order by dag desc, volgnr desc limit 1
) z`

const insert = `
insert into logboek.zegel (gemeente, dag, volgnr, soort, regel_id, vorige, keten)
select gemeente, dag, volgnr, soort, regel_id, decode(vorige, 'hex'), decode(keten, 'hex')
from unnest($1::char(4)[], $2::date[], $3::bigint[], $4::text[], $5::uuid[], $6::text[], $7::text[])
  u(gemeente, dag, volgnr, soort, regel_id, vorige, keten)`

interface Zegel extends Wachtend, Hoofd {
  readonly vorige: string
}

/** The day of sealing, but never before the day of the last seal: clocks of several machines differ a little. */
const next = (key: KeyObject, line: Wachtend, last: Hoofd | undefined, today: string): Zegel => {
  const dag = last && last.dag > today ? last.dag : today
  const vorige = last?.keten ?? ketenbegin(key, line.gemeente)
  const { gemeente, soort, id: regelId, mac } = line
  const keten = ketenwaarde(key, { vorige, gemeente, soort, regelId, mac })
  return { ...line, dag, volgnr: last?.dag === dag ? last.volgnr + 1 : 1, vorige, keten }
}

const sealBatch = async (tx: Tx, key: KeyObject, today: string, lines: readonly Wachtend[]) => {
  const query = open(tx)
  const gemeenten = [...new Set(lines.map((line) => line.gemeente))]
  const heads = new Map((await query<Hoofd>(head, [gemeenten])).map((row) => [row.gemeente, row]))
  const zegels: Zegel[] = []
  for (const line of lines) {
    const zegel = next(key, line, heads.get(line.gemeente), today)
    const { gemeente, dag, volgnr, keten } = zegel
    heads.set(gemeente, { gemeente, dag, volgnr, keten })
    zegels.push(zegel)
  }
  const column = (pick: (zegel: Zegel) => string | number) => zegels.map(pick)
  await query(insert, [
    column((z) => z.gemeente),
    column((z) => z.dag),
    column((z) => z.volgnr),
    column((z) => z.soort),
    column((z) => z.id),
    column((z) => z.vorige),
    column((z) => z.keten),
  ])
  return [...heads.values()]
}

/** What one round sealed: the new heads, one per municipality, and how many lines. */
export interface Ronde {
  readonly regels: number
  readonly hoofden: readonly Hoofd[]
}

/**
 * Numbers and chains the lines of at most `acts` waiting acts, in one transaction. `today`: UTC day, `yyyy-mm-dd`.
 * Undefined when another process is sealing. What it returns is committed.
 */
export const verzegel = (
  database: Database,
  key: KeyObject,
  today: string,
  acts: number,
): Promise<Ronde | undefined> =>
  database.transaction(scope, async (tx) => {
    const [locked] = await open(tx)<{ mine: boolean }>(lock)
    if (!locked?.mine) return undefined
    const lines = await open(tx)<Wachtend>(takeBatch, [acts])
    return {
      regels: lines.length,
      hoofden: lines.length === 0 ? [] : await sealBatch(tx, key, today, lines),
    }
  })

/** The head of every municipality, as the database has it: to be written to the anchors after a restart. */
export const leesHoofden = (database: Database): Promise<readonly Hoofd[]> =>
  database.transaction(scope, async (tx) => {
    const gemeenten = await open(tx)<{ gemeente: string }>(`
      with recursive r as (
        (select gemeente from logboek.zegel order by gemeente limit 1)
        union all
        select (select z.gemeente from logboek.zegel z where z.gemeente > r.gemeente order by z.gemeente limit 1)
        from r where r.gemeente is not null
      ) select gemeente from r where gemeente is not null`)
    return open(tx)<Hoofd>(head, [gemeenten.map((row) => row.gemeente)])
  })
