import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoWie } from '../src/demo/demo-gebruikers.ts'
import { voorbeeld } from '../src/demo/demo-ids.ts'
import { richtDemoIn } from '../src/demo/inrichting.ts'
import { partijId } from '../src/demo/partijen.ts'
import { type Gespeeld, speel } from '../src/demo/speel.ts'
import { meldpunt } from '../src/meldpunt/index.ts'
import { plusDagen, plusJaren } from '../src/wet/datum.ts'
import { buurvrouwBelt } from './casus-05-begin.ts'
import { stappen } from './casus-05-stappen.ts'
import { gedaan, type TestOmgeving, testOmgeving } from './omgeving.ts'
import { type RijenLezer, rijenLezer } from './rijen-lezen.ts'

const d0 = '2026-12-01'
const mila = demoWie('mila', 'meldpuntmedewerker')
const mensen = {
  meldpunt: mila,
  toeleider: demoWie('noor', 'toeleider'),
  coordinator: demoWie('ilse', 'coordinator'),
}

let proef: TestOmgeving
let db: RijenLezer
let gespeeld: Gespeeld
const id = (naam: string): string => gespeeld.namen.get(naam) ?? ''

beforeAll(async () => {
  proef = await testOmgeving(plusDagen(d0, 201))
  await richtDemoIn(proef.omgeving.db)
  db = await rijenLezer(proef.superUrl)
  gespeeld = await speel(stappen(partijId(voorbeeld, 'wijkteam')), proef.omgeving, { d0, mensen })
})
afterAll(async () => {
  await db?.close()
  await proef?.close()
})

const koppelTerug =
  meldpunt.handelingen.find((een) => een.id === 'meldpunt.koppel-terug') ?? meldpunt.bekijken

describe('casus 05: bezorgde buurvrouw (MvT §5.4 tot en met §5.6)', () => {
  test('iedere stap loopt af zoals de wet zegt, ook wat niet mag', () => {
    const nietMag = gespeeld.stappen.filter(({ afloop }) => afloop.soort !== 'gedaan')
    expect(nietMag.map(({ stap }) => stap.regel)).toEqual([
      'Mag niet: het wijkteam vragen voordat iemand haar probeerde te spreken.',
      'Mag niet: doorgeleiden zonder dat zij instemt.',
      'Mag niet: alles doorgeven.',
      'Mag niet: de melding sluiten voordat het wijkteam haar heeft aangenomen.',
      'Mag niet: een toeleider kijkt in de melding.',
      'Mag niet: een coördinator kijkt in de melding.',
    ])
  })
  test('naar het wijkteam gaan precies drie gekozen gegevens (5.5.2)', async () => {
    const rijen = await db.rijen('select gegeven_id, aan from meldpunt.verstrekking where dossier_id = $1', [
      id('melding'),
    ])
    const gekozen = ['dwaalt', 'warm-eten', 'hulp'].map((naam) => ({
      gegeven_id: id(naam),
      aan: partijId(voorbeeld, 'wijkteam'),
    }))
    expect(rijen).toEqual(expect.arrayContaining(gekozen))
    expect(rijen).toHaveLength(3)
  })
  test('voor wat de buurvrouw hoort is er geen veld met eigen woorden, en geen antwoord “welke hulp” (§5.4)', async () => {
    const zeg = (wat: string) =>
      proef.doe(koppelTerug, mila, { datum: plusDagen(d0, 4), wat }, { dossierId: id('melding') })
    for (const wat of ['welke-hulp', 'bij-wie', 'Wijkteam Noord'])
      expect(await zeg(wat)).toMatchObject({ soort: 'ongeldig' })
    const velden = gespeeld.stappen.find(({ stap }) => stap.doe === 'meldpunt.koppel-terug')?.stap.invoer
    expect(Object.keys(velden ?? {})).toEqual(['datum', 'wat'])
  })
  test('wie belde, komt niet bij de personen: een melder is geen betrokkene (5.5.1)', async () => {
    const rijen = await db.rijen('select hoedanigheid from meldpunt.betrokkene')
    expect(new Set(rijen.map(({ hoedanigheid }) => hoedanigheid))).toEqual(new Set(['gemelde']))
  })
  test('wat is getypt, staat nergens leesbaar in het compartiment (AVG 32)', async () => {
    const tabellen = ['gegeven', 'melder', 'inlichting', 'gebeurtenis', 'doorgeleiding', 'verstrekking']
    for (const woorden of [buurvrouwBelt.zorgen, buurvrouwBelt.melderNaam, buurvrouwBelt.melderTelefoon])
      expect(
        await db.leesbaar(
          tabellen.map((tabel) => `meldpunt.${tabel}`),
          woorden,
        ),
      ).toBe(0)
  })
  test('de melding gaat uiterlijk een jaar na de dag van de melding weg (5.5.4 lid 1, Q-01)', async () => {
    const rijen = await db.rijen('select id, vernietigen_op::text dag from meldpunt.dossier order by nummer')
    const dagVan = (naam: string) => rijen.find((rij) => rij.id === id(naam))?.dag
    expect(dagVan('melding')).toBe(plusJaren(d0, 1))
    expect(dagVan('tweede')).toBe(plusJaren(plusDagen(d0, 200), 1))
  })
  test('iedere blik laat een regel na, ook wat is geweigerd', async () => {
    const { n } = (
      await db.rijen(`select count(*)::int n from logboek.audit where resultaat in ('geweigerd', 'rol')`)
    )[0] as { n: number }
    expect(n).toBeGreaterThanOrEqual(6)
    gedaan(await proef.doe(meldpunt.bekijken, mila, {}, { dossierId: id('melding') }))
    expect(await db.audit()).toMatchObject({ actie: 'meldpunt.bekijk-melding', resultaat: 'toegestaan' })
    expect(await db.gelogd()).toBe(1)
  })
})
