import { tenantTable } from './table.ts'

/** How many triages began and how meldingen ended, by day: it stays when a melding goes, and is about nobody. */
export const up: readonly string[] = [
  `create table meldpunt.afloop_telling (
     gemeente char(4) not null, dag date not null, soort text not null, aantal int not null check (aantal >= 0),
     primary key (gemeente, dag, soort)
   )`,
  ...tenantTable('meldpunt', 'afloop_telling', { samenspraak_meldpunt: 'select, insert, update' }),
]
