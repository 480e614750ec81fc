/** What a dossier is made of in each compartment that has dossiers now. A later table grants the same for itself. */
const shared = [
  'overgang',
  'gebeurtenis',
  'gegeven',
  'verstrekking',
  'dienst',
  'brief',
  'concept',
  'handeling',
]
const tables: Readonly<Record<string, readonly string[]>> = {
  onderzoek: [...shared, 'reikwijdte', 'verzoek', 'band'],
  coordinatie: [...shared, 'partij', 'doel', 'afspraak'],
}

const destroyer = 'samenspraak_vernietiging'

/** Which dossiers and people there are, in all municipalities at once: ids and nothing else. */
const seesIds = (table: string) => [
  `create policy alle_gemeenten on ${table} for select to ${destroyer} using (true)`,
  `grant select (gemeente, id), delete on ${table} to ${destroyer}`,
]

/** Destruction has a role of its own: it removes whole dossiers, and can read no content. */
export const up: readonly string[] = [
  `do $$ begin create role ${destroyer} nologin noinherit; exception when duplicate_object or unique_violation then null; end $$`,
  ...[...Object.keys(tables), 'personen', 'logboek'].map(
    (schema) => `grant usage on schema ${schema} to ${destroyer}`,
  ),
  ...Object.entries(tables).flatMap(([schema, names]) => [
    ...seesIds(`${schema}.dossier`),
    `grant select (gemeente, dossier_id, pseudoniem), delete on ${schema}.betrokkene to ${destroyer}`,
    ...names.map(
      (name) => `grant select (gemeente, dossier_id), delete on ${schema}.${name} to ${destroyer}`,
    ),
  ]),
  ...seesIds('personen.persoon'),
  // To lock the row while looking whether a dossier is left; the policy lets no row leave its municipality.
  `grant update (gemeente) on personen.persoon to ${destroyer}`,
  `grant select (gemeente, compartiment, pseudoniem), delete on personen.contact to ${destroyer}`,
  'drop policy eigen_compartiment on personen.contact',
  `create policy eigen_compartiment on personen.contact as restrictive
     using (current_user::text in ('samenspraak_' || compartiment, 'samenspraak_personen', '${destroyer}'))
     with check (current_user::text in ('samenspraak_' || compartiment, 'samenspraak_personen'))`,
  ...['ldv', 'audit', 'ongezegeld'].map((table) => `grant insert on logboek.${table} to ${destroyer}`),
]
