/**
 * The statements that every table of a compartment shares: row level security on the municipality, and the rights of
 * the compartment's role. Without a municipality set, `current_setting` gives NULL or '' and no row is visible.
 */
export const tenantTable = (
  schema: string,
  table: string,
  grants: Readonly<Record<string, string>>,
): readonly string[] => [
  `alter table ${schema}.${table} enable row level security`,
  `alter table ${schema}.${table} force row level security`,
  `create policy eigen_gemeente on ${schema}.${table}
     using (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))
     with check (gemeente = nullif(current_setting('samenspraak.gemeente', true), ''))`,
  ...Object.entries(grants).map(([role, rights]) => `grant ${rights} on ${schema}.${table} to ${role}`),
]
