import { open, type Tx } from '../platform/db/tx.ts'

/** An appointment for a talk in one of the dossiers of a worker; its hour is sealed. */
export interface AgendaRij {
  readonly id: string
  readonly dossierId: string
  readonly sleutelversie: number
  readonly datum: string
  readonly inhoud: Buffer | null
}

/** How many appointments for talks one worker has on a day, in this compartment, that were not cancelled. */
export const telAgenda = async (
  tx: Tx,
  schema: string,
  { gemeente, behandelaar, dag }: { gemeente: string; behandelaar: string; dag: string },
): Promise<number> => {
  const [rij] = await open(tx)<{ aantal: number }>(
    `select count(*)::int as aantal from ${schema}.dossier d
     join ${schema}.gebeurtenis g on g.gemeente = d.gemeente and g.dossier_id = d.id
     where d.gemeente = $1 and d.behandelaar = $2 and g.soort = 'gespreksafspraak' and g.datum = $3
       and g.code is distinct from 'afgezegd'`,
    [gemeente, behandelaar, dag],
  )
  return rij?.aantal ?? 0
}

/** Far more than anybody has ahead of him. */
const meeste = 500

/** The appointments for talks of one worker from the day `vanaf` on, in this compartment, that were not cancelled. */
export const agendaVan = (
  tx: Tx,
  schema: string,
  { gemeente, behandelaar, vanaf }: { gemeente: string; behandelaar: string; vanaf: string },
): Promise<readonly AgendaRij[]> =>
  open(tx)<AgendaRij & Record<string, unknown>>(
    `select g.id, g.dossier_id as "dossierId", d.sleutelversie, g.datum::text, g.inhoud
     from ${schema}.dossier d
     join ${schema}.gebeurtenis g on g.gemeente = d.gemeente and g.dossier_id = d.id
     where d.gemeente = $1 and d.behandelaar = $2 and g.soort = 'gespreksafspraak' and g.datum >= $3
       and g.code is distinct from 'afgezegd'
     order by g.datum, g.id limit ${meeste}`,
    [gemeente, behandelaar, vanaf],
  )
