import { dossierRows, dossierTables } from './dossier-tables.ts'

export const up: readonly string[] = [
  ...dossierTables('onderzoek'),
  ...dossierRows(
    'onderzoek',
    'reikwijdte',
    `nr int not null, datum date not null, binnen text[] not null, gesloten text[] not null, met uuid[] not null`,
  ),
  ...dossierRows(
    'onderzoek',
    'verzoek',
    `partij_id uuid not null, regime text not null, domein text not null, betrokkene_id uuid not null,
     niveau text not null, onderdeel text not null, thema text not null, staat text not null,
     verzonden_op date not null, beantwoord_op date, toestemming boolean not null`,
  ),
]
