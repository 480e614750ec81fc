import { dossierRows } from './dossier-tables.ts'

/**
 * Files that came with an onderzoek: a personal plan, a proof of representation, a paper that was asked for (2.3.2 lid 2 and 7). The bytes are the
 * content of the row, sealed with the key of the dossier.
 */
export const up: readonly string[] = [
  ...dossierRows(
    'onderzoek',
    'bestand',
    `betrokkene_id uuid not null, soort text not null, type text not null, grootte int not null, datum date not null,
     stuk_id uuid, zelf boolean not null default false`,
  ),
  'grant select (gemeente, dossier_id), delete on onderzoek.bestand to samenspraak_vernietiging',
]
