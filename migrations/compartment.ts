import { dossierRows, dossierTables } from './dossier-tables.ts'

const destroyer = 'samenspraak_vernietiging'

/** The columns that the tables of every dossier got since the first ones were made (0007, 0014, 0015, 0017, 0018, 0020, 0021). */
const sinceThen = (schema: string): readonly string[] => [
  `alter table ${schema}.dossier add column ingang text, add column team uuid`,
  `alter table ${schema}.gegeven add column vraag_id uuid, add column dienst_id uuid, add column item_id uuid`,
  `alter table ${schema}.verstrekking add column verbeterd_op date, add column gemeld_op date, add column ingetrokken_op date,
     add column vernietiging text, add column uitleg_op date`,
  `alter table ${schema}.dienst add column verklaard_op date, add column aangevraagd_op date, add column afgehandeld_op date,
     add column dreiging boolean not null default false, add column los boolean not null default false,
     add column vertrouwelijk boolean not null default false`,
  ...dossierRows(
    schema,
    'formulierconcept',
    `verwerking text not null, pet_id uuid not null, zoek text not null default '', verloopt_op timestamptz not null`,
  ),
  `create index on ${schema}.formulierconcept (gemeente, pet_id)`,
]

const rowsOfDossiers = [
  'overgang',
  'gebeurtenis',
  'gegeven',
  'verstrekking',
  'dienst',
  'brief',
  'concept',
  'handeling',
  'formulierconcept',
]

/** Destruction has a role of its own: it removes whole dossiers, and can read no content. */
const destruction = (schema: string, own: readonly string[]): readonly string[] => [
  `grant usage on schema ${schema} to ${destroyer}`,
  `create policy alle_gemeenten on ${schema}.dossier for select to ${destroyer} using (true)`,
  `grant select (gemeente, id), delete on ${schema}.dossier to ${destroyer}`,
  `grant select (gemeente, dossier_id, pseudoniem), delete on ${schema}.betrokkene to ${destroyer}`,
  ...[...rowsOfDossiers, ...own].map(
    (table) => `grant select (gemeente, dossier_id), delete on ${schema}.${table} to ${destroyer}`,
  ),
]

/**
 * A compartment with dossiers as they are made since 0033: the tables of every dossier, the `own` ones (name to columns in the
 * clear), and what destruction may.
 */
export const compartment = (schema: string, own: Readonly<Record<string, string>>): readonly string[] => [
  ...dossierTables(schema),
  ...sinceThen(schema),
  ...Object.entries(own).flatMap(([table, columns]) => dossierRows(schema, table, columns)),
  ...destruction(schema, Object.keys(own)),
]
