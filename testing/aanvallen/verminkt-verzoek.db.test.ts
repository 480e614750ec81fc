import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { httpLimits, httpServer } from '../../src/platform/http/http-server.ts'
import { ruweVerbinding } from '../ruwe-verbinding.ts'
import { type TestSite, testSite } from '../site.ts'

let site: TestSite
let lijn: Awaited<ReturnType<typeof ruweVerbinding>>

beforeAll(async () => {
  site = await testSite({ datum: '2026-12-01' })
  lijn = await ruweVerbinding(httpServer(site.app.fetch))
})
afterAll(async () => {
  await lijn.close()
  await site.close()
})

const nl = '\r\n'
const post = (...koppen: readonly string[]) =>
  [
    'POST /aanmelden HTTP/1.1',
    'Host: localhost',
    'Content-Type: application/x-www-form-urlencoded',
    ...koppen,
  ].join(nl)
const verstopt = ['GET /health HTTP/1.1', 'Host: localhost', '', ''].join(nl)

describe('a request that two servers could read differently', () => {
  test.each([
    [
      'two kinds of length',
      `${post('Content-Length: 6', 'Transfer-Encoding: chunked')}${nl}${nl}0${nl}${nl}`,
    ],
    [
      'the same, the other way around',
      `${post('Transfer-Encoding: chunked', 'Content-Length: 5')}${nl}${nl}0${nl}${nl}`,
    ],
    ['two lengths', `${post('Content-Length: 0', 'Content-Length: 44')}${nl}${nl}`],
    ['a length with a sign', `${post('Content-Length: +0')}${nl}${nl}`],
    ['a length in words', `${post('Content-Length: 0x0')}${nl}${nl}`],
    ['chunks under another name', `${post('Transfer-Encoding: xchunked')}${nl}${nl}0${nl}${nl}`],
    ['chunks that are not last', `${post('Transfer-Encoding: chunked, identity')}${nl}${nl}0${nl}${nl}`],
    ['a space before the colon', `${post('Transfer-Encoding : chunked')}${nl}${nl}0${nl}${nl}`],
    ['a header folded over two lines', `${post('X-Iets: een', ' twee', 'Content-Length: 0')}${nl}${nl}`],
    ['a chunk whose size is no number', `${post('Transfer-Encoding: chunked')}${nl}${nl}zz${nl}${nl}`],
    ['a chunk of minus one', `${post('Transfer-Encoding: chunked')}${nl}${nl}-1${nl}${nl}`],
    ['a NUL in a header', `${post('X-Iets: a\u0000b', 'Content-Length: 0')}${nl}${nl}`],
    ['a return without a new line', `${post('X-Iets: a\rContent-Length: 0')}${nl}${nl}`],
    ['no host', `POST /aanmelden HTTP/1.1${nl}Content-Length: 0${nl}${nl}`],
    ['no HTTP at all', `\u0016\u0003\u0001\u0000${nl}${nl}`],
  ])('%s: 400, the connection is closed, and what stands behind it is not read', async (_, bytes) => {
    const { statussen, gesloten, tekst } = await lijn.zeg([bytes + verstopt])
    expect(statussen).toEqual([400])
    expect(gesloten).toBe(true)
    expect(tekst).not.toMatch(/\bok$|node|stack|\.ts/i)
  })

  test('what is right is read as the requests that it is', async () => {
    const { statussen } = await lijn.zeg([verstopt + verstopt], 500)
    expect(statussen).toEqual([200, 200])
  })
})

