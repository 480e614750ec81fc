/** Municipalities in the national set. */
const municipalities = 342

/** Random bytes in the shape of a ciphertext: version, nonce, body and tag together `blocks` times 64 bytes. */
const ciphertext = (blocks: number): string =>
  ["'\\x01'::bytea", ...Array.from({ length: blocks }, () => 'sha512(random()::text::bytea)')].join(' || ')

const uuid = (kind: string, ...parts: readonly string[]): string =>
  `md5(concat_ws('-', '${kind}', ${parts.join(', ')}))::uuid`

const gemeente = `lpad((i % ${municipalities} + 3)::text, 4, '0')`
const dossier = uuid('dossier', 'i')
const person = uuid('person', 'i', 'k')
const alias = uuid('alias', 'i', 'k')
/** Some 45 cases each, as one toeleider has. */
const worker = uuid('worker', `i % ${municipalities}`, `i / ${municipalities} / 45`)
const row = (kind: string) => uuid(kind, 'i', 'k')
const day = `(current_date - (i % 300))`
const written = `2, ${worker}, now() - interval '1 day'`

interface Part {
  readonly table: string
  readonly columns: string
  readonly values: string
  /** Rows per dossier. */
  readonly each: number
}

const ofDossier = (table: string, each: number, columns: string, values: string, blocks = 4): Part => ({
  table,
  each,
  columns: `gemeente, dossier_id, id, versie, wie, op, inhoud, ${columns}`,
  values: `${gemeente}, ${dossier}, ${row(table)}, ${written}, ${ciphertext(blocks)}, ${values}`,
})

const betrokkene = row('betrokkene').replace('k)', '1)')
const personenPerDossier = 3

const dossierParts = (gegevens: number): readonly Part[] => [
  {
    table: 'dossier',
    each: 1,
    columns: 'gemeente, id, nummer, versie, staat, behandelaar, wet, verzocht_op, gestart_op, vernietigen_op',
    values: `${gemeente}, ${dossier}, '2026-' || i, 2, 'loopt', ${worker}, 'wmo', ${day}, ${day}, ${day} + 800`,
  },
  ofDossier(
    'overgang',
    2,
    'volgnr, overgang, naar, datum, artikel',
    `k, 'start', 'loopt', ${day}, 'samenspraak'`,
    0,
  ),
  ofDossier(
    'betrokkene',
    personenPerDossier,
    'pseudoniem, hoedanigheid, datum',
    `${alias}, 'verzoeker', ${day}`,
  ),
  ofDossier('gebeurtenis', 8, 'soort, betrokkene_id, datum', `'gesprek', ${betrokkene}, ${day}`),
  ofDossier(
    'gegeven',
    gegevens,
    'betrokkene_id, onderdeel, thema, categorie, niveau, bron, datum',
    `${betrokkene}, 'a', 'schulden', 'gewoon', 'dat', 'betrokkene-zelf', ${day}`,
    5,
  ),
  {
    table: 'handeling',
    each: gegevens + 10,
    columns: 'gemeente, id, dossier_id, verwerking, wie, op, versie, artikel',
    values: `${gemeente}, ${row('handeling')}, ${dossier}, 'onderzoek.leg-gegeven-vast', ${worker}, now(), k, 'samenspraak'`,
  },
]

const personParts: readonly Part[] = [
  {
    table: 'personen.persoon',
    each: personenPerDossier,
    columns: 'gemeente, id, bsn_index, naam_datum_index, sleutelversie, inhoud',
    values: `${gemeente}, ${person}, sha256(concat('b', i, k)::bytea), sha256(concat('n', i, k)::bytea), 1, ${ciphertext(4)}`,
  },
  {
    table: 'personen.contact',
    each: personenPerDossier,
    columns: 'gemeente, compartiment, pseudoniem, soort, sleutelversie, inhoud',
    values: `${gemeente}, 'onderzoek', ${alias}, 'aanvulling', 1, ${ciphertext(3)}`,
  },
]

const insert = (part: Part, table: string, dossiers: number, which: string): string =>
  `insert into ${table} (${part.columns}) select ${part.values}
   from generate_series(1, ${dossiers}) i cross join generate_series(1, ${part.each}) k where ${which}`

const inSchema = (schema: string, gegevens: number, dossiers: number, which: string): readonly string[] =>
  dossierParts(gegevens).map((part) => insert(part, `${schema}.${part.table}`, dossiers, which))

/**
 * Statements that fill a database with `dossiers` dossiers over 342 municipalities: one in three a running aanpak, the
 * others an onderzoek of 20 gegevens, with their people and the acts done on them. Done by a superuser who skips
 * foreign keys: the rows fit by how they are made.
 */
export const nationalSet = (dossiers: number): readonly string[] => [
  `set session_replication_role = 'replica'`,
  ...inSchema('onderzoek', 20, dossiers, 'i % 3 <> 0'),
  ...inSchema('coordinatie', 12, dossiers, 'i % 3 = 0'),
  ...personParts.map((part) => insert(part, part.table, dossiers, 'true')),
  'vacuum analyze',
  'checkpoint',
]
