import { afterAll, beforeAll, expect, test } from 'vitest'
import { partijen, richtAanpakIn } from '../../testing/aanpak-register.ts'
import { lopendOnderzoek, metPartner, toeleider, vandaag } from '../../testing/lopend-onderzoek.ts'
import { redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { vraag } from '../../testing/verzoek-aan-partij.ts'
import { stopVoorClient } from './stop-voor-client.ts'
import { vraagGegevensAanPartij } from './vraag-gegevens-aan-partij.ts'

let t: TestOmgeving
let db: RijenLezer

beforeAll(async () => {
  t = await testOmgeving(vandaag)
  await richtAanpakIn(t)
  db = await rijenLezer(t.superUrl)
})
afterAll(async () => {
  await db.close()
  await t.close()
})

const stop = { reden: 'client-stopt', toelichting: 'Zij wil geheimerust.', clientGeinformeerd: true }

test('wie om hulp vroeg stopt: een eigen brief, de eigen vragen vervallen, en het onderzoek loopt door (toelichting 2.3a.1)', async () => {
  const { dossierId, client, partner, doe } = await metPartner(t)
  await doe(vraagGegevensAanPartij, vraag(client, [partijen.schuldhulp]))
  await doe(vraagGegevensAanPartij, vraag(partner, [partijen.schuldhulp]))
  await doe(stopVoorClient, { betrokkeneId: client, ...stop })
  const rijen = (sql: string) => db.rijen(sql, [dossierId])
  expect(await rijen('select staat, einde_op from onderzoek.dossier where id = $1')).toEqual([
    { staat: 'loopt', einde_op: null },
  ])
  expect(
    await rijen('select betrokkene_id, staat from onderzoek.verzoek where dossier_id = $1 order by staat'),
  ).toEqual([
    { betrokkene_id: client, staat: 'ingetrokken' },
    { betrokkene_id: partner, staat: 'verzonden' },
  ])
  expect(await rijen('select betrokkene_id, soort from onderzoek.brief where dossier_id = $1')).toEqual([
    { betrokkene_id: client, soort: 'einde' },
  ])
  expect(await db.leesbaar(['onderzoek.gebeurtenis', 'onderzoek.brief'], 'geheimerust')).toBe(0)
  const laatste = { betrokkeneId: partner, ...stop }
  expect(redenen(await t.doe(stopVoorClient, toeleider, laatste, { dossierId }))).toEqual(['laatste-client'])
})

test('met één cliënt kan het niet: dan stopt het onderzoek zelf', async () => {
  const { dossierId, client } = await lopendOnderzoek(t)
  const invoer = { betrokkeneId: client, ...stop }
  expect(redenen(await t.doe(stopVoorClient, toeleider, invoer, { dossierId }))).toEqual(['laatste-client'])
})