describe('a request that is too large', () => {
  test('headers of more than sixteen kilobytes: 431, closed', async () => {
    const { statussen, gesloten } = await lijn.zeg([
      `GET /health HTTP/1.1${nl}Host: localhost${nl}X-Iets: ${'a'.repeat(httpLimits.maxHeaderSize)}${nl}${nl}`,
    ])
    expect([statussen, gesloten]).toEqual([[431], true])
  })

  test('an address of more than sixteen kilobytes: 431, closed', async () => {
    const { statussen, gesloten } = await lijn.zeg([
      `GET /${'a'.repeat(httpLimits.maxHeaderSize)} HTTP/1.1${nl}Host: localhost${nl}${nl}`,
    ])
    expect([statussen, gesloten]).toEqual([[431], true])
  })

  test('a chunk with a story of its own: 413, closed', async () => {
    const { statussen, gesloten } = await lijn.zeg([
      `${post('Transfer-Encoding: chunked')}${nl}${nl}1;${'a'.repeat(20_000)}${nl}a${nl}0${nl}${nl}`,
    ])
    expect([statussen, gesloten]).toEqual([[413], true])
  })

  test('a body that says it has ten megabytes is refused before it comes', async () => {
    const { statussen } = await lijn.zeg([`${post('Content-Length: 10000000')}${nl}${nl}a=b`])
    expect(statussen).toEqual([400])
  })

  test('a body that does not say so is refused on its way, and is not read on', async () => {
    const stuk = `10000${nl}${'a'.repeat(0x10000)}${nl}`
    const { statussen } = await lijn.zeg(
      [`${post('Transfer-Encoding: chunked')}${nl}${nl}`, ...Array.from({ length: 12 }, () => stuk)],
      2500,
      10,
    )
    expect(statussen).toEqual([400])
  })
})

describe('a request that does not end', () => {
  let traag: Awaited<ReturnType<typeof ruweVerbinding>>
  beforeAll(async () => {
    const kort = { ...httpLimits, headersTimeout: 300, requestTimeout: 600, connectionsCheckingInterval: 100 }
    traag = await ruweVerbinding(httpServer(site.app.fetch, kort))
  })
  afterAll(() => traag.close())

  test('headers that come one by one: 408, closed', async () => {
    const regels = Array.from({ length: 100 }, (_, nummer) => `X-${nummer}: a${nl}`)
    const { statussen, gesloten } = await traag.zeg([`GET /health HTTP/1.1${nl}`, ...regels], 3000)
    expect([statussen, gesloten]).toEqual([[408], true])
  })

  test('a body of somebody signed in that comes letter by letter: 408, closed', async () => {
    const noor = await site.als('toeleider')
    const letters = Array.from({ length: 100 }, () => 'a')
    const koppen = ['Content-Length: 1000', `Cookie: ${noor.cookie}`, 'Sec-Fetch-Site: same-origin']
    const { statussen, gesloten } = await traag.zeg([`${post(...koppen)}${nl}${nl}`, ...letters], 3000)
    expect([statussen, gesloten]).toEqual([[408], true])
  })

  test('a body of nobody is not waited for: 401 at once, and closed when it does not come', async () => {
    const letters = Array.from({ length: 100 }, () => 'a')
    const { statussen, gesloten } = await traag.zeg(
      [`${post('Content-Length: 1000')}${nl}${nl}`, ...letters],
      3000,
    )
    expect([statussen, gesloten]).toEqual([[401], true])
  })

  test('a connection on which nothing is said: 408, closed', async () => {
    const { statussen, gesloten } = await traag.zeg([], 3000)
    expect([statussen, gesloten]).toEqual([[408], true])
  })

  test('others are answered meanwhile', async () => {
    const letters = Array.from({ length: 10 }, () => 'a')
    const slepers = Array.from({ length: 50 }, () =>
      traag.zeg([`${post('Content-Length: 1000')}${nl}${nl}`, ...letters], 1500),
    )
    expect((await traag.zeg([verstopt], 400)).statussen).toEqual([200])
    await Promise.all(slepers)
  })
})

test('the limits are set by us, and not looser than this', () => {
  expect(httpLimits.headersTimeout).toBeLessThanOrEqual(15_000)
  expect(httpLimits.requestTimeout).toBeLessThanOrEqual(30_000)
  expect(httpLimits.connectionsCheckingInterval).toBeLessThanOrEqual(httpLimits.headersTimeout)
  expect(site.defecten).toEqual([])
})
