import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { geefAdres, type TestPost, testPost } from '../../testing/berichtpost.ts'
import { ask } from '../../testing/embedded.ts'
import { lopendOnderzoek, vandaag } from '../../testing/lopend-onderzoek.ts'
import { gemeente, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { eva, noor, pieter, richtTeamsIn, teams, thea, tom } from '../../testing/team-register.ts'
import { type Berichtsoort, verstuurBericht } from '../inrichting/index.ts'
import { maakGespreksafspraak } from '../onderzoek/maak-gespreksafspraak.ts'
import { zetDagberichten } from './dagberichten.ts'

const werkgever = '44444444-4444-4444-8444-000000000000'
const kort = '2026-12-08'

let t: TestOmgeving
let p: TestPost
let dossierId: string

const sql = (opdracht: string) => ask(t.superUrl, opdracht)
const zet = (kolommen: string) => sql(`update onderzoek.dossier set ${kolommen} where id = '${dossierId}'`)
const kies = (soort: Berichtsoort, wanneer: string) =>
  sql(`insert into inrichting.berichtvoorkeur values ('${gemeente}', '${thea.gebruikerId}', '${soort}', '${wanneer}')
    on conflict (gemeente, gebruiker_id, soort) do update set wanneer = excluded.wanneer`)

beforeAll(async () => {
  t = await testOmgeving(vandaag)
  await richtTeamsIn(t)
  p = await testPost(t)
  await geefAdres(t, thea, 'thea@voorbeeld.example', werkgever)
  await geefAdres(t, tom, 'tom@voorbeeld.example', werkgever)
  const { dossierId: id, doe, client } = await lopendOnderzoek(t)
  dossierId = id
  const uur = { datum: vandaag, tijd: '14:00', vorm: 'thuis', met: [client], dubbel: true }
  await doe(maakGespreksafspraak, uur)
})
beforeEach(async () => {
  await p.opnieuw()
  await kies('termijn', 'dagelijks')
  await kies('afspraak', 'geen')
  await zet(`team = '${teams.noord}', behandelaar = null`)
  await sql('delete from onderzoek.waarneming')
})
afterAll(async () => {
  await p?.sluit()
  await t?.close()
})

/** To whom the notice of today goes. */
const bericht = async (): Promise<readonly string[]> => {
  await zetDagberichten({ omgeving: p.omgeving, jobs: p.post.jobs })
  for (const { id, data } of await p.wachtend()) {
    await sql(`delete from jobs.job where id = '${id}'`)
    await verstuurBericht(p.post, { id, ids: data, putAt: new Date() })
  }
  return p.mailbox.messages().map(({ to }) => to)
}
const neemtWaar = (wie: string, namens: string) =>
  sql(`insert into onderzoek.waarneming (gemeente, id, dossier_id, waarnemer, namens, van, tot, reden_code, versie, wie, op)
    values ('${gemeente}', gen_random_uuid(), '${dossierId}', '${wie}', '${namens}', '${vandaag}', '${kort}', 'verlof', 1,
      gen_random_uuid(), now())`)

describe('een teamleider hoort van wat afloopt terwijl niemand in de zaak werkt (AVG 32)', () => {
  test('een termijn in een zaak zonder collega: alleen de leider van dat team, zonder iets over de zaak (AVG 5 lid 1 onder c)', async () => {
    expect(await bericht()).toEqual(['thea@voorbeeld.example'])
    const [mail] = p.mailbox.messages()
    expect(mail?.raw).not.toContain(dossierId)
    expect(mail?.raw).not.toMatch(/Geheimenaar|onderzoek|termijn/i)
  })
  test('werkt er iemand in de zaak, dan niet', async () => {
    await zet(`behandelaar = '${noor.gebruikerId}'`)
    expect(await bericht()).toEqual([])
  })
  test.each([
    ['wiens mandaat voorbij is', '2026-12-18', ['thea@voorbeeld.example']],
    ['wiens mandaat nog loopt', '2026-12-17', []],
  ])('de zaak ligt bij iemand %s', async (_, dag, aan) => {
    await zet(`behandelaar = '${eva.gebruikerId}'`)
    t.klok.set(Date.parse(`${dag}T09:00:00+01:00`))
    expect(await bericht()).toEqual(aan)
    t.klok.set(Date.parse(`${vandaag}T09:00:00+01:00`))
  })
  test('neemt een collega vandaag waar, dan niet', async () => {
    await zet(`behandelaar = '${thea.gebruikerId}'`)
    expect(await bericht()).toEqual(['thea@voorbeeld.example'])
    await p.opnieuw()
    await neemtWaar(pieter.gebruikerId, thea.gebruikerId)
    expect(await bericht()).toEqual([])
  })
  test('wie geen bericht van termijnen wil, krijgt er geen', async () => {
    await kies('termijn', 'geen')
    expect(await bericht()).toEqual([])
  })
  test('een afspraak vandaag zonder collega geeft een bericht aan wie dat wil', async () => {
    await kies('termijn', 'geen')
    await kies('afspraak', 'dagelijks')
    expect(await bericht()).toEqual(['thea@voorbeeld.example'])
  })
  test('het tellen staat in het logboek, zonder persoon', async () => {
    await bericht()
    const [regel] = (await sql(
      `select count(l.data_subject_id)::int n, count(distinct a.id)::int > 0 as gelogd from logboek.audit a
       left join logboek.ldv l on l.trace_id = a.trace_id where a.actie = 'inrichting.tel-voor-bericht'`,
    )) as { n: number; gelogd: boolean }[]
    expect(regel).toEqual({ n: 0, gelogd: true })
  })
})
