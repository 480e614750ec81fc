import { tenantTable } from './table.ts'

const beheer = 'samenspraak_inrichting'
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

const grants = {
  [beheer]: 'select, insert, delete',
  ...Object.fromEntries(lezers.map((role) => [role, 'select'])),
}

const ofParty = (name: string, columns: string, key: string): string =>
  `create table inrichting.${name} (
     gemeente char(4) not null references inrichting.gemeente (code),
     partij_id uuid not null,
     ${columns},
     vanaf date not null,
     tot date check (tot > vanaf),
     primary key (gemeente, partij_id, ${key}, vanaf),
     foreign key (gemeente, partij_id) references inrichting.partij (gemeente, id)
   )`

/**
 * What a party is for and how it is reached, what the law of a party of an unknown kind lets it use (the number, special
 * categories), and what was agreed with it.
 */
export const up: readonly string[] = [
  `alter table inrichting.partij add column taak text, add column contactweg text`,
  ofParty('partij_recht', 'wat text not null, grond text not null', 'wat'),
  ofParty('partij_afspraak', 'onderwerp text not null', 'onderwerp'),
  ...tenantTable('inrichting', 'partij_recht', grants),
  ...tenantTable('inrichting', 'partij_afspraak', grants),
]
