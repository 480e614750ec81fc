import { dossierRows } from './dossier-tables.ts'
import { tenantTable } from './table.ts'

const beheer = 'samenspraak_inrichting'
const aanmelding = 'samenspraak_aanmelding'
const destroyer = 'samenspraak_vernietiging'
const compartments = ['onderzoek', 'coordinatie'] as const

const readers = Object.fromEntries(compartments.map((name) => [`samenspraak_${name}`, 'select']))

/** Who works together, each from a day and until a day. Sign-in reads of whom it signs in which teams these are. */
const teams: readonly string[] = [
  `create table inrichting.team (
     gemeente char(4) not null references inrichting.gemeente (code),
     id uuid not null,
     naam text not null,
     primary key (gemeente, id)
   )`,
  ...tenantTable('inrichting', 'team', { [beheer]: 'select, insert, update', ...readers }),
  `create table inrichting.teamlid (
     gemeente char(4) not null references inrichting.gemeente (code),
     id uuid not null,
     team_id uuid not null,
     gebruiker_id uuid not null,
     van date not null,
     tot date check (tot >= van),
     primary key (gemeente, id),
     foreign key (gemeente, team_id) references inrichting.team (gemeente, id)
   )`,
  'create index teamlid_van_gebruiker on inrichting.teamlid (gemeente, gebruiker_id)',
  ...tenantTable('inrichting', 'teamlid', { [beheer]: 'select, insert, update', ...readers }),
  `create policy aanmelding on inrichting.teamlid for select to ${aanmelding} using (true)`,
  `grant select on inrichting.teamlid to ${aanmelding}`,
]

const destroyable = (schema: string, table: string) =>
  `grant select (gemeente, dossier_id), delete on ${schema}.${table} to ${destroyer}`

/** Who stands in for the worker of a case, from which day until and including which, unless it was ended before. */
const standIns = (schema: string): readonly string[] => [
  `alter table ${schema}.dossier add column team uuid`,
  ...dossierRows(
    schema,
    'waarneming',
    `waarnemer uuid not null, namens uuid not null, van date not null, tot date not null check (tot >= van),
     reden_code text not null, beeindigd_op date, einde_code text`,
  ),
  `create index on ${schema}.waarneming (gemeente, waarnemer)`,
  destroyable(schema, 'waarneming'),
]

/** Teams, who stands in for whom, and how a case went from hand to hand. */
export const up: readonly string[] = [
  ...teams,
  ...compartments.flatMap(standIns),
  ...dossierRows(
    'onderzoek',
    'toewijzing',
    'soort text not null, van uuid, naar uuid, datum date not null, reden_code text',
  ),
  destroyable('onderzoek', 'toewijzing'),
  // The queue of a team: running cases without a worker.
  'create index on onderzoek.dossier (gemeente, staat) where behandelaar is null',
  // What a teamleider sees of his team.
  'create index on onderzoek.dossier (gemeente, team, staat)',
]
