import { dossierRows } from './dossier-tables.ts'

const given =
  'partij_id uuid not null, betrokkene_id uuid not null, niveau text not null, categorie text not null, staat text not null, datum date not null'
const agreed =
  'doel_id uuid, partij_id uuid, betrokkene_id uuid, staat text not null, uiterlijk date, datum date not null'

const own = {
  // Which party reads along in its portal, since and until when; where stands in the content.
  'coordinatie.deelname': 'partij_id uuid not null, sinds date not null, tot date',
  // What a party gave to the coordinator: it waits there until it is taken over, and the party keeps its own.
  'coordinatie.inbreng': given,
  'partij.inbreng': given,
  'partij.afspraak': agreed,
} as const

/** Coordinator and party share in the portal, item by item (5.4.4 lid 4 and 5): each side has rows of its own. */
export const up: readonly string[] = Object.entries(own).flatMap(([name, columns]) => {
  const [schema = '', table = ''] = name.split('.')
  return [
    ...dossierRows(schema, table, columns),
    `grant select (gemeente, dossier_id), delete on ${name} to samenspraak_vernietiging`,
  ]
})
