import { dossierRows } from './dossier-tables.ts'

/** For whom somebody speaks in an aanpak, as what, in which matters and on which days: as it is in the onderzoek. */
export const up: readonly string[] = [
  ...dossierRows(
    'coordinatie',
    'band',
    `betrokkene_id uuid not null, soort text not null, code text not null, voor_id uuid, omvang text[] not null default '{}',
     sinds date, tot date`,
  ),
  // Destruction has a role of its own: it removes the rows of whole dossiers, and can read no content.
  `grant select (gemeente, dossier_id), delete on coordinatie.band to samenspraak_vernietiging`,
]
