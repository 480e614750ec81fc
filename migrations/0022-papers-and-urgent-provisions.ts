import { dossierRows } from './dossier-tables.ts'

/** What a client is asked to bring (2.3.2 lid 7), and what is granted or refused at once because it cannot wait (2.3.3). */
export const up: readonly string[] = [
  ...dossierRows(
    'onderzoek',
    'stuk',
    `betrokkene_id uuid not null, soort text not null, onderdeel text not null, thema text not null, staat text not null,
     gevraagd_op date not null, uiterlijk date not null`,
  ),
  ...dossierRows(
    'onderzoek',
    'voorziening',
    `betrokkene_id uuid not null, gemeld_door text not null, staat text not null, gemeld_op date not null,
     gesproken_op date, vanaf date, tot date`,
  ),
  // Destruction has a role of its own: it removes the rows of whole dossiers, and can read no content.
  ...['stuk', 'voorziening'].map(
    (table) =>
      `grant select (gemeente, dossier_id), delete on onderzoek.${table} to samenspraak_vernietiging`,
  ),
]
