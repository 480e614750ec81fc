import type pg from 'pg'
import { idVan, mapVan } from '../../src/personen/plek.ts'
import type { KeyStore } from '../../src/platform/keys/key-store.ts'
import { openKluis } from '../../src/verwerking/kluis.ts'
import { templateGemeente } from './columns.ts'
import { readRegister } from './fill.ts'
import type { Register } from './mapping.ts'

/** The compartments with dossiers in them. */
export const compartments = ['onderzoek', 'coordinatie'] as const
/** One of them. */
export type Compartment = (typeof compartments)[number]

interface SealedRow {
  readonly compartment: Compartment
  readonly table: string
  readonly dossier: string
  readonly id: string
  readonly text: string
}

interface Person {
  readonly id: string
  readonly text: string
}

interface Contact {
  readonly compartment: Compartment
  readonly alias: string
  readonly soort: 'aanvulling' | 'veilig_contact'
  readonly text: string
}

/** The template, opened. */
export interface Opened {
  readonly register: Register
  readonly dossiers: readonly {
    readonly compartment: Compartment
    readonly id: string
    readonly worker: string
  }[]
  readonly rows: readonly SealedRow[]
  readonly people: readonly Person[]
  readonly contacts: readonly Contact[]
}

const tablesOf = `
  select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and n.nspname = $1
    and 2 = (select count(*) from pg_attribute a where a.attrelid = c.oid and a.attname in ('dossier_id', 'inhoud'))
  order by 1`

const openCompartment = async (client: pg.Client, sleutels: KeyStore, compartment: Compartment) => {
  const dossiers = (
    await client.query<{ id: string; worker: string; sleutelversie: number }>(
      `select id, behandelaar as worker, sleutelversie from ${compartment}.dossier where gemeente = $1`,
      [templateGemeente],
    )
  ).rows
  const rows: SealedRow[] = []
  for (const { name } of (await client.query<{ name: string }>(tablesOf, [compartment])).rows)
    for (const dossier of dossiers) {
      const kluis = await openKluis(sleutels, compartment, { ...dossier, gemeente: templateGemeente })
      const found = await client.query<{ id: string; inhoud: Buffer }>(
        `select id, inhoud from ${compartment}.${name} where gemeente = $1 and dossier_id = $2 and inhoud is not null`,
        [templateGemeente, dossier.id],
      )
      for (const { id, inhoud } of found.rows) {
        const text = JSON.stringify(kluis.open(name as Parameters<typeof kluis.open>[0], id, inhoud))
        rows.push({ compartment, table: name, dossier: dossier.id, id, text })
      }
    }
  return { dossiers: dossiers.map(({ id, worker }) => ({ compartment, id, worker })), rows }
}

const openPeople = async (client: pg.Client, sleutels: KeyStore) => {
  const people: Person[] = []
  const found = await client.query<{ id: string; sleutelversie: number; inhoud: Buffer }>(
    'select id, sleutelversie, inhoud from personen.persoon where gemeente = $1',
    [templateGemeente],
  )
  for (const row of found.rows) {
    const map = mapVan(await sleutels.key(row.id), templateGemeente, row.id)
    people.push({ id: row.id, text: JSON.stringify(map.identiteit(row)) })
  }
  const contacts: Contact[] = []
  const ways = await client.query<{
    compartment: Compartment
    alias: string
    soort: Contact['soort']
    sleutelversie: number
    inhoud: Buffer
  }>(
    'select compartiment as compartment, pseudoniem as alias, soort, sleutelversie, inhoud from personen.contact where gemeente = $1',
    [templateGemeente],
  )
  for (const row of ways.rows) {
    const binnen = { gemeente: templateGemeente, compartiment: row.compartment }
    const id = idVan(sleutels, binnen, row.alias)
    const map = mapVan(await sleutels.key(id), templateGemeente, id)
    contacts.push({ ...row, text: JSON.stringify(map.contact(binnen, row.alias, row.soort, row)) })
  }
  return { people, contacts }
}

/** Opens everything in the template that is sealed: what its dossiers hold and who its people are. */
export const openTemplate = async (client: pg.Client, sleutels: KeyStore): Promise<Opened> => {
  const parts = []
  for (const compartment of compartments) parts.push(await openCompartment(client, sleutels, compartment))
  return {
    register: await readRegister(client),
    dossiers: parts.flatMap(({ dossiers }) => dossiers),
    rows: parts.flatMap(({ rows }) => rows),
    ...(await openPeople(client, sleutels)),
  }
}
