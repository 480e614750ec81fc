import pg from 'pg'
import { aliasVan, mapVan } from '../../src/personen/plek.ts'
import type { KeyStore } from '../../src/platform/keys/key-store.ts'
import { openKluis } from '../../src/verwerking/kluis.ts'
import { templateGemeente } from './columns.ts'
import { type Copy, copyAt, mappedId, mappedText, municipalities } from './mapping.ts'
import { type Compartment, compartments, type Opened, openTemplate } from './open-template.ts'

const sealDossiers = async (client: pg.Client, sleutels: KeyStore, opened: Opened, copy: Copy) => {
  const { register, dossiers, rows } = opened
  const { gemeente } = copy
  for (const { compartment, id: old } of dossiers) {
    const id = mappedId(old, copy, register)
    const kluis = await openKluis(sleutels, compartment, { id, gemeente, sleutelversie: 1 })
    const own = rows.filter(({ dossier }) => dossier === old)
    for (const table of new Set(own.map((row) => row.table))) {
      const sealed = own
        .filter((row) => row.table === table)
        .map((row) => {
          const rowId = mappedId(row.id, copy, register)
          const value: unknown = JSON.parse(mappedText(row.text, copy, register))
          return [rowId, kluis.sluit(table as Parameters<typeof kluis.sluit>[0], rowId, value)] as const
        })
      await client.query(
        `update ${compartment}.${table} t set inhoud = v.inhoud from unnest($3::uuid[], $4::bytea[]) v(id, inhoud)
         where t.gemeente = $1 and t.dossier_id = $2 and t.id = v.id`,
        [gemeente, id, sealed.map(([one]) => one), sealed.map(([, inhoud]) => inhoud)],
      )
    }
  }
}

const sealPeople = async (client: pg.Client, sleutels: KeyStore, opened: Opened, copy: Copy) => {
  const { register, people, contacts } = opened
  const { gemeente } = copy
  for (const { id: old, text } of people) {
    const id = mappedId(old, copy, register)
    const map = mapVan(await sleutels.key(id), gemeente, id)
    await client.query('update personen.persoon set inhoud = $3 where gemeente = $1 and id = $2', [
      gemeente,
      id,
      map.sluitIdentiteit(JSON.parse(text)),
    ])
    for (const compartment of compartments) {
      const was = aliasVan(sleutels, { gemeente: templateGemeente, compartiment: compartment }, old)
      const alias = aliasVan(sleutels, { gemeente, compartiment: compartment }, id)
      await client.query(
        `update ${compartment}.betrokkene set pseudoniem = $3 where gemeente = $1 and pseudoniem = $2`,
        [gemeente, mappedId(was, copy, register), alias],
      )
      for (const contact of contacts.filter((one) => one.alias === was && one.compartment === compartment))
        await client.query(
          `update personen.contact set pseudoniem = $5, inhoud = $6
           where gemeente = $1 and compartiment = $2 and pseudoniem = $3 and soort = $4`,
          [
            gemeente,
            compartment,
            mappedId(was, copy, register),
            contact.soort,
            alias,
            map.sluitContact(
              { gemeente, compartiment: compartment },
              alias,
              contact.soort,
              JSON.parse(contact.text),
            ),
          ],
        )
    }
  }
}

/** A dossier of the sample, and the worker that it is of. */
export interface Sampled {
  readonly path: string
  readonly gemeente: string
  readonly userId: string
  readonly petId: string
}

const paths: Readonly<Record<Compartment, string>> = { onderzoek: '/onderzoeken', coordinatie: '/aanpakken' }
const roles: Readonly<Record<Compartment, string>> = { onderzoek: 'toeleider', coordinatie: 'coordinator' }

const petsOf = async (client: pg.Client): Promise<readonly { id: string; worker: string; rol: string }[]> =>
  (
    await client.query(
      'select id, gebruiker_id as worker, rol from inrichting.pet where gemeente = $1 order by id',
      [templateGemeente],
    )
  ).rows

/**
 * Encrypts some `most` dossiers of the set truly, spread over all municipalities: their rows, their people and their
 * pseudonyms, each with its own key, as the program itself does. Gives them, to be opened.
 */
export const sealSample = async (
  superUrl: string,
  sleutels: KeyStore,
  copies: number,
  most: number,
): Promise<readonly Sampled[]> => {
  const client = new pg.Client({ connectionString: superUrl })
  await client.connect()
  try {
    await client.query(`set session_replication_role = 'replica'`)
    const opened = await openTemplate(client, sleutels)
    const pets = await petsOf(client)
    const wanted = Math.min(copies, Math.ceil(most / opened.dossiers.length))
    const sampled: Sampled[] = []
    for (let k = 0; k < wanted; k += 1) {
      const nr = Math.floor((k * copies) / wanted)
      const copy = copyAt(nr % municipalities, Math.floor(nr / municipalities))
      const at = (id: string) => mappedId(id, copy, opened.register)
      const ids = [...opened.dossiers, ...opened.people].map(({ id }) => at(id))
      await sleutels.createKeys(ids)
      await sealDossiers(client, sleutels, opened, copy)
      await sealPeople(client, sleutels, opened, copy)
      for (const { compartment, id, worker } of opened.dossiers) {
        const pet = pets.find((one) => one.worker === worker && one.rol === roles[compartment])
        if (!pet) throw new Error('the worker of the template has no pet')
        sampled.push({
          path: `${paths[compartment]}/${at(id)}`,
          gemeente: copy.gemeente,
          userId: at(worker),
          petId: at(pet.id),
        })
      }
    }
    return sampled
  } finally {
    await client.end()
  }
}
