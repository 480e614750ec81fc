import { dossierRows } from './dossier-tables.ts'

/**
 * What somebody typed in a long form and did not send yet: sealed under the key of its dossier, for one pet, until
 * `verloopt_op`. In the clear: which form, and the ids that the link to it chose.
 */
export const up: readonly string[] = ['onderzoek', 'coordinatie'].flatMap((schema) => [
  ...dossierRows(
    schema,
    'formulierconcept',
    `verwerking text not null, pet_id uuid not null, zoek text not null default '', verloopt_op timestamptz not null`,
  ),
  `create index on ${schema}.formulierconcept (gemeente, pet_id)`,
  `grant select (gemeente, dossier_id), delete on ${schema}.formulierconcept to samenspraak_vernietiging`,
])
