-- Gemaakt door `npm run generate`. Niet met de hand wijzigen.

-- 0001-roles-and-schemas

do $$ begin create role samenspraak_meldpunt nologin noinherit; exception when duplicate_object or unique_violation then null; end $$;

create schema meldpunt;

grant usage on schema meldpunt to samenspraak_meldpunt;

do $$ begin create role samenspraak_oggz nologin noinherit; exception when duplicate_object or unique_violation then null; end $$;

create schema oggz;

grant usage on schema oggz to samenspraak_oggz;

do $$ begin create role samenspraak_wvggz nologin noinherit; exception when duplicate_object or unique_violation then null; end $$;

create schema wvggz;

grant usage on schema wvggz to samenspraak_wvggz;

do $$ begin create role samenspraak_veilig_thuis nologin noinherit; exception when duplicate_object or unique_violation then null; end $$;

create schema veilig_thuis;

grant usage on schema veilig_thuis to samenspraak_veilig_thuis;

do $$ begin create role samenspraak_verzoek nologin noinherit; exception when duplicate_object or unique_violation then null; end $$;

create schema verzoek;

grant usage on schema verzoek to samenspraak_verzoek;

do $$ begin create role samenspraak_onderzoek nologin noinherit; exception when duplicate_object or unique_violation then null; end $$;

create schema onderzoek;

grant usage on schema onderzoek to samenspraak_onderzoek;

do $$ begin create role samenspraak_casusoverleg nologin noinherit; exception when duplicate_object or unique_violation then null; end $$;

create schema casusoverleg;

grant usage on schema casusoverleg to samenspraak_casusoverleg;

do $$ begin create role samenspraak_coordinatie nologin noinherit; exception when duplicate_object or unique_violation then null; end $$;

create schema coordinatie;

grant usage on schema coordinatie to samenspraak_coordinatie;

do $$ begin create role samenspraak_zvh nologin noinherit; exception when duplicate_object or unique_violation then null; end $$;

create schema zvh;

grant usage on schema zvh to samenspraak_zvh;

do $$ begin create role samenspraak_rechten nologin noinherit; exception when duplicate_object or unique_violation then null; end $$;

create schema rechten;

grant usage on schema rechten to samenspraak_rechten;

do $$ begin create role samenspraak_partij nologin noinherit; exception when duplicate_object or unique_violation then null; end $$;

create schema partij;

grant usage on schema partij to samenspraak_partij;

do $$ begin create role samenspraak_personen nologin noinherit; exception when duplicate_object or unique_violation then null; end $$;

create schema personen;

grant usage on schema personen to samenspraak_personen;

do $$ begin create role samenspraak_logboek nologin noinherit; exception when duplicate_object or unique_violation then null; end $$;

create schema logboek;

grant usage on schema logboek to samenspraak_logboek;

do $$ begin create role samenspraak_inrichting nologin noinherit; exception when duplicate_object or unique_violation then null; end $$;

create schema inrichting;

grant usage on schema inrichting to samenspraak_inrichting;

do $$ begin create role samenspraak_zegel nologin noinherit; exception when duplicate_object or unique_violation then null; end $$;

grant usage on schema logboek to samenspraak_zegel;

grant usage on schema logboek to samenspraak_meldpunt;

grant usage on schema logboek to samenspraak_oggz;

grant usage on schema logboek to samenspraak_wvggz;

grant usage on schema logboek to samenspraak_veilig_thuis;

grant usage on schema logboek to samenspraak_verzoek;

grant usage on schema logboek to samenspraak_onderzoek;

grant usage on schema logboek to samenspraak_casusoverleg;

grant usage on schema logboek to samenspraak_coordinatie;

grant usage on schema logboek to samenspraak_zvh;

grant usage on schema logboek to samenspraak_rechten;

grant usage on schema logboek to samenspraak_partij;

grant usage on schema logboek to samenspraak_personen;

grant usage on schema logboek to samenspraak_inrichting;

grant usage on schema personen to samenspraak_onderzoek;

grant usage on schema personen to samenspraak_coordinatie;

grant usage on schema personen to samenspraak_verzoek;

grant usage on schema personen to samenspraak_meldpunt;

grant usage on schema personen to samenspraak_oggz;

grant usage on schema personen to samenspraak_casusoverleg;

grant usage on schema personen to samenspraak_zvh;

grant usage on schema personen to samenspraak_rechten;

-- 0002-inrichting

do $$ begin create role samenspraak_aanmelding nologin noinherit; exception when duplicate_object or unique_violation then null; end $$;

grant usage on schema inrichting to samenspraak_aanmelding, samenspraak_meldpunt, samenspraak_oggz, samenspraak_wvggz, samenspraak_veilig_thuis, samenspraak_verzoek, samenspraak_onderzoek, samenspraak_casusoverleg, samenspraak_coordinatie, samenspraak_zvh, samenspraak_rechten, samenspraak_partij;

create table inrichting.gemeente (
  code char(4) primary key check (code ~ '^[0-9]{4}$'),
  naam text not null,
  live boolean not null default false,
  live_sinds date
);

alter table inrichting.gemeente enable row level security;

alter table inrichting.gemeente force row level security;

