import { compartment } from './compartment.ts'
import { dossierRows } from './dossier-tables.ts'

/** What the college asked: of which party under which secrecy, how much of each item, and what the party answered to it. */
const own = {
  vraag: `partij_id uuid not null, regime text not null, soort text, weg text not null, ernstig boolean not null,
    jeugdvoorziening boolean not null, niveau text not null,
    toestemming boolean not null, verzonden_op date not null, item_ids uuid[] not null, item_niveaus text[] not null`,
  antwoord: `betrokkene_id uuid not null, vraag_id uuid not null, item_id uuid not null, soort text not null, niveau text, categorie text, staat text not null,
    datum date not null`,
}

/**
 * The compartment of the portal: what one organisation sees of one matter, in a dossier of its own (5.4.2). Its people share an
 * inbox: `team` of the dossier is the organisation. What was answered reaches the onderzoek as a row of its own, that is taken
 * over by an act or not at all.
 */
export const up: readonly string[] = [
  ...compartment('partij', own),
  // The inbox: what waits for one organisation.
  `create index on partij.dossier (gemeente, team, staat)`,
  `grant select (vernietigen_op) on partij.dossier to samenspraak_vernietiging`,
  ...dossierRows(
    'onderzoek',
    'antwoord',
    `betrokkene_id uuid not null, vraag_id uuid not null, item_id uuid not null, soort text not null, niveau text, categorie text, staat text not null,
     datum date not null`,
  ),
  `grant select (gemeente, dossier_id), delete on onderzoek.antwoord to samenspraak_vernietiging`,
]
