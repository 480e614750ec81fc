import { retentionRule } from './schema-lint.ts'

/** Statements that break one rule of the schema (and, where that cannot be helped, the rules in `also`). */
export interface PlantedSchema {
  readonly rule: string
  readonly sql: string
  readonly also?: readonly string[]
  /** Carried out by the superuser of the server; otherwise by the owner of the tables. */
  readonly superuser?: boolean
}

const plant = (rule: string, sql: string, also: readonly string[] = []): PlantedSchema => ({
  rule,
  sql,
  also,
})
const asSuperuser = (rule: string, sql: string): PlantedSchema => ({ rule, sql, superuser: true })

const tablesOnly = 'there are tables only, for a view runs with the rights of its owner'
const firstInPrimary = 'gemeente is first in the primary key'
const firstInUnique = 'gemeente is first in every unique index'
const firstInForeign = 'gemeente is first in every foreign key'
const comparesMunicipality = 'what lets rows in compares with the municipality of the transaction'
const onlyAppTakesRoles = 'only the application takes roles, and only those of compartments'
const staysInside = 'a role stays in its compartment'

const own = "gemeente = nullif(current_setting('samenspraak.gemeente', true), '')"

/** For every rule at least one way to break it, on the real tables. */
export const planted: readonly PlantedSchema[] = [
  plant('a table belongs to a compartment', 'alter table onderzoek.dienst set schema public', [
    retentionRule,
    'no foreign key leaves its compartment',
    staysInside,
  ]),
  plant('a table belongs to a compartment', 'create schema nieuw; create table nieuw.lijst (n int)', [
    retentionRule,
    'gemeente is char(4) and not null',
    firstInPrimary,
    'row level security is on, also for the owner',
    'every table has a policy that lets rows in',
  ]),
  plant('a table belongs to a compartment', 'create table jobs.alles (inhoud text primary key)', [
    retentionRule,
    'gemeente is char(4) and not null',
    firstInPrimary,
    'row level security is on, also for the owner',
    'every table has a policy that lets rows in',
  ]),
  plant(tablesOnly, 'create view onderzoek.alles as select * from onderzoek.dossier'),
  plant(tablesOnly, 'create materialized view onderzoek.alles as select 1 as een'),

  plant(
    'gemeente is char(4) and not null',
    'drop policy eigen_gemeente on personen.persoon; alter table personen.persoon alter gemeente type text; ' +
      `create policy eigen_gemeente on personen.persoon using (${own})`,
  ),
  plant(firstInPrimary, 'alter table logboek.ldv drop constraint ldv_pkey'),
  plant(
    firstInPrimary,
    'alter table logboek.ldv drop constraint ldv_pkey; alter table logboek.ldv add primary key (id, gemeente)',
  ),
  plant(
    firstInPrimary,
    'alter table logboek.ldv drop constraint ldv_pkey; create unique index on logboek.ldv (gemeente, id)',
  ),
  plant(firstInUnique, 'create unique index on onderzoek.dossier (nummer)'),
  plant(firstInUnique, 'create unique index on onderzoek.dossier (nummer, gemeente)'),
  plant(firstInUnique, 'create unique index on personen.persoon (lower(gemeente), id)'),
  plant(firstInUnique, 'alter table onderzoek.dossier add unique (nummer)'),
  plant(
    firstInForeign,
    'alter table onderzoek.brief add foreign key (dossier_id, gemeente) references onderzoek.dossier (id, gemeente)',
  ),
  plant(
    firstInForeign,
    'create unique index los on onderzoek.dossier (id); ' +
      'alter table onderzoek.brief add foreign key (dossier_id) references onderzoek.dossier (id)',
    [firstInUnique],
  ),
  plant(
    'no foreign key leaves its compartment',
    'alter table onderzoek.betrokkene add foreign key (gemeente, pseudoniem) references personen.persoon (gemeente, id)',
  ),

  plant(
    'row level security is on, also for the owner',
    'alter table onderzoek.gegeven disable row level security',
  ),
  plant(
    'row level security is on, also for the owner',
    'alter table onderzoek.gegeven no force row level security',
  ),
  plant(
    'row level security is on, also for the owner',
    'alter table inrichting.sessie no force row level security',
  ),
  plant('every table has a policy that lets rows in', 'drop policy eigen_gemeente on onderzoek.gegeven'),
  plant('every table has a policy that lets rows in', 'drop policy gedeeld on inrichting.sessie'),
  plant(comparesMunicipality, 'create policy alles on onderzoek.gegeven using (true)'),
  plant(comparesMunicipality, "create policy iemand on onderzoek.gegeven using (gemeente = '0363')"),
  plant(
    comparesMunicipality,
    'create policy alles on onderzoek.gegeven to samenspraak_onderzoek using (true)',
  ),
  plant(
    comparesMunicipality,
    'create policy half on onderzoek.gegeven to samenspraak_zegel, samenspraak_onderzoek using (true)',
  ),
  plant(comparesMunicipality, `create policy of on onderzoek.gegeven using (${own} or true)`),
  plant(comparesMunicipality, `create policy schrijf on onderzoek.gegeven using (${own}) with check (true)`),
  plant(comparesMunicipality, 'create policy wie_dan_ook on inrichting.gemeente for update using (true)'),

  asSuperuser('tables belong to the owner', 'alter table onderzoek.gegeven owner to postgres'),
  plant('only the owner makes things', 'grant create on schema onderzoek to samenspraak_onderzoek'),
  plant('only the owner makes things', 'grant create on schema public to samenspraak_app'),
  asSuperuser(
    'only the owner makes things',
    'create role buiten nologin; grant create on schema logboek to buiten',
  ),
  plant(
    'only the owner makes things',
    "do $$ begin execute format('grant temporary on database %I to samenspraak_app', current_database()); end $$",
  ),

  asSuperuser('only the application and the owner log in', 'create role stagiair login noinherit'),
  plant('only the application and the owner log in', 'alter role samenspraak_onderzoek login'),
  plant('a role has no power of its own', 'alter role samenspraak_onderzoek inherit'),
  asSuperuser('a role has no power of its own', 'alter role samenspraak_onderzoek bypassrls'),
  asSuperuser('a role has no power of its own', 'alter role samenspraak_app createrole'),
  asSuperuser(onlyAppTakesRoles, 'grant samenspraak_coordinatie to samenspraak_onderzoek'),
  asSuperuser(onlyAppTakesRoles, 'grant samenspraak_owner to samenspraak_app'),
  asSuperuser(onlyAppTakesRoles, 'grant pg_read_all_data to samenspraak_app'),
  plant('the application itself may do nothing', 'grant select on onderzoek.dossier to samenspraak_app', [
    staysInside,
  ]),
  plant(
    'the application itself may do nothing',
    'grant update (staat) on onderzoek.dossier to samenspraak_app',
    [staysInside],
  ),
  plant('the application itself may do nothing', 'grant delete on onderzoek.dossier to public', [
    staysInside,
  ]),

  plant(staysInside, 'grant select on onderzoek.dossier to samenspraak_coordinatie'),
  plant(staysInside, 'grant select (nummer) on onderzoek.dossier to samenspraak_coordinatie'),
  plant(staysInside, 'grant select on logboek.audit to samenspraak_onderzoek'),
  plant(staysInside, 'grant insert on logboek.zegel to samenspraak_onderzoek'),
  plant(staysInside, 'grant delete on personen.persoon to samenspraak_onderzoek'),
  plant(staysInside, 'grant select on personen.persoon to samenspraak_partij'),
  plant(staysInside, 'grant select on personen.persoon to samenspraak_aanmelding'),
  plant(staysInside, 'grant select on inrichting.sessie to samenspraak_onderzoek'),
  plant(staysInside, 'grant insert on inrichting.pet to samenspraak_onderzoek'),
  plant(staysInside, 'grant select on onderzoek.dossier to samenspraak_inrichting'),
  plant(staysInside, 'grant select on jobs.job to samenspraak_onderzoek'),
  plant(staysInside, 'grant insert on jobs.job to samenspraak_inrichting'),
  plant(staysInside, 'grant select on inrichting.gebruiker to samenspraak_jobs'),
  plant(staysInside, 'grant insert on logboek.ldv to samenspraak_jobs'),
  plant(staysInside, 'grant select on inrichting.sessie to samenspraak_bericht'),
  plant(staysInside, 'grant update on inrichting.gebruiker to samenspraak_bericht'),
  plant(staysInside, 'grant insert on logboek.ldv to samenspraak_bericht'),
  asSuperuser(staysInside, 'create role buiten nologin; grant select on onderzoek.dossier to buiten'),

  plant(
    'rows are the only thing one has rights on',
    'grant truncate on onderzoek.dossier to samenspraak_onderzoek',
  ),
  plant('rows are the only thing one has rights on', 'grant trigger on logboek.ldv to samenspraak_logboek'),
  plant('nobody changes a log line', 'grant update on logboek.ldv to samenspraak_logboek'),
  plant('nobody changes a log line', 'grant update (actie) on logboek.audit to samenspraak_zegel'),
  plant('nobody changes a log line', 'grant update on logboek.zegel to samenspraak_zegel'),

  plant(
    'nothing happens behind the statement',
    'create function onderzoek.stil() returns trigger language plpgsql as $$ begin return new; end $$; ' +
      'create trigger stil before insert on onderzoek.dossier for each row execute function onderzoek.stil()',
  ),
  plant(
    'nothing happens behind the statement',
    'create function onderzoek.meer() returns int language sql security definer as $$ select 1 $$',
  ),

  plant(
    retentionRule,
    'create table onderzoek.nieuw (gemeente char(4) not null, id uuid, primary key (gemeente, id)); ' +
      'alter table onderzoek.nieuw enable row level security; alter table onderzoek.nieuw force row level security; ' +
      `create policy p on onderzoek.nieuw using (${own})`,
  ),
  plant(retentionRule, 'drop table onderzoek.reikwijdte'),
]
