import { dossierRows } from './dossier-tables.ts'

const withoutForce = (table: string) => `alter table onderzoek.${table} no force row level security`
const withForce = (table: string) => `alter table onderzoek.${table} force row level security`

/**
 * How somebody stands to the client, and for whom he speaks, each with its first and last day. A relation that stood on the
 * person moves here, without a first day: it was never asked. The owner reads every municipality for as long as it moves.
 */
export const up: readonly string[] = [
  ...dossierRows(
    'onderzoek',
    'band',
    `betrokkene_id uuid not null, soort text not null, code text not null, voor_id uuid, omvang text[] not null default '{}',
     sinds date, tot date`,
  ),
  withoutForce('betrokkene'),
  withoutForce('band'),
  `insert into onderzoek.band (gemeente, dossier_id, id, betrokkene_id, soort, code, versie, wie, op)
   select gemeente, dossier_id, gen_random_uuid(), id, 'gezin', relatie, versie, wie, op
   from onderzoek.betrokkene where relatie is not null`,
  withForce('band'),
  withForce('betrokkene'),
]
