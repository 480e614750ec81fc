import { open, type Tx } from '../platform/db/tx.ts'
import type { Slot } from './rules/dagagenda.ts'

/** Whose agenda of which day: of who organises in this pet, or of the people of an organisation. */
export interface AgendaVraag {
  readonly gemeente: string
  readonly dag: string
  readonly gebruikerId: string
  /** From which file who asks organises, by his pet; null for who organises nothing. */
  readonly vanuit: string | null
  readonly organisatieId: string | null
}

/** Who organises it that day: whose it is, or who stands in for him. */
const organiseert = `(d.kenmerk->>'vanuit' = $4 and (d.behandelaar = $3 or exists (
  select from casusoverleg.waarneming w
  where w.gemeente = d.gemeente and w.dossier_id = d.id and w.namens = d.behandelaar and w.waarnemer = $3
    and w.van <= $2::date and w.tot >= $2::date and w.beeindigd_op is null)))`

/** The organisation was invited as a party, and did not say that it does not come. */
const genodigd = `exists (select from casusoverleg.deelnemer n
  where n.gemeente = d.gemeente and n.dossier_id = d.id and n.organisatie_id = $5 and n.soort = 'partij'
    and n.staat not in ('ingetrokken', 'niet-uitgenodigd', 'komt-niet'))`

/** The conferences of a municipality on one day by their hours alone: which of them are of the asker, and no people and no content. */
export const overleggenOp = (
  tx: Tx,
  { gemeente, dag, gebruikerId, vanuit, organisatieId }: AgendaVraag,
): Promise<readonly Slot[]> =>
  open(tx)<Slot & Record<string, unknown>>(
    `select d.id, d.nummer, d.staat, d.kenmerk->>'dag' as dag, d.kenmerk->>'begin' as begin, d.kenmerk->>'einde' as einde,
       d.kenmerk->>'wijze' as wijze, d.kenmerk->>'plek' as plek, (${organiseert} or ${genodigd}) as "vanMij"
     from casusoverleg.dossier d
     where d.gemeente = $1 and d.kenmerk->>'dag' = $2::text and d.staat in ('belegd', 'open', 'gesloten')
     order by d.nummer`,
    [gemeente, dag, gebruikerId, vanuit, organisatieId],
  )
