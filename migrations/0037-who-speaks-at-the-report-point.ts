import { dossierRows } from './dossier-tables.ts'

/** Who speaks for the person of a melding, and which other municipality was asked something. */
export const up: readonly string[] = [
  ...dossierRows(
    'meldpunt',
    'band',
    `betrokkene_id uuid not null, soort text not null, code text not null, voor_id uuid, omvang text[] not null default '{}',
     sinds date, tot date`,
  ),
  `alter table meldpunt.inlichting add column andere_gemeente char(4)`,
  // Destruction has a role of its own: it removes the rows of whole dossiers, and can read no content.
  `grant select (gemeente, dossier_id), delete on meldpunt.band to samenspraak_vernietiging`,
]
