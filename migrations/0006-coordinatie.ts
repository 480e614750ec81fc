import { dossierRows, dossierTables } from './dossier-tables.ts'

export const up: readonly string[] = [
  ...dossierTables('coordinatie'),
  ...dossierRows(
    'coordinatie',
    'partij',
    'partij_id uuid not null, domein text not null, regime text not null',
  ),
  ...dossierRows('coordinatie', 'doel', 'staat text not null, datum date not null'),
  ...dossierRows(
    'coordinatie',
    'afspraak',
    `doel_id uuid, partij_id uuid, betrokkene_id uuid, staat text not null, uiterlijk date, datum date not null`,
  ),
]
