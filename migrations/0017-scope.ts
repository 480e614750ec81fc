import { dossierRows } from './dossier-tables.ts'

/**
 * What bounds a reikwijdte beside its themes: questions, and about whom a theme is not, each from one version up to, not including,
 * another; which parties may be asked (null: agreed before that was asked). A gegeven and a request say which question they
 * answer, a gegeven which service it must fit and which item of its request it is, and a request how much of each item was asked.
 */
export const up: readonly string[] = [
  ...dossierRows(
    'onderzoek',
    'afbakening',
    'soort text not null, thema text not null, betrokkene_id uuid, vanaf int not null, tot int',
  ),
  // Destruction has a role of its own: it removes the rows of whole dossiers, and can read no content.
  `grant select (gemeente, dossier_id), delete on onderzoek.afbakening to samenspraak_vernietiging`,
  `alter table onderzoek.reikwijdte add column partijsoorten text[], add column partijen uuid[] not null default '{}',
     add column door text not null default 'samenspraak'`,
  ...['onderzoek', 'coordinatie'].map(
    (schema) =>
      `alter table ${schema}.gegeven add column vraag_id uuid, add column dienst_id uuid, add column item_id uuid`,
  ),
  `alter table onderzoek.verzoek add column vraag_id uuid, add column item_ids uuid[] not null default '{}',
     add column item_niveaus text[] not null default '{}'`,
]