create policy eigen_gemeente on inrichting.gemeente
  using (code = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (code = nullif(current_setting('samenspraak.gemeente', true), ''));

create policy iedereen_leest on inrichting.gemeente for select using (true);

grant select on inrichting.gemeente to samenspraak_inrichting;

grant select on inrichting.gemeente to samenspraak_aanmelding;

grant select on inrichting.gemeente to samenspraak_meldpunt;

grant select on inrichting.gemeente to samenspraak_oggz;

grant select on inrichting.gemeente to samenspraak_wvggz;

grant select on inrichting.gemeente to samenspraak_veilig_thuis;

grant select on inrichting.gemeente to samenspraak_verzoek;

grant select on inrichting.gemeente to samenspraak_onderzoek;

grant select on inrichting.gemeente to samenspraak_casusoverleg;

grant select on inrichting.gemeente to samenspraak_coordinatie;

grant select on inrichting.gemeente to samenspraak_zvh;

grant select on inrichting.gemeente to samenspraak_rechten;

grant select on inrichting.gemeente to samenspraak_partij;

grant insert, update on inrichting.gemeente to samenspraak_inrichting;

create table inrichting.organisatie (
  id uuid primary key,
  naam text not null,
  soort text not null check (soort in ('gemeente', 'partij', 'verwerker')),
  domein text
);

alter table inrichting.organisatie enable row level security;

alter table inrichting.organisatie force row level security;

create policy gedeeld on inrichting.organisatie using (true) with check (true);

grant select, insert, update on inrichting.organisatie to samenspraak_inrichting;

grant select on inrichting.organisatie to samenspraak_aanmelding;

grant select on inrichting.organisatie to samenspraak_meldpunt;

grant select on inrichting.organisatie to samenspraak_oggz;

grant select on inrichting.organisatie to samenspraak_wvggz;

grant select on inrichting.organisatie to samenspraak_veilig_thuis;

grant select on inrichting.organisatie to samenspraak_verzoek;

grant select on inrichting.organisatie to samenspraak_onderzoek;

grant select on inrichting.organisatie to samenspraak_casusoverleg;

grant select on inrichting.organisatie to samenspraak_coordinatie;

grant select on inrichting.organisatie to samenspraak_zvh;

grant select on inrichting.organisatie to samenspraak_rechten;

grant select on inrichting.organisatie to samenspraak_partij;

create table inrichting.verwerkersovereenkomst (
  gemeente char(4) not null references inrichting.gemeente (code),
  id uuid not null,
  organisatie_id uuid not null,
  onderwerp text not null,
  gesloten_op date not null,
  loopt_tot date check (loopt_tot > gesloten_op),
  primary key (gemeente, id)
);

alter table inrichting.verwerkersovereenkomst enable row level security;

alter table inrichting.verwerkersovereenkomst force row level security;

create policy eigen_gemeente on inrichting.verwerkersovereenkomst
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update on inrichting.verwerkersovereenkomst to samenspraak_inrichting;

create table inrichting.partij (
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
);

alter table inrichting.partij enable row level security;

alter table inrichting.partij force row level security;

create policy eigen_gemeente on inrichting.partij
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update on inrichting.partij to samenspraak_inrichting;

grant select on inrichting.partij to samenspraak_meldpunt;

grant select on inrichting.partij to samenspraak_oggz;

grant select on inrichting.partij to samenspraak_wvggz;

grant select on inrichting.partij to samenspraak_veilig_thuis;

grant select on inrichting.partij to samenspraak_verzoek;

grant select on inrichting.partij to samenspraak_onderzoek;

grant select on inrichting.partij to samenspraak_casusoverleg;

grant select on inrichting.partij to samenspraak_coordinatie;

grant select on inrichting.partij to samenspraak_zvh;

grant select on inrichting.partij to samenspraak_rechten;

grant select on inrichting.partij to samenspraak_partij;

create table inrichting.gebruiker (
  id uuid primary key,
  oidc_issuer text not null,
  oidc_subject text not null,
  naam text not null,
  organisatie_id uuid not null,
  is_gemeenteambtenaar boolean not null,
  mail text,
  unique (oidc_issuer, oidc_subject)
);

alter table inrichting.gebruiker enable row level security;

alter table inrichting.gebruiker force row level security;

create policy gedeeld on inrichting.gebruiker using (true) with check (true);

grant select, insert, update on inrichting.gebruiker to samenspraak_inrichting;

grant select, insert, update on inrichting.gebruiker to samenspraak_aanmelding;

grant select (id, naam, organisatie_id, is_gemeenteambtenaar) on inrichting.gebruiker to samenspraak_meldpunt;

grant select (id, naam, organisatie_id, is_gemeenteambtenaar) on inrichting.gebruiker to samenspraak_oggz;

grant select (id, naam, organisatie_id, is_gemeenteambtenaar) on inrichting.gebruiker to samenspraak_wvggz;

grant select (id, naam, organisatie_id, is_gemeenteambtenaar) on inrichting.gebruiker to samenspraak_veilig_thuis;

grant select (id, naam, organisatie_id, is_gemeenteambtenaar) on inrichting.gebruiker to samenspraak_verzoek;

grant select (id, naam, organisatie_id, is_gemeenteambtenaar) on inrichting.gebruiker to samenspraak_onderzoek;

grant select (id, naam, organisatie_id, is_gemeenteambtenaar) on inrichting.gebruiker to samenspraak_casusoverleg;

grant select (id, naam, organisatie_id, is_gemeenteambtenaar) on inrichting.gebruiker to samenspraak_coordinatie;

grant select (id, naam, organisatie_id, is_gemeenteambtenaar) on inrichting.gebruiker to samenspraak_zvh;

grant select (id, naam, organisatie_id, is_gemeenteambtenaar) on inrichting.gebruiker to samenspraak_rechten;

grant select (id, naam, organisatie_id, is_gemeenteambtenaar) on inrichting.gebruiker to samenspraak_partij;

create table inrichting.pet (
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
);

create index pet_van_gebruiker on inrichting.pet (gemeente, gebruiker_id);

create index pet_bij_aanmelden on inrichting.pet (gebruiker_id);

alter table inrichting.pet enable row level security;

alter table inrichting.pet force row level security;

create policy eigen_gemeente on inrichting.pet
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update on inrichting.pet to samenspraak_inrichting;

grant select on inrichting.pet to samenspraak_meldpunt;

grant select on inrichting.pet to samenspraak_oggz;

grant select on inrichting.pet to samenspraak_wvggz;

grant select on inrichting.pet to samenspraak_veilig_thuis;

grant select on inrichting.pet to samenspraak_verzoek;

grant select on inrichting.pet to samenspraak_onderzoek;

grant select on inrichting.pet to samenspraak_casusoverleg;

grant select on inrichting.pet to samenspraak_coordinatie;

grant select on inrichting.pet to samenspraak_zvh;

grant select on inrichting.pet to samenspraak_rechten;

grant select on inrichting.pet to samenspraak_partij;

create policy aanmelding on inrichting.pet for select to samenspraak_aanmelding using (true);

grant select on inrichting.pet to samenspraak_aanmelding;

create table inrichting.sessie (
  id bytea primary key,
  gebruiker_id uuid not null,
  pet_gemeente char(4),
  pet_id uuid,
  begonnen_op timestamptz not null,
  laatst_gezien timestamptz not null,
  verloopt_op timestamptz not null,
  csrf bytea not null,
  id_token bytea
);

create index sessie_verloopt on inrichting.sessie (verloopt_op);

create index sessie_van_gebruiker on inrichting.sessie (gebruiker_id);

alter table inrichting.sessie enable row level security;

alter table inrichting.sessie force row level security;

create policy gedeeld on inrichting.sessie using (true) with check (true);

grant select, insert, update, delete on inrichting.sessie to samenspraak_aanmelding;

create table inrichting.aanmelding (
  id bytea primary key,
  verloopt_op timestamptz not null,
  inhoud bytea not null
);

create index aanmelding_verloopt on inrichting.aanmelding (verloopt_op);

alter table inrichting.aanmelding enable row level security;

alter table inrichting.aanmelding force row level security;

create policy gedeeld on inrichting.aanmelding using (true) with check (true);

grant select, insert, update, delete on inrichting.aanmelding to samenspraak_aanmelding;

create table inrichting.aangehouden_post (
  id bytea primary key,
  verloopt_op timestamptz not null,
  inhoud bytea not null
);

create index aangehouden_post_verloopt on inrichting.aangehouden_post (verloopt_op);

alter table inrichting.aangehouden_post enable row level security;

alter table inrichting.aangehouden_post force row level security;

create policy gedeeld on inrichting.aangehouden_post using (true) with check (true);

grant select, insert, update, delete on inrichting.aangehouden_post to samenspraak_aanmelding;

create table inrichting.snelheid (
  sleutel bytea not null,
  venster timestamptz not null,
  aantal integer not null,
  primary key (sleutel, venster)
);

create index snelheid_venster on inrichting.snelheid (venster);

alter table inrichting.snelheid enable row level security;

alter table inrichting.snelheid force row level security;

create policy gedeeld on inrichting.snelheid using (true) with check (true);

grant select, insert, update, delete on inrichting.snelheid to samenspraak_aanmelding;

-- 0003-logboek

do $$ begin create role samenspraak_logboek_opruimer nologin noinherit; exception when duplicate_object or unique_violation then null; end $$;

grant usage on schema logboek to samenspraak_logboek_opruimer;

create table logboek.ldv (
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
);

alter table logboek.ldv enable row level security;

alter table logboek.ldv force row level security;

create policy eigen_gemeente on logboek.ldv
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant insert on logboek.ldv to samenspraak_onderzoek;

grant insert on logboek.ldv to samenspraak_coordinatie;

grant insert on logboek.ldv to samenspraak_verzoek;

grant insert on logboek.ldv to samenspraak_meldpunt;

grant insert on logboek.ldv to samenspraak_oggz;

grant insert on logboek.ldv to samenspraak_wvggz;

grant insert on logboek.ldv to samenspraak_veilig_thuis;

grant insert on logboek.ldv to samenspraak_casusoverleg;

grant insert on logboek.ldv to samenspraak_zvh;

grant insert on logboek.ldv to samenspraak_rechten;

grant insert on logboek.ldv to samenspraak_partij;

grant insert on logboek.ldv to samenspraak_personen;

grant insert on logboek.ldv to samenspraak_inrichting;

grant insert, select on logboek.ldv to samenspraak_logboek;

grant select on logboek.ldv to samenspraak_zegel;

grant select, delete on logboek.ldv to samenspraak_logboek_opruimer;

create policy alle_gemeenten on logboek.ldv to samenspraak_zegel using (true) with check (true);

create policy oud_genoeg on logboek.ldv as restrictive for delete to samenspraak_logboek_opruimer using (end_ms < extract(epoch from now() - interval '365 days') * 1000);

create table logboek.audit (
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
);

alter table logboek.audit enable row level security;

alter table logboek.audit force row level security;

create policy eigen_gemeente on logboek.audit
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant insert on logboek.audit to samenspraak_onderzoek;

grant insert on logboek.audit to samenspraak_coordinatie;

grant insert on logboek.audit to samenspraak_verzoek;

grant insert on logboek.audit to samenspraak_meldpunt;

grant insert on logboek.audit to samenspraak_oggz;

grant insert on logboek.audit to samenspraak_wvggz;

grant insert on logboek.audit to samenspraak_veilig_thuis;

grant insert on logboek.audit to samenspraak_casusoverleg;

grant insert on logboek.audit to samenspraak_zvh;

grant insert on logboek.audit to samenspraak_rechten;

grant insert on logboek.audit to samenspraak_partij;

grant insert on logboek.audit to samenspraak_personen;

grant insert on logboek.audit to samenspraak_inrichting;

grant insert, select on logboek.audit to samenspraak_logboek;

grant select on logboek.audit to samenspraak_zegel;

grant select, delete on logboek.audit to samenspraak_logboek_opruimer;

create policy alle_gemeenten on logboek.audit to samenspraak_zegel using (true) with check (true);

create policy oud_genoeg on logboek.audit as restrictive for delete to samenspraak_logboek_opruimer using (tijd < now() - interval '365 days');

create table logboek.ongezegeld (
  gemeente char(4) not null,
  id uuid not null,
  audit_mac text not null,
  ldv_ids uuid[] not null,
  ldv_macs text[] not null,
  moment timestamptz not null default now(),
  primary key (gemeente, id)
);

alter table logboek.ongezegeld enable row level security;

alter table logboek.ongezegeld force row level security;

create policy eigen_gemeente on logboek.ongezegeld
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant insert on logboek.ongezegeld to samenspraak_onderzoek;

grant insert on logboek.ongezegeld to samenspraak_coordinatie;

grant insert on logboek.ongezegeld to samenspraak_verzoek;

grant insert on logboek.ongezegeld to samenspraak_meldpunt;

grant insert on logboek.ongezegeld to samenspraak_oggz;

grant insert on logboek.ongezegeld to samenspraak_wvggz;

grant insert on logboek.ongezegeld to samenspraak_veilig_thuis;

grant insert on logboek.ongezegeld to samenspraak_casusoverleg;

grant insert on logboek.ongezegeld to samenspraak_zvh;

grant insert on logboek.ongezegeld to samenspraak_rechten;

grant insert on logboek.ongezegeld to samenspraak_partij;

grant insert on logboek.ongezegeld to samenspraak_personen;

grant insert on logboek.ongezegeld to samenspraak_inrichting;

grant insert on logboek.ongezegeld to samenspraak_logboek;

grant select, delete on logboek.ongezegeld to samenspraak_zegel;

create policy alle_gemeenten on logboek.ongezegeld to samenspraak_zegel using (true) with check (true);

create table logboek.zegel (
  gemeente char(4) not null,
  dag date not null,
  volgnr bigint not null check (volgnr > 0),
  soort text not null check (soort in ('ldv', 'audit')),
  regel_id uuid not null,
  vorige bytea not null,
  keten bytea not null,
  primary key (gemeente, dag, volgnr)
);

create unique index zegel_regel on logboek.zegel (gemeente, regel_id);

alter table logboek.zegel enable row level security;

alter table logboek.zegel force row level security;

create policy eigen_gemeente on logboek.zegel
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert on logboek.zegel to samenspraak_zegel;

grant select on logboek.zegel to samenspraak_logboek;

grant select, delete on logboek.zegel to samenspraak_logboek_opruimer;

create policy alle_gemeenten on logboek.zegel to samenspraak_zegel using (true) with check (true);

create policy oud_genoeg on logboek.zegel as restrictive for delete to samenspraak_logboek_opruimer using (dag < current_date - 365);

create table logboek.ldv_verzonden (
  gemeente char(4) not null,
  dag date not null,
  tot_volgnr bigint not null,
  aantal integer not null check (aantal >= 0),
  moment timestamptz not null,
  primary key (gemeente, dag, tot_volgnr)
);

alter table logboek.ldv_verzonden enable row level security;

alter table logboek.ldv_verzonden force row level security;

create policy eigen_gemeente on logboek.ldv_verzonden
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert on logboek.ldv_verzonden to samenspraak_zegel;

grant select on logboek.ldv_verzonden to samenspraak_logboek;

grant select, delete on logboek.ldv_verzonden to samenspraak_logboek_opruimer;

create policy alle_gemeenten on logboek.ldv_verzonden to samenspraak_zegel using (true) with check (true);

create policy oud_genoeg on logboek.ldv_verzonden as restrictive for delete to samenspraak_logboek_opruimer using (dag < current_date - 365);

-- 0004-personen

create table personen.persoon (
  gemeente char(4) not null,
  id uuid not null,
  bsn_index bytea,
  naam_datum_index bytea,
  sleutelversie int not null,
  inhoud bytea not null,
  primary key (gemeente, id)
);

create unique index persoon_bsn on personen.persoon (gemeente, bsn_index) where bsn_index is not null;

create index persoon_naam_datum on personen.persoon (gemeente, naam_datum_index);

alter table personen.persoon enable row level security;

alter table personen.persoon force row level security;

create policy eigen_gemeente on personen.persoon
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update on personen.persoon to samenspraak_meldpunt;

grant select, insert, update on personen.persoon to samenspraak_oggz;

grant select, insert, update on personen.persoon to samenspraak_verzoek;

grant select, insert, update on personen.persoon to samenspraak_onderzoek;

grant select, insert, update on personen.persoon to samenspraak_casusoverleg;

grant select, insert, update on personen.persoon to samenspraak_coordinatie;

grant select, insert, update on personen.persoon to samenspraak_zvh;

grant select, insert, update on personen.persoon to samenspraak_rechten;

grant select, insert, update, delete on personen.persoon to samenspraak_personen;

create table personen.contact (
  gemeente char(4) not null,
  compartiment text not null check (compartiment in ('meldpunt', 'oggz', 'verzoek', 'onderzoek', 'casusoverleg', 'coordinatie', 'zvh', 'rechten')),
  pseudoniem uuid not null,
  soort text not null check (soort in ('aanvulling', 'veilig_contact')),
  sleutelversie int not null,
  inhoud bytea not null,
  primary key (gemeente, compartiment, pseudoniem, soort)
);

alter table personen.contact enable row level security;

alter table personen.contact force row level security;

create policy eigen_gemeente on personen.contact
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update on personen.contact to samenspraak_meldpunt;

grant select, insert, update on personen.contact to samenspraak_oggz;

grant select, insert, update on personen.contact to samenspraak_verzoek;

grant select, insert, update on personen.contact to samenspraak_onderzoek;

grant select, insert, update on personen.contact to samenspraak_casusoverleg;

grant select, insert, update on personen.contact to samenspraak_coordinatie;

grant select, insert, update on personen.contact to samenspraak_zvh;

grant select, insert, update on personen.contact to samenspraak_rechten;

grant select, insert, update, delete on personen.contact to samenspraak_personen;

create policy eigen_compartiment on personen.contact as restrictive
  using (current_user::text in ('samenspraak_' || compartiment, 'samenspraak_personen'))
  with check (current_user::text in ('samenspraak_' || compartiment, 'samenspraak_personen'));

-- 0005-onderzoek

create table onderzoek.dossier (
  gemeente char(4) not null, id uuid not null, nummer text not null, versie int not null, staat text not null,
  behandelaar uuid, wet text, route text, verzocht_op date, gestart_op date, einde_op date, vernietigen_op date,
  kenmerk jsonb not null default '{}', sleutelversie int not null default 1, inhoud bytea,
  primary key (gemeente, id), unique (gemeente, nummer)
);

alter table onderzoek.dossier enable row level security;

alter table onderzoek.dossier force row level security;

create policy eigen_gemeente on onderzoek.dossier
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on onderzoek.dossier to samenspraak_onderzoek;

create index on onderzoek.dossier (gemeente, behandelaar, staat);

create index on onderzoek.dossier (gemeente, vernietigen_op) where vernietigen_op is not null;

create table onderzoek.overgang (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, volgnr int not null, overgang text not null, naar text not null, datum date not null, artikel text not null, reden_code text, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references onderzoek.dossier (gemeente, id)
);

alter table onderzoek.overgang enable row level security;

alter table onderzoek.overgang force row level security;

create policy eigen_gemeente on onderzoek.overgang
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on onderzoek.overgang to samenspraak_onderzoek;

create table onderzoek.betrokkene (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, pseudoniem uuid not null, hoedanigheid text not null, relatie text, datum date not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references onderzoek.dossier (gemeente, id)
);

alter table onderzoek.betrokkene enable row level security;

alter table onderzoek.betrokkene force row level security;

create policy eigen_gemeente on onderzoek.betrokkene
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on onderzoek.betrokkene to samenspraak_onderzoek;

create index on onderzoek.betrokkene (gemeente, pseudoniem);

create table onderzoek.gebeurtenis (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, soort text not null, betrokkene_id uuid, datum date not null, code text, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references onderzoek.dossier (gemeente, id)
);

alter table onderzoek.gebeurtenis enable row level security;

alter table onderzoek.gebeurtenis force row level security;

create policy eigen_gemeente on onderzoek.gebeurtenis
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on onderzoek.gebeurtenis to samenspraak_onderzoek;

create table onderzoek.gegeven (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, betrokkene_id uuid not null, onderdeel text, thema text, categorie text not null, niveau text not null,
  bron text not null, verzoek_id uuid, niet_tonen_aan uuid[] not null default '{}', datum date not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references onderzoek.dossier (gemeente, id)
);

alter table onderzoek.gegeven enable row level security;

alter table onderzoek.gegeven force row level security;

create policy eigen_gemeente on onderzoek.gegeven
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on onderzoek.gegeven to samenspraak_onderzoek;

create table onderzoek.verstrekking (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, gegeven_id uuid not null, aan text not null, datum date not null, artikel text not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references onderzoek.dossier (gemeente, id)
);

alter table onderzoek.verstrekking enable row level security;

alter table onderzoek.verstrekking force row level security;

create policy eigen_gemeente on onderzoek.verstrekking
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on onderzoek.verstrekking to samenspraak_onderzoek;

create table onderzoek.dienst (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, betrokkene_id uuid not null, domein text not null, soort text not null, staat text not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references onderzoek.dossier (gemeente, id)
);

alter table onderzoek.dienst enable row level security;

alter table onderzoek.dienst force row level security;

create policy eigen_gemeente on onderzoek.dienst
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on onderzoek.dienst to samenspraak_onderzoek;

create table onderzoek.brief (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, betrokkene_id uuid not null, soort text not null, datum date not null, verzonden_op date, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references onderzoek.dossier (gemeente, id)
);

alter table onderzoek.brief enable row level security;

alter table onderzoek.brief force row level security;

create policy eigen_gemeente on onderzoek.brief
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on onderzoek.brief to samenspraak_onderzoek;

create table onderzoek.concept (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, verloopt_op timestamptz not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references onderzoek.dossier (gemeente, id)
);

alter table onderzoek.concept enable row level security;

alter table onderzoek.concept force row level security;

create policy eigen_gemeente on onderzoek.concept
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on onderzoek.concept to samenspraak_onderzoek;

create table onderzoek.handeling (
  gemeente char(4) not null, id uuid not null, dossier_id uuid, verwerking text not null, wie uuid not null,
  op timestamptz not null, versie int, artikel text not null, uitkomst jsonb not null default '{}',
  primary key (gemeente, id)
);

create index on onderzoek.handeling (gemeente, dossier_id, versie);

alter table onderzoek.handeling enable row level security;

alter table onderzoek.handeling force row level security;

create policy eigen_gemeente on onderzoek.handeling
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on onderzoek.handeling to samenspraak_onderzoek;

create table onderzoek.reikwijdte (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, nr int not null, datum date not null, binnen text[] not null, gesloten text[] not null, met uuid[] not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references onderzoek.dossier (gemeente, id)
);

alter table onderzoek.reikwijdte enable row level security;

alter table onderzoek.reikwijdte force row level security;

create policy eigen_gemeente on onderzoek.reikwijdte
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on onderzoek.reikwijdte to samenspraak_onderzoek;

create table onderzoek.verzoek (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, partij_id uuid not null, regime text not null, domein text not null, betrokkene_id uuid not null,
  niveau text not null, onderdeel text not null, thema text not null, staat text not null,
  verzonden_op date not null, beantwoord_op date, toestemming boolean not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references onderzoek.dossier (gemeente, id)
);

alter table onderzoek.verzoek enable row level security;

alter table onderzoek.verzoek force row level security;

create policy eigen_gemeente on onderzoek.verzoek
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on onderzoek.verzoek to samenspraak_onderzoek;

-- 0006-coordinatie

create table coordinatie.dossier (
  gemeente char(4) not null, id uuid not null, nummer text not null, versie int not null, staat text not null,
  behandelaar uuid, wet text, route text, verzocht_op date, gestart_op date, einde_op date, vernietigen_op date,
  kenmerk jsonb not null default '{}', sleutelversie int not null default 1, inhoud bytea,
  primary key (gemeente, id), unique (gemeente, nummer)
);

alter table coordinatie.dossier enable row level security;

alter table coordinatie.dossier force row level security;

create policy eigen_gemeente on coordinatie.dossier
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on coordinatie.dossier to samenspraak_coordinatie;

create index on coordinatie.dossier (gemeente, behandelaar, staat);

create index on coordinatie.dossier (gemeente, vernietigen_op) where vernietigen_op is not null;

create table coordinatie.overgang (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, volgnr int not null, overgang text not null, naar text not null, datum date not null, artikel text not null, reden_code text, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references coordinatie.dossier (gemeente, id)
);

alter table coordinatie.overgang enable row level security;

alter table coordinatie.overgang force row level security;

create policy eigen_gemeente on coordinatie.overgang
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on coordinatie.overgang to samenspraak_coordinatie;

create table coordinatie.betrokkene (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, pseudoniem uuid not null, hoedanigheid text not null, relatie text, datum date not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references coordinatie.dossier (gemeente, id)
);

alter table coordinatie.betrokkene enable row level security;

alter table coordinatie.betrokkene force row level security;

create policy eigen_gemeente on coordinatie.betrokkene
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on coordinatie.betrokkene to samenspraak_coordinatie;

create index on coordinatie.betrokkene (gemeente, pseudoniem);

create table coordinatie.gebeurtenis (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, soort text not null, betrokkene_id uuid, datum date not null, code text, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references coordinatie.dossier (gemeente, id)
);

alter table coordinatie.gebeurtenis enable row level security;

alter table coordinatie.gebeurtenis force row level security;

create policy eigen_gemeente on coordinatie.gebeurtenis
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on coordinatie.gebeurtenis to samenspraak_coordinatie;

create table coordinatie.gegeven (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, betrokkene_id uuid not null, onderdeel text, thema text, categorie text not null, niveau text not null,
  bron text not null, verzoek_id uuid, niet_tonen_aan uuid[] not null default '{}', datum date not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references coordinatie.dossier (gemeente, id)
);

alter table coordinatie.gegeven enable row level security;

alter table coordinatie.gegeven force row level security;

create policy eigen_gemeente on coordinatie.gegeven
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on coordinatie.gegeven to samenspraak_coordinatie;

create table coordinatie.verstrekking (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, gegeven_id uuid not null, aan text not null, datum date not null, artikel text not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references coordinatie.dossier (gemeente, id)
);

alter table coordinatie.verstrekking enable row level security;

alter table coordinatie.verstrekking force row level security;

create policy eigen_gemeente on coordinatie.verstrekking
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on coordinatie.verstrekking to samenspraak_coordinatie;

create table coordinatie.dienst (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, betrokkene_id uuid not null, domein text not null, soort text not null, staat text not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references coordinatie.dossier (gemeente, id)
);

alter table coordinatie.dienst enable row level security;

alter table coordinatie.dienst force row level security;

create policy eigen_gemeente on coordinatie.dienst
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on coordinatie.dienst to samenspraak_coordinatie;

create table coordinatie.brief (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, betrokkene_id uuid not null, soort text not null, datum date not null, verzonden_op date, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references coordinatie.dossier (gemeente, id)
);

alter table coordinatie.brief enable row level security;

alter table coordinatie.brief force row level security;

create policy eigen_gemeente on coordinatie.brief
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on coordinatie.brief to samenspraak_coordinatie;

create table coordinatie.concept (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, verloopt_op timestamptz not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references coordinatie.dossier (gemeente, id)
);

alter table coordinatie.concept enable row level security;

alter table coordinatie.concept force row level security;

create policy eigen_gemeente on coordinatie.concept
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on coordinatie.concept to samenspraak_coordinatie;

create table coordinatie.handeling (
  gemeente char(4) not null, id uuid not null, dossier_id uuid, verwerking text not null, wie uuid not null,
  op timestamptz not null, versie int, artikel text not null, uitkomst jsonb not null default '{}',
  primary key (gemeente, id)
);

create index on coordinatie.handeling (gemeente, dossier_id, versie);

alter table coordinatie.handeling enable row level security;

alter table coordinatie.handeling force row level security;

create policy eigen_gemeente on coordinatie.handeling
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on coordinatie.handeling to samenspraak_coordinatie;

create table coordinatie.partij (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, partij_id uuid not null, domein text not null, regime text not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references coordinatie.dossier (gemeente, id)
);

alter table coordinatie.partij enable row level security;

alter table coordinatie.partij force row level security;

create policy eigen_gemeente on coordinatie.partij
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on coordinatie.partij to samenspraak_coordinatie;

create table coordinatie.doel (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, staat text not null, datum date not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references coordinatie.dossier (gemeente, id)
);

alter table coordinatie.doel enable row level security;

alter table coordinatie.doel force row level security;

create policy eigen_gemeente on coordinatie.doel
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on coordinatie.doel to samenspraak_coordinatie;

create table coordinatie.afspraak (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, doel_id uuid, partij_id uuid, betrokkene_id uuid, staat text not null, uiterlijk date, datum date not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references coordinatie.dossier (gemeente, id)
);

alter table coordinatie.afspraak enable row level security;

alter table coordinatie.afspraak force row level security;

create policy eigen_gemeente on coordinatie.afspraak
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on coordinatie.afspraak to samenspraak_coordinatie;

-- 0007-told-recipients

alter table onderzoek.verstrekking add column verbeterd_op date, add column gemeld_op date;

alter table coordinatie.verstrekking add column verbeterd_op date, add column gemeld_op date;

-- 0008-bands

create table onderzoek.band (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, betrokkene_id uuid not null, soort text not null, code text not null, voor_id uuid, omvang text[] not null default '{}',
  sinds date, tot date, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references onderzoek.dossier (gemeente, id)
);

alter table onderzoek.band enable row level security;

alter table onderzoek.band force row level security;

create policy eigen_gemeente on onderzoek.band
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on onderzoek.band to samenspraak_onderzoek;

alter table onderzoek.betrokkene no force row level security;

alter table onderzoek.band no force row level security;

insert into onderzoek.band (gemeente, dossier_id, id, betrokkene_id, soort, code, versie, wie, op)
   select gemeente, dossier_id, gen_random_uuid(), id, 'gezin', relatie, versie, wie, op
   from onderzoek.betrokkene where relatie is not null;

alter table onderzoek.band force row level security;

alter table onderzoek.betrokkene force row level security;

-- 0009-jobs-and-notices

do $$ begin create role samenspraak_jobs nologin noinherit; exception when duplicate_object or unique_violation then null; end $$;

create schema jobs;

grant usage on schema jobs to samenspraak_jobs;

CREATE TYPE jobs.job_state AS ENUM ( 'created', 'retry', 'active', 'completed', 'cancelled', 'failed' );

CREATE FUNCTION jobs.job_now() RETURNS timestamp with time zone AS $$ SELECT pg_catalog.now(); $$ LANGUAGE sql STABLE;

CREATE TABLE jobs.version ( version int primary key, cron_on timestamp with time zone, bam_on timestamp with time
  zone, flow_on timestamp with time zone, reindex_on timestamp with time zone, monitor_backoff_on timestamp with time
  zone );

CREATE TABLE jobs.queue ( name text NOT NULL, policy text NOT NULL, retry_limit int NOT NULL, retry_delay int NOT
  NULL, retry_backoff bool NOT NULL, retry_delay_max int, expire_seconds int NOT NULL, retention_seconds int NOT NULL,
  deletion_seconds int NOT NULL, dead_letter text REFERENCES jobs.queue (name) CHECK (dead_letter IS DISTINCT FROM
  name), partition bool NOT NULL, table_name text NOT NULL, deferred_count int NOT NULL default 0, queued_count int NOT
  NULL default 0, ready_count int NOT NULL default 0, warning_queued int NOT NULL default 0, active_count int NOT NULL
  default 0, failed_count int NOT NULL default 0, total_count int NOT NULL default 0, created_delta int NOT NULL default
  0, completed_delta int NOT NULL default 0, failed_delta int NOT NULL default 0, delta_on timestamp with time zone,
  delta_seconds int, ready_history int[] NOT NULL default '{}', heartbeat_seconds int, notify bool NOT NULL DEFAULT
  false, singletons_active text[], monitor_claim_on timestamp with time zone, monitor_on timestamp with time zone,
  maintain_on timestamp with time zone, created_on timestamp with time zone not null default now(), updated_on timestamp
  with time zone not null default now(), PRIMARY KEY (name) );

CREATE TABLE jobs.schedule ( name text REFERENCES jobs.queue ON DELETE CASCADE, key text not null DEFAULT '', kind
  text not null DEFAULT 'cron' CHECK (kind IN ('cron', 'rrule')), cron text not null, timezone text DEFAULT 'UTC', data
  jsonb, options jsonb, created_on timestamp with time zone not null default now(), updated_on timestamp with time zone
  not null default now(), last_job_id uuid, PRIMARY KEY (name, key) );

CREATE TABLE jobs.subscription ( event text not null, name text not null REFERENCES jobs.queue ON DELETE CASCADE,
  created_on timestamp with time zone not null default now(), updated_on timestamp with time zone not null default
  now(), PRIMARY KEY(event, name) );

CREATE TABLE jobs.bam ( id uuid PRIMARY KEY default gen_random_uuid(), name text NOT NULL, version int NOT NULL,
  status text NOT NULL DEFAULT 'pending', queue text, table_name text NOT NULL, command text NOT NULL, error text,
  created_on timestamp with time zone NOT NULL DEFAULT clock_timestamp(), started_on timestamp with time zone,
  completed_on timestamp with time zone );

CREATE FUNCTION jobs.job_table_format(command text, table_name text) RETURNS text AS $$ SELECT format( regexp_replace(
  regexp_replace(command, '\.job\y', '.%1$I', 'g'), '\yjob_i(\d+)', '%1$s_i\1', 'g' ), table_name ); $$ LANGUAGE sql
  IMMUTABLE;

CREATE FUNCTION jobs.job_table_run(command text, tbl_name text DEFAULT NULL, queue_name text DEFAULT NULL) RETURNS
  VOID AS $$ DECLARE tbl RECORD; BEGIN IF queue_name IS NOT NULL THEN SELECT table_name INTO tbl_name FROM jobs.queue
  WHERE name = queue_name; END IF; IF tbl_name IS NOT NULL THEN EXECUTE jobs.job_table_format(command, tbl_name);
  RETURN; END IF; EXECUTE jobs.job_table_format(command, 'job_common'); FOR tbl IN SELECT table_name FROM jobs.queue
  WHERE partition = true LOOP EXECUTE jobs.job_table_format(command, tbl.table_name); END LOOP; END; $$ LANGUAGE plpgsql;

CREATE FUNCTION jobs.job_table_run_async(command_name text, version int, command text, tbl_name text DEFAULT NULL,
  queue_name text DEFAULT NULL) RETURNS VOID AS $$ BEGIN IF queue_name IS NOT NULL THEN SELECT table_name INTO tbl_name
  FROM jobs.queue WHERE name = queue_name; END IF; IF tbl_name IS NOT NULL THEN INSERT INTO jobs.bam (name, version,
  status, queue, table_name, command) VALUES ( command_name, version, 'pending', queue_name, tbl_name,
  jobs.job_table_format(command, tbl_name) ); RETURN; END IF; INSERT INTO jobs.bam (name, version, status, queue,
  table_name, command) SELECT command_name, version, 'pending', NULL, 'job_common', jobs.job_table_format(command,
  'job_common') UNION ALL SELECT command_name, version, 'pending', queue.name, queue.table_name,
  jobs.job_table_format(command, queue.table_name) FROM jobs.queue WHERE partition = true; END; $$ LANGUAGE plpgsql;

CREATE TABLE jobs.job ( id uuid not null default gen_random_uuid(), name text not null, priority integer not null
  default(0), data jsonb, state jobs.job_state not null default 'created', retry_limit integer not null default 2,
  retry_count integer not null default 0, retry_delay integer not null default 0, retry_backoff boolean not null default
  false, retry_delay_max integer, expire_seconds int not null default 900, deletion_seconds int not null default 604800,
  singleton_key text, singleton_on timestamp without time zone, group_id text, group_tier text, start_after timestamp
  with time zone not null default now(), created_on timestamp with time zone not null default now(), started_on
  timestamp with time zone, completed_on timestamp with time zone, keep_until timestamp with time zone NOT NULL default
  now() + interval '1209600', output jsonb, dead_letter text, policy text, heartbeat_on timestamp with time zone,
  heartbeat_seconds int, blocked boolean not null default false, blocking boolean not null default false,
  pending_dependencies int not null default 0, source_name text, source_id uuid, source_created_on timestamp with time
  zone, source_retry_count int, source_output jsonb, source_root_id uuid ) PARTITION BY LIST (name);

ALTER TABLE jobs.job ADD PRIMARY KEY (name, id);

CREATE TABLE jobs.job_common (LIKE jobs.job INCLUDING GENERATED INCLUDING DEFAULTS);

SELECT jobs.job_table_run($cmd$ALTER TABLE jobs.job ADD PRIMARY KEY (name, id)$cmd$, 'job_common');

SELECT jobs.job_table_run($cmd$ALTER TABLE jobs.job ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES jobs.queue
  (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED$cmd$, 'job_common');

SELECT jobs.job_table_run($cmd$ALTER TABLE jobs.job ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES
  jobs.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED$cmd$, 'job_common');

SELECT jobs.job_table_run($cmd$CREATE UNIQUE INDEX job_i1 ON jobs.job (name, COALESCE(singleton_key, '')) WHERE state
  = 'created' AND policy = 'short'$cmd$, 'job_common');

SELECT jobs.job_table_run($cmd$CREATE UNIQUE INDEX job_i2 ON jobs.job (name, COALESCE(singleton_key, '')) WHERE state
  = 'active' AND policy = 'singleton'$cmd$, 'job_common');

SELECT jobs.job_table_run($cmd$CREATE UNIQUE INDEX job_i3 ON jobs.job (name, state, COALESCE(singleton_key, '')) WHERE
  state <= 'active' AND policy = 'stately'$cmd$, 'job_common');

SELECT jobs.job_table_run($cmd$CREATE UNIQUE INDEX job_i6 ON jobs.job (name, COALESCE(singleton_key, '')) WHERE state
  <= 'active' AND policy = 'exclusive'$cmd$, 'job_common');

SELECT jobs.job_table_run($cmd$CREATE UNIQUE INDEX job_i8 ON jobs.job (name, singleton_key) WHERE state IN ('active',
  'retry', 'failed') AND policy = 'key_strict_fifo'$cmd$, 'job_common');

SELECT jobs.job_table_run($cmd$CREATE INDEX job_i10 ON jobs.job (name, singleton_key, state DESC, created_on, id)
  INCLUDE (start_after) WHERE state < 'active' AND NOT blocked AND policy = 'key_strict_fifo'$cmd$, 'job_common');

SELECT jobs.job_table_run($cmd$ALTER TABLE jobs.job ADD CONSTRAINT job_key_strict_fifo_singleton_key_check CHECK (NOT
  (policy = 'key_strict_fifo' AND singleton_key IS NULL))$cmd$, 'job_common');

SELECT jobs.job_table_run($cmd$CREATE UNIQUE INDEX job_i4 ON jobs.job (name, singleton_on, COALESCE(singleton_key,
  '')) WHERE state <> 'cancelled' AND singleton_on IS NOT NULL$cmd$, 'job_common');

SELECT jobs.job_table_run($cmd$CREATE INDEX job_i11 ON jobs.job (name, priority DESC, created_on, start_after) WHERE
  state < 'active' AND NOT blocked$cmd$, 'job_common');

SELECT jobs.job_table_run($cmd$CREATE INDEX job_i7 ON jobs.job (name, group_id) WHERE state = 'active' AND group_id IS
  NOT NULL$cmd$, 'job_common');

SELECT jobs.job_table_run($cmd$CREATE INDEX job_i9 ON jobs.job (name, id) WHERE blocking AND state = 'completed'$cmd$,
  'job_common');

SELECT jobs.job_table_run($cmd$CREATE INDEX job_i12 ON jobs.job (source_root_id) WHERE source_root_id IS NOT
  NULL$cmd$, 'job_common');

ALTER TABLE jobs.job ATTACH PARTITION jobs.job_common DEFAULT;

CREATE TABLE jobs.warning ( id uuid PRIMARY KEY default gen_random_uuid(), type text NOT NULL, message text NOT NULL,
  data jsonb, created_on timestamp with time zone NOT NULL DEFAULT now() );

CREATE INDEX warning_i1 ON jobs.warning (created_on DESC);

CREATE TABLE jobs.queue_stats ( id uuid NOT NULL DEFAULT gen_random_uuid(), name text NOT NULL, deferred_count int NOT
  NULL DEFAULT 0, queued_count int NOT NULL DEFAULT 0, ready_count int NOT NULL DEFAULT 0, active_count int NOT NULL
  DEFAULT 0, failed_count int NOT NULL DEFAULT 0, total_count int NOT NULL DEFAULT 0, created_delta int, completed_delta
  int, failed_delta int, delta_seconds int, delta_on timestamptz, captured_on timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (id, captured_on) ) PARTITION BY RANGE (captured_on);

CREATE INDEX queue_stats_i1 ON jobs.queue_stats (name, captured_on DESC) INCLUDE (deferred_count, queued_count,
  ready_count, active_count, failed_count, total_count);

CREATE TABLE jobs.job_dependency ( child_name text NOT NULL, child_id uuid NOT NULL, parent_name text NOT NULL,
  parent_id uuid NOT NULL, PRIMARY KEY (child_name, child_id, parent_name, parent_id) );

CREATE INDEX IF NOT EXISTS job_dep_parent_idx ON jobs.job_dependency (parent_name, parent_id);

CREATE FUNCTION jobs.create_queue(queue_name text, options jsonb) RETURNS VOID AS $$ DECLARE tablename varchar := CASE
  WHEN options->>'partition' = 'true' THEN 'j' || encode(sha224(queue_name::bytea), 'hex') ELSE 'job_common' END;
  queue_created_on timestamptz; BEGIN WITH q as ( INSERT INTO jobs.queue ( name, policy, retry_limit, retry_delay,
  retry_backoff, retry_delay_max, expire_seconds, retention_seconds, deletion_seconds, warning_queued, dead_letter,
  partition, table_name, heartbeat_seconds, notify, created_on, updated_on ) VALUES ( queue_name, options->>'policy',
  COALESCE((options->>'retryLimit')::int, 2), COALESCE((options->>'retryDelay')::int, 0),
  COALESCE((options->>'retryBackoff')::bool, false), (options->>'retryDelayMax')::int,
  COALESCE((options->>'expireInSeconds')::int, 900), COALESCE((options->>'retentionSeconds')::int, 1209600),
  COALESCE((options->>'deleteAfterSeconds')::int, 604800), COALESCE((options->>'warningQueueSize')::int, 0),
  options->>'deadLetter', COALESCE((options->>'partition')::bool, false), tablename,
  (options->>'heartbeatSeconds')::int, COALESCE((options->>'notify')::bool, false), jobs.job_now(), jobs.job_now() ) ON
  CONFLICT DO NOTHING RETURNING created_on ) SELECT created_on into queue_created_on from q; IF queue_created_on IS NULL
  OR options->>'partition' IS DISTINCT FROM 'true' THEN RETURN; END IF; EXECUTE format('CREATE TABLE jobs.%I (LIKE
  jobs.job INCLUDING DEFAULTS)', tablename); EXECUTE jobs.job_table_format($cmd$ALTER TABLE jobs.job ADD PRIMARY KEY
  (name, id)$cmd$, tablename); EXECUTE jobs.job_table_format($cmd$ALTER TABLE jobs.job ADD CONSTRAINT q_fkey FOREIGN KEY
  (name) REFERENCES jobs.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED$cmd$, tablename); EXECUTE
  jobs.job_table_format($cmd$ALTER TABLE jobs.job ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES
  jobs.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED$cmd$, tablename); EXECUTE
  jobs.job_table_format($cmd$CREATE INDEX job_i11 ON jobs.job (name, priority DESC, created_on, start_after) WHERE state
  < 'active' AND NOT blocked$cmd$, tablename); EXECUTE jobs.job_table_format($cmd$CREATE UNIQUE INDEX job_i4 ON jobs.job
  (name, singleton_on, COALESCE(singleton_key, '')) WHERE state <> 'cancelled' AND singleton_on IS NOT NULL$cmd$,
  tablename); EXECUTE jobs.job_table_format($cmd$CREATE INDEX job_i7 ON jobs.job (name, group_id) WHERE state = 'active'
  AND group_id IS NOT NULL$cmd$, tablename); EXECUTE jobs.job_table_format($cmd$CREATE INDEX job_i9 ON jobs.job (name,
  id) WHERE blocking AND state = 'completed'$cmd$, tablename); EXECUTE jobs.job_table_format($cmd$CREATE INDEX job_i12
  ON jobs.job (source_root_id) WHERE source_root_id IS NOT NULL$cmd$, tablename); IF options->>'policy' = 'short' THEN
  EXECUTE jobs.job_table_format($cmd$CREATE UNIQUE INDEX job_i1 ON jobs.job (name, COALESCE(singleton_key, '')) WHERE
  state = 'created' AND policy = 'short'$cmd$, tablename); ELSIF options->>'policy' = 'singleton' THEN EXECUTE
  jobs.job_table_format($cmd$CREATE UNIQUE INDEX job_i2 ON jobs.job (name, COALESCE(singleton_key, '')) WHERE state =
  'active' AND policy = 'singleton'$cmd$, tablename); ELSIF options->>'policy' = 'stately' THEN EXECUTE
  jobs.job_table_format($cmd$CREATE UNIQUE INDEX job_i3 ON jobs.job (name, state, COALESCE(singleton_key, '')) WHERE
  state <= 'active' AND policy = 'stately'$cmd$, tablename); ELSIF options->>'policy' = 'exclusive' THEN EXECUTE
  jobs.job_table_format($cmd$CREATE UNIQUE INDEX job_i6 ON jobs.job (name, COALESCE(singleton_key, '')) WHERE state <=
  'active' AND policy = 'exclusive'$cmd$, tablename); ELSIF options->>'policy' = 'key_strict_fifo' THEN EXECUTE
  jobs.job_table_format($cmd$CREATE UNIQUE INDEX job_i8 ON jobs.job (name, singleton_key) WHERE state IN ('active',
  'retry', 'failed') AND policy = 'key_strict_fifo'$cmd$, tablename); EXECUTE jobs.job_table_format($cmd$CREATE INDEX
  job_i10 ON jobs.job (name, singleton_key, state DESC, created_on, id) INCLUDE (start_after) WHERE state < 'active' AND
  NOT blocked AND policy = 'key_strict_fifo'$cmd$, tablename); EXECUTE jobs.job_table_format($cmd$ALTER TABLE jobs.job
  ADD CONSTRAINT job_key_strict_fifo_singleton_key_check CHECK (NOT (policy = 'key_strict_fifo' AND singleton_key IS
  NULL))$cmd$, tablename); END IF; EXECUTE format('ALTER TABLE jobs.%I ADD CONSTRAINT cjc CHECK (name=%L)', tablename,
  queue_name); EXECUTE format('ALTER TABLE jobs.job ATTACH PARTITION jobs.%I FOR VALUES IN (%L)', tablename,
  queue_name); END; $$ LANGUAGE plpgsql;

CREATE FUNCTION jobs.delete_queue(queue_name text) RETURNS VOID AS $$ DECLARE v_table varchar; v_partition bool; BEGIN
  SELECT table_name, partition FROM jobs.queue WHERE name = queue_name INTO v_table, v_partition; IF v_partition THEN
  EXECUTE format('DROP TABLE IF EXISTS jobs.%I', v_table); ELSE EXECUTE format('DELETE FROM jobs.%I WHERE name = %L',
  v_table, queue_name); END IF; DELETE FROM jobs.queue WHERE name = queue_name; END; $$ LANGUAGE plpgsql;

INSERT INTO jobs.version(version) VALUES ('43');

grant select, insert, update, delete on jobs.job to samenspraak_jobs;

grant select, insert, update, delete on jobs.job_common to samenspraak_jobs;

grant select, insert, update, delete on jobs.queue to samenspraak_jobs;

grant select, insert, update, delete on jobs.schedule to samenspraak_jobs;

grant select, update on jobs.version to samenspraak_jobs;

grant select, delete on jobs.subscription to samenspraak_jobs;

grant select, delete on jobs.job_dependency to samenspraak_jobs;

do $$ begin create role samenspraak_bericht nologin noinherit; exception when duplicate_object or unique_violation then null; end $$;

grant usage on schema inrichting to samenspraak_bericht;

grant select (id, mail, organisatie_id) on inrichting.gebruiker to samenspraak_bericht;

grant select on inrichting.gemeente to samenspraak_bericht;

grant select on inrichting.pet to samenspraak_bericht;

grant select on inrichting.partij to samenspraak_bericht;

create table inrichting.bericht (
  gemeente char(4) not null references inrichting.gemeente (code),
  gebruiker_id uuid not null,
  op timestamptz not null,
  taak uuid,
  primary key (gemeente, gebruiker_id)
);

alter table inrichting.bericht enable row level security;

alter table inrichting.bericht force row level security;

create policy eigen_gemeente on inrichting.bericht
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on inrichting.bericht to samenspraak_bericht;

-- 0010-log-by-dossier

create index audit_van_dossier on logboek.audit (gemeente, object_id, tijd) where object_id is not null;

-- 0011-quota-of-kept-posts

alter table inrichting.aangehouden_post add column van bytea, add column gemeente char(4);

create index aangehouden_post_van on inrichting.aangehouden_post (van, verloopt_op);

create index aangehouden_post_gemeente on inrichting.aangehouden_post (gemeente, verloopt_op);

-- 0012-destruction

do $$ begin create role samenspraak_vernietiging nologin noinherit; exception when duplicate_object or unique_violation then null; end $$;

grant usage on schema onderzoek to samenspraak_vernietiging;

grant usage on schema coordinatie to samenspraak_vernietiging;

grant usage on schema personen to samenspraak_vernietiging;

grant usage on schema logboek to samenspraak_vernietiging;

create policy alle_gemeenten on onderzoek.dossier for select to samenspraak_vernietiging using (true);

grant select (gemeente, id), delete on onderzoek.dossier to samenspraak_vernietiging;

grant select (gemeente, dossier_id, pseudoniem), delete on onderzoek.betrokkene to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on onderzoek.overgang to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on onderzoek.gebeurtenis to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on onderzoek.gegeven to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on onderzoek.verstrekking to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on onderzoek.dienst to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on onderzoek.brief to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on onderzoek.concept to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on onderzoek.handeling to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on onderzoek.reikwijdte to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on onderzoek.verzoek to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on onderzoek.band to samenspraak_vernietiging;

create policy alle_gemeenten on coordinatie.dossier for select to samenspraak_vernietiging using (true);

grant select (gemeente, id), delete on coordinatie.dossier to samenspraak_vernietiging;

grant select (gemeente, dossier_id, pseudoniem), delete on coordinatie.betrokkene to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on coordinatie.overgang to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on coordinatie.gebeurtenis to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on coordinatie.gegeven to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on coordinatie.verstrekking to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on coordinatie.dienst to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on coordinatie.brief to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on coordinatie.concept to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on coordinatie.handeling to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on coordinatie.partij to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on coordinatie.doel to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on coordinatie.afspraak to samenspraak_vernietiging;

create policy alle_gemeenten on personen.persoon for select to samenspraak_vernietiging using (true);

grant select (gemeente, id), delete on personen.persoon to samenspraak_vernietiging;

grant update (gemeente) on personen.persoon to samenspraak_vernietiging;

grant select (gemeente, compartiment, pseudoniem), delete on personen.contact to samenspraak_vernietiging;

drop policy eigen_compartiment on personen.contact;

create policy eigen_compartiment on personen.contact as restrictive
  using (current_user::text in ('samenspraak_' || compartiment, 'samenspraak_personen', 'samenspraak_vernietiging'))
  with check (current_user::text in ('samenspraak_' || compartiment, 'samenspraak_personen'));

grant insert on logboek.ldv to samenspraak_vernietiging;

grant insert on logboek.audit to samenspraak_vernietiging;

grant insert on logboek.ongezegeld to samenspraak_vernietiging;

-- 0014-withdrawn-gifts

alter table onderzoek.verstrekking add column ingetrokken_op date, add column vernietiging text, add column uitleg_op date;

alter table coordinatie.verstrekking add column ingetrokken_op date, add column vernietiging text, add column uitleg_op date;

-- 0015-entries

alter table onderzoek.dossier add column ingang text;

alter table coordinatie.dossier add column ingang text;

update onderzoek.dossier set ingang = case wet when 'wmo-2015' then 'wmo-melding' when 'jeugdwet' then 'jeugdhulpvraag'
  when 'participatiewet' then 'bijstandsvraag' when 'wgs' then 'schuldhulpvraag' end;

-- 0017-scope

create table onderzoek.afbakening (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, soort text not null, thema text not null, betrokkene_id uuid, vanaf int not null, tot int, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references onderzoek.dossier (gemeente, id)
);

alter table onderzoek.afbakening enable row level security;

alter table onderzoek.afbakening force row level security;

create policy eigen_gemeente on onderzoek.afbakening
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on onderzoek.afbakening to samenspraak_onderzoek;

grant select (gemeente, dossier_id), delete on onderzoek.afbakening to samenspraak_vernietiging;

alter table onderzoek.reikwijdte add column partijsoorten text[], add column partijen uuid[] not null default '{}',
  add column door text not null default 'samenspraak';

alter table onderzoek.gegeven add column vraag_id uuid, add column dienst_id uuid, add column item_id uuid;

alter table coordinatie.gegeven add column vraag_id uuid, add column dienst_id uuid, add column item_id uuid;

alter table onderzoek.verzoek add column vraag_id uuid, add column item_ids uuid[] not null default '{}',
  add column item_niveaus text[] not null default '{}';

-- 0018-course-of-help

alter table onderzoek.dienst add column verklaard_op date, add column aangevraagd_op date,
    add column afgehandeld_op date, add column dreiging boolean not null default false,
    add column los boolean not null default false, add column vertrouwelijk boolean not null default false;

alter table coordinatie.dienst add column verklaard_op date, add column aangevraagd_op date,
    add column afgehandeld_op date, add column dreiging boolean not null default false,
    add column los boolean not null default false, add column vertrouwelijk boolean not null default false;

-- 0020-teams-and-stand-ins

create table inrichting.team (
  gemeente char(4) not null references inrichting.gemeente (code),
  id uuid not null,
  naam text not null,
  primary key (gemeente, id)
);

alter table inrichting.team enable row level security;

alter table inrichting.team force row level security;

create policy eigen_gemeente on inrichting.team
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update on inrichting.team to samenspraak_inrichting;

grant select on inrichting.team to samenspraak_onderzoek;

grant select on inrichting.team to samenspraak_coordinatie;

create table inrichting.teamlid (
  gemeente char(4) not null references inrichting.gemeente (code),
  id uuid not null,
  team_id uuid not null,
  gebruiker_id uuid not null,
  van date not null,
  tot date check (tot >= van),
  primary key (gemeente, id),
  foreign key (gemeente, team_id) references inrichting.team (gemeente, id)
);

create index teamlid_van_gebruiker on inrichting.teamlid (gemeente, gebruiker_id);

alter table inrichting.teamlid enable row level security;

alter table inrichting.teamlid force row level security;

create policy eigen_gemeente on inrichting.teamlid
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update on inrichting.teamlid to samenspraak_inrichting;

grant select on inrichting.teamlid to samenspraak_onderzoek;

grant select on inrichting.teamlid to samenspraak_coordinatie;

create policy aanmelding on inrichting.teamlid for select to samenspraak_aanmelding using (true);

grant select on inrichting.teamlid to samenspraak_aanmelding;

alter table onderzoek.dossier add column team uuid;

create table onderzoek.waarneming (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, waarnemer uuid not null, namens uuid not null, van date not null, tot date not null check (tot >= van),
  reden_code text not null, beeindigd_op date, einde_code text, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references onderzoek.dossier (gemeente, id)
);

alter table onderzoek.waarneming enable row level security;

alter table onderzoek.waarneming force row level security;

create policy eigen_gemeente on onderzoek.waarneming
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on onderzoek.waarneming to samenspraak_onderzoek;

create index on onderzoek.waarneming (gemeente, waarnemer);

grant select (gemeente, dossier_id), delete on onderzoek.waarneming to samenspraak_vernietiging;

alter table coordinatie.dossier add column team uuid;

create table coordinatie.waarneming (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, waarnemer uuid not null, namens uuid not null, van date not null, tot date not null check (tot >= van),
  reden_code text not null, beeindigd_op date, einde_code text, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references coordinatie.dossier (gemeente, id)
);

alter table coordinatie.waarneming enable row level security;

alter table coordinatie.waarneming force row level security;

create policy eigen_gemeente on coordinatie.waarneming
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on coordinatie.waarneming to samenspraak_coordinatie;

create index on coordinatie.waarneming (gemeente, waarnemer);

grant select (gemeente, dossier_id), delete on coordinatie.waarneming to samenspraak_vernietiging;

create table onderzoek.toewijzing (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, soort text not null, van uuid, naar uuid, datum date not null, reden_code text, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references onderzoek.dossier (gemeente, id)
);

alter table onderzoek.toewijzing enable row level security;

alter table onderzoek.toewijzing force row level security;

create policy eigen_gemeente on onderzoek.toewijzing
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on onderzoek.toewijzing to samenspraak_onderzoek;

grant select (gemeente, dossier_id), delete on onderzoek.toewijzing to samenspraak_vernietiging;

create index on onderzoek.dossier (gemeente, staat) where behandelaar is null;

create index on onderzoek.dossier (gemeente, team, staat);

-- 0021-form-drafts

create table onderzoek.formulierconcept (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, verwerking text not null, pet_id uuid not null, zoek text not null default '', verloopt_op timestamptz not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references onderzoek.dossier (gemeente, id)
);

alter table onderzoek.formulierconcept enable row level security;

alter table onderzoek.formulierconcept force row level security;

create policy eigen_gemeente on onderzoek.formulierconcept
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on onderzoek.formulierconcept to samenspraak_onderzoek;

create index on onderzoek.formulierconcept (gemeente, pet_id);

grant select (gemeente, dossier_id), delete on onderzoek.formulierconcept to samenspraak_vernietiging;

create table coordinatie.formulierconcept (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, verwerking text not null, pet_id uuid not null, zoek text not null default '', verloopt_op timestamptz not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references coordinatie.dossier (gemeente, id)
);

alter table coordinatie.formulierconcept enable row level security;

alter table coordinatie.formulierconcept force row level security;

create policy eigen_gemeente on coordinatie.formulierconcept
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on coordinatie.formulierconcept to samenspraak_coordinatie;

create index on coordinatie.formulierconcept (gemeente, pet_id);

grant select (gemeente, dossier_id), delete on coordinatie.formulierconcept to samenspraak_vernietiging;

-- 0022-papers-and-urgent-provisions

create table onderzoek.stuk (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, betrokkene_id uuid not null, soort text not null, onderdeel text not null, thema text not null, staat text not null,
  gevraagd_op date not null, uiterlijk date not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references onderzoek.dossier (gemeente, id)
);

alter table onderzoek.stuk enable row level security;

alter table onderzoek.stuk force row level security;

create policy eigen_gemeente on onderzoek.stuk
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on onderzoek.stuk to samenspraak_onderzoek;

create table onderzoek.voorziening (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, betrokkene_id uuid not null, gemeld_door text not null, staat text not null, gemeld_op date not null,
  gesproken_op date, vanaf date, tot date, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references onderzoek.dossier (gemeente, id)
);

alter table onderzoek.voorziening enable row level security;

alter table onderzoek.voorziening force row level security;

create policy eigen_gemeente on onderzoek.voorziening
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on onderzoek.voorziening to samenspraak_onderzoek;

grant select (gemeente, dossier_id), delete on onderzoek.stuk to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on onderzoek.voorziening to samenspraak_vernietiging;

-- 0023-notice-preferences

create table inrichting.berichtvoorkeur (
  gemeente char(4) not null references inrichting.gemeente (code), gebruiker_id uuid not null, soort text not null, wanneer text not null check (wanneer in ('direct', 'dagelijks', 'geen')),
  primary key (gemeente, gebruiker_id, soort)
);

create table inrichting.berichtwacht (
  gemeente char(4) not null references inrichting.gemeente (code), gebruiker_id uuid not null, op timestamptz not null,
  primary key (gemeente, gebruiker_id)
);

create table inrichting.dagbericht (
  gemeente char(4) not null references inrichting.gemeente (code), gebruiker_id uuid not null, dag date not null,
  primary key (gemeente, gebruiker_id)
);

alter table inrichting.berichtvoorkeur enable row level security;

alter table inrichting.berichtvoorkeur force row level security;

create policy eigen_gemeente on inrichting.berichtvoorkeur
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on inrichting.berichtvoorkeur to samenspraak_bericht;

alter table inrichting.berichtwacht enable row level security;

alter table inrichting.berichtwacht force row level security;

create policy eigen_gemeente on inrichting.berichtwacht
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on inrichting.berichtwacht to samenspraak_bericht;

alter table inrichting.dagbericht enable row level security;

alter table inrichting.dagbericht force row level security;

create policy eigen_gemeente on inrichting.dagbericht
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on inrichting.dagbericht to samenspraak_bericht;

-- 0025-nature-of-letters

create table inrichting.aard_van_brief (
  gemeente char(4) not null references inrichting.gemeente (code),
  vanaf date not null,
  uitkomst text not null check (uitkomst in ('informatie', 'besluit')),
  door text not null,
  primary key (gemeente, vanaf)
);

alter table inrichting.aard_van_brief enable row level security;

alter table inrichting.aard_van_brief force row level security;

create policy eigen_gemeente on inrichting.aard_van_brief
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update on inrichting.aard_van_brief to samenspraak_inrichting;

grant select on inrichting.aard_van_brief to samenspraak_onderzoek;

-- 0026-drafts-of-one-form

alter table inrichting.aangehouden_post add column vorm bytea;

create index aangehouden_post_vorm on inrichting.aangehouden_post (vorm) where vorm is not null;

-- 0027-lists-of-parties

alter table inrichting.partij add column soort text;

create table inrichting.partij_op_lijst (
  gemeente char(4) not null references inrichting.gemeente (code),
  partij_id uuid not null,
  procedure text not null check (procedure in ('in-samenspraak', 'zonder-verzoek-van-client')),
  vanaf date not null,
  tot date check (tot > vanaf),
  primary key (gemeente, partij_id, procedure, vanaf),
  foreign key (gemeente, partij_id) references inrichting.partij (gemeente, id)
);

alter table inrichting.partij no force row level security;

insert into inrichting.partij_op_lijst (gemeente, partij_id, procedure, vanaf, tot)
   select gemeente, id, procedure, coalesce(lijst_vanaf, least(date '2023-01-30', lijst_tot - 1)), lijst_tot
   from inrichting.partij
   cross join (values ('in-samenspraak'), ('zonder-verzoek-van-client')) as beide (procedure)
   where lijst_2_3a_1;

alter table inrichting.partij force row level security;

alter table inrichting.partij_op_lijst enable row level security;

alter table inrichting.partij_op_lijst force row level security;

create policy eigen_gemeente on inrichting.partij_op_lijst
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, delete on inrichting.partij_op_lijst to samenspraak_inrichting;

grant select on inrichting.partij_op_lijst to samenspraak_meldpunt;

grant select on inrichting.partij_op_lijst to samenspraak_oggz;

grant select on inrichting.partij_op_lijst to samenspraak_wvggz;

grant select on inrichting.partij_op_lijst to samenspraak_veilig_thuis;

grant select on inrichting.partij_op_lijst to samenspraak_verzoek;

grant select on inrichting.partij_op_lijst to samenspraak_onderzoek;

grant select on inrichting.partij_op_lijst to samenspraak_casusoverleg;

grant select on inrichting.partij_op_lijst to samenspraak_coordinatie;

grant select on inrichting.partij_op_lijst to samenspraak_zvh;

grant select on inrichting.partij_op_lijst to samenspraak_rechten;

grant select on inrichting.partij_op_lijst to samenspraak_partij;

-- 0031-who-speaks-in-an-approach

create table coordinatie.band (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, betrokkene_id uuid not null, soort text not null, code text not null, voor_id uuid, omvang text[] not null default '{}',
  sinds date, tot date, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references coordinatie.dossier (gemeente, id)
);

alter table coordinatie.band enable row level security;

alter table coordinatie.band force row level security;

create policy eigen_gemeente on coordinatie.band
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on coordinatie.band to samenspraak_coordinatie;

grant select (gemeente, dossier_id), delete on coordinatie.band to samenspraak_vernietiging;

-- 0032-report-point

create table meldpunt.dossier (
  gemeente char(4) not null, id uuid not null, nummer text not null, versie int not null, staat text not null,
  behandelaar uuid, wet text, route text, verzocht_op date, gestart_op date, einde_op date, vernietigen_op date,
  kenmerk jsonb not null default '{}', sleutelversie int not null default 1, inhoud bytea,
  primary key (gemeente, id), unique (gemeente, nummer)
);

alter table meldpunt.dossier enable row level security;

alter table meldpunt.dossier force row level security;

create policy eigen_gemeente on meldpunt.dossier
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on meldpunt.dossier to samenspraak_meldpunt;

create index on meldpunt.dossier (gemeente, behandelaar, staat);

create index on meldpunt.dossier (gemeente, vernietigen_op) where vernietigen_op is not null;

create table meldpunt.overgang (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, volgnr int not null, overgang text not null, naar text not null, datum date not null, artikel text not null, reden_code text, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references meldpunt.dossier (gemeente, id)
);

alter table meldpunt.overgang enable row level security;

alter table meldpunt.overgang force row level security;

create policy eigen_gemeente on meldpunt.overgang
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on meldpunt.overgang to samenspraak_meldpunt;

create table meldpunt.betrokkene (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, pseudoniem uuid not null, hoedanigheid text not null, relatie text, datum date not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references meldpunt.dossier (gemeente, id)
);

alter table meldpunt.betrokkene enable row level security;

alter table meldpunt.betrokkene force row level security;

create policy eigen_gemeente on meldpunt.betrokkene
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on meldpunt.betrokkene to samenspraak_meldpunt;

create index on meldpunt.betrokkene (gemeente, pseudoniem);

create table meldpunt.gebeurtenis (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, soort text not null, betrokkene_id uuid, datum date not null, code text, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references meldpunt.dossier (gemeente, id)
);

alter table meldpunt.gebeurtenis enable row level security;

alter table meldpunt.gebeurtenis force row level security;

create policy eigen_gemeente on meldpunt.gebeurtenis
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on meldpunt.gebeurtenis to samenspraak_meldpunt;

create table meldpunt.gegeven (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, betrokkene_id uuid not null, onderdeel text, thema text, categorie text not null, niveau text not null,
  bron text not null, verzoek_id uuid, niet_tonen_aan uuid[] not null default '{}', datum date not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references meldpunt.dossier (gemeente, id)
);

alter table meldpunt.gegeven enable row level security;

alter table meldpunt.gegeven force row level security;

create policy eigen_gemeente on meldpunt.gegeven
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on meldpunt.gegeven to samenspraak_meldpunt;

create table meldpunt.verstrekking (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, gegeven_id uuid not null, aan text not null, datum date not null, artikel text not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references meldpunt.dossier (gemeente, id)
);

alter table meldpunt.verstrekking enable row level security;

alter table meldpunt.verstrekking force row level security;

create policy eigen_gemeente on meldpunt.verstrekking
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on meldpunt.verstrekking to samenspraak_meldpunt;

create table meldpunt.dienst (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, betrokkene_id uuid not null, domein text not null, soort text not null, staat text not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references meldpunt.dossier (gemeente, id)
);

alter table meldpunt.dienst enable row level security;

alter table meldpunt.dienst force row level security;

create policy eigen_gemeente on meldpunt.dienst
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on meldpunt.dienst to samenspraak_meldpunt;

create table meldpunt.brief (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, betrokkene_id uuid not null, soort text not null, datum date not null, verzonden_op date, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references meldpunt.dossier (gemeente, id)
);

alter table meldpunt.brief enable row level security;

alter table meldpunt.brief force row level security;

create policy eigen_gemeente on meldpunt.brief
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on meldpunt.brief to samenspraak_meldpunt;

create table meldpunt.concept (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, verloopt_op timestamptz not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references meldpunt.dossier (gemeente, id)
);

alter table meldpunt.concept enable row level security;

alter table meldpunt.concept force row level security;

create policy eigen_gemeente on meldpunt.concept
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on meldpunt.concept to samenspraak_meldpunt;

create table meldpunt.handeling (
  gemeente char(4) not null, id uuid not null, dossier_id uuid, verwerking text not null, wie uuid not null,
  op timestamptz not null, versie int, artikel text not null, uitkomst jsonb not null default '{}',
  primary key (gemeente, id)
);

create index on meldpunt.handeling (gemeente, dossier_id, versie);

alter table meldpunt.handeling enable row level security;

alter table meldpunt.handeling force row level security;

create policy eigen_gemeente on meldpunt.handeling
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on meldpunt.handeling to samenspraak_meldpunt;

alter table meldpunt.dossier add column ingang text, add column team uuid;

alter table meldpunt.gegeven add column vraag_id uuid, add column dienst_id uuid, add column item_id uuid;

alter table meldpunt.verstrekking add column verbeterd_op date, add column gemeld_op date, add column ingetrokken_op date,
  add column vernietiging text, add column uitleg_op date;

alter table meldpunt.dienst add column verklaard_op date, add column aangevraagd_op date, add column afgehandeld_op date,
  add column dreiging boolean not null default false, add column los boolean not null default false,
  add column vertrouwelijk boolean not null default false;

create table meldpunt.formulierconcept (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, verwerking text not null, pet_id uuid not null, zoek text not null default '', verloopt_op timestamptz not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references meldpunt.dossier (gemeente, id)
);

alter table meldpunt.formulierconcept enable row level security;

alter table meldpunt.formulierconcept force row level security;

create policy eigen_gemeente on meldpunt.formulierconcept
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on meldpunt.formulierconcept to samenspraak_meldpunt;

create index on meldpunt.formulierconcept (gemeente, pet_id);

create table meldpunt.melder (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, soort text not null, verborgen boolean not null default false, anoniem boolean not null default false, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references meldpunt.dossier (gemeente, id)
);

alter table meldpunt.melder enable row level security;

alter table meldpunt.melder force row level security;

create policy eigen_gemeente on meldpunt.melder
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on meldpunt.melder to samenspraak_meldpunt;

create table meldpunt.inlichting (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, aan text not null, partij_id uuid, niveau text not null, staat text not null, gevraagd_op date not null,
  beantwoord_op date, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references meldpunt.dossier (gemeente, id)
);

alter table meldpunt.inlichting enable row level security;

alter table meldpunt.inlichting force row level security;

create policy eigen_gemeente on meldpunt.inlichting
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on meldpunt.inlichting to samenspraak_meldpunt;

create table meldpunt.doorgeleiding (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, soort text not null, partij_id uuid, taak text, grond text not null, staat text not null, datum date not null,
  beslist_op date, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references meldpunt.dossier (gemeente, id)
);

alter table meldpunt.doorgeleiding enable row level security;

alter table meldpunt.doorgeleiding force row level security;

create policy eigen_gemeente on meldpunt.doorgeleiding
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on meldpunt.doorgeleiding to samenspraak_meldpunt;

create table meldpunt.herkenning (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, soort text not null, kenmerk bytea not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references meldpunt.dossier (gemeente, id)
);

alter table meldpunt.herkenning enable row level security;

alter table meldpunt.herkenning force row level security;

create policy eigen_gemeente on meldpunt.herkenning
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on meldpunt.herkenning to samenspraak_meldpunt;

create index on meldpunt.herkenning (gemeente, kenmerk);

create table meldpunt.telling (
  gemeente char(4) not null, dag date not null, soort text not null, aantal int not null check (aantal > 0),
  primary key (gemeente, dag, soort)
);

alter table meldpunt.telling enable row level security;

alter table meldpunt.telling force row level security;

create policy eigen_gemeente on meldpunt.telling
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update on meldpunt.telling to samenspraak_meldpunt;

grant usage on schema meldpunt to samenspraak_vernietiging;

create policy alle_gemeenten on meldpunt.dossier for select to samenspraak_vernietiging using (true);

grant select (gemeente, id), delete on meldpunt.dossier to samenspraak_vernietiging;

grant select (gemeente, dossier_id, pseudoniem), delete on meldpunt.betrokkene to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on meldpunt.overgang to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on meldpunt.gebeurtenis to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on meldpunt.gegeven to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on meldpunt.verstrekking to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on meldpunt.dienst to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on meldpunt.brief to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on meldpunt.concept to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on meldpunt.handeling to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on meldpunt.formulierconcept to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on meldpunt.melder to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on meldpunt.inlichting to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on meldpunt.doorgeleiding to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on meldpunt.herkenning to samenspraak_vernietiging;

-- 0033-outreach

create table oggz.dossier (
  gemeente char(4) not null, id uuid not null, nummer text not null, versie int not null, staat text not null,
  behandelaar uuid, wet text, route text, verzocht_op date, gestart_op date, einde_op date, vernietigen_op date,
  kenmerk jsonb not null default '{}', sleutelversie int not null default 1, inhoud bytea,
  primary key (gemeente, id), unique (gemeente, nummer)
);

alter table oggz.dossier enable row level security;

alter table oggz.dossier force row level security;

create policy eigen_gemeente on oggz.dossier
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on oggz.dossier to samenspraak_oggz;

create index on oggz.dossier (gemeente, behandelaar, staat);

create index on oggz.dossier (gemeente, vernietigen_op) where vernietigen_op is not null;

create table oggz.overgang (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, volgnr int not null, overgang text not null, naar text not null, datum date not null, artikel text not null, reden_code text, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references oggz.dossier (gemeente, id)
);

alter table oggz.overgang enable row level security;

alter table oggz.overgang force row level security;

create policy eigen_gemeente on oggz.overgang
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on oggz.overgang to samenspraak_oggz;

create table oggz.betrokkene (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, pseudoniem uuid not null, hoedanigheid text not null, relatie text, datum date not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references oggz.dossier (gemeente, id)
);

alter table oggz.betrokkene enable row level security;

alter table oggz.betrokkene force row level security;

create policy eigen_gemeente on oggz.betrokkene
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on oggz.betrokkene to samenspraak_oggz;

create index on oggz.betrokkene (gemeente, pseudoniem);

create table oggz.gebeurtenis (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, soort text not null, betrokkene_id uuid, datum date not null, code text, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references oggz.dossier (gemeente, id)
);

alter table oggz.gebeurtenis enable row level security;

alter table oggz.gebeurtenis force row level security;

create policy eigen_gemeente on oggz.gebeurtenis
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on oggz.gebeurtenis to samenspraak_oggz;

create table oggz.gegeven (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, betrokkene_id uuid not null, onderdeel text, thema text, categorie text not null, niveau text not null,
  bron text not null, verzoek_id uuid, niet_tonen_aan uuid[] not null default '{}', datum date not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references oggz.dossier (gemeente, id)
);

alter table oggz.gegeven enable row level security;

alter table oggz.gegeven force row level security;

create policy eigen_gemeente on oggz.gegeven
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on oggz.gegeven to samenspraak_oggz;

create table oggz.verstrekking (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, gegeven_id uuid not null, aan text not null, datum date not null, artikel text not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references oggz.dossier (gemeente, id)
);

alter table oggz.verstrekking enable row level security;

alter table oggz.verstrekking force row level security;

create policy eigen_gemeente on oggz.verstrekking
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on oggz.verstrekking to samenspraak_oggz;

create table oggz.dienst (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, betrokkene_id uuid not null, domein text not null, soort text not null, staat text not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references oggz.dossier (gemeente, id)
);

alter table oggz.dienst enable row level security;

alter table oggz.dienst force row level security;

create policy eigen_gemeente on oggz.dienst
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on oggz.dienst to samenspraak_oggz;

create table oggz.brief (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, betrokkene_id uuid not null, soort text not null, datum date not null, verzonden_op date, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references oggz.dossier (gemeente, id)
);

alter table oggz.brief enable row level security;

alter table oggz.brief force row level security;

create policy eigen_gemeente on oggz.brief
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on oggz.brief to samenspraak_oggz;

create table oggz.concept (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, verloopt_op timestamptz not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references oggz.dossier (gemeente, id)
);

alter table oggz.concept enable row level security;

alter table oggz.concept force row level security;

create policy eigen_gemeente on oggz.concept
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on oggz.concept to samenspraak_oggz;

create table oggz.handeling (
  gemeente char(4) not null, id uuid not null, dossier_id uuid, verwerking text not null, wie uuid not null,
  op timestamptz not null, versie int, artikel text not null, uitkomst jsonb not null default '{}',
  primary key (gemeente, id)
);

create index on oggz.handeling (gemeente, dossier_id, versie);

alter table oggz.handeling enable row level security;

alter table oggz.handeling force row level security;

create policy eigen_gemeente on oggz.handeling
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on oggz.handeling to samenspraak_oggz;

alter table oggz.dossier add column ingang text, add column team uuid;

alter table oggz.gegeven add column vraag_id uuid, add column dienst_id uuid, add column item_id uuid;

alter table oggz.verstrekking add column verbeterd_op date, add column gemeld_op date, add column ingetrokken_op date,
  add column vernietiging text, add column uitleg_op date;

alter table oggz.dienst add column verklaard_op date, add column aangevraagd_op date, add column afgehandeld_op date,
  add column dreiging boolean not null default false, add column los boolean not null default false,
  add column vertrouwelijk boolean not null default false;

create table oggz.formulierconcept (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, verwerking text not null, pet_id uuid not null, zoek text not null default '', verloopt_op timestamptz not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references oggz.dossier (gemeente, id)
);

alter table oggz.formulierconcept enable row level security;

alter table oggz.formulierconcept force row level security;

create policy eigen_gemeente on oggz.formulierconcept
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on oggz.formulierconcept to samenspraak_oggz;

create index on oggz.formulierconcept (gemeente, pet_id);

create table oggz.doorgeleiding (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, soort text not null, partij_id uuid, taak text, grond text not null, staat text not null, datum date not null,
  beslist_op date, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references oggz.dossier (gemeente, id)
);

alter table oggz.doorgeleiding enable row level security;

alter table oggz.doorgeleiding force row level security;

create policy eigen_gemeente on oggz.doorgeleiding
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on oggz.doorgeleiding to samenspraak_oggz;

grant usage on schema oggz to samenspraak_vernietiging;

create policy alle_gemeenten on oggz.dossier for select to samenspraak_vernietiging using (true);

grant select (gemeente, id), delete on oggz.dossier to samenspraak_vernietiging;

grant select (gemeente, dossier_id, pseudoniem), delete on oggz.betrokkene to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on oggz.overgang to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on oggz.gebeurtenis to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on oggz.gegeven to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on oggz.verstrekking to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on oggz.dienst to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on oggz.brief to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on oggz.concept to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on oggz.handeling to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on oggz.formulierconcept to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on oggz.doorgeleiding to samenspraak_vernietiging;

-- 0034-hand-offs

create table wvggz.dossier (
  gemeente char(4) not null, id uuid not null, nummer text not null, versie int not null, staat text not null,
  behandelaar uuid, wet text, route text, verzocht_op date, gestart_op date, einde_op date, vernietigen_op date,
  kenmerk jsonb not null default '{}', sleutelversie int not null default 1, inhoud bytea,
  primary key (gemeente, id), unique (gemeente, nummer)
);

alter table wvggz.dossier enable row level security;

alter table wvggz.dossier force row level security;

create policy eigen_gemeente on wvggz.dossier
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on wvggz.dossier to samenspraak_wvggz;

create index on wvggz.dossier (gemeente, behandelaar, staat);

create index on wvggz.dossier (gemeente, vernietigen_op) where vernietigen_op is not null;

create table wvggz.overgang (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, volgnr int not null, overgang text not null, naar text not null, datum date not null, artikel text not null, reden_code text, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references wvggz.dossier (gemeente, id)
);

alter table wvggz.overgang enable row level security;

alter table wvggz.overgang force row level security;

create policy eigen_gemeente on wvggz.overgang
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on wvggz.overgang to samenspraak_wvggz;

create table wvggz.betrokkene (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, pseudoniem uuid not null, hoedanigheid text not null, relatie text, datum date not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references wvggz.dossier (gemeente, id)
);

alter table wvggz.betrokkene enable row level security;

alter table wvggz.betrokkene force row level security;

create policy eigen_gemeente on wvggz.betrokkene
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on wvggz.betrokkene to samenspraak_wvggz;

create index on wvggz.betrokkene (gemeente, pseudoniem);

create table wvggz.gebeurtenis (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, soort text not null, betrokkene_id uuid, datum date not null, code text, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references wvggz.dossier (gemeente, id)
);

alter table wvggz.gebeurtenis enable row level security;

alter table wvggz.gebeurtenis force row level security;

create policy eigen_gemeente on wvggz.gebeurtenis
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on wvggz.gebeurtenis to samenspraak_wvggz;

create table wvggz.gegeven (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, betrokkene_id uuid not null, onderdeel text, thema text, categorie text not null, niveau text not null,
  bron text not null, verzoek_id uuid, niet_tonen_aan uuid[] not null default '{}', datum date not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references wvggz.dossier (gemeente, id)
);

alter table wvggz.gegeven enable row level security;

alter table wvggz.gegeven force row level security;

create policy eigen_gemeente on wvggz.gegeven
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on wvggz.gegeven to samenspraak_wvggz;

create table wvggz.verstrekking (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, gegeven_id uuid not null, aan text not null, datum date not null, artikel text not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references wvggz.dossier (gemeente, id)
);

alter table wvggz.verstrekking enable row level security;

alter table wvggz.verstrekking force row level security;

create policy eigen_gemeente on wvggz.verstrekking
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on wvggz.verstrekking to samenspraak_wvggz;

create table wvggz.dienst (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, betrokkene_id uuid not null, domein text not null, soort text not null, staat text not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references wvggz.dossier (gemeente, id)
);

alter table wvggz.dienst enable row level security;

alter table wvggz.dienst force row level security;

create policy eigen_gemeente on wvggz.dienst
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on wvggz.dienst to samenspraak_wvggz;

create table wvggz.brief (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, betrokkene_id uuid not null, soort text not null, datum date not null, verzonden_op date, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references wvggz.dossier (gemeente, id)
);

alter table wvggz.brief enable row level security;

alter table wvggz.brief force row level security;

create policy eigen_gemeente on wvggz.brief
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on wvggz.brief to samenspraak_wvggz;

create table wvggz.concept (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, verloopt_op timestamptz not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references wvggz.dossier (gemeente, id)
);

alter table wvggz.concept enable row level security;

alter table wvggz.concept force row level security;

create policy eigen_gemeente on wvggz.concept
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on wvggz.concept to samenspraak_wvggz;

create table wvggz.handeling (
  gemeente char(4) not null, id uuid not null, dossier_id uuid, verwerking text not null, wie uuid not null,
  op timestamptz not null, versie int, artikel text not null, uitkomst jsonb not null default '{}',
  primary key (gemeente, id)
);

create index on wvggz.handeling (gemeente, dossier_id, versie);

alter table wvggz.handeling enable row level security;

alter table wvggz.handeling force row level security;

create policy eigen_gemeente on wvggz.handeling
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on wvggz.handeling to samenspraak_wvggz;

alter table wvggz.dossier add column ingang text, add column team uuid;

alter table wvggz.gegeven add column vraag_id uuid, add column dienst_id uuid, add column item_id uuid;

alter table wvggz.verstrekking add column verbeterd_op date, add column gemeld_op date, add column ingetrokken_op date,
  add column vernietiging text, add column uitleg_op date;

alter table wvggz.dienst add column verklaard_op date, add column aangevraagd_op date, add column afgehandeld_op date,
  add column dreiging boolean not null default false, add column los boolean not null default false,
  add column vertrouwelijk boolean not null default false;

create table wvggz.formulierconcept (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, verwerking text not null, pet_id uuid not null, zoek text not null default '', verloopt_op timestamptz not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references wvggz.dossier (gemeente, id)
);

alter table wvggz.formulierconcept enable row level security;

alter table wvggz.formulierconcept force row level security;

create policy eigen_gemeente on wvggz.formulierconcept
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on wvggz.formulierconcept to samenspraak_wvggz;

create index on wvggz.formulierconcept (gemeente, pet_id);

grant usage on schema wvggz to samenspraak_vernietiging;

create policy alle_gemeenten on wvggz.dossier for select to samenspraak_vernietiging using (true);

grant select (gemeente, id), delete on wvggz.dossier to samenspraak_vernietiging;

grant select (gemeente, dossier_id, pseudoniem), delete on wvggz.betrokkene to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on wvggz.overgang to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on wvggz.gebeurtenis to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on wvggz.gegeven to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on wvggz.verstrekking to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on wvggz.dienst to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on wvggz.brief to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on wvggz.concept to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on wvggz.handeling to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on wvggz.formulierconcept to samenspraak_vernietiging;

create table veilig_thuis.dossier (
  gemeente char(4) not null, id uuid not null, nummer text not null, versie int not null, staat text not null,
  behandelaar uuid, wet text, route text, verzocht_op date, gestart_op date, einde_op date, vernietigen_op date,
  kenmerk jsonb not null default '{}', sleutelversie int not null default 1, inhoud bytea,
  primary key (gemeente, id), unique (gemeente, nummer)
);

alter table veilig_thuis.dossier enable row level security;

alter table veilig_thuis.dossier force row level security;

create policy eigen_gemeente on veilig_thuis.dossier
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on veilig_thuis.dossier to samenspraak_veilig_thuis;

create index on veilig_thuis.dossier (gemeente, behandelaar, staat);

create index on veilig_thuis.dossier (gemeente, vernietigen_op) where vernietigen_op is not null;

create table veilig_thuis.overgang (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, volgnr int not null, overgang text not null, naar text not null, datum date not null, artikel text not null, reden_code text, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references veilig_thuis.dossier (gemeente, id)
);

alter table veilig_thuis.overgang enable row level security;

alter table veilig_thuis.overgang force row level security;

create policy eigen_gemeente on veilig_thuis.overgang
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on veilig_thuis.overgang to samenspraak_veilig_thuis;

create table veilig_thuis.betrokkene (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, pseudoniem uuid not null, hoedanigheid text not null, relatie text, datum date not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references veilig_thuis.dossier (gemeente, id)
);

alter table veilig_thuis.betrokkene enable row level security;

alter table veilig_thuis.betrokkene force row level security;

create policy eigen_gemeente on veilig_thuis.betrokkene
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on veilig_thuis.betrokkene to samenspraak_veilig_thuis;

create index on veilig_thuis.betrokkene (gemeente, pseudoniem);

create table veilig_thuis.gebeurtenis (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, soort text not null, betrokkene_id uuid, datum date not null, code text, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references veilig_thuis.dossier (gemeente, id)
);

alter table veilig_thuis.gebeurtenis enable row level security;

alter table veilig_thuis.gebeurtenis force row level security;

create policy eigen_gemeente on veilig_thuis.gebeurtenis
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on veilig_thuis.gebeurtenis to samenspraak_veilig_thuis;

create table veilig_thuis.gegeven (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, betrokkene_id uuid not null, onderdeel text, thema text, categorie text not null, niveau text not null,
  bron text not null, verzoek_id uuid, niet_tonen_aan uuid[] not null default '{}', datum date not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references veilig_thuis.dossier (gemeente, id)
);

alter table veilig_thuis.gegeven enable row level security;

alter table veilig_thuis.gegeven force row level security;

create policy eigen_gemeente on veilig_thuis.gegeven
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on veilig_thuis.gegeven to samenspraak_veilig_thuis;

create table veilig_thuis.verstrekking (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, gegeven_id uuid not null, aan text not null, datum date not null, artikel text not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references veilig_thuis.dossier (gemeente, id)
);

alter table veilig_thuis.verstrekking enable row level security;

alter table veilig_thuis.verstrekking force row level security;

create policy eigen_gemeente on veilig_thuis.verstrekking
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on veilig_thuis.verstrekking to samenspraak_veilig_thuis;

create table veilig_thuis.dienst (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, betrokkene_id uuid not null, domein text not null, soort text not null, staat text not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references veilig_thuis.dossier (gemeente, id)
);

alter table veilig_thuis.dienst enable row level security;

alter table veilig_thuis.dienst force row level security;

create policy eigen_gemeente on veilig_thuis.dienst
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on veilig_thuis.dienst to samenspraak_veilig_thuis;

create table veilig_thuis.brief (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, betrokkene_id uuid not null, soort text not null, datum date not null, verzonden_op date, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references veilig_thuis.dossier (gemeente, id)
);

alter table veilig_thuis.brief enable row level security;

alter table veilig_thuis.brief force row level security;

create policy eigen_gemeente on veilig_thuis.brief
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on veilig_thuis.brief to samenspraak_veilig_thuis;

create table veilig_thuis.concept (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, verloopt_op timestamptz not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references veilig_thuis.dossier (gemeente, id)
);

alter table veilig_thuis.concept enable row level security;

alter table veilig_thuis.concept force row level security;

create policy eigen_gemeente on veilig_thuis.concept
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on veilig_thuis.concept to samenspraak_veilig_thuis;

create table veilig_thuis.handeling (
  gemeente char(4) not null, id uuid not null, dossier_id uuid, verwerking text not null, wie uuid not null,
  op timestamptz not null, versie int, artikel text not null, uitkomst jsonb not null default '{}',
  primary key (gemeente, id)
);

create index on veilig_thuis.handeling (gemeente, dossier_id, versie);

alter table veilig_thuis.handeling enable row level security;

alter table veilig_thuis.handeling force row level security;

create policy eigen_gemeente on veilig_thuis.handeling
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on veilig_thuis.handeling to samenspraak_veilig_thuis;

alter table veilig_thuis.dossier add column ingang text, add column team uuid;

alter table veilig_thuis.gegeven add column vraag_id uuid, add column dienst_id uuid, add column item_id uuid;

alter table veilig_thuis.verstrekking add column verbeterd_op date, add column gemeld_op date, add column ingetrokken_op date,
  add column vernietiging text, add column uitleg_op date;

alter table veilig_thuis.dienst add column verklaard_op date, add column aangevraagd_op date, add column afgehandeld_op date,
  add column dreiging boolean not null default false, add column los boolean not null default false,
  add column vertrouwelijk boolean not null default false;

create table veilig_thuis.formulierconcept (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, verwerking text not null, pet_id uuid not null, zoek text not null default '', verloopt_op timestamptz not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references veilig_thuis.dossier (gemeente, id)
);

alter table veilig_thuis.formulierconcept enable row level security;

alter table veilig_thuis.formulierconcept force row level security;

create policy eigen_gemeente on veilig_thuis.formulierconcept
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on veilig_thuis.formulierconcept to samenspraak_veilig_thuis;

create index on veilig_thuis.formulierconcept (gemeente, pet_id);

grant usage on schema veilig_thuis to samenspraak_vernietiging;

create policy alle_gemeenten on veilig_thuis.dossier for select to samenspraak_vernietiging using (true);

grant select (gemeente, id), delete on veilig_thuis.dossier to samenspraak_vernietiging;

grant select (gemeente, dossier_id, pseudoniem), delete on veilig_thuis.betrokkene to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on veilig_thuis.overgang to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on veilig_thuis.gebeurtenis to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on veilig_thuis.gegeven to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on veilig_thuis.verstrekking to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on veilig_thuis.dienst to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on veilig_thuis.brief to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on veilig_thuis.concept to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on veilig_thuis.handeling to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on veilig_thuis.formulierconcept to samenspraak_vernietiging;

-- 0035-reach-of-the-report-point

create table inrichting.meldpunt_bereik (
  gemeente char(4) primary key references inrichting.gemeente (code),
  organisatie_id uuid not null,
  telefoon text not null,
  landelijk text,
  crisisdienst text
);

alter table inrichting.meldpunt_bereik enable row level security;

alter table inrichting.meldpunt_bereik force row level security;

create policy eigen_gemeente on inrichting.meldpunt_bereik
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on inrichting.meldpunt_bereik to samenspraak_inrichting;

grant select on inrichting.meldpunt_bereik to samenspraak_meldpunt;

create policy aanmelding on inrichting.meldpunt_bereik for select to samenspraak_aanmelding using (true);

grant select on inrichting.meldpunt_bereik to samenspraak_aanmelding;

create table inrichting.meldpunt_open (
  gemeente char(4) not null references inrichting.gemeente (code),
  weekdag int not null check (weekdag between 1 and 7),
  van text not null check (van ~ '^[0-2][0-9]:[0-5][0-9]$'),
  tot text not null check (tot ~ '^[0-2][0-9]:[0-5][0-9]$' and tot > van),
  primary key (gemeente, weekdag, van)
);

alter table inrichting.meldpunt_open enable row level security;

alter table inrichting.meldpunt_open force row level security;

create policy eigen_gemeente on inrichting.meldpunt_open
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on inrichting.meldpunt_open to samenspraak_inrichting;

grant select on inrichting.meldpunt_open to samenspraak_meldpunt;

create policy aanmelding on inrichting.meldpunt_open for select to samenspraak_aanmelding using (true);

grant select on inrichting.meldpunt_open to samenspraak_aanmelding;

-- 0036-counted-outcomes

create table meldpunt.afloop_telling (
  gemeente char(4) not null, dag date not null, soort text not null, aantal int not null check (aantal >= 0),
  primary key (gemeente, dag, soort)
);

alter table meldpunt.afloop_telling enable row level security;

alter table meldpunt.afloop_telling force row level security;

create policy eigen_gemeente on meldpunt.afloop_telling
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update on meldpunt.afloop_telling to samenspraak_meldpunt;

-- 0037-who-speaks-at-the-report-point

create table meldpunt.band (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, betrokkene_id uuid not null, soort text not null, code text not null, voor_id uuid, omvang text[] not null default '{}',
  sinds date, tot date, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references meldpunt.dossier (gemeente, id)
);

alter table meldpunt.band enable row level security;

alter table meldpunt.band force row level security;

create policy eigen_gemeente on meldpunt.band
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on meldpunt.band to samenspraak_meldpunt;

alter table meldpunt.inlichting add column andere_gemeente char(4);

grant select (gemeente, dossier_id), delete on meldpunt.band to samenspraak_vernietiging;

-- 0039-open-reports

create index on meldpunt.dossier (gemeente, staat);

-- 0041-end-of-reports

grant select (vernietigen_op) on meldpunt.dossier to samenspraak_vernietiging;

-- 0043-end-of-what-came-of-reports

grant select (vernietigen_op) on oggz.dossier to samenspraak_vernietiging;

grant select (vernietigen_op) on wvggz.dossier to samenspraak_vernietiging;

grant select (vernietigen_op) on veilig_thuis.dossier to samenspraak_vernietiging;

-- 0044-portal-for-parties

create table partij.dossier (
  gemeente char(4) not null, id uuid not null, nummer text not null, versie int not null, staat text not null,
  behandelaar uuid, wet text, route text, verzocht_op date, gestart_op date, einde_op date, vernietigen_op date,
  kenmerk jsonb not null default '{}', sleutelversie int not null default 1, inhoud bytea,
  primary key (gemeente, id), unique (gemeente, nummer)
);

alter table partij.dossier enable row level security;

alter table partij.dossier force row level security;

create policy eigen_gemeente on partij.dossier
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on partij.dossier to samenspraak_partij;

create index on partij.dossier (gemeente, behandelaar, staat);

create index on partij.dossier (gemeente, vernietigen_op) where vernietigen_op is not null;

create table partij.overgang (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, volgnr int not null, overgang text not null, naar text not null, datum date not null, artikel text not null, reden_code text, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references partij.dossier (gemeente, id)
);

alter table partij.overgang enable row level security;

alter table partij.overgang force row level security;

create policy eigen_gemeente on partij.overgang
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on partij.overgang to samenspraak_partij;

create table partij.betrokkene (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, pseudoniem uuid not null, hoedanigheid text not null, relatie text, datum date not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references partij.dossier (gemeente, id)
);

alter table partij.betrokkene enable row level security;

alter table partij.betrokkene force row level security;

create policy eigen_gemeente on partij.betrokkene
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on partij.betrokkene to samenspraak_partij;

create index on partij.betrokkene (gemeente, pseudoniem);

create table partij.gebeurtenis (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, soort text not null, betrokkene_id uuid, datum date not null, code text, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references partij.dossier (gemeente, id)
);

alter table partij.gebeurtenis enable row level security;

alter table partij.gebeurtenis force row level security;

create policy eigen_gemeente on partij.gebeurtenis
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on partij.gebeurtenis to samenspraak_partij;

create table partij.gegeven (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, betrokkene_id uuid not null, onderdeel text, thema text, categorie text not null, niveau text not null,
  bron text not null, verzoek_id uuid, niet_tonen_aan uuid[] not null default '{}', datum date not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references partij.dossier (gemeente, id)
);

alter table partij.gegeven enable row level security;

alter table partij.gegeven force row level security;

create policy eigen_gemeente on partij.gegeven
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on partij.gegeven to samenspraak_partij;

create table partij.verstrekking (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, gegeven_id uuid not null, aan text not null, datum date not null, artikel text not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references partij.dossier (gemeente, id)
);

alter table partij.verstrekking enable row level security;

alter table partij.verstrekking force row level security;

create policy eigen_gemeente on partij.verstrekking
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on partij.verstrekking to samenspraak_partij;

create table partij.dienst (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, betrokkene_id uuid not null, domein text not null, soort text not null, staat text not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references partij.dossier (gemeente, id)
);

alter table partij.dienst enable row level security;

alter table partij.dienst force row level security;

create policy eigen_gemeente on partij.dienst
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on partij.dienst to samenspraak_partij;

create table partij.brief (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, betrokkene_id uuid not null, soort text not null, datum date not null, verzonden_op date, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references partij.dossier (gemeente, id)
);

alter table partij.brief enable row level security;

alter table partij.brief force row level security;

create policy eigen_gemeente on partij.brief
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on partij.brief to samenspraak_partij;

create table partij.concept (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, verloopt_op timestamptz not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references partij.dossier (gemeente, id)
);

alter table partij.concept enable row level security;

alter table partij.concept force row level security;

create policy eigen_gemeente on partij.concept
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on partij.concept to samenspraak_partij;

create table partij.handeling (
  gemeente char(4) not null, id uuid not null, dossier_id uuid, verwerking text not null, wie uuid not null,
  op timestamptz not null, versie int, artikel text not null, uitkomst jsonb not null default '{}',
  primary key (gemeente, id)
);

create index on partij.handeling (gemeente, dossier_id, versie);

alter table partij.handeling enable row level security;

alter table partij.handeling force row level security;

create policy eigen_gemeente on partij.handeling
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on partij.handeling to samenspraak_partij;

alter table partij.dossier add column ingang text, add column team uuid;

alter table partij.gegeven add column vraag_id uuid, add column dienst_id uuid, add column item_id uuid;

alter table partij.verstrekking add column verbeterd_op date, add column gemeld_op date, add column ingetrokken_op date,
  add column vernietiging text, add column uitleg_op date;

alter table partij.dienst add column verklaard_op date, add column aangevraagd_op date, add column afgehandeld_op date,
  add column dreiging boolean not null default false, add column los boolean not null default false,
  add column vertrouwelijk boolean not null default false;

create table partij.formulierconcept (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, verwerking text not null, pet_id uuid not null, zoek text not null default '', verloopt_op timestamptz not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references partij.dossier (gemeente, id)
);

alter table partij.formulierconcept enable row level security;

alter table partij.formulierconcept force row level security;

create policy eigen_gemeente on partij.formulierconcept
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on partij.formulierconcept to samenspraak_partij;

create index on partij.formulierconcept (gemeente, pet_id);

create table partij.vraag (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, partij_id uuid not null, regime text not null, soort text, weg text not null, ernstig boolean not null,
    jeugdvoorziening boolean not null, niveau text not null,
    toestemming boolean not null, verzonden_op date not null, item_ids uuid[] not null, item_niveaus text[] not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references partij.dossier (gemeente, id)
);

alter table partij.vraag enable row level security;

alter table partij.vraag force row level security;

create policy eigen_gemeente on partij.vraag
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on partij.vraag to samenspraak_partij;

create table partij.antwoord (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, betrokkene_id uuid not null, vraag_id uuid not null, item_id uuid not null, soort text not null, niveau text, categorie text, staat text not null,
    datum date not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references partij.dossier (gemeente, id)
);

alter table partij.antwoord enable row level security;

alter table partij.antwoord force row level security;

create policy eigen_gemeente on partij.antwoord
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on partij.antwoord to samenspraak_partij;

grant usage on schema partij to samenspraak_vernietiging;

create policy alle_gemeenten on partij.dossier for select to samenspraak_vernietiging using (true);

grant select (gemeente, id), delete on partij.dossier to samenspraak_vernietiging;

grant select (gemeente, dossier_id, pseudoniem), delete on partij.betrokkene to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on partij.overgang to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on partij.gebeurtenis to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on partij.gegeven to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on partij.verstrekking to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on partij.dienst to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on partij.brief to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on partij.concept to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on partij.handeling to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on partij.formulierconcept to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on partij.vraag to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on partij.antwoord to samenspraak_vernietiging;

create index on partij.dossier (gemeente, team, staat);

grant select (vernietigen_op) on partij.dossier to samenspraak_vernietiging;

create table onderzoek.antwoord (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, betrokkene_id uuid not null, vraag_id uuid not null, item_id uuid not null, soort text not null, niveau text, categorie text, staat text not null,
  datum date not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references onderzoek.dossier (gemeente, id)
);

alter table onderzoek.antwoord enable row level security;

alter table onderzoek.antwoord force row level security;

create policy eigen_gemeente on onderzoek.antwoord
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on onderzoek.antwoord to samenspraak_onderzoek;

grant select (gemeente, dossier_id), delete on onderzoek.antwoord to samenspraak_vernietiging;

-- 0045-requests-of-parties

create table verzoek.dossier (
  gemeente char(4) not null, id uuid not null, nummer text not null, versie int not null, staat text not null,
  behandelaar uuid, wet text, route text, verzocht_op date, gestart_op date, einde_op date, vernietigen_op date,
  kenmerk jsonb not null default '{}', sleutelversie int not null default 1, inhoud bytea,
  primary key (gemeente, id), unique (gemeente, nummer)
);

alter table verzoek.dossier enable row level security;

alter table verzoek.dossier force row level security;

create policy eigen_gemeente on verzoek.dossier
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on verzoek.dossier to samenspraak_verzoek;

create index on verzoek.dossier (gemeente, behandelaar, staat);

create index on verzoek.dossier (gemeente, vernietigen_op) where vernietigen_op is not null;

create table verzoek.overgang (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, volgnr int not null, overgang text not null, naar text not null, datum date not null, artikel text not null, reden_code text, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references verzoek.dossier (gemeente, id)
);

alter table verzoek.overgang enable row level security;

alter table verzoek.overgang force row level security;

create policy eigen_gemeente on verzoek.overgang
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on verzoek.overgang to samenspraak_verzoek;

create table verzoek.betrokkene (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, pseudoniem uuid not null, hoedanigheid text not null, relatie text, datum date not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references verzoek.dossier (gemeente, id)
);

alter table verzoek.betrokkene enable row level security;

alter table verzoek.betrokkene force row level security;

create policy eigen_gemeente on verzoek.betrokkene
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on verzoek.betrokkene to samenspraak_verzoek;

create index on verzoek.betrokkene (gemeente, pseudoniem);

create table verzoek.gebeurtenis (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, soort text not null, betrokkene_id uuid, datum date not null, code text, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references verzoek.dossier (gemeente, id)
);

alter table verzoek.gebeurtenis enable row level security;

alter table verzoek.gebeurtenis force row level security;

create policy eigen_gemeente on verzoek.gebeurtenis
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on verzoek.gebeurtenis to samenspraak_verzoek;

create table verzoek.gegeven (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, betrokkene_id uuid not null, onderdeel text, thema text, categorie text not null, niveau text not null,
  bron text not null, verzoek_id uuid, niet_tonen_aan uuid[] not null default '{}', datum date not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references verzoek.dossier (gemeente, id)
);

alter table verzoek.gegeven enable row level security;

alter table verzoek.gegeven force row level security;

create policy eigen_gemeente on verzoek.gegeven
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on verzoek.gegeven to samenspraak_verzoek;

create table verzoek.verstrekking (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, gegeven_id uuid not null, aan text not null, datum date not null, artikel text not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references verzoek.dossier (gemeente, id)
);

alter table verzoek.verstrekking enable row level security;

alter table verzoek.verstrekking force row level security;

create policy eigen_gemeente on verzoek.verstrekking
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on verzoek.verstrekking to samenspraak_verzoek;

create table verzoek.dienst (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, betrokkene_id uuid not null, domein text not null, soort text not null, staat text not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references verzoek.dossier (gemeente, id)
);

alter table verzoek.dienst enable row level security;

alter table verzoek.dienst force row level security;

create policy eigen_gemeente on verzoek.dienst
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on verzoek.dienst to samenspraak_verzoek;

create table verzoek.brief (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, betrokkene_id uuid not null, soort text not null, datum date not null, verzonden_op date, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references verzoek.dossier (gemeente, id)
);

alter table verzoek.brief enable row level security;

alter table verzoek.brief force row level security;

create policy eigen_gemeente on verzoek.brief
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on verzoek.brief to samenspraak_verzoek;

create table verzoek.concept (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, verloopt_op timestamptz not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references verzoek.dossier (gemeente, id)
);

alter table verzoek.concept enable row level security;

alter table verzoek.concept force row level security;

create policy eigen_gemeente on verzoek.concept
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on verzoek.concept to samenspraak_verzoek;

create table verzoek.handeling (
  gemeente char(4) not null, id uuid not null, dossier_id uuid, verwerking text not null, wie uuid not null,
  op timestamptz not null, versie int, artikel text not null, uitkomst jsonb not null default '{}',
  primary key (gemeente, id)
);

create index on verzoek.handeling (gemeente, dossier_id, versie);

alter table verzoek.handeling enable row level security;

alter table verzoek.handeling force row level security;

create policy eigen_gemeente on verzoek.handeling
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on verzoek.handeling to samenspraak_verzoek;

alter table verzoek.dossier add column ingang text, add column team uuid;

alter table verzoek.gegeven add column vraag_id uuid, add column dienst_id uuid, add column item_id uuid;

alter table verzoek.verstrekking add column verbeterd_op date, add column gemeld_op date, add column ingetrokken_op date,
  add column vernietiging text, add column uitleg_op date;

alter table verzoek.dienst add column verklaard_op date, add column aangevraagd_op date, add column afgehandeld_op date,
  add column dreiging boolean not null default false, add column los boolean not null default false,
  add column vertrouwelijk boolean not null default false;

create table verzoek.formulierconcept (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, verwerking text not null, pet_id uuid not null, zoek text not null default '', verloopt_op timestamptz not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references verzoek.dossier (gemeente, id)
);

alter table verzoek.formulierconcept enable row level security;

alter table verzoek.formulierconcept force row level security;

create policy eigen_gemeente on verzoek.formulierconcept
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on verzoek.formulierconcept to samenspraak_verzoek;

create index on verzoek.formulierconcept (gemeente, pet_id);

grant usage on schema verzoek to samenspraak_vernietiging;

create policy alle_gemeenten on verzoek.dossier for select to samenspraak_vernietiging using (true);

grant select (gemeente, id), delete on verzoek.dossier to samenspraak_vernietiging;

grant select (gemeente, dossier_id, pseudoniem), delete on verzoek.betrokkene to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on verzoek.overgang to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on verzoek.gebeurtenis to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on verzoek.gegeven to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on verzoek.verstrekking to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on verzoek.dienst to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on verzoek.brief to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on verzoek.concept to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on verzoek.handeling to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on verzoek.formulierconcept to samenspraak_vernietiging;

create index on verzoek.dossier (gemeente, staat);

grant select (vernietigen_op) on verzoek.dossier to samenspraak_vernietiging;

-- 0046-what-parties-may-use

alter table inrichting.partij add column taak text, add column contactweg text;

create table inrichting.partij_recht (
  gemeente char(4) not null references inrichting.gemeente (code),
  partij_id uuid not null,
  wat text not null, grond text not null,
  vanaf date not null,
  tot date check (tot > vanaf),
  primary key (gemeente, partij_id, wat, vanaf),
  foreign key (gemeente, partij_id) references inrichting.partij (gemeente, id)
);

create table inrichting.partij_afspraak (
  gemeente char(4) not null references inrichting.gemeente (code),
  partij_id uuid not null,
  onderwerp text not null,
  vanaf date not null,
  tot date check (tot > vanaf),
  primary key (gemeente, partij_id, onderwerp, vanaf),
  foreign key (gemeente, partij_id) references inrichting.partij (gemeente, id)
);

alter table inrichting.partij_recht enable row level security;

alter table inrichting.partij_recht force row level security;

create policy eigen_gemeente on inrichting.partij_recht
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, delete on inrichting.partij_recht to samenspraak_inrichting;

grant select on inrichting.partij_recht to samenspraak_meldpunt;

grant select on inrichting.partij_recht to samenspraak_oggz;

grant select on inrichting.partij_recht to samenspraak_wvggz;

grant select on inrichting.partij_recht to samenspraak_veilig_thuis;

grant select on inrichting.partij_recht to samenspraak_verzoek;

grant select on inrichting.partij_recht to samenspraak_onderzoek;

grant select on inrichting.partij_recht to samenspraak_casusoverleg;

grant select on inrichting.partij_recht to samenspraak_coordinatie;

grant select on inrichting.partij_recht to samenspraak_zvh;

grant select on inrichting.partij_recht to samenspraak_rechten;

grant select on inrichting.partij_recht to samenspraak_partij;

alter table inrichting.partij_afspraak enable row level security;

alter table inrichting.partij_afspraak force row level security;

create policy eigen_gemeente on inrichting.partij_afspraak
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, delete on inrichting.partij_afspraak to samenspraak_inrichting;

grant select on inrichting.partij_afspraak to samenspraak_meldpunt;

grant select on inrichting.partij_afspraak to samenspraak_oggz;

grant select on inrichting.partij_afspraak to samenspraak_wvggz;

grant select on inrichting.partij_afspraak to samenspraak_veilig_thuis;

grant select on inrichting.partij_afspraak to samenspraak_verzoek;

grant select on inrichting.partij_afspraak to samenspraak_onderzoek;

grant select on inrichting.partij_afspraak to samenspraak_casusoverleg;

grant select on inrichting.partij_afspraak to samenspraak_coordinatie;

grant select on inrichting.partij_afspraak to samenspraak_zvh;

grant select on inrichting.partij_afspraak to samenspraak_rechten;

grant select on inrichting.partij_afspraak to samenspraak_partij;

-- 0047-known-in-outreach

create table oggz.herkenning (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, soort text not null, kenmerk bytea not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references oggz.dossier (gemeente, id)
);

alter table oggz.herkenning enable row level security;

alter table oggz.herkenning force row level security;

create policy eigen_gemeente on oggz.herkenning
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on oggz.herkenning to samenspraak_oggz;

create index on oggz.herkenning (gemeente, kenmerk);

grant select (gemeente, dossier_id), delete on oggz.herkenning to samenspraak_vernietiging;

-- 0048-one-time-questions

create table inrichting.eenmalige_vraag (
  gemeente char(4) not null references inrichting.gemeente (code),
  id uuid not null,
  dossier_id uuid not null,
  partij text not null,
  mail text not null,
  code bytea not null,
  wie bytea,
  verzonden_op timestamptz,
  verloopt_op date not null,
  primary key (gemeente, id)
);

create index eenmalige_vraag_met_code on inrichting.eenmalige_vraag (code);

create index eenmalige_vraag_van_dossier on inrichting.eenmalige_vraag (gemeente, dossier_id);

alter table inrichting.eenmalige_vraag enable row level security;

alter table inrichting.eenmalige_vraag force row level security;

create policy eigen_gemeente on inrichting.eenmalige_vraag
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant insert, select (gemeente, id, dossier_id), delete on inrichting.eenmalige_vraag to samenspraak_onderzoek;

grant select (gemeente, id, dossier_id), delete on inrichting.eenmalige_vraag to samenspraak_partij;

grant select, update (verzonden_op), delete on inrichting.eenmalige_vraag to samenspraak_bericht;

create policy aanmelding on inrichting.eenmalige_vraag to samenspraak_aanmelding using (true) with check (true);

grant select, update (wie) on inrichting.eenmalige_vraag to samenspraak_aanmelding;

-- 0055-systems-of-parties

create table inrichting.systeem (
  gemeente char(4) not null references inrichting.gemeente (code),
  id uuid not null,
  organisatie_id uuid not null,
  client_id text not null check (length(client_id) between 1 and 200),
  naam text not null,
  van date not null,
  tot date check (tot >= van),
  meldadres text check (length(meldadres) between 1 and 300),
  sleutel smallint not null default 1 check (sleutel between 1 and 9999),
  primary key (gemeente, id)
);

create index systeem_van_organisatie on inrichting.systeem (gemeente, organisatie_id);

create index systeem_met_client on inrichting.systeem (client_id);

alter table inrichting.systeem enable row level security;

alter table inrichting.systeem force row level security;

create policy eigen_gemeente on inrichting.systeem
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update on inrichting.systeem to samenspraak_inrichting;

grant select on inrichting.systeem to samenspraak_bericht;

grant select (gemeente, id, naam, organisatie_id, van, tot) on inrichting.systeem to samenspraak_meldpunt;

grant select (gemeente, id, naam, organisatie_id, van, tot) on inrichting.systeem to samenspraak_oggz;

grant select (gemeente, id, naam, organisatie_id, van, tot) on inrichting.systeem to samenspraak_wvggz;

grant select (gemeente, id, naam, organisatie_id, van, tot) on inrichting.systeem to samenspraak_veilig_thuis;

grant select (gemeente, id, naam, organisatie_id, van, tot) on inrichting.systeem to samenspraak_verzoek;

grant select (gemeente, id, naam, organisatie_id, van, tot) on inrichting.systeem to samenspraak_onderzoek;

grant select (gemeente, id, naam, organisatie_id, van, tot) on inrichting.systeem to samenspraak_casusoverleg;

grant select (gemeente, id, naam, organisatie_id, van, tot) on inrichting.systeem to samenspraak_coordinatie;

grant select (gemeente, id, naam, organisatie_id, van, tot) on inrichting.systeem to samenspraak_zvh;

grant select (gemeente, id, naam, organisatie_id, van, tot) on inrichting.systeem to samenspraak_rechten;

grant select (gemeente, id, naam, organisatie_id, van, tot) on inrichting.systeem to samenspraak_partij;

create policy aanmelding on inrichting.systeem for select to samenspraak_aanmelding using (true);

grant select on inrichting.systeem to samenspraak_aanmelding;

alter table inrichting.gemeente add column oin text check (oin ~ '^[0-9]{20}$');

alter table logboek.audit drop constraint audit_oorsprong_check;

alter table logboek.audit add constraint audit_oorsprong_check
  check (oorsprong in ('web', 'api', 'taak', 'systeem'));

alter table logboek.ldv add column foreign_operation_processor text check (length(foreign_operation_processor) between 1 and 300);

-- 0059-sharing-in-an-approach

create table coordinatie.deelname (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, partij_id uuid not null, sinds date not null, tot date, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references coordinatie.dossier (gemeente, id)
);

alter table coordinatie.deelname enable row level security;

alter table coordinatie.deelname force row level security;

create policy eigen_gemeente on coordinatie.deelname
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on coordinatie.deelname to samenspraak_coordinatie;

grant select (gemeente, dossier_id), delete on coordinatie.deelname to samenspraak_vernietiging;

create table coordinatie.inbreng (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, partij_id uuid not null, betrokkene_id uuid not null, niveau text not null, categorie text not null, staat text not null, datum date not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references coordinatie.dossier (gemeente, id)
);

alter table coordinatie.inbreng enable row level security;

alter table coordinatie.inbreng force row level security;

create policy eigen_gemeente on coordinatie.inbreng
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on coordinatie.inbreng to samenspraak_coordinatie;

grant select (gemeente, dossier_id), delete on coordinatie.inbreng to samenspraak_vernietiging;

create table partij.inbreng (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, partij_id uuid not null, betrokkene_id uuid not null, niveau text not null, categorie text not null, staat text not null, datum date not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references partij.dossier (gemeente, id)
);

alter table partij.inbreng enable row level security;

alter table partij.inbreng force row level security;

create policy eigen_gemeente on partij.inbreng
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on partij.inbreng to samenspraak_partij;

grant select (gemeente, dossier_id), delete on partij.inbreng to samenspraak_vernietiging;

create table partij.afspraak (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, doel_id uuid, partij_id uuid, betrokkene_id uuid, staat text not null, uiterlijk date, datum date not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references partij.dossier (gemeente, id)
);

alter table partij.afspraak enable row level security;

alter table partij.afspraak force row level security;

create policy eigen_gemeente on partij.afspraak
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on partij.afspraak to samenspraak_partij;

grant select (gemeente, dossier_id), delete on partij.afspraak to samenspraak_vernietiging;

-- 0060-case-conference

create table casusoverleg.dossier (
  gemeente char(4) not null, id uuid not null, nummer text not null, versie int not null, staat text not null,
  behandelaar uuid, wet text, route text, verzocht_op date, gestart_op date, einde_op date, vernietigen_op date,
  kenmerk jsonb not null default '{}', sleutelversie int not null default 1, inhoud bytea,
  primary key (gemeente, id), unique (gemeente, nummer)
);

alter table casusoverleg.dossier enable row level security;

alter table casusoverleg.dossier force row level security;

create policy eigen_gemeente on casusoverleg.dossier
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on casusoverleg.dossier to samenspraak_casusoverleg;

create index on casusoverleg.dossier (gemeente, behandelaar, staat);

create index on casusoverleg.dossier (gemeente, vernietigen_op) where vernietigen_op is not null;

create table casusoverleg.overgang (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, volgnr int not null, overgang text not null, naar text not null, datum date not null, artikel text not null, reden_code text, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references casusoverleg.dossier (gemeente, id)
);

alter table casusoverleg.overgang enable row level security;

alter table casusoverleg.overgang force row level security;

create policy eigen_gemeente on casusoverleg.overgang
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on casusoverleg.overgang to samenspraak_casusoverleg;

create table casusoverleg.betrokkene (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, pseudoniem uuid not null, hoedanigheid text not null, relatie text, datum date not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references casusoverleg.dossier (gemeente, id)
);

alter table casusoverleg.betrokkene enable row level security;

alter table casusoverleg.betrokkene force row level security;

create policy eigen_gemeente on casusoverleg.betrokkene
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on casusoverleg.betrokkene to samenspraak_casusoverleg;

create index on casusoverleg.betrokkene (gemeente, pseudoniem);

create table casusoverleg.gebeurtenis (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, soort text not null, betrokkene_id uuid, datum date not null, code text, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references casusoverleg.dossier (gemeente, id)
);

alter table casusoverleg.gebeurtenis enable row level security;

alter table casusoverleg.gebeurtenis force row level security;

create policy eigen_gemeente on casusoverleg.gebeurtenis
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on casusoverleg.gebeurtenis to samenspraak_casusoverleg;

create table casusoverleg.gegeven (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, betrokkene_id uuid not null, onderdeel text, thema text, categorie text not null, niveau text not null,
  bron text not null, verzoek_id uuid, niet_tonen_aan uuid[] not null default '{}', datum date not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references casusoverleg.dossier (gemeente, id)
);

alter table casusoverleg.gegeven enable row level security;

alter table casusoverleg.gegeven force row level security;

create policy eigen_gemeente on casusoverleg.gegeven
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on casusoverleg.gegeven to samenspraak_casusoverleg;

create table casusoverleg.verstrekking (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, gegeven_id uuid not null, aan text not null, datum date not null, artikel text not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references casusoverleg.dossier (gemeente, id)
);

alter table casusoverleg.verstrekking enable row level security;

alter table casusoverleg.verstrekking force row level security;

create policy eigen_gemeente on casusoverleg.verstrekking
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on casusoverleg.verstrekking to samenspraak_casusoverleg;

create table casusoverleg.dienst (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, betrokkene_id uuid not null, domein text not null, soort text not null, staat text not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references casusoverleg.dossier (gemeente, id)
);

alter table casusoverleg.dienst enable row level security;

alter table casusoverleg.dienst force row level security;

create policy eigen_gemeente on casusoverleg.dienst
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on casusoverleg.dienst to samenspraak_casusoverleg;

create table casusoverleg.brief (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, betrokkene_id uuid not null, soort text not null, datum date not null, verzonden_op date, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references casusoverleg.dossier (gemeente, id)
);

alter table casusoverleg.brief enable row level security;

alter table casusoverleg.brief force row level security;

create policy eigen_gemeente on casusoverleg.brief
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on casusoverleg.brief to samenspraak_casusoverleg;

create table casusoverleg.concept (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, verloopt_op timestamptz not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references casusoverleg.dossier (gemeente, id)
);

alter table casusoverleg.concept enable row level security;

alter table casusoverleg.concept force row level security;

create policy eigen_gemeente on casusoverleg.concept
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on casusoverleg.concept to samenspraak_casusoverleg;

create table casusoverleg.handeling (
  gemeente char(4) not null, id uuid not null, dossier_id uuid, verwerking text not null, wie uuid not null,
  op timestamptz not null, versie int, artikel text not null, uitkomst jsonb not null default '{}',
  primary key (gemeente, id)
);

create index on casusoverleg.handeling (gemeente, dossier_id, versie);

alter table casusoverleg.handeling enable row level security;

alter table casusoverleg.handeling force row level security;

create policy eigen_gemeente on casusoverleg.handeling
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on casusoverleg.handeling to samenspraak_casusoverleg;

alter table casusoverleg.dossier add column ingang text, add column team uuid;

alter table casusoverleg.gegeven add column vraag_id uuid, add column dienst_id uuid, add column item_id uuid;

alter table casusoverleg.verstrekking add column verbeterd_op date, add column gemeld_op date, add column ingetrokken_op date,
  add column vernietiging text, add column uitleg_op date;

alter table casusoverleg.dienst add column verklaard_op date, add column aangevraagd_op date, add column afgehandeld_op date,
  add column dreiging boolean not null default false, add column los boolean not null default false,
  add column vertrouwelijk boolean not null default false;

create table casusoverleg.formulierconcept (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, verwerking text not null, pet_id uuid not null, zoek text not null default '', verloopt_op timestamptz not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references casusoverleg.dossier (gemeente, id)
);

alter table casusoverleg.formulierconcept enable row level security;

alter table casusoverleg.formulierconcept force row level security;

create policy eigen_gemeente on casusoverleg.formulierconcept
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on casusoverleg.formulierconcept to samenspraak_casusoverleg;

create index on casusoverleg.formulierconcept (gemeente, pet_id);

create table casusoverleg.deelnemer (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, soort text not null, partij_id uuid, organisatie_id uuid, betrokkene_id uuid, regime text, partijsoort text,
  staat text not null, reden_code text, hoort_over uuid[] not null default '{}', datum date not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references casusoverleg.dossier (gemeente, id)
);

alter table casusoverleg.deelnemer enable row level security;

alter table casusoverleg.deelnemer force row level security;

create policy eigen_gemeente on casusoverleg.deelnemer
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on casusoverleg.deelnemer to samenspraak_casusoverleg;

create table casusoverleg.aanwezigheid (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, deelnemer_id uuid not null, gebruiker_id uuid, sinds timestamptz not null, tot timestamptz, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references casusoverleg.dossier (gemeente, id)
);

alter table casusoverleg.aanwezigheid enable row level security;

alter table casusoverleg.aanwezigheid force row level security;

create policy eigen_gemeente on casusoverleg.aanwezigheid
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on casusoverleg.aanwezigheid to samenspraak_casusoverleg;

create table casusoverleg.ingebracht (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, deelnemer_id uuid not null, betrokkene_id uuid not null, niveau text not null, categorie text not null,
  niet_voor uuid[] not null default '{}', datum date not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references casusoverleg.dossier (gemeente, id)
);

alter table casusoverleg.ingebracht enable row level security;

alter table casusoverleg.ingebracht force row level security;

create policy eigen_gemeente on casusoverleg.ingebracht
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on casusoverleg.ingebracht to samenspraak_casusoverleg;

create table casusoverleg.gezien (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, ingebracht_id uuid not null, gebruiker_id uuid not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references casusoverleg.dossier (gemeente, id)
);

alter table casusoverleg.gezien enable row level security;

alter table casusoverleg.gezien force row level security;

create policy eigen_gemeente on casusoverleg.gezien
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on casusoverleg.gezien to samenspraak_casusoverleg;

create table casusoverleg.overlegafspraak (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, deelnemer_id uuid, partij_id uuid, betrokkene_id uuid, staat text not null, uiterlijk date, datum date not null,
  delen_met uuid[] not null default '{}', inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references casusoverleg.dossier (gemeente, id)
);

alter table casusoverleg.overlegafspraak enable row level security;

alter table casusoverleg.overlegafspraak force row level security;

create policy eigen_gemeente on casusoverleg.overlegafspraak
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on casusoverleg.overlegafspraak to samenspraak_casusoverleg;

create table casusoverleg.meeneming (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, ingebracht_id uuid not null, deelnemer_id uuid not null, staat text not null, datum date not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references casusoverleg.dossier (gemeente, id)
);

alter table casusoverleg.meeneming enable row level security;

alter table casusoverleg.meeneming force row level security;

create policy eigen_gemeente on casusoverleg.meeneming
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on casusoverleg.meeneming to samenspraak_casusoverleg;

create table casusoverleg.waarneming (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, waarnemer uuid not null, namens uuid not null, van date not null, tot date not null, reden_code text not null,
  beeindigd_op date, einde_code text, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references casusoverleg.dossier (gemeente, id)
);

alter table casusoverleg.waarneming enable row level security;

alter table casusoverleg.waarneming force row level security;

create policy eigen_gemeente on casusoverleg.waarneming
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on casusoverleg.waarneming to samenspraak_casusoverleg;

grant usage on schema casusoverleg to samenspraak_vernietiging;

create policy alle_gemeenten on casusoverleg.dossier for select to samenspraak_vernietiging using (true);

grant select (gemeente, id), delete on casusoverleg.dossier to samenspraak_vernietiging;

grant select (gemeente, dossier_id, pseudoniem), delete on casusoverleg.betrokkene to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on casusoverleg.overgang to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on casusoverleg.gebeurtenis to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on casusoverleg.gegeven to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on casusoverleg.verstrekking to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on casusoverleg.dienst to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on casusoverleg.brief to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on casusoverleg.concept to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on casusoverleg.handeling to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on casusoverleg.formulierconcept to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on casusoverleg.deelnemer to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on casusoverleg.aanwezigheid to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on casusoverleg.ingebracht to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on casusoverleg.gezien to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on casusoverleg.overlegafspraak to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on casusoverleg.meeneming to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on casusoverleg.waarneming to samenspraak_vernietiging;

create index on casusoverleg.deelnemer (gemeente, organisatie_id) where organisatie_id is not null;

create table onderzoek.overleg (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, staat text not null, dag date not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references onderzoek.dossier (gemeente, id)
);

alter table onderzoek.overleg enable row level security;

alter table onderzoek.overleg force row level security;

create policy eigen_gemeente on onderzoek.overleg
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on onderzoek.overleg to samenspraak_onderzoek;

grant select (gemeente, dossier_id), delete on onderzoek.overleg to samenspraak_vernietiging;

create table onderzoek.overlegafspraak (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, deelnemer_id uuid, partij_id uuid, betrokkene_id uuid, staat text not null, uiterlijk date, datum date not null,
  delen_met uuid[] not null default '{}', inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references onderzoek.dossier (gemeente, id)
);

alter table onderzoek.overlegafspraak enable row level security;

alter table onderzoek.overlegafspraak force row level security;

create policy eigen_gemeente on onderzoek.overlegafspraak
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on onderzoek.overlegafspraak to samenspraak_onderzoek;

grant select (gemeente, dossier_id), delete on onderzoek.overlegafspraak to samenspraak_vernietiging;

create table onderzoek.meegenomen (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, betrokkene_id uuid not null, van uuid, aan uuid, niveau text not null, categorie text not null, datum date not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references onderzoek.dossier (gemeente, id)
);

alter table onderzoek.meegenomen enable row level security;

alter table onderzoek.meegenomen force row level security;

create policy eigen_gemeente on onderzoek.meegenomen
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on onderzoek.meegenomen to samenspraak_onderzoek;

grant select (gemeente, dossier_id), delete on onderzoek.meegenomen to samenspraak_vernietiging;

create table coordinatie.overleg (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, staat text not null, dag date not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references coordinatie.dossier (gemeente, id)
);

alter table coordinatie.overleg enable row level security;

alter table coordinatie.overleg force row level security;

create policy eigen_gemeente on coordinatie.overleg
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on coordinatie.overleg to samenspraak_coordinatie;

grant select (gemeente, dossier_id), delete on coordinatie.overleg to samenspraak_vernietiging;

create table coordinatie.meegenomen (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, betrokkene_id uuid not null, van uuid, aan uuid, niveau text not null, categorie text not null, datum date not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references coordinatie.dossier (gemeente, id)
);

alter table coordinatie.meegenomen enable row level security;

alter table coordinatie.meegenomen force row level security;

create policy eigen_gemeente on coordinatie.meegenomen
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on coordinatie.meegenomen to samenspraak_coordinatie;

grant select (gemeente, dossier_id), delete on coordinatie.meegenomen to samenspraak_vernietiging;

create table partij.overlegafspraak (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, deelnemer_id uuid, partij_id uuid, betrokkene_id uuid, staat text not null, uiterlijk date, datum date not null,
  delen_met uuid[] not null default '{}', inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references partij.dossier (gemeente, id)
);

alter table partij.overlegafspraak enable row level security;

alter table partij.overlegafspraak force row level security;

create policy eigen_gemeente on partij.overlegafspraak
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on partij.overlegafspraak to samenspraak_partij;

grant select (gemeente, dossier_id), delete on partij.overlegafspraak to samenspraak_vernietiging;

create table partij.meegenomen (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, betrokkene_id uuid not null, van uuid, aan uuid, niveau text not null, categorie text not null, datum date not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references partij.dossier (gemeente, id)
);

alter table partij.meegenomen enable row level security;

alter table partij.meegenomen force row level security;

create policy eigen_gemeente on partij.meegenomen
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on partij.meegenomen to samenspraak_partij;

grant select (gemeente, dossier_id), delete on partij.meegenomen to samenspraak_vernietiging;

-- 0061-presence-in-a-conference

create unique index on casusoverleg.gezien (gemeente, dossier_id, ingebracht_id, gebruiker_id);

create index on casusoverleg.aanwezigheid (gemeente, gebruiker_id) where tot is null;

-- 0064-zorg-en-veiligheidshuis

create table zvh.dossier (
  gemeente char(4) not null, id uuid not null, nummer text not null, versie int not null, staat text not null,
  behandelaar uuid, wet text, route text, verzocht_op date, gestart_op date, einde_op date, vernietigen_op date,
  kenmerk jsonb not null default '{}', sleutelversie int not null default 1, inhoud bytea,
  primary key (gemeente, id), unique (gemeente, nummer)
);

alter table zvh.dossier enable row level security;

alter table zvh.dossier force row level security;

create policy eigen_gemeente on zvh.dossier
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on zvh.dossier to samenspraak_zvh;

create index on zvh.dossier (gemeente, behandelaar, staat);

create index on zvh.dossier (gemeente, vernietigen_op) where vernietigen_op is not null;

create table zvh.overgang (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, volgnr int not null, overgang text not null, naar text not null, datum date not null, artikel text not null, reden_code text, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references zvh.dossier (gemeente, id)
);

alter table zvh.overgang enable row level security;

alter table zvh.overgang force row level security;

create policy eigen_gemeente on zvh.overgang
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on zvh.overgang to samenspraak_zvh;

create table zvh.betrokkene (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, pseudoniem uuid not null, hoedanigheid text not null, relatie text, datum date not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references zvh.dossier (gemeente, id)
);

alter table zvh.betrokkene enable row level security;

alter table zvh.betrokkene force row level security;

create policy eigen_gemeente on zvh.betrokkene
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on zvh.betrokkene to samenspraak_zvh;

create index on zvh.betrokkene (gemeente, pseudoniem);

create table zvh.gebeurtenis (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, soort text not null, betrokkene_id uuid, datum date not null, code text, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references zvh.dossier (gemeente, id)
);

alter table zvh.gebeurtenis enable row level security;

alter table zvh.gebeurtenis force row level security;

create policy eigen_gemeente on zvh.gebeurtenis
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on zvh.gebeurtenis to samenspraak_zvh;

create table zvh.gegeven (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, betrokkene_id uuid not null, onderdeel text, thema text, categorie text not null, niveau text not null,
  bron text not null, verzoek_id uuid, niet_tonen_aan uuid[] not null default '{}', datum date not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references zvh.dossier (gemeente, id)
);

alter table zvh.gegeven enable row level security;

alter table zvh.gegeven force row level security;

create policy eigen_gemeente on zvh.gegeven
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on zvh.gegeven to samenspraak_zvh;

create table zvh.verstrekking (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, gegeven_id uuid not null, aan text not null, datum date not null, artikel text not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references zvh.dossier (gemeente, id)
);

alter table zvh.verstrekking enable row level security;

alter table zvh.verstrekking force row level security;

create policy eigen_gemeente on zvh.verstrekking
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on zvh.verstrekking to samenspraak_zvh;

create table zvh.dienst (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, betrokkene_id uuid not null, domein text not null, soort text not null, staat text not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references zvh.dossier (gemeente, id)
);

alter table zvh.dienst enable row level security;

alter table zvh.dienst force row level security;

create policy eigen_gemeente on zvh.dienst
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on zvh.dienst to samenspraak_zvh;

create table zvh.brief (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, betrokkene_id uuid not null, soort text not null, datum date not null, verzonden_op date, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references zvh.dossier (gemeente, id)
);

alter table zvh.brief enable row level security;

alter table zvh.brief force row level security;

create policy eigen_gemeente on zvh.brief
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on zvh.brief to samenspraak_zvh;

create table zvh.concept (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, verloopt_op timestamptz not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references zvh.dossier (gemeente, id)
);

alter table zvh.concept enable row level security;

alter table zvh.concept force row level security;

create policy eigen_gemeente on zvh.concept
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on zvh.concept to samenspraak_zvh;

create table zvh.handeling (
  gemeente char(4) not null, id uuid not null, dossier_id uuid, verwerking text not null, wie uuid not null,
  op timestamptz not null, versie int, artikel text not null, uitkomst jsonb not null default '{}',
  primary key (gemeente, id)
);

create index on zvh.handeling (gemeente, dossier_id, versie);

alter table zvh.handeling enable row level security;

alter table zvh.handeling force row level security;

create policy eigen_gemeente on zvh.handeling
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on zvh.handeling to samenspraak_zvh;

alter table zvh.dossier add column ingang text, add column team uuid;

alter table zvh.gegeven add column vraag_id uuid, add column dienst_id uuid, add column item_id uuid;

alter table zvh.verstrekking add column verbeterd_op date, add column gemeld_op date, add column ingetrokken_op date,
  add column vernietiging text, add column uitleg_op date;

alter table zvh.dienst add column verklaard_op date, add column aangevraagd_op date, add column afgehandeld_op date,
  add column dreiging boolean not null default false, add column los boolean not null default false,
  add column vertrouwelijk boolean not null default false;

create table zvh.formulierconcept (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, verwerking text not null, pet_id uuid not null, zoek text not null default '', verloopt_op timestamptz not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references zvh.dossier (gemeente, id)
);

alter table zvh.formulierconcept enable row level security;

alter table zvh.formulierconcept force row level security;

create policy eigen_gemeente on zvh.formulierconcept
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on zvh.formulierconcept to samenspraak_zvh;

create index on zvh.formulierconcept (gemeente, pet_id);

create table zvh.zvhafspraak (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, gegeven_id uuid not null, aan uuid[] not null, clienten uuid[] not null, afgesproken_op date not null, staat text not null, datum date not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references zvh.dossier (gemeente, id)
);

alter table zvh.zvhafspraak enable row level security;

alter table zvh.zvhafspraak force row level security;

create policy eigen_gemeente on zvh.zvhafspraak
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on zvh.zvhafspraak to samenspraak_zvh;

create table zvh.waarneming (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, waarnemer uuid not null, namens uuid not null, van date not null, tot date not null, reden_code text not null, beeindigd_op date, einde_code text, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references zvh.dossier (gemeente, id)
);

alter table zvh.waarneming enable row level security;

alter table zvh.waarneming force row level security;

create policy eigen_gemeente on zvh.waarneming
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on zvh.waarneming to samenspraak_zvh;

grant usage on schema zvh to samenspraak_vernietiging;

create policy alle_gemeenten on zvh.dossier for select to samenspraak_vernietiging using (true);

grant select (gemeente, id), delete on zvh.dossier to samenspraak_vernietiging;

grant select (gemeente, dossier_id, pseudoniem), delete on zvh.betrokkene to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on zvh.overgang to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on zvh.gebeurtenis to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on zvh.gegeven to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on zvh.verstrekking to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on zvh.dienst to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on zvh.brief to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on zvh.concept to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on zvh.handeling to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on zvh.formulierconcept to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on zvh.zvhafspraak to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on zvh.waarneming to samenspraak_vernietiging;

create index on zvh.dossier (gemeente, staat);

grant select (vernietigen_op) on zvh.dossier to samenspraak_vernietiging;

create table coordinatie.zvhoverleg (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, partij_id uuid not null, antwoord text not null, niet_gegevens uuid[] not null, datum date not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references coordinatie.dossier (gemeente, id)
);

alter table coordinatie.zvhoverleg enable row level security;

alter table coordinatie.zvhoverleg force row level security;

create policy eigen_gemeente on coordinatie.zvhoverleg
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on coordinatie.zvhoverleg to samenspraak_coordinatie;

grant select (gemeente, dossier_id), delete on coordinatie.zvhoverleg to samenspraak_vernietiging;

create table coordinatie.zvhtraject (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, staat text not null, sinds date not null, tot date, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references coordinatie.dossier (gemeente, id)
);

alter table coordinatie.zvhtraject enable row level security;

alter table coordinatie.zvhtraject force row level security;

create policy eigen_gemeente on coordinatie.zvhtraject
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on coordinatie.zvhtraject to samenspraak_coordinatie;

grant select (gemeente, dossier_id), delete on coordinatie.zvhtraject to samenspraak_vernietiging;

-- 0066-conferences-that-are-over

grant select (vernietigen_op) on casusoverleg.dossier to samenspraak_vernietiging;

-- 0067-data-protection-officer

alter table inrichting.gemeente
  add column fg_naam text check (length(fg_naam) between 1 and 300),
  add column fg_email text check (length(fg_email) between 3 and 300),
  add column fg_telefoon text check (length(fg_telefoon) between 6 and 30),
  add constraint fg_is_whole check (num_nulls(fg_naam, fg_email, fg_telefoon) in (0, 3));

-- 0070-sessions-of-clients

create table inrichting.mijn_sessie (
  id bytea primary key,
  gemeente char(4) not null,
  persoon uuid not null,
  rol text not null,
  csrf bytea not null,
  begonnen_op timestamptz not null,
  laatst_gezien timestamptz not null,
  verloopt_op timestamptz not null,
  id_token bytea
);

create index mijn_sessie_verloopt on inrichting.mijn_sessie (verloopt_op);

alter table inrichting.mijn_sessie enable row level security;

alter table inrichting.mijn_sessie force row level security;

create policy gedeeld on inrichting.mijn_sessie using (true) with check (true);

grant select, insert, update, delete on inrichting.mijn_sessie to samenspraak_aanmelding;

alter table inrichting.gemeente add column hulp jsonb;

create index ldv_van_persoon on logboek.ldv (gemeente, data_subject_id, start_ms);

-- 0071-requests-about-rights

create table rechten.dossier (
  gemeente char(4) not null, id uuid not null, nummer text not null, versie int not null, staat text not null,
  behandelaar uuid, wet text, route text, verzocht_op date, gestart_op date, einde_op date, vernietigen_op date,
  kenmerk jsonb not null default '{}', sleutelversie int not null default 1, inhoud bytea,
  primary key (gemeente, id), unique (gemeente, nummer)
);

alter table rechten.dossier enable row level security;

alter table rechten.dossier force row level security;

create policy eigen_gemeente on rechten.dossier
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on rechten.dossier to samenspraak_rechten;

create index on rechten.dossier (gemeente, behandelaar, staat);

create index on rechten.dossier (gemeente, vernietigen_op) where vernietigen_op is not null;

create table rechten.overgang (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, volgnr int not null, overgang text not null, naar text not null, datum date not null, artikel text not null, reden_code text, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references rechten.dossier (gemeente, id)
);

alter table rechten.overgang enable row level security;

alter table rechten.overgang force row level security;

create policy eigen_gemeente on rechten.overgang
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on rechten.overgang to samenspraak_rechten;

create table rechten.betrokkene (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, pseudoniem uuid not null, hoedanigheid text not null, relatie text, datum date not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references rechten.dossier (gemeente, id)
);

alter table rechten.betrokkene enable row level security;

alter table rechten.betrokkene force row level security;

create policy eigen_gemeente on rechten.betrokkene
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on rechten.betrokkene to samenspraak_rechten;

create index on rechten.betrokkene (gemeente, pseudoniem);

create table rechten.gebeurtenis (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, soort text not null, betrokkene_id uuid, datum date not null, code text, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references rechten.dossier (gemeente, id)
);

alter table rechten.gebeurtenis enable row level security;

alter table rechten.gebeurtenis force row level security;

create policy eigen_gemeente on rechten.gebeurtenis
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on rechten.gebeurtenis to samenspraak_rechten;

create table rechten.gegeven (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, betrokkene_id uuid not null, onderdeel text, thema text, categorie text not null, niveau text not null,
  bron text not null, verzoek_id uuid, niet_tonen_aan uuid[] not null default '{}', datum date not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references rechten.dossier (gemeente, id)
);

alter table rechten.gegeven enable row level security;

alter table rechten.gegeven force row level security;

create policy eigen_gemeente on rechten.gegeven
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on rechten.gegeven to samenspraak_rechten;

create table rechten.verstrekking (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, gegeven_id uuid not null, aan text not null, datum date not null, artikel text not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references rechten.dossier (gemeente, id)
);

alter table rechten.verstrekking enable row level security;

alter table rechten.verstrekking force row level security;

create policy eigen_gemeente on rechten.verstrekking
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on rechten.verstrekking to samenspraak_rechten;

create table rechten.dienst (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, betrokkene_id uuid not null, domein text not null, soort text not null, staat text not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references rechten.dossier (gemeente, id)
);

alter table rechten.dienst enable row level security;

alter table rechten.dienst force row level security;

create policy eigen_gemeente on rechten.dienst
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on rechten.dienst to samenspraak_rechten;

create table rechten.brief (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, betrokkene_id uuid not null, soort text not null, datum date not null, verzonden_op date, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references rechten.dossier (gemeente, id)
);

alter table rechten.brief enable row level security;

alter table rechten.brief force row level security;

create policy eigen_gemeente on rechten.brief
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on rechten.brief to samenspraak_rechten;

create table rechten.concept (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, verloopt_op timestamptz not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references rechten.dossier (gemeente, id)
);

alter table rechten.concept enable row level security;

alter table rechten.concept force row level security;

create policy eigen_gemeente on rechten.concept
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on rechten.concept to samenspraak_rechten;

create table rechten.handeling (
  gemeente char(4) not null, id uuid not null, dossier_id uuid, verwerking text not null, wie uuid not null,
  op timestamptz not null, versie int, artikel text not null, uitkomst jsonb not null default '{}',
  primary key (gemeente, id)
);

create index on rechten.handeling (gemeente, dossier_id, versie);

alter table rechten.handeling enable row level security;

alter table rechten.handeling force row level security;

create policy eigen_gemeente on rechten.handeling
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on rechten.handeling to samenspraak_rechten;

alter table rechten.dossier add column ingang text, add column team uuid;

alter table rechten.gegeven add column vraag_id uuid, add column dienst_id uuid, add column item_id uuid;

alter table rechten.verstrekking add column verbeterd_op date, add column gemeld_op date, add column ingetrokken_op date,
  add column vernietiging text, add column uitleg_op date;

alter table rechten.dienst add column verklaard_op date, add column aangevraagd_op date, add column afgehandeld_op date,
  add column dreiging boolean not null default false, add column los boolean not null default false,
  add column vertrouwelijk boolean not null default false;

create table rechten.formulierconcept (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, verwerking text not null, pet_id uuid not null, zoek text not null default '', verloopt_op timestamptz not null, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references rechten.dossier (gemeente, id)
);

alter table rechten.formulierconcept enable row level security;

alter table rechten.formulierconcept force row level security;

create policy eigen_gemeente on rechten.formulierconcept
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on rechten.formulierconcept to samenspraak_rechten;

create index on rechten.formulierconcept (gemeente, pet_id);

grant usage on schema rechten to samenspraak_vernietiging;

create policy alle_gemeenten on rechten.dossier for select to samenspraak_vernietiging using (true);

grant select (gemeente, id), delete on rechten.dossier to samenspraak_vernietiging;

grant select (gemeente, dossier_id, pseudoniem), delete on rechten.betrokkene to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on rechten.overgang to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on rechten.gebeurtenis to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on rechten.gegeven to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on rechten.verstrekking to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on rechten.dienst to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on rechten.brief to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on rechten.concept to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on rechten.handeling to samenspraak_vernietiging;

grant select (gemeente, dossier_id), delete on rechten.formulierconcept to samenspraak_vernietiging;

create index on rechten.dossier (gemeente, staat);

grant select (vernietigen_op) on rechten.dossier to samenspraak_vernietiging;

-- 0072-frozen-items

alter table onderzoek.gegeven add column bevroren_op date, add column bevroren_tot date,
  add column gebruik_tot date;

alter table coordinatie.gegeven add column bevroren_op date, add column bevroren_tot date,
  add column gebruik_tot date;

alter table meldpunt.gegeven add column bevroren_op date, add column bevroren_tot date,
  add column gebruik_tot date;

alter table oggz.gegeven add column bevroren_op date, add column bevroren_tot date,
  add column gebruik_tot date;

alter table wvggz.gegeven add column bevroren_op date, add column bevroren_tot date,
  add column gebruik_tot date;

alter table veilig_thuis.gegeven add column bevroren_op date, add column bevroren_tot date,
  add column gebruik_tot date;

alter table partij.gegeven add column bevroren_op date, add column bevroren_tot date,
  add column gebruik_tot date;

alter table verzoek.gegeven add column bevroren_op date, add column bevroren_tot date,
  add column gebruik_tot date;

alter table casusoverleg.gegeven add column bevroren_op date, add column bevroren_tot date,
  add column gebruik_tot date;

alter table zvh.gegeven add column bevroren_op date, add column bevroren_tot date,
  add column gebruik_tot date;

alter table rechten.gegeven add column bevroren_op date, add column bevroren_tot date,
  add column gebruik_tot date;

-- 0075-files

create table onderzoek.bestand (
  gemeente char(4) not null, dossier_id uuid not null, id uuid not null, betrokkene_id uuid not null, soort text not null, type text not null, grootte int not null, datum date not null,
  stuk_id uuid, zelf boolean not null default false, inhoud bytea, versie int not null, wie uuid not null, op timestamptz not null,
  primary key (gemeente, dossier_id, id),
  foreign key (gemeente, dossier_id) references onderzoek.dossier (gemeente, id)
);

alter table onderzoek.bestand enable row level security;

alter table onderzoek.bestand force row level security;

create policy eigen_gemeente on onderzoek.bestand
  using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
  with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''));

grant select, insert, update, delete on onderzoek.bestand to samenspraak_onderzoek;

grant select (gemeente, dossier_id), delete on onderzoek.bestand to samenspraak_vernietiging;

-- 0077-destruction-that-waits

grant select (staat, verzocht_op, einde_op, kenmerk) on rechten.dossier to samenspraak_vernietiging;

-- 0078-limited-items

alter table onderzoek.gegeven add column niet_inzien_tot date;

alter table coordinatie.gegeven add column niet_inzien_tot date;

alter table meldpunt.gegeven add column niet_inzien_tot date;

alter table oggz.gegeven add column niet_inzien_tot date;

alter table wvggz.gegeven add column niet_inzien_tot date;

alter table veilig_thuis.gegeven add column niet_inzien_tot date;

alter table partij.gegeven add column niet_inzien_tot date;

alter table verzoek.gegeven add column niet_inzien_tot date;

alter table casusoverleg.gegeven add column niet_inzien_tot date;

alter table zvh.gegeven add column niet_inzien_tot date;

alter table rechten.gegeven add column niet_inzien_tot date;
