import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bewezen, type TokenProvider, tokenProvider } from '../../../testing/systeem.ts'
import { accessTokens } from './access-tokens.ts'

const baseUrl = 'https://samenspraak.test'
const address = `${baseUrl}/api/v1/vragen`
let provider: TokenProvider
beforeAll(async () => {
  provider = await tokenProvider(baseUrl, ['systeem'], { requireDPoP: true })
})
afterAll(() => provider.close())

/** Calls the API with this token and a proof that the caller holds this key (RFC 9449), good but for what is given. */
const request = async (token: string, pair: CryptoKeyPair, claims: object = {}) =>
  new Request(address, {
    headers: { authorization: `DPoP ${token}`, dpop: await bewezen(token, pair, address, claims) },
  })

describe('a token that is bound to a key of its system (RFC 9449)', () => {
  test('opens with a proof of that key, for this address and this method', async () => {
    const pair = await provider.newKeys()
    const token = await provider.token('systeem', { dpop: pair })
    const known = await provider.tokens.verify(await request(token, pair))
    expect(known).toMatchObject({ clientId: 'systeem', scopes: ['samenspraak:partij'] })
  })

  test('the address is that of the site, also when a proxy calls it by another name', async () => {
    const pair = await provider.newKeys()
    const token = await provider.token('systeem', { dpop: pair })
    const { headers } = await request(token, pair)
    const inside = new Request('http://10.0.0.7:3000/api/v1/vragen', { headers })
    expect((await provider.tokens.verify(inside)).clientId).toBe('systeem')
  })

  test.each([
    ['another key', { key: 'other' }],
    ['another address', { claims: { htu: `${baseUrl}/api/v1/verzoeken-van-ons` } }],
    ['another method', { claims: { htm: 'POST' } }],
    ['another token', { claims: { ath: 'x' } }],
    ['a moment long ago', { claims: { iat: Math.floor(Date.now() / 1000) - 900 } }],
  ] as const)('not with a proof of %s', async (_, { key, claims }: { key?: string; claims?: object }) => {
    const pair = await provider.newKeys()
    const token = await provider.token('systeem', { dpop: pair })
    const by = key ? await provider.newKeys() : pair
    await expect(provider.tokens.verify(await request(token, by, claims))).rejects.toThrow(
      /^(invalid|expired)$/,
    )
  })

  test('its proof is known again, whatever the signature under it: it can be made to serve once', async () => {
    const pair = await provider.newKeys()
    const asked = await request(await provider.token('systeem', { dpop: pair }), pair)
    const [een, ander] = [await provider.tokens.verify(asked), await provider.tokens.verify(asked)]
    expect(een.proof).toEqual(ander.proof)
    expect(Math.abs((een.proof?.at ?? 0) - Date.now())).toBeLessThan(60_000)
    expect(een.proof?.id.split('.')).toHaveLength(2)
  })

  test('not by itself, as something one only has to find', async () => {
    const pair = await provider.newKeys()
    const bound = await provider.token('systeem', { dpop: pair })
    const loose = await provider.token('systeem')
    for (const token of [bound, loose]) {
      const asked = new Request(address, { headers: { authorization: `Bearer ${token}` } })
      await expect(provider.tokens.verify(asked)).rejects.toMatchObject({ code: 'invalid' })
    }
  })
})

describe('the provider', () => {
  test('that does not answer: nothing is known of the token', async () => {
    const tokens = accessTokens({ issuer: 'http://127.0.0.1:9', audience: 'x', baseUrl, requireDPoP: false })
    const asked = new Request(address, { headers: { authorization: `Bearer ${provider.forged('systeem')}` } })
    await expect(tokens.verify(asked)).rejects.toMatchObject({ code: 'unreachable', message: 'unreachable' })
  })

  test('must be https, unless it is this machine', () => {
    const elsewhere = { issuer: 'http://aanmelden.example', audience: 'x', baseUrl, requireDPoP: true }
    expect(() => accessTokens(elsewhere)).toThrow('https')
  })
})
