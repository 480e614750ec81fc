import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { richtAanpakIn } from '../../testing/aanpak-register.ts'
import { geefAdres, type TestPost, testPost } from '../../testing/berichtpost.ts'
import { ask } from '../../testing/embedded.ts'
import { lopendOnderzoek, toeleider, vandaag } from '../../testing/lopend-onderzoek.ts'
import { gemeente, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type Berichtsoort, verstuurBericht, zetBerichten } from '../inrichting/index.ts'
import { maakGespreksafspraak } from '../onderzoek/maak-gespreksafspraak.ts'
import { plusDagen } from '../wet/datum.ts'
import { partijRegimeNamen, partijRegimes } from '../wet/partij-regimes.ts'
import { zetDagberichten } from './dagberichten.ts'

const werkgever = '44444444-4444-4444-8444-000000000000'
const adres = 'noor@voorbeeld.example'
const dag = 86_400_000

let t: TestOmgeving
let p: TestPost

beforeAll(async () => {
  t = await testOmgeving(vandaag)
  await richtAanpakIn(t)
  p = await testPost(t)
  await geefAdres(t, toeleider, adres, werkgever)
})
beforeEach(() => p.opnieuw())
afterAll(async () => {
  await p?.sluit()
  await t?.close()
})

const sql = (opdracht: string) => ask(t.superUrl, opdracht)
const kies = (soort: Berichtsoort, wanneer: string) =>
  sql(`insert into inrichting.berichtvoorkeur values ('${gemeente}', '${toeleider.gebruikerId}', '${soort}', '${wanneer}')
    on conflict (gemeente, gebruiker_id, soort) do update set wanneer = excluded.wanneer`)
const dagbericht = () => zetDagberichten({ omgeving: p.omgeving, jobs: p.post.jobs })
const aan = () => p.mailbox.messages().map(({ to }) => to)

/** Lets what waits in the queue be sent now, here. */
const bezorg = async () => {
  for (const { id, data } of await p.wachtend()) {
    await sql(`delete from jobs.job where id = '${id}'`)
    await verstuurBericht(p.post, { id, ids: data, putAt: new Date() })
  }
}
const vraag = (soort: 'nieuw' | 'antwoord') =>
  p.post.db.transaction({ role: 'samenspraak_onderzoek', gemeente }, (tx) =>
    zetBerichten(p.post.jobs, tx, gemeente, [toeleider.gebruikerId], soort),
  )

describe('per soort: meteen, één keer per dag of geen', () => {
  test.each(['nieuw', 'antwoord'] as const)('%s: meteen', async (soort) => {
    await vraag(soort)
    await bezorg()
    expect(aan()).toEqual([adres])
  })
  test.each(['nieuw', 'antwoord'] as const)('%s: geen', async (soort) => {
    await kies(soort, 'geen')
    await vraag(soort)
    await bezorg()
    await dagbericht()
    await bezorg()
    expect(aan()).toEqual([])
  })
  test('één keer per dag: wat er bij komt, komt samen in één bericht', async () => {
    await kies('nieuw', 'dagelijks')
    await kies('antwoord', 'dagelijks')
    await vraag('nieuw')
    await vraag('antwoord')
    await bezorg()
    expect(aan()).toEqual([])
    await dagbericht()
    await bezorg()
    expect(aan()).toEqual([adres])
    t.klok.advance(dag)
    await dagbericht()
    expect(await p.wachtend()).toEqual([])
    t.klok.advance(-dag)
  })
  test('een soort die geen bericht geeft, houdt een andere niet tegen', async () => {
    await kies('antwoord', 'geen')
    await vraag('antwoord')
    await vraag('nieuw')
    await bezorg()
    expect(aan()).toEqual([adres])
  })
})

