import { tenantTable } from './table.ts'

const beheer = 'samenspraak_inrichting'

/**
 * Signing in happens before anyone knows the municipality, so it has a role of its own: it sees the petten of all
 * municipalities (and their names), and nothing of any dossier. `samenspraak_inrichting` stays within one municipality.
 */
const aanmelding = 'samenspraak_aanmelding'

/** Compartments in which a case worker picks a party or a colleague, or reads who did something. */
const lezers = [
  'meldpunt',
  'oggz',
  'wvggz',
  'veilig_thuis',
  'verzoek',
  'onderzoek',
  'casusoverleg',
  'coordinatie',
  'zvh',
  'rechten',
  'partij',
].map((compartment) => `samenspraak_${compartment}`)

/** A table that is not of one municipality: row level security on, open to the roles that have rights on it. */
const sharedTable = (table: string, grants: Readonly<Record<string, string>>): readonly string[] => [
  `alter table inrichting.${table} enable row level security`,
  `alter table inrichting.${table} force row level security`,
  `create policy gedeeld on inrichting.${table} using (true) with check (true)`,
  ...Object.entries(grants).map(([role, rights]) => `grant ${rights} on inrichting.${table} to ${role}`),
]

const alleRechten = 'select, insert, update, delete'
const lezersMogen = (rights: string) => Object.fromEntries(lezers.map((role) => [role, rights]))

/** The policy of sign-in on a table of one municipality: it may look across them. */
const aanmeldingLeest = (table: string): readonly string[] => [
  `create policy aanmelding on inrichting.${table} for select to ${aanmelding} using (true)`,
  `grant select on inrichting.${table} to ${aanmelding}`,
]

/** Which municipalities there are is no secret (their names stand on pages); changing one stays within it. */
const gemeente: readonly string[] = [
  `create table inrichting.gemeente (
     code char(4) primary key check (code ~ '^[0-9]{4}$'),
     naam text not null,
     live boolean not null default false,
     live_sinds date
   )`,
  'alter table inrichting.gemeente enable row level security',
  'alter table inrichting.gemeente force row level security',
  `create policy eigen_gemeente on inrichting.gemeente
     using (code = nullif(current_setting('samenspraak.gemeente', true), ''))
     with check (code = nullif(current_setting('samenspraak.gemeente', true), ''))`,
  'create policy iedereen_leest on inrichting.gemeente for select using (true)',
  ...[beheer, aanmelding, ...lezers].map((role) => `grant select on inrichting.gemeente to ${role}`),
  `grant insert, update on inrichting.gemeente to ${beheer}`,
]

const organisaties: readonly string[] = [
  `create table inrichting.organisatie (
     id uuid primary key,
     naam text not null,
     soort text not null check (soort in ('gemeente', 'partij', 'verwerker')),
     domein text
   )`,
  ...sharedTable('organisatie', {
    [beheer]: 'select, insert, update',
    [aanmelding]: 'select',
    ...lezersMogen('select'),
  }),
  `create table inrichting.verwerkersovereenkomst (
     gemeente char(4) not null references inrichting.gemeente (code),
     id uuid not null,
     organisatie_id uuid not null,
     onderwerp text not null,
     gesloten_op date not null,
     loopt_tot date check (loopt_tot > gesloten_op),
     primary key (gemeente, id)
   )`,
  ...tenantTable('inrichting', 'verwerkersovereenkomst', { [beheer]: 'select, insert, update' }),
  `create table inrichting.partij (
     gemeente char(4) not null references inrichting.gemeente (code),
     id uuid not null,
     organisatie_id uuid,
     naam text not null,
     domein text not null,
     regime text not null,
     lijst_2_3a_1 boolean not null default false,
     lijst_vanaf date,
     lijst_tot date check (lijst_tot > lijst_vanaf),
     contact text,
     primary key (gemeente, id)
   )`,
  ...tenantTable('inrichting', 'partij', { [beheer]: 'select, insert, update', ...lezersMogen('select') }),
]

const gebruikers: readonly string[] = [
  `create table inrichting.gebruiker (
     id uuid primary key,
     oidc_issuer text not null,
     oidc_subject text not null,
     naam text not null,
     organisatie_id uuid not null,
     is_gemeenteambtenaar boolean not null,
     mail text,
     unique (oidc_issuer, oidc_subject)
   )`,
  ...sharedTable('gebruiker', {
    [beheer]: 'select, insert, update',
    [aanmelding]: 'select, insert, update',
  }),
  ...lezers.map(
    (role) =>
      `grant select (id, naam, organisatie_id, is_gemeenteambtenaar) on inrichting.gebruiker to ${role}`,
  ),
  `create table inrichting.pet (
     gemeente char(4) not null references inrichting.gemeente (code),
     id uuid not null,
     gebruiker_id uuid not null,
     rol text not null,
     mandaat text not null,
     van date not null,
     tot date check (tot >= van),
     organisatie_id uuid,
     herkomst text not null default 'register' check (herkomst in ('register', 'claim')),
     primary key (gemeente, id)
   )`,
  'create index pet_van_gebruiker on inrichting.pet (gemeente, gebruiker_id)',
  'create index pet_bij_aanmelden on inrichting.pet (gebruiker_id)',
  ...tenantTable('inrichting', 'pet', { [beheer]: 'select, insert, update', ...lezersMogen('select') }),
  ...aanmeldingLeest('pet'),
]

const sessies: readonly string[] = [
  `create table inrichting.sessie (
     id bytea primary key,
     gebruiker_id uuid not null,
     pet_gemeente char(4),
     pet_id uuid,
     begonnen_op timestamptz not null,
     laatst_gezien timestamptz not null,
     verloopt_op timestamptz not null,
     csrf bytea not null,
     id_token bytea
   )`,
  'create index sessie_verloopt on inrichting.sessie (verloopt_op)',
  'create index sessie_van_gebruiker on inrichting.sessie (gebruiker_id)',
  ...sharedTable('sessie', { [aanmelding]: alleRechten }),
  `create table inrichting.aanmelding (
     id bytea primary key,
     verloopt_op timestamptz not null,
     inhoud bytea not null
   )`,
  'create index aanmelding_verloopt on inrichting.aanmelding (verloopt_op)',
  ...sharedTable('aanmelding', { [aanmelding]: alleRechten }),
  `create table inrichting.aangehouden_post (
     id bytea primary key,
     verloopt_op timestamptz not null,
     inhoud bytea not null
   )`,
  'create index aangehouden_post_verloopt on inrichting.aangehouden_post (verloopt_op)',
  ...sharedTable('aangehouden_post', { [aanmelding]: alleRechten }),
  `create table inrichting.snelheid (
     sleutel bytea not null,
     venster timestamptz not null,
     aantal integer not null,
     primary key (sleutel, venster)
   )`,
  'create index snelheid_venster on inrichting.snelheid (venster)',
  ...sharedTable('snelheid', { [aanmelding]: alleRechten }),
]

/** Users, petten, parties, processor agreements and sessions (ontwerp §1 and §6). */
export const up: readonly string[] = [
  `do $$ begin create role ${aanmelding} nologin noinherit; exception when duplicate_object or unique_violation then null; end $$`,
  `grant usage on schema inrichting to ${[aanmelding, ...lezers].join(', ')}`,
  ...gemeente,
  ...organisaties,
  ...gebruikers,
  ...sessies,
]
