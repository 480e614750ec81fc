import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { legDossier } from '../../testing/dossiers.ts'
import { gemeente } from '../../testing/omgeving.ts'
import { datum, probleem } from '../../testing/probleem.ts'
import { type Client, type TestSite, testSite } from '../../testing/site.ts'
import { beginTriage } from '../meldpunt/begin-triage.ts'

let site: TestSite
let noor: Client

beforeAll(async () => {
  site = await testSite({ datum })
  noor = await site.als('toeleider')
})

afterAll(() => site.close())

const leg = (behandelaar = noor.gebruikerId, code = gemeente) =>
  legDossier(site.omgeving, 'onderzoek', { gemeente: code, behandelaar, datum })

const wijs = '/wijzingen-op-clientondersteuning'
const wijsOp = async (rest: Record<string, unknown> = {}, koppen: Record<string, string> = {}) => {
  const { dossierId, betrokkeneId } = await leg()
  const body = { betrokkeneId, datum, ...rest }
  return {
    dossierId,
    body,
    antwoord: await noor.api('POST', `/onderzoeken/${dossierId}${wijs}`, body, koppen),
  }
}

describe('the version of a dossier', () => {
  test('one that is behind: 409 with the version of now and what changed', async () => {
    const { dossierId, body } = await wijsOp({ versie: 1 })
    const fout = await probleem(
      await noor.api('POST', `/onderzoeken/${dossierId}${wijs}`, { ...body, versie: 1 }),
      409,
    )
    expect(fout).toMatchObject({
      versie: 2,
      veranderd: [{ verwerking: 'onderzoek.wijs-op-clientondersteuning' }],
    })
    expect(JSON.stringify(fout)).not.toContain(noor.gebruikerId)
  })

  test.each(['1', 1.5, 0, -1, 1e300, 2 ** 31, null, true, [1], {}])(
    '%j is no version: 400',
    async (versie) => {
      const { antwoord } = await wijsOp({ versie })
      const fout = await probleem(antwoord, 400)
      expect(fout.invalidParams?.map(({ name }) => name)).toEqual(['versie'])
    },
  )
})

describe('Idempotency-Key', () => {
  test('a repeat does nothing and gives the first outcome', async () => {
    const sleutel = { 'idempotency-key': randomUUID() }
    const { dossierId, body, antwoord } = await wijsOp({}, sleutel)
    expect(antwoord.status).toBe(201)
    const eerste = (await antwoord.json()) as Record<string, unknown>
    const herhaling = await noor.api('POST', `/onderzoeken/${dossierId}${wijs}`, body, sleutel)
    expect(await herhaling.json()).toEqual({ ...eerste, herhaald: true })
    const { versie } = (await (await noor.api('GET', `/onderzoeken/${dossierId}`)).json()) as {
      versie: number
    }
    expect(versie).toBe(2)
  })

  test('a key that is in use for another dossier: 422, and nothing is done there', async () => {
    const sleutel = { 'idempotency-key': randomUUID() }
    await wijsOp({}, sleutel)
    const { dossierId, antwoord } = await wijsOp({}, sleutel)
    await probleem(antwoord, 422)
    const { versie } = (await (await noor.api('GET', `/onderzoeken/${dossierId}`)).json()) as {
      versie: number
    }
    expect(versie).toBe(1)
  })

  test('a key with which another dossier was begun: 422, and there is one', async () => {
    const mila = await site.als('meldpuntmedewerker')
    const sleutel = { 'idempotency-key': randomUUID() }
    const stuur = (anders: Record<string, unknown> = {}) =>
      mila.api('POST', '/meldingen', { ...beginTriage.voorbeeld, ontvangenOp: datum, ...anders }, sleutel)
    const eerste = (await (await stuur()).json()) as Record<string, unknown>
    await probleem(await stuur({ achternaam: 'Anders' }), 422)
    const { zorgen, ...rest }: Record<string, unknown> = { ...beginTriage.voorbeeld, ontvangenOp: datum }
    const andersom = await mila.api('POST', '/meldingen', { ...rest, zorgen }, sleutel)
    expect(await andersom.json()).toEqual({ ...eerste, herhaald: true })
  })

  test.each(['', 'abc', '1'.repeat(5000)])('%j is no key: 400', async (sleutel) => {
    const { antwoord } = await wijsOp({}, { 'idempotency-key': sleutel })
    await probleem(antwoord, 400)
  })
})
