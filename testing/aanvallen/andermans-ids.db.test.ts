import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hoofdstukken } from '../../src/composition/hoofdstukken.ts'
import { type Veld, veldenVan } from '../../src/verwerking/velden.ts'
import type { ElkeHandeling } from '../../src/verwerking/verwerking.ts'
import { voorbeeldVan } from '../../src/verwerking/voorbeeld.ts'
import { type Rol, rolNamen } from '../../src/wet/rollen.ts'
import { legDossier, type MetDossiers } from '../dossiers.ts'
import { gemeente } from '../omgeving.ts'
import { type Client, type TestSite, testSite, traceVan } from '../site.ts'
import { userId } from '../site-people.ts'
import { verwachteToegang } from '../verwachte-toegang.ts'

const vandaag = '2026-12-01'
let site: TestSite
let eigenaar: pg.Client
const wie = new Map<string, Client>()

beforeAll(async () => {
  site = await testSite({ datum: vandaag })
  eigenaar = new pg.Client({ connectionString: site.superUrl })
  await eigenaar.connect()
  for (const rol of rolNamen) wie.set(rol, await site.als(rol))
})

afterAll(async () => {
  await eigenaar.end()
  await site.close()
})

const leg = (
  { compartiment, ingang }: Pick<ElkeHandeling['dossier'], 'compartiment' | 'ingang'>,
  behandelaar = userId(1),
) => legDossier(site.omgeving, compartiment as MetDossiers, { gemeente, behandelaar, datum: vandaag, ingang })

const tabellen = async (schema: string) =>
  (
    await eigenaar.query(
      `select table_name from information_schema.columns
       where table_schema = $1 and column_name = case table_name when 'dossier' then 'id' else 'dossier_id' end`,
      [schema],
    )
  ).rows as { table_name: string }[]

/** Everything a dossier holds, as the database holds it: what an attack must not have changed. */
const stand = async (schema: string, dossierId: string): Promise<string> => {
  const delen: string[] = []
  for (const { table_name } of await tabellen(schema)) {
    const sleutel = table_name === 'dossier' ? 'id' : 'dossier_id'
    const { rows } = await eigenaar.query(
      `select r::text t from ${schema}.${table_name} r where ${sleutel} = $1 order by 1`,
      [dossierId],
    )
    delen.push(...rows.map(({ t }) => String(t)))
  }
  return delen.join('\n')
}

const kiest = ({ soort }: Veld): boolean => soort === 'dossierkeuze' || soort === 'dossierkeuzes'

/** The example with every id in it replaced, also in the rows of its lists. */
const metIds = (velden: readonly Veld[], invoer: Record<string, unknown>, id: string): object =>
  Object.fromEntries(
    velden.flatMap((veld): [string, unknown][] => {
      const waarde = invoer[veld.naam]
      if (veld.soort === 'dossierkeuze') return [[veld.naam, id]]
      if (veld.soort === 'dossierkeuzes') return [[veld.naam, [id]]]
      if (veld.soort === 'lijst' && Array.isArray(waarde))
        return [[veld.naam, waarde.map((rij) => metIds(veld.velden ?? [], rij, id))]]
      return waarde === undefined ? [] : [[veld.naam, waarde]]
    }),
  )

const heeftIds = (velden: readonly Veld[]): boolean =>
  velden.some((veld) => kiest(veld) || heeftIds(veld.velden ?? []))

const handelingen = hoofdstukken.flatMap(({ dossier, handelingen: alle }) =>
  alle
    .filter(({ invoer }) => heeftIds(veldenVan(invoer)))
    .map((handeling) => [handeling.id, handeling, dossier.compartiment as MetDossiers] as const),
)

const clientVoor = ({ rollen }: ElkeHandeling, rol: Rol | undefined = rollen[0]): Client => {
  const client = wie.get(rol ?? '')
  if (!client) throw new Error('no such role')
  return client
}

test('there are acts with ids in their input to attack', () => {
  expect(handelingen.length).toBeGreaterThan(20)
})

describe('an id of another dossier in the input of an act on one’s own', () => {
  test.each(handelingen)('%s', async (_id, handeling, compartiment) => {
    const [eigen, ander] = [await leg(handeling.dossier), await leg(handeling.dossier, userId(2))]
    const client = clientVoor(handeling)
    const voorbeeld = voorbeeldVan(handeling, { vandaag })
    const voor = [await stand(compartiment, eigen.dossierId), await stand(compartiment, ander.dossierId)]
    const vreemd = [ander.betrokkeneId, ander.dossierId, eigen.dossierId, userId(2), randomUUID()]
    for (const id of vreemd) {
      const invoer = metIds(veldenVan(handeling.invoer), voorbeeld, id)
      const antwoord = await client.api(
        'POST',
        `/${handeling.dossier.pad}/${eigen.dossierId}/${handeling.pad}`,
        invoer,
      )
      expect([400, 403], `${handeling.id}: ${await antwoord.text()}`).toContain(antwoord.status)
    }
    expect([await stand(compartiment, eigen.dossierId), await stand(compartiment, ander.dossierId)]).toEqual(
      voor,
    )
  })
})

describe('a dossier of a colleague in the same role', () => {
  const eigenRol = ({ id, rollen }: ElkeHandeling) =>
    rollen.find((rol) => verwachteToegang[id]?.[rol] === 'eigen')
  const ofToeleider = handelingen.filter(([, handeling]) => eigenRol(handeling) !== undefined)

  test.each(ofToeleider)('%s tells nothing of it, whatever version is named', async (id, handeling) => {
    const { dossierId } = await leg(handeling.dossier, userId(2))
    const client = clientVoor(handeling, eigenRol(handeling))
    const invoer = voorbeeldVan(handeling, { vandaag })
    for (const versie of [undefined, 1, 2, 99]) {
      const traceId = traceVan(`${id} ${versie} ${dossierId}`)
      const antwoord = await client.api(
        'POST',
        `/${handeling.dossier.pad}/${dossierId}/${handeling.pad}`,
        versie === undefined ? invoer : { ...invoer, versie },
        { traceparent: `00-${traceId}-${'1'.repeat(16)}-01` },
      )
      const tekst = await antwoord.text()
      expect(antwoord.status, tekst).toBe(403)
      expect(tekst).not.toMatch(/veranderd|"versie"/)
      const { rows } = await eigenaar.query(
        'select resultaat, object_id from logboek.audit where trace_id = $1',
        [traceId],
      )
      expect(rows).toEqual([{ resultaat: 'geweigerd', object_id: dossierId }])
    }
  })
})

test('an id in capitals is not another id: no dossier answers to it', async () => {
  const { dossierId } = await leg({ compartiment: 'onderzoek' })
  const toeleider = await site.als('toeleider')
  expect((await toeleider.api('GET', `/onderzoeken/${dossierId}`)).status).toBe(200)
  expect((await toeleider.api('GET', `/onderzoeken/${dossierId.toUpperCase()}`)).status).toBe(404)
})
