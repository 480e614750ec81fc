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

const force = (no: '' | 'no ') => `alter table inrichting.partij ${no}force row level security`

/**
 * What kind of party one is, and on which days it stands on the list of each procedure (2.3a.5 lid 1). Until here there was one list
 * for both, so what stood on it goes to both. The owner reads every municipality for as long as it moves. The old columns
 * stay for processes that still run on the version before this one.
 */
export const up: readonly string[] = [
  'alter table inrichting.partij add column soort text',
  `create table inrichting.partij_op_lijst (
     gemeente char(4) not null references inrichting.gemeente (code),
     partij_id uuid not null,
     procedure text not null check (procedure in ('in-samenspraak', 'zonder-verzoek-van-client')),
     vanaf date not null,
     tot date check (tot > vanaf),
     primary key (gemeente, partij_id, procedure, vanaf),
     foreign key (gemeente, partij_id) references inrichting.partij (gemeente, id)
   )`,
  force('no '),
  `insert into inrichting.partij_op_lijst (gemeente, partij_id, procedure, vanaf, tot)
   select gemeente, id, procedure, coalesce(lijst_vanaf, least(date '2023-01-30', lijst_tot - 1)), lijst_tot
   from inrichting.partij
   cross join (values ('in-samenspraak'), ('zonder-verzoek-van-client')) as beide (procedure)
   where lijst_2_3a_1`,
  force(''),
  ...tenantTable('inrichting', 'partij_op_lijst', {
    [beheer]: 'select, insert, delete',
    ...Object.fromEntries(lezers.map((role) => [role, 'select'])),
  }),
]
