import { setTimeout as wacht } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { partijen, richtAanpakIn } from '../../testing/aanpak-register.ts'
import { metPartner, toeleider, vandaag } from '../../testing/lopend-onderzoek.ts'
import { type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { schuldoverzicht } from '../../testing/stukken.ts'
import { vraag } from '../../testing/verzoek-aan-partij.ts'
import { legOverlijdenVast } from './leg-overlijden-vast.ts'
import { stopVoorClient } from './stop-voor-client.ts'
import { vraagGegevensAanPartij } from './vraag-gegevens-aan-partij.ts'
import { vraagStukken } from './vraag-stukken.ts'

let t: TestOmgeving
let db: RijenLezer
let ander: pg.Client

beforeAll(async () => {
  t = await testOmgeving(vandaag)
  db = await rijenLezer(t.superUrl)
  await richtAanpakIn(t)
  ander = new pg.Client({ connectionString: t.superUrl })
  await ander.connect()
})
afterAll(async () => {
  await ander.end()
  await db.close()
  await t.close()
})

/** Ends the connection that waits for a lock, as a server that dies in the middle of an act does. */
const breekAf = async (): Promise<void> => {
  for (let keer = 0; keer < 400; keer += 1) {
    const { rowCount } = await ander.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock' and pid <> pg_backend_pid()`,
    )
    if (rowCount) return
    await wacht(25)
  }
  throw new Error('nothing waited')
}

const stand = (dossierId: string) =>
  db.rijen(
    `select d.versie, (select string_agg(staat, ',') from onderzoek.verzoek where dossier_id = d.id) verzoek,
       (select string_agg(staat, ',') from onderzoek.stuk where dossier_id = d.id) stuk,
       (select count(*)::int from onderzoek.brief where dossier_id = d.id and soort <> 'stukken') brieven,
       (select count(*)::int from onderzoek.gebeurtenis where dossier_id = d.id and soort in ('overleden', 'client-gestopt')) feiten
     from onderzoek.dossier d where d.id = $1`,
    [dossierId],
  )

const stop = { reden: 'client-stopt', toelichting: 'U wilt rust.', clientGeinformeerd: true }

test.each([
  ['een overlijden', legOverlijdenVast, { datum: vandaag }, { brieven: 1, feiten: 2 }],
  ['stoppen voor één cliënt', stopVoorClient, stop, { brieven: 2, feiten: 1 }],
] as const)(
  '%s dat halverwege afbreekt, laat niets half achter; daarna gaat het heel',
  async (_, doet, rest, na) => {
    const { dossierId, client, doe } = await metPartner(t)
    await doe(vraagGegevensAanPartij, vraag(client, [partijen.schuldhulp]))
    await doe(vraagStukken, { betrokkeneId: client, uiterlijk: vandaag, stukken: [schuldoverzicht] })
    const voor = await stand(dossierId)
    expect(voor).toMatchObject([{ verzoek: 'verzonden', stuk: 'gevraagd', feiten: 0 }])
    // The request is withdrawn by then and its letter kept; the paper waits for somebody else.
    await ander.query('begin')
    await ander.query('select 1 from onderzoek.stuk where dossier_id = $1 for update', [dossierId])
    const bezig = t.doe(doet, toeleider, { betrokkeneId: client, ...rest }, { dossierId }).then(
      () => 'gedaan',
      () => 'afgebroken',
    )
    await breekAf()
    expect(await bezig).toBe('afgebroken')
    await ander.query('rollback')
    expect(await stand(dossierId)).toEqual(voor)
    await doe(doet, { betrokkeneId: client, ...rest })
    expect(await stand(dossierId)).toMatchObject([{ verzoek: 'ingetrokken', stuk: 'ingetrokken', ...na }])
  },
)
