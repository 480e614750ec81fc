import { createSecretKey, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../testing/database.ts'
import { movableClock } from '../platform/clock/clock.ts'
import { identityRole } from '../platform/identity/session.ts'
import { zoekGebruiker } from './gebruiker.store.ts'
import { type Inrichtingsbestand, leesInrichting } from './inrichtingsbestand.ts'
import { inrichtverslag } from './inrichtverslag.ts'
import { pettenVan } from './pet.store.ts'
import { richtIn } from './richt-in.ts'

const voorbeeldPad = 'docs/voorbeeld-inrichting.json'
const op = '2026-11-21'
const klok = movableClock(Date.UTC(2026, 10, 21, 9))
const logSleutel = createSecretKey(randomBytes(32))
const issuer = 'https://aanmelden.voorbeeldstad.example'

let database: TestDatabase
beforeEach(async () => {
  database = await testDatabase()
})
afterEach(() => database.close())

const voorbeeld = () => leesInrichting(readFileSync(voorbeeldPad, 'utf8'))
const anders = (verandering: Partial<Inrichtingsbestand>) => ({ ...voorbeeld(), ...verandering })

const inrichten = async (bestand: Inrichtingsbestand) => {
  const uitslag = await richtIn({ db: database.db, klok, logSleutel }, bestand)
  return { uitslag, tekst: inrichtverslag(bestand, uitslag).join('\n') }
}

const lees = async (sql: string): Promise<Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: database.superUrl })
  await client.connect()
  return client
    .query(sql)
    .then(({ rows }) => rows)
    .finally(() => client.end())
}

const tabellen = [
  'gemeente',
  'organisatie',
  'verwerkersovereenkomst',
  'partij',
  ...(['partij_op_lijst', 'partij_recht', 'partij_afspraak'] as const),
  'gebruiker',
  'pet',
  'meldpunt_bereik',
  'meldpunt_open',
] as const
const alles = async () =>
  Object.fromEntries(
    await Promise.all(
      tabellen.map(async (naam) => [
        naam,
        await lees(`select t::text, xmin::text from inrichting.${naam} t order by 1`),
      ]),
    ),
  )

const petten = (subject: string, dag = op) =>
  database.db.transaction({ role: identityRole }, async (tx) =>
    pettenVan(tx, (await zoekGebruiker(tx, issuer, subject)) ?? '', dag),
  )

describe('een gemeente inrichten', () => {
  test('van niets tot live: organisaties, overeenkomsten, partijen, mensen en petten (AVG 28)', async () => {
    const { uitslag, tekst } = await inrichten(voorbeeld())
    expect(uitslag).toMatchObject({ live: { toegestaan: true }, liveSinds: op, nietGewijzigd: [] })
    expect(tekst).toContain('partijen: 4 nieuw, 0 bijgewerkt, 0 stond er al')
    expect(tekst).toContain(`De gemeente is live sinds ${op}.`)
    expect((await petten('toeleider-1')).map(({ rol }) => rol)).toEqual(['toeleider'])
  })

  test('een pet met een einde telt vanaf die dag niet meer (Awb 10:1)', async () => {
    await inrichten(voorbeeld())
    expect((await petten('beslisser-1', '2026-06-30')).map(({ rol }) => rol)).toEqual([
      'beslisser',
      'teamleider',
    ])
    expect((await petten('beslisser-1', '2026-07-01')).map(({ rol }) => rol)).toEqual(['beslisser'])
  })

  test('gaat niet live zonder verwerkersovereenkomst, en zegt waarom met het artikel (AVG 28)', async () => {
    const { uitslag, tekst } = await inrichten(anders({ verwerkersovereenkomsten: [] }))
    expect(uitslag).toMatchObject({ live: { toegestaan: false }, liveSinds: null })
    expect(tekst).toContain('De gemeente gaat niet live:')
    expect(tekst).toContain('De gemeente heeft geen verwerkersovereenkomst vastgelegd die nu loopt.')
    expect(tekst).toContain('Mensen van Buurtteam Voorbeeldstad werken voor de gemeente')
    expect(tekst).toContain('(AVG, 28)')
    expect(await lees('select live, live_sinds from inrichting.gemeente')).toEqual([
      { live: false, live_sinds: null },
    ])
    expect(await petten('toeleider-1')).toEqual([])
  })

  test('gaat na een weigering live zodra de overeenkomst erbij staat (AVG 28)', async () => {
    await inrichten(anders({ verwerkersovereenkomsten: [] }))
    const { uitslag } = await inrichten(voorbeeld())
    expect(uitslag.liveSinds).toBe(op)
    expect(uitslag.tellingen.get('verwerkersovereenkomsten')).toEqual({ nieuw: 3, bijgewerkt: 0, gelijk: 0 })
  })

  test('gaat niet live als het bestand er niet om vraagt', async () => {
    const { live: _, ...zonder } = voorbeeld()
    const { uitslag, tekst } = await inrichten(zonder)
    expect(uitslag).toMatchObject({ live: undefined, liveSinds: null })
    expect(tekst).toContain('vraagt er niet om')
  })

  test('laat een regel in het auditlog na, ook van een weigering, zonder persoon (BIO2 8.15)', async () => {
    await inrichten(anders({ verwerkersovereenkomsten: [] }))
    await inrichten(voorbeeld())
    const regels = await lees(
      'select gemeente, actie, resultaat, object_id, actor, artikel, redenen from logboek.audit order by id',
    )
    const vast = { gemeente: '9993', actie: 'inrichting.inrichten', object_id: '9993', actor: null }
    expect(regels).toContainEqual({
      ...vast,
      resultaat: 'geweigerd',
      artikel: 'avg-verwerker',
      redenen: ['geen-verwerkersovereenkomst', 'verwerker-zonder-overeenkomst'],
    })
    expect(regels).toContainEqual({
      ...vast,
      resultaat: 'toegestaan',
      artikel: 'avg-verwerker',
      redenen: [],
    })
    expect(regels).toHaveLength(2)
  })
})

