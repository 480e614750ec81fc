/**
 * The course of a service after it was proposed: the day of the client's yes or no, of an application of its own, and of
 * the decision or talk that ends its term; that something threatens; that it stands apart from the other problems; and
 * that the other clients may not know of it.
 */
export const up: readonly string[] = ['onderzoek', 'coordinatie'].map(
  (schema) =>
    `alter table ${schema}.dienst add column verklaard_op date, add column aangevraagd_op date,
       add column afgehandeld_op date, add column dreiging boolean not null default false,
       add column los boolean not null default false, add column vertrouwelijk boolean not null default false`,
)
