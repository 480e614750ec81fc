/**
 * Since when a recipient must be told that what was given to him was mended, and on which day he was (AVG 19). Both empty:
 * nothing was mended.
 */
export const up: readonly string[] = ['onderzoek', 'coordinatie'].map(
  (schema) => `alter table ${schema}.verstrekking add column verbeterd_op date, add column gemeld_op date`,
)