describe('opnieuw inrichten', () => {
  test('met hetzelfde bestand verandert geen enkele rij', async () => {
    await inrichten(voorbeeld())
    const eerst = await alles()
    const { uitslag } = await inrichten(voorbeeld())
    expect(await alles()).toEqual(eerst)
    expect([...uitslag.tellingen.values()].every((een) => een.nieuw + een.bijgewerkt === 0)).toBe(true)
  })

  test('beëindigt een pet, een overeenkomst en een plaats op de lijst (Awb 10:1, AVG 28, 2.3a.5)', async () => {
    await inrichten(voorbeeld())
    const { partijen, gebruikers, verwerkersovereenkomsten, ...rest } = voorbeeld()
    const { uitslag } = await inrichten({
      ...rest,
      partijen: partijen.map((een) => ({
        ...een,
        lijsten: { 'in-samenspraak': [{ vanaf: '2026-01-01', tot: '2027-01-01' }] },
      })),
      gebruikers: gebruikers.map((een) => ({
        ...een,
        petten: een.petten.map((pet) => ({ ...pet, tot: pet.tot ?? '2026-12-01' })),
      })),
      verwerkersovereenkomsten: verwerkersovereenkomsten.map((een) => ({ ...een, looptTot: '2028-01-01' })),
    })
    expect(uitslag.nietGewijzigd).toEqual([])
    expect(await petten('toeleider-1', '2026-12-01')).toEqual([])
    const dagen = 'select distinct procedure, vanaf::text, tot::text from inrichting.partij_op_lijst'
    expect(await lees(dagen)).toEqual([
      { procedure: 'in-samenspraak', vanaf: '2026-01-01', tot: '2027-01-01' },
    ])
    expect(await lees(`select distinct loopt_tot::text from inrichting.verwerkersovereenkomst`)).toEqual([
      { loopt_tot: '2028-01-01' },
    ])
  })

  test('zegt wat het niet wijzigt: een regime, een rol, een werkgever, de naam van een organisatie', async () => {
    await inrichten(voorbeeld())
    const eerst = await alles()
    const { partijen, gebruikers, organisaties, ...rest } = voorbeeld()
    const { uitslag, tekst } = await inrichten({
      ...rest,
      organisaties: organisaties.map((een, nr) => (nr === 1 ? { ...een, naam: 'Anders' } : een)),
      partijen: partijen.map((een) => ({ ...een, regime: 'geen' as const })),
      gebruikers: gebruikers.map((een) => ({
        ...een,
        werkgever: '5a3e0000-0001-4000-8000-000000000001',
        petten: een.petten.map((pet) => ({ ...pet, rol: 'toeleider' as const })),
      })),
    })
    expect(uitslag.nietGewijzigd).toEqual([
      'organisaties 2, naam',
      'partijen 2, regime',
      'partijen 3, regime',
      'gebruikers 1, werkgever',
      'gebruikers 2, petten 1, rol',
      'gebruikers 2, petten 2, rol',
      ...['gebruikers 3, werkgever', 'gebruikers 3, petten 1, rol'],
    ])
    expect(tekst).toContain('niet gewijzigd: partijen 2, regime')
    expect(await alles()).toEqual(eerst)
  })
})
