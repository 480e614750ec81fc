import { tenantTable } from './table.ts'

const bericht = 'samenspraak_bericht'
const person = 'gemeente char(4) not null references inrichting.gemeente (code), gebruiker_id uuid not null'
const rights = { [bericht]: 'select, insert, update, delete' }

/**
 * How often a worker wants a notice, per kind; what waits for the one of the day; and on which day that one was put in the queue.
 * Nothing of it says what a notice was about.
 */
export const up: readonly string[] = [
  `create table inrichting.berichtvoorkeur (
     ${person}, soort text not null, wanneer text not null check (wanneer in ('direct', 'dagelijks', 'geen')),
     primary key (gemeente, gebruiker_id, soort)
   )`,
  `create table inrichting.berichtwacht (
     ${person}, op timestamptz not null,
     primary key (gemeente, gebruiker_id)
   )`,
  `create table inrichting.dagbericht (
     ${person}, dag date not null,
     primary key (gemeente, gebruiker_id)
   )`,
  ...['berichtvoorkeur', 'berichtwacht', 'dagbericht'].flatMap((table) =>
    tenantTable('inrichting', table, rights),
  ),
]
