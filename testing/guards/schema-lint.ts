import { compartimentNamen } from '../../src/wet/compartimenten.ts'
import type { Catalogue, Table } from './schema-catalogue.ts'
import { mayEnter, schemaOf } from './schema-doors.ts'

/** What the lint of the schema found: which rule, and where. */
export interface SchemaFinding {
  readonly rule: string
  readonly where: string
}

type Rule = (catalogue: Catalogue) => readonly string[]

const owner = 'samenspraak_owner'
const app = 'samenspraak_app'

/** Tables that are not of one municipality, or are the municipality itself; on a sharded server they are everywhere. */
const notOfOneMunicipality = [
  'inrichting.gemeente',
  'inrichting.organisatie',
  'inrichting.gebruiker',
  'inrichting.sessie',
  'inrichting.mijn_sessie',
  'inrichting.aanmelding',
  'inrichting.aangehouden_post',
  'inrichting.snelheid',
]

/** The administration of the migrations: of the owner alone. */
const ofTheOwner = ['public.kysely_migration', 'public.kysely_migration_lock']

/** The queue, whose tables a library prescribes: ids only, of no municipality, for one role (ADR 0013). */
const ofTheQueue = [
  'bam',
  'job',
  'job_common',
  'job_dependency',
  'queue',
  'queue_stats',
  'schedule',
  'subscription',
  'version',
  'warning',
].map((table) => `jobs.${table}`)

/** Who works for all municipalities at once: the sealer, and signing in (which precedes knowing the municipality). */
const acrossMunicipalities = ['samenspraak_zegel', 'samenspraak_aanmelding']

/** Who sees in all municipalities which ids there are, and changes nothing there. */
const looksAcross = 'samenspraak_vernietiging'

const isTable = ({ kind }: Table) => kind === 'r' || kind === 'p'
const isShared = (name: string) => notOfOneMunicipality.includes(name)
const isPlumbing = (name: string) => ofTheOwner.includes(name) || ofTheQueue.includes(name)
const ofCompartments = ({ tables }: Catalogue) =>
  tables.filter((table) => isTable(table) && !isPlumbing(table.name))
const ofMunicipalities = (catalogue: Catalogue) =>
  ofCompartments(catalogue).filter(({ name }) => !isShared(name))

/** The one condition of a municipality's table, as the server prints it. */
const ownMunicipality =
  /^\(\(?(?:gemeente|code)\)?(?:::text)? = \(?NULLIF\(current_setting\('samenspraak\.gemeente'::text, true\), ''::text\)\)?(?:::(?:bpchar|character\(4\)))?\)$/

/** Names of municipalities are no secret, but each changes only its own. */
const mayCross = (table: string, reads: boolean) =>
  isShared(table) && (reads || table !== 'inrichting.gemeente')

