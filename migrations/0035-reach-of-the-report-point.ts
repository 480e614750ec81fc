import { tenantTable } from './table.ts'

const readers = { samenspraak_inrichting: 'select, insert, update, delete', samenspraak_meldpunt: 'select' }

/** Everyone may know how the report point of a municipality is reached: the page about it stands before signing in. */
const beforeSignIn = (table: string): readonly string[] => [
  `create policy aanmelding on inrichting.${table} for select to samenspraak_aanmelding using (true)`,
  `grant select on inrichting.${table} to samenspraak_aanmelding`,
]

/** Who carries out the report point of a municipality (2.2.5), by which numbers it is reached, and when. */
export const up: readonly string[] = [
  `create table inrichting.meldpunt_bereik (
     gemeente char(4) primary key references inrichting.gemeente (code),
     organisatie_id uuid not null,
     telefoon text not null,
     landelijk text,
     crisisdienst text
   )`,
  ...tenantTable('inrichting', 'meldpunt_bereik', readers),
  ...beforeSignIn('meldpunt_bereik'),
  `create table inrichting.meldpunt_open (
     gemeente char(4) not null references inrichting.gemeente (code),
     weekdag int not null check (weekdag between 1 and 7),
     van text not null check (van ~ '^[0-2][0-9]:[0-5][0-9]$'),
     tot text not null check (tot ~ '^[0-2][0-9]:[0-5][0-9]$' and tot > van),
     primary key (gemeente, weekdag, van)
   )`,
  ...tenantTable('inrichting', 'meldpunt_open', readers),
  ...beforeSignIn('meldpunt_open'),
]
