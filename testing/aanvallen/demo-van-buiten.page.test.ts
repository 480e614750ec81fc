import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { networkInterfaces } from 'node:os'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { eigenPostAlleen, loopbackAlleen } from '../../src/demo/loopback-alleen.ts'

const app = new Hono()
const weiger = () => new Response('not here', { status: 403 })
app.use(loopbackAlleen(weiger))
app.post('/demo/opnieuw', eigenPostAlleen(weiger), (c) => c.text('wiped'))
app.get('*', (c) => c.text('in'))

const server = createAdaptorServer({ fetch: app.fetch })
let port = 0

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '0.0.0.0', () => done()))
  port = (server.address() as AddressInfo).port
})

afterAll(() => new Promise((done) => server.close(done)))

const vraag = (
  host: string,
  headers: Record<string, string>,
  { method = 'GET', path = '/' } = {},
): Promise<number> =>
  new Promise((done, fail) => {
    request({ host, port, method, path, headers }, (antwoord) => {
      antwoord.resume()
      done(antwoord.statusCode ?? 0)
    })
      .on('error', fail)
      .end()
  })

const elders = Object.values(networkInterfaces())
  .flatMap((een) => een ?? [])
  .find(({ internal, family }) => !internal && family === 'IPv4')?.address

test('this machine by its own name gets in', async () => {
  for (const host of ['localhost', '127.0.0.1', '[::1]'])
    expect(await vraag('127.0.0.1', { host: `${host}:${port}` })).toBe(200)
})

test.each([
  'evil.example',
  'localhost.evil.example',
  '127.0.0.1.evil.example',
  '0.0.0.0',
  '127.0.0.1@evil.example',
])('a page elsewhere whose name was pointed here does not: %s', async (host) => {
  expect([400, 403]).toContain(await vraag('127.0.0.1', { host: `${host}:${port}` }))
})

test.skipIf(elders === undefined)('another machine that calls itself localhost does not', async () => {
  const namen = { host: 'localhost', origin: 'http://localhost', 'sec-fetch-site': 'same-origin' }
  const vermomd = { ...namen, 'x-forwarded-for': '127.0.0.1' }
  expect(await vraag(elders ?? '', vermomd)).toBe(403)
  expect(await vraag(elders ?? '', vermomd, { method: 'POST', path: '/demo/opnieuw' })).toBe(403)
})

test.each([
  [{ 'sec-fetch-site': 'cross-site' }, 403],
  [{ 'sec-fetch-site': 'same-site' }, 403],
  [{ 'sec-fetch-site': 'none' }, 403],
  [{ origin: 'null' }, 403],
  [{ origin: 'http://evil.example' }, 403],
  [{}, 403],
  [{ 'sec-fetch-site': 'same-origin' }, 200],
])('wiping the demo from %j gives %i', async (koppen, status) => {
  const headers = { host: `localhost:${port}`, ...koppen }
  expect(
    await vraag('127.0.0.1', headers as Record<string, string>, { method: 'POST', path: '/demo/opnieuw' }),
  ).toBe(status)
})
