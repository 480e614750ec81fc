import { dossierRows } from './dossier-tables.ts'

const schema = 'oggz'

/** By what a person in bemoeizorg is recognised, as a blind index: a second melding about him makes no second dossier (2.2.5 lid 2). */
export const up: readonly string[] = [
  ...dossierRows(schema, 'herkenning', 'soort text not null, kenmerk bytea not null'),
  `create index on ${schema}.herkenning (gemeente, kenmerk)`,
  `grant select (gemeente, dossier_id), delete on ${schema}.herkenning to samenspraak_vernietiging`,
]