const rules: Readonly<Record<string, Rule>> = {
  'a table belongs to a compartment': ({ tables }) =>
    tables
      .filter(
        ({ name }) => !isPlumbing(name) && !compartimentNamen.some((schema) => schema === schemaOf(name)),
      )
      .map(({ name }) => name),

  'there are tables only, for a view runs with the rights of its owner': ({ tables }) =>
    tables.filter((table) => !isTable(table)).map(({ name }) => name),

  'gemeente is char(4) and not null': (catalogue) =>
    ofMunicipalities(catalogue)
      .filter(({ gemeente }) => gemeente !== 'character(4) not null')
      .map(({ name }) => name),

  'gemeente is first in the primary key': (catalogue) => {
    const primary = new Map(
      catalogue.uniqueIndexes.filter((index) => index.primary).map((i) => [i.table, i.columns]),
    )
    return ofMunicipalities(catalogue)
      .filter(({ name }) => primary.get(name)?.[0] !== 'gemeente')
      .map(({ name }) => name)
  },

  'gemeente is first in every unique index': ({ uniqueIndexes }) =>
    uniqueIndexes
      .filter(({ table, primary }) => !primary && !isShared(table) && !isPlumbing(table))
      .filter(({ columns }) => columns[0] !== 'gemeente')
      .map(({ name }) => name),

  'gemeente is first in every foreign key': ({ foreignKeys }) =>
    foreignKeys
      .filter(({ from }) => !isShared(from) && !isPlumbing(from))
      .filter(
        ({ to, fromColumns, toColumns }) =>
          fromColumns[0] !== 'gemeente' ||
          toColumns[0] !== (to === 'inrichting.gemeente' ? 'code' : 'gemeente'),
      )
      .map(({ name }) => name),

  'no foreign key leaves its compartment': ({ foreignKeys }) =>
    foreignKeys.filter(({ from, to }) => schemaOf(from) !== schemaOf(to)).map(({ name }) => name),

  'row level security is on, also for the owner': (catalogue) =>
    ofCompartments(catalogue)
      .filter(({ rls, forced }) => !rls || !forced)
      .map(({ name }) => name),

  'every table has a policy that lets rows in': (catalogue) =>
    ofCompartments(catalogue)
      .filter(({ name }) => !catalogue.policies.some(({ table, permissive }) => permissive && table === name))
      .map(({ name }) => name),

  'what lets rows in compares with the municipality of the transaction': ({ policies }) =>
    policies
      .filter(({ permissive, table, reads }) => permissive && !mayCross(table, reads))
      .filter(
        ({ roles, reads }) =>
          roles.length === 0 ||
          !roles.every((role) => acrossMunicipalities.includes(role) || (reads && role === looksAcross)),
      )
      .filter(({ conditions }) => !conditions.every((condition) => ownMunicipality.test(condition)))
      .map(({ table, name }) => `${name} on ${table}`),

  'tables belong to the owner': ({ tables }) =>
    tables.filter((table) => table.owner !== owner).map(({ name }) => name),

  'only the owner makes things': ({ creators }) => creators.filter((who) => !who.startsWith(`${owner}:`)),

  'only the application and the owner log in': ({ roles }) =>
    roles.filter(({ name, login }) => login && name !== owner && name !== app).map(({ name }) => name),

  'a role has no power of its own': ({ roles }) =>
    roles
      .filter(({ name }) => name.startsWith('samenspraak_') && name !== owner)
      .flatMap(({ name, powers }) => powers.map((power) => `${name}: ${power}`)),

  'only the application takes roles, and only those of compartments': ({ roles }) =>
    roles
      .filter(({ name }) => name.startsWith('samenspraak_') && name !== owner)
      .flatMap(({ name, memberOf }) => memberOf.map((role) => ({ name, role })))
      .filter(({ name, role }) => name !== app || !role.startsWith('samenspraak_') || role === owner)
      .map(({ name, role }) => `${name} is ${role}`),

  'the application itself may do nothing': ({ openToApp }) => openToApp,

  'a role stays in its compartment': ({ grants }) =>
    grants
      .filter(({ role, table, right }) => !mayEnter(role, table, right))
      .map(({ role, table, right }) => `${role}: ${right} on ${table}`),

  'rows are the only thing one has rights on': ({ grants }) =>
    grants
      .filter(({ right }) => !['SELECT', 'INSERT', 'UPDATE', 'DELETE'].includes(right))
      .map(({ role, table, right }) => `${role}: ${right} on ${table}`),

  'nobody changes a log line': ({ grants }) =>
    grants
      .filter(({ table, right }) => schemaOf(table) === 'logboek' && right === 'UPDATE')
      .map(({ role, table }) => `${role} on ${table}`),

  'nothing happens behind the statement': ({ hidden }) => hidden,
}

/** The rule that is not about the catalogue alone. */
export const retentionRule = 'every table has a retention rule, and every rule a table'

/** The names of the rules. */
export const schemaRules: readonly string[] = [...Object.keys(rules), retentionRule]

/** Holds the schema against the rules; `retention` names the tables (`schema.table`) that say how long rows stay. */
export const lintSchema = (catalogue: Catalogue, retention: readonly string[]): readonly SchemaFinding[] => {
  const kept = new Set(retention)
  const tables = new Set(catalogue.tables.filter(isTable).map(({ name }) => name))
  const unknown = [
    ...[...tables].filter((name) => !kept.has(name)),
    ...retention.filter((name) => !tables.has(name)),
  ]
  return [
    ...Object.entries(rules).flatMap(([rule, check]) => check(catalogue).map((where) => ({ rule, where }))),
    ...unknown.map((where) => ({ rule: retentionRule, where })),
  ]
}
