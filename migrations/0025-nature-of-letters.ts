import { tenantTable } from './table.ts'

/** What the letter with the outcome is in this municipality from a day on, and who decided so; without a row the law's own table holds. */
export const up: readonly string[] = [
  `create table inrichting.aard_van_brief (
     gemeente char(4) not null references inrichting.gemeente (code),
     vanaf date not null,
     uitkomst text not null check (uitkomst in ('informatie', 'besluit')),
     door text not null,
     primary key (gemeente, vanaf)
   )`,
  ...tenantTable('inrichting', 'aard_van_brief', {
    samenspraak_inrichting: 'select, insert, update',
    samenspraak_onderzoek: 'select',
  }),
]
