/** What came of a report is destroyed on its own day as well: destruction finds it by that day. */
export const up: readonly string[] = ['oggz', 'wvggz', 'veilig_thuis'].map(
  (schema) => `grant select (vernietigen_op) on ${schema}.dossier to samenspraak_vernietiging`,
)
