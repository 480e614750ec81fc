/**
 * What was given to the wrong recipient: since when it is withdrawn, what he answered to the request to destroy it, and the
 * day on which the client was told. All empty: nothing was withdrawn.
 */
export const up: readonly string[] = ['onderzoek', 'coordinatie'].map(
  (schema) =>
    `alter table ${schema}.verstrekking add column ingetrokken_op date, add column vernietiging text, add column uitleg_op date`,
)
