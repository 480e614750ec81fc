import { tenantTable } from './table.ts'

/** Compartments whose dossiers have people in them; a melder and a party's own view have none. */
const compartments = [
  'meldpunt',
  'oggz',
  'verzoek',
  'onderzoek',
  'casusoverleg',
  'coordinatie',
  'zvh',
  'rechten',
] as const

const grants = {
  ...Object.fromEntries(compartments.map((name) => [`samenspraak_${name}`, 'select, insert, update'])),
  samenspraak_personen: 'select, insert, update, delete',
}

export const up: readonly string[] = [
  `create table personen.persoon (
     gemeente char(4) not null,
     id uuid not null,
     bsn_index bytea,
     naam_datum_index bytea,
     sleutelversie int not null,
     inhoud bytea not null,
     primary key (gemeente, id)
   )`,
  'create unique index persoon_bsn on personen.persoon (gemeente, bsn_index) where bsn_index is not null',
  'create index persoon_naam_datum on personen.persoon (gemeente, naam_datum_index)',
  ...tenantTable('personen', 'persoon', grants),

  `create table personen.contact (
     gemeente char(4) not null,
     compartiment text not null check (compartiment in (${compartments.map((name) => `'${name}'`).join(', ')})),
     pseudoniem uuid not null,
     soort text not null check (soort in ('aanvulling', 'veilig_contact')),
     sleutelversie int not null,
     inhoud bytea not null,
     primary key (gemeente, compartiment, pseudoniem, soort)
   )`,
  ...tenantTable('personen', 'contact', grants),
  // Restrictive: on top of the municipality. How to reach someone safely stays with who was told.
  `create policy eigen_compartiment on personen.contact as restrictive
     using (current_user::text in ('samenspraak_' || compartiment, 'samenspraak_personen'))
     with check (current_user::text in ('samenspraak_' || compartiment, 'samenspraak_personen'))`,
]
