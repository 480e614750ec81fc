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

/** The last day on which the person an item is about does not see it (AVG 23, UAVG 41). */
export const up: readonly string[] = schemas.map(
  (schema) => `alter table ${schema}.gegeven add column niet_inzien_tot date`,
)
