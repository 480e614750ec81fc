import { createSecretKey, randomBytes, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { gesprek, gesprekPad } from '../../testing/gesprek.ts'
import { andereGemeente, gemeente } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { type Client, type TestSite, testSite } from '../../testing/site.ts'
import { leesInrichting, richtIn } from '../inrichting/index.ts'
import { movableClock } from '../platform/clock/clock.ts'

let site: TestSite
let db: RijenLezer
let hier: Client
let daar: Client
let melding: string

beforeAll(async () => {
  site = await testSite({ datum: '2026-11-02' })
  db = await rijenLezer(site.superUrl)
  // One person with a pet in two municipalities, each in a session of its own.
  hier = await site.als('meldpuntmedewerker')
  daar = await site.als('meldpuntmedewerker', andereGemeente)
  const antwoord = await hier.post(gesprekPad, gesprek())
  melding = /\/meldingen\/[0-9a-f-]{36}/.exec(antwoord.headers.get('location') ?? '')?.[0] ?? ''
})
afterAll(async () => {
  await db.close()
  await site.close()
})

const lees = async (client: Client, pad: string) => {
  const antwoord = await client.get(pad)
  return { status: antwoord.status, tekst: await antwoord.text() }
}

/** Without what differs between two requests whatever they are for. */
const kaal = (tekst: string) => tekst.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|[A-Za-z0-9_-]{43}|\d{13}/g, '')

describe('een regionaal meldpunt ziet per gemeente (5.5.4 lid 1; toelichting 5.5)', () => {
  test('dezelfde persoon ziet de melding in de gemeente waar zij is, en nergens anders', async () => {
    expect(hier.gebruikerId).toBe(daar.gebruikerId)
    expect(await lees(hier, melding)).toMatchObject({ status: 200 })
    expect(await lees(daar, melding)).toMatchObject({ status: 404 })
  })

  test('in de andere gemeente is zij net zo onbekend als een melding die er nooit was', async () => {
    const onbekend = `/meldingen/${randomUUID()}`
    const [ander, geen] = [await lees(daar, melding), await lees(daar, onbekend)]
    expect([ander.status, kaal(ander.tekst)]).toEqual([geen.status, kaal(geen.tekst)])
  })

  test('de werkvoorraad is die van één gemeente', async () => {
    expect((await lees(hier, '/werkvoorraad')).tekst).toContain('Gemeldenaam')
    expect((await lees(daar, '/werkvoorraad')).tekst).not.toContain('Gemeldenaam')
  })

  test('een handeling in de andere gemeente verandert niets', async () => {
    const voor = await db.rijen('select versie from meldpunt.dossier')
    const antwoord = await daar.post(`${melding}/handelingen/verbeter-gemelde`, [
      ['achternaam', 'Anders'],
      ['reden', 'Zij zei het zelf.'],
    ])
    expect([antwoord.status, await db.rijen('select versie from meldpunt.dossier')]).toEqual([404, voor])
  })
})

describe('wie het meldpunt uitvoert namens het college (Awb 10:1, AVG 28)', () => {
  const logSleutel = createSecretKey(randomBytes(32))
  const klok = movableClock(Date.UTC(2026, 10, 2, 9))
  const ggd = '5a3e0000-0001-4000-8000-000000000005'
  const medewerker = (code: string) => ({
    ...{ issuer: 'https://ggd.example', subject: 'medewerker-1', naam: 'Rika Regio' },
    ...{ werkgever: ggd, ambtenaar: false },
    petten: [
      {
        id: `5a3e0000-0003-4000-8000-00000000${code}`,
        ...{ rol: 'meldpuntmedewerker', mandaat: 'Mandaat meldpunt 2026', van: '2026-01-01' },
      },
    ],
  })
  /** The example, set up for one municipality with somebody of the GGD at its meldpunt. */
  const richt = (code: string, zonder: readonly string[] = []) => {
    const voorbeeld = JSON.parse(readFileSync('docs/voorbeeld-inrichting.json', 'utf8'))
    const eigen = {
      ...voorbeeld,
      gemeente: { fg: voorbeeld.gemeente.fg, code, naam: `Regio ${code}` },
      gebruikers: [medewerker(code)],
      teams: [],
      verwerkersovereenkomsten: voorbeeld.verwerkersovereenkomsten.filter(
        ({ organisatie }: { organisatie: string }) => !zonder.includes(organisatie),
      ),
    }
    const bestand = leesInrichting(JSON.stringify(eigen))
    return richtIn({ db: site.omgeving.db, klok, logSleutel }, bestand)
  }

  test('één medewerker van de GGD krijgt een rol in iedere gemeente, met een mandaat van elk', async () => {
    for (const code of ['9981', '9982']) expect((await richt(code)).live).toMatchObject({ toegestaan: true })
    const rijen = await db.rijen(
      `select p.gemeente, p.rol, o.naam from inrichting.pet p join inrichting.gebruiker g on g.id = p.gebruiker_id
       join inrichting.organisatie o on o.id = g.organisatie_id where g.oidc_subject = 'medewerker-1' order by 1`,
    )
    expect(rijen).toEqual(
      ['9981', '9982'].map((code) => ({
        ...{ gemeente: code, rol: 'meldpuntmedewerker', naam: 'GGD Voorbeeldregio' },
      })),
    )
  })

  test('zonder verwerkersovereenkomst met de GGD gaat de gemeente niet live', async () => {
    const { live } = await richt('9983', [ggd])
    expect(live).toMatchObject({
      toegestaan: false,
      redenen: [{ code: 'inrichting.verwerker-zonder-overeenkomst', artikel: 'avg-verwerker' }],
    })
    expect(gemeente).not.toBe('9983')
  })
})
