import { createHash, createPublicKey, verify } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A notice as it came in at the system of a party. */
export interface Ontvangen {
  readonly url: string
  readonly method: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** What a receiver answers: a status, or nothing at all. */
type Antwoord = number | 'zwijgt' | { readonly naar: string }

/** A real system of a party on this machine: it takes notices, and answers each with the next of `antwoorden`, the last one always. */
export const startOntvanger = async (...antwoorden: readonly [Antwoord, ...Antwoord[]]) => {
  const ontvangen: Ontvangen[] = []
  let beurt = 0
  const server = createServer(async (req, res) => {
    let body = ''
    for await (const chunk of req) body += chunk
    ontvangen.push({ url: req.url ?? '', method: req.method ?? '', headers: req.headers, body })
    const antwoord = antwoorden[Math.min(beurt, antwoorden.length - 1)] ?? 204
    beurt += 1
    if (antwoord === 'zwijgt') return
    if (typeof antwoord === 'number') res.writeHead(antwoord).end('Samira Geheimenaar')
    else res.writeHead(302, { location: antwoord.naar }).end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    ontvangen,
    adres: `http://127.0.0.1:${port}/meldingen`,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

export type Ontvanger = Awaited<ReturnType<typeof startOntvanger>>

/** A published key. */
export type Jwk = Readonly<Record<string, string>>

/** Whether this notice was sent by who holds one of these keys, to this address and with this body (RFC 9421, RFC 9530), as a receiver looks. */
export const isEcht = (
  { headers, body, method }: Ontvangen,
  adres: string,
  keys: readonly Jwk[],
): boolean => {
  const digest = `sha-256=:${createHash('sha256').update(body).digest('base64')}:`
  if (headers['content-digest'] !== digest) return false
  const [, names = '', parameters = ''] =
    /^sig=\(([^)]*)\)(.*)$/.exec(String(headers['signature-input'])) ?? []
  const [, keyid] = /;keyid="([^"]+)"/.exec(parameters) ?? []
  const [, signature = ''] = /^sig=:([^:]+):$/.exec(String(headers.signature)) ?? []
  const jwk = keys.find(({ kid }) => kid === keyid)
  if (!jwk) return false
  const values: Readonly<Record<string, unknown>> = { ...headers, '@method': method, '@target-uri': adres }
  const lines = names.split(' ').map((name) => `${name}: ${values[name.slice(1, -1)]}`)
  const text = [...lines, `"@signature-params": (${names})${parameters}`].join('\n')
  const key = createPublicKey({ key: jwk as never, format: 'jwk' })
  return verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64'))
}
