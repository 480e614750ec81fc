const schemas = [
  'onderzoek',
  'coordinatie',
  'meldpunt',
  'oggz',
  'wvggz',
  'veilig_thuis',
  'partij',
  'verzoek',
  'casusoverleg',
  'zvh',
  'rechten',
]

/**
 * Since when nobody uses an item, while what its person says of it is weighed, the first day on which it is used again, and the last
 * day of a use that the law names (AVG 18).
 */
export const up: readonly string[] = schemas.map(
  (schema) => `alter table ${schema}.gegeven add column bevroren_op date, add column bevroren_tot date,
     add column gebruik_tot date`,
)
