import { dossierRows, dossierTables } from './dossier-tables.ts'
import { tenantTable } from './table.ts'

const schema = 'meldpunt'
const destroyer = 'samenspraak_vernietiging'

/** The columns that the tables of every dossier got since the first ones were made (0007, 0014, 0015, 0017, 0018, 0020). */
const sinceThen: readonly string[] = [
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

/**
 * Who called, what was asked of whom, and to whom the melding was passed on. By `herkenning` an earlier melding about the same
 * person is found again: blind indexes of a name with a birth date or an address, that exist in this compartment only.
 */
const own: readonly string[] = [
  ...dossierRows(
    schema,
    'melder',
    'soort text not null, verborgen boolean not null default false, anoniem boolean not null default false',
  ),
  ...dossierRows(
    schema,
    'inlichting',
    `aan text not null, partij_id uuid, niveau text not null, staat text not null, gevraagd_op date not null,
     beantwoord_op date`,
  ),
  ...dossierRows(
    schema,
    'doorgeleiding',
    `soort text not null, partij_id uuid, taak text, grond text not null, staat text not null, datum date not null,
     beslist_op date`,
  ),
  ...dossierRows(schema, 'herkenning', 'soort text not null, kenmerk bytea not null'),
  `create index on ${schema}.herkenning (gemeente, kenmerk)`,
]

/** How many calls of which kind on which day: no dossier, no moment and nobody's data. */
const count: readonly string[] = [
  `create table ${schema}.telling (
     gemeente char(4) not null, dag date not null, soort text not null, aantal int not null check (aantal > 0),
     primary key (gemeente, dag, soort)
   )`,
  ...tenantTable(schema, 'telling', { [`samenspraak_${schema}`]: 'select, insert, update' }),
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
  'melder',
  'inlichting',
  'doorgeleiding',
  'herkenning',
]

/** Destruction has a role of its own: it removes whole dossiers, and can read no content. */
const destruction: readonly string[] = [
  `grant usage on schema ${schema} to ${destroyer}`,
  `create policy alle_gemeenten on ${schema}.dossier for select to ${destroyer} using (true)`,
  `grant select (gemeente, id), delete on ${schema}.dossier to ${destroyer}`,
  `grant select (gemeente, dossier_id, pseudoniem), delete on ${schema}.betrokkene to ${destroyer}`,
  ...rowsOfDossiers.map(
    (table) => `grant select (gemeente, dossier_id), delete on ${schema}.${table} to ${destroyer}`,
  ),
]

/** The compartment of the meldpunt: the melddossier (5.5.4) and the count of calls that were not taken up (5.5.2). */
export const up: readonly string[] = [
  ...dossierTables(schema),
  ...sinceThen,
  ...own,
  ...count,
  ...destruction,
]
