import { takeRole } from '../platform/db/role.ts'
import { open, type Tx } from '../platform/db/tx.ts'
import type { Resultaat } from '../verwerking/logregels.ts'
import type { Compartiment } from '../wet/compartimenten.ts'

/** Which dossier, and the last day asked for, 'yyyy-mm-dd'. */
export interface Kijkvraag {
  readonly gemeente: string
  readonly compartiment: Compartiment
  readonly dossierId: string
  readonly totEnMet: string
}

/** A line of the audit log about one dossier: who (never by name), what, with which outcome, on which article. */
export interface Kijkregel {
  /** ISO moment. */
  readonly tijd: string
  readonly actie: string
  readonly rol: string | null
  readonly actor: string | null
  readonly resultaat: Resultaat
  readonly artikel: string | null
}

/** So many lines make a page, rounded up to whole days. */
const bladgrootte = 100

const vanDossier = `from logboek.audit
  where gemeente = $1 and object_id = $2 and compartiment = $3
    and tijd < ($4::date + 1)::timestamp at time zone 'Europe/Amsterdam'`

const regels = `
with begin as (
  select date_trunc('day', min(tijd), 'Europe/Amsterdam') as op
  from (select tijd ${vanDossier} order by tijd desc limit $5) laatste
)
select to_char(tijd at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as tijd, actie, rol, actor, resultaat, artikel,
  exists (select 1 ${vanDossier} and tijd < begin.op) as "eerderMeer"
from logboek.audit, begin
where gemeente = $1 and object_id = $2 and compartiment = $3 and tijd >= begin.op
  and tijd < ($4::date + 1)::timestamp at time zone 'Europe/Amsterdam'
order by tijd desc, id desc`

/**
 * The lines about one dossier, the latest first, in whole days; `eerderMeer` when there are lines of earlier days. Takes
 * the role of the log for the rest of the transaction: after this only the own log line can be written.
 */
export const leesKijkregels = async (
  tx: Tx,
  { gemeente, compartiment, dossierId, totEnMet }: Kijkvraag,
): Promise<{ readonly regels: readonly Kijkregel[]; readonly eerderMeer: boolean }> => {
  await takeRole(tx, 'samenspraak_logboek')
  const rijen = await open(tx)<Kijkregel & { eerderMeer: boolean }>(regels, [
    gemeente,
    dossierId,
    compartiment,
    totEnMet,
    bladgrootte,
  ])
  return {
    regels: rijen.map(({ eerderMeer: _, ...regel }) => regel),
    eerderMeer: rijen[0]?.eerderMeer ?? false,
  }
}
