import { takeRole } from '../platform/db/role.ts'
import { open, type Tx } from '../platform/db/tx.ts'
import type { Compartiment } from '../wet/compartimenten.ts'
import type { Blikregel } from './rules/blikken.ts'

/** About whom, as the compartment knows him, and the dossiers that he may know of. */
export interface Blikvraag {
  readonly gemeente: string
  readonly compartiment: Compartiment
  readonly pseudoniem: string
  readonly dossierIds: readonly string[]
}

/** No more than this is counted, from today back. */
const hoogstens = 500

// The audit line of an act has an id of the same millisecond as its records: so it is found by its primary key.
const regels = `
select to_char(to_timestamp(l.start_ms / 1000.0) at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as dag,
  l.name as actie, a.rol, a.object_id is null as "zonderDossier"
from logboek.ldv l
join lateral (
  select rol, actor, object_id from logboek.audit
  where gemeente = l.gemeente and trace_id = l.trace_id and compartiment = $2 and resultaat = 'toegestaan'
    and id between (left(l.id::text, 13) || '-0000-0000-000000000000')::uuid
               and (left(l.id::text, 13) || '-ffff-ffff-ffffffffffff')::uuid
  limit 1
) a on true
where l.gemeente = $1 and l.data_subject_id = $3 and l.data_subject_id_type = 'pseudoniem-' || $2
  and not coalesce(a.actor = $3::uuid and a.rol = 'betrokkene', false)
  and (a.object_id is null or a.object_id = any($4))
order by l.start_ms desc, l.id desc
limit $5`

/**
 * The processing records about one person in one compartment, the latest first: not what he looked up himself (who speaks for him he does see), and not of a dossier that he may not know
 * of. Takes the role of the log for the rest of the transaction: after this only the own log line can be written.
 */
export const leesBlikregels = async (
  tx: Tx,
  { gemeente, compartiment, pseudoniem, dossierIds }: Blikvraag,
): Promise<readonly Blikregel[]> => {
  await takeRole(tx, 'samenspraak_logboek')
  return open(tx)<Blikregel & Record<string, unknown>>(regels, [
    gemeente,
    compartiment,
    pseudoniem,
    dossierIds,
    hoogstens,
  ])
}
