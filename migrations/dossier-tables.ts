import { tenantTable } from './table.ts'

const dossierRow = 'gemeente char(4) not null, dossier_id uuid not null, id uuid not null'
const written = 'versie int not null, wie uuid not null, op timestamptz not null'

/** A table of rows that belong to one dossier. `columns` in the clear; everything typed or identifying in `inhoud`. */
const rows = (schema: string, table: string, columns: string): readonly string[] => [
  `create table ${schema}.${table} (
     ${dossierRow}, ${columns}, inhoud bytea, ${written},
     primary key (gemeente, dossier_id, id),
     foreign key (gemeente, dossier_id) references ${schema}.dossier (gemeente, id)
   )`,
  ...tenantTable(schema, table, { [`samenspraak_${schema}`]: 'select, insert, update, delete' }),
]

/**
 * What the dossiers of every compartment are made of. In the clear: ids, state, dates, law, category, level, assignee
 * (they carry the rules and the worklist). No foreign key leaves the schema.
 */
export const dossierTables = (schema: string): readonly string[] => [
  `create table ${schema}.dossier (
     gemeente char(4) not null, id uuid not null, nummer text not null, versie int not null, staat text not null,
     behandelaar uuid, wet text, route text, verzocht_op date, gestart_op date, einde_op date, vernietigen_op date,
     kenmerk jsonb not null default '{}', sleutelversie int not null default 1, inhoud bytea,
     primary key (gemeente, id), unique (gemeente, nummer)
   )`,
  ...tenantTable(schema, 'dossier', { [`samenspraak_${schema}`]: 'select, insert, update, delete' }),
  // The worklist: the running dossiers of one worker.
  `create index on ${schema}.dossier (gemeente, behandelaar, staat)`,
  // Destruction: what is due.
  `create index on ${schema}.dossier (gemeente, vernietigen_op) where vernietigen_op is not null`,
  ...rows(
    schema,
    'overgang',
    'volgnr int not null, overgang text not null, naar text not null, datum date not null, artikel text not null, reden_code text',
  ),
  ...rows(
    schema,
    'betrokkene',
    'pseudoniem uuid not null, hoedanigheid text not null, relatie text, datum date not null',
  ),
  // The exact look-up: does this person have a dossier in this compartment?
  `create index on ${schema}.betrokkene (gemeente, pseudoniem)`,
  ...rows(schema, 'gebeurtenis', 'soort text not null, betrokkene_id uuid, datum date not null, code text'),
  ...rows(
    schema,
    'gegeven',
    `betrokkene_id uuid not null, onderdeel text, thema text, categorie text not null, niveau text not null,
     bron text not null, verzoek_id uuid, niet_tonen_aan uuid[] not null default '{}', datum date not null`,
  ),
  ...rows(
    schema,
    'verstrekking',
    'gegeven_id uuid not null, aan text not null, datum date not null, artikel text not null',
  ),
  ...rows(
    schema,
    'dienst',
    'betrokkene_id uuid not null, domein text not null, soort text not null, staat text not null',
  ),
  ...rows(
    schema,
    'brief',
    'betrokkene_id uuid not null, soort text not null, datum date not null, verzonden_op date',
  ),
  ...rows(schema, 'concept', 'verloopt_op timestamptz not null'),
  // A repeat of the same act gets the first result; and what others did since a form was opened.
  `create table ${schema}.handeling (
     gemeente char(4) not null, id uuid not null, dossier_id uuid, verwerking text not null, wie uuid not null,
     op timestamptz not null, versie int, artikel text not null, uitkomst jsonb not null default '{}',
     primary key (gemeente, id)
   )`,
  `create index on ${schema}.handeling (gemeente, dossier_id, versie)`,
  ...tenantTable(schema, 'handeling', { [`samenspraak_${schema}`]: 'select, insert, update, delete' }),
]

export { rows as dossierRows }