describe('een termijn die dichtbij komt, en een afspraak vandaag', () => {
  test('zonder zaak geen bericht; met een plicht binnen drie dagen één, op één dag nooit twee', async () => {
    await dagbericht()
    expect(await p.wachtend()).toEqual([])
    const { dossierId } = await lopendOnderzoek(t)
    await dagbericht()
    await Promise.all([dagbericht(), dagbericht()])
    expect(await p.wachtend()).toHaveLength(1)
    await bezorg()
    expect(aan()).toEqual([adres])
    await dagbericht()
    expect(await p.wachtend()).toEqual([])
    const [bericht] = p.mailbox.messages()
    expect(bericht?.raw).not.toContain(dossierId)
    expect(bericht?.raw).not.toMatch(/Geheimenaar|onderzoek/i)
    await sql(`update onderzoek.dossier set behandelaar = '${randomUUID()}'`)
  })
  test('wie geen bericht wil van termijnen, krijgt er geen; tellen is gelogd zonder persoon', async () => {
    await lopendOnderzoek(t)
    await kies('termijn', 'geen')
    await dagbericht()
    expect(await p.wachtend()).toEqual([])
    await kies('termijn', 'dagelijks')
    await dagbericht()
    const [regel] = (await sql(
      `select a.oorsprong, a.actor, count(l.data_subject_id)::int n from logboek.audit a
       join logboek.ldv l on l.trace_id = a.trace_id where a.actie = 'inrichting.tel-voor-bericht' group by 1, 2 limit 1`,
    )) as { oorsprong: string; actor: string | null; n: number }[]
    expect(regel).toEqual({ oorsprong: 'taak', actor: null, n: 0 })
    await sql(`update onderzoek.dossier set behandelaar = '${randomUUID()}'`)
  })
  test('een afspraak vandaag geeft alleen een bericht aan wie dat wil', async () => {
    const { doe, client } = await lopendOnderzoek(t)
    const uur = { datum: vandaag, tijd: '14:00', vorm: 'thuis', met: [client], dubbel: true }
    await doe(maakGespreksafspraak, uur)
    await kies('termijn', 'geen')
    await dagbericht()
    expect(await p.wachtend()).toEqual([])
    await kies('afspraak', 'dagelijks')
    await dagbericht()
    expect(await p.wachtend()).toHaveLength(1)
    await sql(`update onderzoek.dossier set behandelaar = '${randomUUID()}'`)
  })
  test.each([
    ['op de dag van de waarneming', 0, 1],
    ['de dag erna niet meer', -1, 0],
  ])('een afspraak vandaag van wie men waarneemt: %s', async (_, dagen, aantal) => {
    const { dossierId, doe, client } = await lopendOnderzoek(t)
    const uur = { datum: vandaag, tijd: '14:00', vorm: 'thuis', met: [client], dubbel: true }
    await doe(maakGespreksafspraak, uur)
    const collega = randomUUID()
    await sql(`update onderzoek.dossier set behandelaar = '${collega}'`)
    await sql(`insert into onderzoek.waarneming (gemeente, id, dossier_id, waarnemer, namens, van, tot, reden_code, versie, wie, op)
      values ('${gemeente}', '${randomUUID()}', '${dossierId}', '${toeleider.gebruikerId}', '${collega}',
        '${plusDagen(vandaag, dagen)}', '${plusDagen(vandaag, dagen)}', 'verlof', 1, '${randomUUID()}', now())`)
    await kies('termijn', 'geen')
    await kies('afspraak', 'dagelijks')
    await dagbericht()
    expect(await p.wachtend()).toHaveLength(aantal)
  })
})

describe('nooit een herinnering aan een geheimhouder (7:457 BW), welke soort ook', () => {
  test.each(partijRegimeNamen)('%s', async (regime) => {
    const partij = randomUUID()
    await sql(`insert into inrichting.partij (gemeente, id, naam, domein, regime, organisatie_id)
      values ('${gemeente}', '${partij}', 'Een partij', 'gezondheid', '${regime}', '${werkgever}')`)
    await vraag('nieuw')
    await vraag('antwoord')
    await p.post.db.transaction({ role: 'samenspraak_onderzoek', gemeente }, (tx) =>
      zetBerichten(p.post.jobs, tx, gemeente, [toeleider.gebruikerId], 'bundel'),
    )
    for (const { id, data } of await p.wachtend()) {
      await sql('truncate inrichting.bericht')
      await verstuurBericht(p.post, { id, ids: data, putAt: new Date() })
    }
    const geheim = partijRegimes[regime].soort === 'geheim'
    expect(aan()).toEqual(geheim ? [] : [adres, adres, adres])
    await sql(`delete from inrichting.partij where id = '${partij}'`)
  })
})
