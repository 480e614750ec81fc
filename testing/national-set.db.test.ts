import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fillNational } from '../bench/national/fill.ts'
import { gemeenteOf } from '../bench/national/mapping.ts'
import { type Sampled, sealSample } from '../bench/national/sample.ts'
import { playTemplate } from '../bench/national/template.ts'
import { gezinnen } from '../src/demo/mensen.ts'
import { bekijkAanpak } from '../src/gecoordineerde-aanpak/bekijk-aanpak.ts'
import { bekijkOnderzoek } from '../src/onderzoek/bekijk-onderzoek.ts'
import { runVerwerking } from '../src/verwerking/run-verwerking.ts'
import { ask } from './embedded.ts'
import { testOmgeving } from './omgeving.ts'

const copies = 4
const achternamen = Object.values(gezinnen).map(({ client }) => client.achternaam)

let t: Awaited<ReturnType<typeof testOmgeving>>
let sampled: readonly Sampled[]

beforeAll(async () => {
  t = await testOmgeving('2027-12-01')
  await playTemplate(t.omgeving)
  await fillNational(t.superUrl, copies, () => undefined)
  sampled = await sealSample(t.superUrl, t.omgeving.sleutels, copies, 6)
}, 120_000)

afterAll(() => t.close())

const lees = (sql: string) => ask(t.superUrl, sql)

const openen = ({ path, gemeente, userId, petId }: Sampled) => {
  const [, soort, dossierId = ''] = path.split('/')
  const onderzoek = soort === 'onderzoeken'
  const rol = onderzoek ? ('toeleider' as const) : ('coordinator' as const)
  const wie = { gebruikerId: userId, petId, gemeente, rol, naam: 'Iemand', isAmbtenaar: true }
  const bekijk = onderzoek ? bekijkOnderzoek : bekijkAanpak
  return runVerwerking(bekijk, { invoer: {}, dossierId }, wie, t.omgeving, {
    kanaal: 'taak',
    netwerk: undefined,
  })
}

describe('the national data set, small', () => {
  test('each copy has two onderzoeken and a running aanpak, in its own municipality', async () => {
    const onderzoeken = await lees(
      `select gemeente, count(*)::int as n from onderzoek.dossier where gemeente <> '9991' group by 1 order by 1`,
    )
    expect(onderzoeken).toEqual(
      Array.from({ length: copies }, (_, index) => ({ gemeente: gemeenteOf(index), n: 2 })),
    )
    expect(await lees(`select distinct staat from coordinatie.dossier where gemeente <> '9991'`)).toEqual([
      { staat: 'in-uitvoering' },
    ])
  })

  test('no row hangs loose, although the foreign keys were not asked', async () => {
    const sleutels = await lees(
      `select conrelid::regclass::text as van, confrelid::regclass::text as naar from pg_constraint
       where contype = 'f' and conrelid::regclass::text ~ '^(onderzoek|coordinatie)[.]'`,
    )
    expect(sleutels.length).toBeGreaterThan(10)
    for (const { van, naar } of sleutels) {
      const los = `select count(*)::int as n from ${van} r
        where not exists (select from ${naar} d where d.gemeente = r.gemeente and d.id = r.dossier_id)`
      expect({ van, los: await lees(los) }).toEqual({ van, los: [{ n: 0 }] })
    }
  })

  test('what is not in the sample is as long as in the template, in random bytes', async () => {
    const lengtes = (waar: string) =>
      lees(`select octet_length(inhoud) as n from onderzoek.gegeven where ${waar} order by 1`)
    const ander = `gemeente = '${gemeenteOf(copies - 1)}'`
    expect(await lengtes(ander)).toEqual(await lengtes(`gemeente = '9991'`))
  })

  test('what is in the sample opens for its own worker, with its people', async () => {
    expect(sampled).toHaveLength(6)
    for (const een of sampled) {
      const afloop = await openen(een)
      expect(afloop).toMatchObject({ soort: 'gedaan' })
      expect(achternamen.some((naam) => JSON.stringify(afloop).includes(naam))).toBe(true)
    }
  })

  test('and not for a worker of another municipality', async () => {
    const [een, ander] = [sampled[0], sampled.at(-1)]
    if (!een || !ander) throw new Error('there is no sample')
    expect(een.gemeente).not.toBe(ander.gemeente)
    expect(await openen({ ...ander, path: een.path })).toMatchObject({ soort: 'niet-gevonden' })
  })
})
