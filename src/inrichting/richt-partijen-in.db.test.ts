import { createSecretKey, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../testing/database.ts'
import { ask } from '../../testing/embedded.ts'
import { movableClock } from '../platform/clock/clock.ts'
import { type Inrichtingsbestand, leesInrichting } from './inrichtingsbestand.ts'
import { inrichtverslag } from './inrichtverslag.ts'
import { richtIn } from './richt-in.ts'

const klok = movableClock(Date.UTC(2026, 10, 21, 9))
const logSleutel = createSecretKey(randomBytes(32))

let database: TestDatabase
beforeEach(async () => {
  database = await testDatabase()
})
afterEach(() => database.close())

const voorbeeld = () => leesInrichting(readFileSync('docs/voorbeeld-inrichting.json', 'utf8'))
const lees = (sql: string) => ask(database.superUrl, sql)
const inrichten = async (bestand: Inrichtingsbestand) => {
  const uitslag = await richtIn({ db: database.db, klok, logSleutel }, bestand)
  return { uitslag, tekst: inrichtverslag(bestand, uitslag).join('\n') }
}

describe('partijen inrichten met een bestand', () => {
  test('verbetert de soort van een partij en haar dagen op de lijst van 2.3a.4, en zegt het in het logboek (2.3a.5 lid 1)', async () => {
    await inrichten(voorbeeld())
    const lijsten = {
      'in-samenspraak': [{ vanaf: '2026-01-01' }],
      'zonder-verzoek-van-client': [{ vanaf: '2026-06-01', tot: '2026-09-01' }, { vanaf: '2026-12-01' }],
    }
    const { partijen, ...rest } = voorbeeld()
    const anders = {
      ...rest,
      partijen: partijen.map((een, nr) =>
        nr === 1 ? { ...een, soort: 'wijkverpleging' as const, lijsten } : een,
      ),
    }
    const { uitslag, tekst } = await inrichten(anders)
    expect(uitslag.nietGewijzigd).toEqual([])
    expect(tekst).toContain('partijen: 0 nieuw, 1 bijgewerkt, 3 stond er al')
    const [, huisarts] = voorbeeld().partijen
    expect(
      await lees(
        `select p.soort, l.procedure, l.vanaf::text, l.tot::text from inrichting.partij p
         join inrichting.partij_op_lijst l on l.partij_id = p.id where p.id = '${huisarts?.id}' order by 2, 3`,
      ),
    ).toEqual([
      { soort: 'wijkverpleging', procedure: 'in-samenspraak', vanaf: '2026-01-01', tot: null },
      {
        ...{ soort: 'wijkverpleging', procedure: 'zonder-verzoek-van-client' },
        ...{ vanaf: '2026-06-01', tot: '2026-09-01' },
      },
      { soort: 'wijkverpleging', procedure: 'zonder-verzoek-van-client', vanaf: '2026-12-01', tot: null },
    ])
    expect(await lees('select count(*)::int as n from logboek.audit')).toEqual([{ n: 2 }])
    expect((await inrichten(anders)).uitslag.tellingen.get('partijen')).toEqual({
      ...{ nieuw: 0, bijgewerkt: 0, gelijk: 4 },
    })
  })

  test('neemt geen soort over die niet past bij het domein en het geheim van het register (5.4.2)', async () => {
    await inrichten(voorbeeld())
    const { partijen, ...rest } = voorbeeld()
    const school = { domein: 'onderwijs', regime: 'geen', soort: 'school' } as const
    const { uitslag } = await inrichten({
      ...rest,
      partijen: partijen.map((een, nr) => (nr === 1 ? { ...een, ...school, naam: 'Anders' } : een)),
    })
    expect(uitslag.nietGewijzigd).toEqual(['partijen 2, domein', 'partijen 2, regime', 'partijen 2, soort'])
    expect(await lees('select naam, domein, soort from inrichting.partij order by soort')).toEqual([
      { naam: 'Jeugdhulp van de gemeente Voorbeeldstad', domein: 'jeugd', soort: 'gemeentelijke-jeugdhulp' },
      { naam: 'Anders', domein: 'medische-zorg', soort: 'huisarts' },
      { naam: 'Woonstichting Voorbeeldstad', domein: 'wonen', soort: 'woningcorporatie' },
      { naam: 'Zorgkliniek Voorbeeldstad', domein: 'publieke-gezondheid', soort: null },
    ])
  })

  test('legt taak, afspraken en eigen recht van een partij vast, en verbetert ze (5.4.2 lid 5)', async () => {
    await inrichten(voorbeeld())
    const rechten = 'select wat, grond, vanaf::text, tot::text from inrichting.partij_recht order by 1'
    expect(await lees(rechten)).toEqual([
      { wat: 'bsn', grond: 'Wabvpz, artikel 4', vanaf: '2026-01-01', tot: null },
      { wat: 'gezondheid', grond: 'UAVG, artikel 30 lid 3', vanaf: '2026-01-01', tot: null },
    ])
    expect(await lees('select onderwerp, vanaf::text, tot::text from inrichting.partij_afspraak')).toEqual([
      { onderwerp: 'Convenant vroeg eropaf', vanaf: '2026-01-01', tot: '2029-01-01' },
    ])
    const { partijen, ...rest } = voorbeeld()
    const eigenRecht = [{ wat: 'bsn' as const, grond: 'Wabvpz, artikel 4', vanaf: '2026-02-01' }]
    const anders = {
      ...rest,
      partijen: partijen.map((een, nr) => (nr === 2 ? { ...een, eigenRecht, taak: 'Vaccineert' } : een)),
    }
    expect((await inrichten(anders)).uitslag.nietGewijzigd).toEqual([])
    expect(await lees(rechten)).toEqual([
      { wat: 'bsn', grond: 'Wabvpz, artikel 4', vanaf: '2026-02-01', tot: null },
    ])
    expect(await lees("select taak from inrichting.partij where naam like 'Zorg%'")).toEqual([
      { taak: 'Vaccineert' },
    ])
    expect((await inrichten(anders)).uitslag.tellingen.get('partijen')).toMatchObject({ gelijk: 4 })
  })
})
