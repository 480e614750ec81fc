const signingIn = 'samenspraak_aanmelding'

/**
 * Sessions of people whom a dossier is about, and how they reach who helps them. A session holds no name and no number: only how the
 * compartment of rights knows them, and the database alone cannot join that with another compartment.
 */
export const up: readonly string[] = [
  `create table inrichting.mijn_sessie (
     id bytea primary key,
     gemeente char(4) not null,
     persoon uuid not null,
     rol text not null,
     csrf bytea not null,
     begonnen_op timestamptz not null,
     laatst_gezien timestamptz not null,
     verloopt_op timestamptz not null,
     id_token bytea
   )`,
  'create index mijn_sessie_verloopt on inrichting.mijn_sessie (verloopt_op)',
  'alter table inrichting.mijn_sessie enable row level security',
  'alter table inrichting.mijn_sessie force row level security',
  'create policy gedeeld on inrichting.mijn_sessie using (true) with check (true)',
  `grant select, insert, update, delete on inrichting.mijn_sessie to ${signingIn}`,
  'alter table inrichting.gemeente add column hulp jsonb',
  // Who looked at one person: what he reads himself.
  'create index ldv_van_persoon on logboek.ldv (gemeente, data_subject_id, start_ms)',
]
