import { open, type Tx } from '../platform/db/tx.ts'

/** An appointment for a talk in one of the dossiers of a worker, or in which he stands in; its hour is sealed. */
export interface AgendaRij {
  readonly id: string
  readonly dossierId: string
  readonly sleutelversie: number
  readonly datum: string
  readonly inhoud: Buffer | null
}

/** Of whose dossiers, on the day of the appointment: his own, and those in which he stands in for another that day. */
const vanWie = (schema: string): string => `(d.behandelaar = $2 or exists (
  select from ${schema}.waarneming w
  where w.gemeente = d.gemeente and w.dossier_id = d.id and w.namens = d.behandelaar and w.waarnemer = $2
    and w.van <= g.datum and w.tot >= g.datum and w.beeindigd_op is null))`

/** How many appointments for talks one worker has on a day, in this compartment, that were not cancelled; also those for whom he stands in. */
export const telAgenda = async (
  tx: Tx,
  schema: string,
  { gemeente, behandelaar, dag }: { gemeente: string; behandelaar: string; dag: string },
): Promise<number> => {
  const [rij] = await open(tx)<{ aantal: number }>(
    `select count(*)::int as aantal from ${schema}.dossier d
     join ${schema}.gebeurtenis g on g.gemeente = d.gemeente and g.dossier_id = d.id
     where d.gemeente = $1 and ${vanWie(schema)} and g.soort = 'gespreksafspraak' and g.datum = $3
       and g.code is distinct from 'afgezegd'`,
    [gemeente, behandelaar, dag],
  )
  return rij?.aantal ?? 0
}

/** Far more than anybody has ahead of him. */
const meeste = 500

/** The appointments for talks of one worker from the day `vanaf` on, in this compartment, that were not cancelled; also those for whom he stands in. */
export const agendaVan = (
  tx: Tx,
  schema: string,
  { gemeente, behandelaar, vanaf }: { gemeente: string; behandelaar: string; vanaf: string },
): Promise<readonly AgendaRij[]> =>
  open(tx)<AgendaRij & Record<string, unknown>>(
    `select g.id, g.dossier_id as "dossierId", d.sleutelversie, g.datum::text, g.inhoud
     from ${schema}.dossier d
     join ${schema}.gebeurtenis g on g.gemeente = d.gemeente and g.dossier_id = d.id
     where d.gemeente = $1 and ${vanWie(schema)} and g.soort = 'gespreksafspraak' and g.datum >= $3
       and g.code is distinct from 'afgezegd'
     order by g.datum, g.id limit ${meeste}`,
    [gemeente, behandelaar, vanaf],
  )
