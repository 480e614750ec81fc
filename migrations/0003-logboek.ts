import { tenantTable } from './table.ts'

/** Every role that carries out acts writes log lines; none of them can read, change or remove one. */
const schrijvers = [
  'onderzoek',
  'coordinatie',
  'verzoek',
  'meldpunt',
  'oggz',
  'wvggz',
  'veilig_thuis',
  'casusoverleg',
  'zvh',
  'rechten',
  'partij',
  'personen',
  'inrichting',
  'logboek',
].map((name) => `samenspraak_${name}`)

const zegel = 'samenspraak_zegel'
const opruimer = 'samenspraak_logboek_opruimer'
const lezer = 'samenspraak_logboek'

const grants = (rights: string, roles: readonly string[]) =>
  Object.fromEntries(roles.map((role) => [role, rights]))

/** Lines: all writers INSERT, the readers SELECT, the remover of whole days SELECT and DELETE. Nobody has UPDATE. */
const lineTable = (table: string) => [
  ...tenantTable('logboek', table, {
    ...grants('insert', schrijvers),
    [lezer]: 'insert, select',
    [zegel]: 'select',
    [opruimer]: 'select, delete',
  }),
]

/** The sealer works for all municipalities at once; what it may do is in the grants. */
const everyMunicipality = (table: string) =>
  `create policy alle_gemeenten on logboek.${table} to ${zegel} using (true) with check (true)`

/** Whatever the code says: a line of less than a year old cannot be removed. */
const oldEnough = (table: string, condition: string) =>
  `create policy oud_genoeg on logboek.${table} as restrictive for delete to ${opruimer} using (${condition})`

const aYearAgo = "extract(epoch from now() - interval '365 days') * 1000"

export const up: readonly string[] = [
  `do $$ begin create role ${opruimer} nologin noinherit; exception when duplicate_object or unique_violation then null; end $$`,
  `grant usage on schema logboek to ${opruimer}`,

  // Logboek Dataverwerkingen 1.0.0: one record per action and per person. No employee, no content.
  // The primary key serves the verification, which looks up lines by id; ids run up in time, so writing stays local.
  `create table logboek.ldv (
     gemeente char(4) not null,
     id uuid not null,
     trace_id text not null check (trace_id ~ '^[0-9a-f]{32}$'),
     span_id text not null check (span_id ~ '^[0-9a-f]{16}$'),
     parent_span_id text check (parent_span_id ~ '^[0-9a-f]{16}$'),
     status text not null check (status in ('Unset', 'Ok', 'Error')),
     name text not null check (length(name) between 1 and 200),
     start_ms bigint not null,
     end_ms bigint not null check (end_ms >= start_ms),
     processing_activity_id text not null check (length(processing_activity_id) between 1 and 300),
     data_subject_id text check (length(data_subject_id) between 1 and 200),
     data_subject_id_type text check (length(data_subject_id_type) between 1 and 200),
     mac bytea not null check (length(mac) = 32),
     primary key (gemeente, id),
     check ((data_subject_id is null) = (data_subject_id_type is null))
   )`,
  ...lineTable('ldv'),
  everyMunicipality('ldv'),
  oldEnough('ldv', `end_ms < ${aYearAgo}`),

  // BIO2 8.15: actie, object, resultaat, oorsprong, actor, tijd. Codes only, so that no free text can get in.
  // The primary key serves the verification.
  `create table logboek.audit (
     gemeente char(4) not null,
     id uuid not null,
     trace_id text not null check (trace_id ~ '^[0-9a-f]{32}$'),
     tijd timestamptz not null,
     actie text not null check (actie ~ '^[a-z0-9.:-]{1,100}$'),
     object_soort text not null check (object_soort ~ '^[a-z0-9_-]{1,60}$'),
     object_id text check (object_id ~ '^[A-Za-z0-9_:-]{1,80}$'),
     resultaat text not null
       check (resultaat in ('toegestaan', 'geweigerd', 'ongeldig', 'rol', 'niet-gevonden', 'fout')),
     oorsprong text not null check (oorsprong in ('web', 'api', 'taak')),
     netwerk text check (netwerk ~ '^[0-9a-f.:]{1,45}/[0-9]{1,3}$'),
     actor uuid,
     pet uuid,
     rol text check (rol ~ '^[a-z0-9_-]{1,60}$'),
     compartiment text check (compartiment ~ '^[a-z_]{1,40}$'),
     artikel text check (artikel ~ '^[A-Za-z0-9 .,:;()/_-]{1,80}$'),
     redenen text[] not null default '{}' check (array_to_string(redenen, ',') ~ '^[a-z0-9,-]*$'),
     mac bytea not null check (length(mac) = 32),
     primary key (gemeente, id)
   )`,
  ...lineTable('audit'),
  everyMunicipality('audit'),
  oldEnough('audit', "tijd < now() - interval '365 days'"),

  // What still has to be sealed: one row per act, put there by the act itself, taken away by the sealer. It holds the
  // MACs, so that a line that disappears before it is sealed is still missed. The primary key serves the sealer's batches.
  `create table logboek.ongezegeld (
     gemeente char(4) not null,
     id uuid not null,
     audit_mac text not null,
     ldv_ids uuid[] not null,
     ldv_macs text[] not null,
     moment timestamptz not null default now(),
     primary key (gemeente, id)
   )`,
  ...tenantTable('logboek', 'ongezegeld', { ...grants('insert', schrijvers), [zegel]: 'select, delete' }),
  everyMunicipality('ongezegeld'),

  // The chain, per municipality in segments of a UTC day. `vorige` is the chain value of the line before (for the first
  // of a day: of the day before). The primary key serves the verification and finding the head; the unique index serves
  // the search for lines that were never sealed.
  `create table logboek.zegel (
     gemeente char(4) not null,
     dag date not null,
     volgnr bigint not null check (volgnr > 0),
     soort text not null check (soort in ('ldv', 'audit')),
     regel_id uuid not null,
     vorige bytea not null,
     keten bytea not null,
     primary key (gemeente, dag, volgnr)
   )`,
  'create unique index zegel_regel on logboek.zegel (gemeente, regel_id)',
  ...tenantTable('logboek', 'zegel', {
    [zegel]: 'select, insert',
    [lezer]: 'select',
    [opruimer]: 'select, delete',
  }),
  everyMunicipality('zegel'),
  oldEnough('zegel', 'dag < current_date - 365'),

  // Up to which seal of a day the LDV records were confirmed by the receiving logboek: one row per confirmed batch.
  // The primary key serves finding the last one.
  `create table logboek.ldv_verzonden (
     gemeente char(4) not null,
     dag date not null,
     tot_volgnr bigint not null,
     aantal integer not null check (aantal >= 0),
     moment timestamptz not null,
     primary key (gemeente, dag, tot_volgnr)
   )`,
  ...tenantTable('logboek', 'ldv_verzonden', {
    [zegel]: 'select, insert',
    [lezer]: 'select',
    [opruimer]: 'select, delete',
  }),
  everyMunicipality('ldv_verzonden'),
  oldEnough('ldv_verzonden', 'dag < current_date - 365'),
]
