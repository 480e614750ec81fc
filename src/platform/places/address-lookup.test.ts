import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { locatieserver } from './address-lookup.ts'

let server: Server
let base: string
const asked: URL[] = []
let answer: RequestListener

const json =
  (body: unknown, status = 200): RequestListener =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  }
const found = (...codes: readonly unknown[]) =>
  json({ response: { numFound: codes.length, docs: codes.map((gemeentecode) => ({ gemeentecode })) } })

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(new URL(request.url ?? '', 'http://localhost'))
    answer(request, response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/locatieserver`
})
beforeEach(() => {
  asked.length = 0
  answer = found('0344')
})
afterAll(() => new Promise((done) => server.close(done)))

const address = { postcode: '3512 jk', huisnummer: '4 bis' }

describe('looking up in which municipality an address lies', () => {
  test('asks for the postcode and the number, and for nothing else', async () => {
    expect(await locatieserver(base)(address)).toEqual(['0344'])
    const [url] = asked
    expect(url?.pathname).toBe('/locatieserver/free')
    expect(url?.searchParams.getAll('fq')).toEqual(['type:adres', 'postcode:3512JK', 'huisnummer:4'])
    expect([...(url?.searchParams.keys() ?? [])].toSorted()).toEqual(['fl', 'fq', 'fq', 'fq', 'q', 'rows'])
    expect(url?.searchParams.get('q')).toBe('3512JK 4')
  })

  test('gives each municipality once, and none for an address that is not there', async () => {
    answer = found('0344', '0344', '363', 'x', null)
    expect(await locatieserver(base)(address)).toEqual(['0344', '0363'])
    answer = found()
    expect(await locatieserver(base)(address)).toEqual([])
  })

  test.each([
    { postcode: '3512', huisnummer: '4' },
    { postcode: '3512 JK', huisnummer: 'bis' },
    { postcode: '', huisnummer: '' },
    { postcode: '3512 JK&rows=1', huisnummer: '4' },
  ])('does not ask for %j', async (half) => {
    expect(await locatieserver(base)(half)).toEqual([])
    expect(asked).toEqual([])
  })

  test.each<[string, RequestListener]>([
    ['an error', json({}, 500)],
    ['no JSON', json('<html>')],
    ['a list', json('null')],
    ['a redirect', (_, response) => response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end()],
    ['a closed connection', (request) => request.socket.destroy()],
    ['nothing in time', () => undefined],
  ])('%s is as if nobody answered', async (_, listener) => {
    answer = listener
    expect(await locatieserver(base, 200)(address)).toBeUndefined()
  })

  test('wants https, unless it is this machine itself', () => {
    expect(() => locatieserver('http://adressen.example')).toThrow()
    expect(() => locatieserver('https://adressen.example')).not.toThrow()
  })
})
