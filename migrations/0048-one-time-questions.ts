import { tenantTable } from './table.ts'

const aanmelding = 'samenspraak_aanmelding'
const key = 'select (gemeente, id, dossier_id), delete'

/**
 * A question to somebody without an account: to which address the mail goes, the digest of its code, who was bound to it on first use, and
 * until when. The row is gone as soon as the question is answered, withdrawn or past its term: a code that was used is then as
 * unknown as one that never was.
 */
export const up: readonly string[] = [
  `create table inrichting.eenmalige_vraag (
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
   )`,
  'create index eenmalige_vraag_met_code on inrichting.eenmalige_vraag (code)',
  'create index eenmalige_vraag_van_dossier on inrichting.eenmalige_vraag (gemeente, dossier_id)',
  ...tenantTable('inrichting', 'eenmalige_vraag', {
    samenspraak_onderzoek: `insert, ${key}`,
    samenspraak_partij: key,
    samenspraak_bericht: 'select, update (verzonden_op), delete',
  }),
  `create policy aanmelding on inrichting.eenmalige_vraag to ${aanmelding} using (true) with check (true)`,
  `grant select, update (wie) on inrichting.eenmalige_vraag to ${aanmelding}`,
]
