import { randomBytes, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** A message that came in, as its reader would see it. */
export interface Received {
  readonly id: string
  readonly at: Date
  readonly from: string
  readonly to: string
  readonly subject: string
  readonly text: string
  /** Everything that was sent, as it was sent. */
  readonly raw: string
}

/** A mailbox on this machine, for a demo and for tests. */
export interface Receiver {
  /** Where and with which password mail can be handed over: `smtp://...`. */
  readonly url: string
  /** The newest first; of more than two hundred the oldest are gone. */
  messages(): readonly Received[]
  clear(): void
  close(): Promise<void>
}

const most = 200
const maxBytes = 256 * 1024

const read = async (bytes: Buffer, at: Date, to: string): Promise<Received> => {
  const { default: parser } = await import('postal-mime')
  const { from, subject, text } = await parser.parse(bytes)
  return {
    id: randomUUID(),
    at,
    from: [from?.name, from?.address].filter(Boolean).join(', '),
    to,
    subject: subject ?? '',
    text: text ?? '',
    raw: bytes.toString('utf8'),
  }
}

const bytesOf = async (stream: AsyncIterable<Buffer>): Promise<Buffer> => {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part)
  return Buffer.concat(parts)
}

/**
 * Starts a real SMTP server on loopback that keeps what it gets in memory, from whoever knows its password alone. Nothing
 * leaves this machine.
 */
export const startReceiver = async (now: () => number): Promise<Receiver> => {
  const password = randomBytes(16).toString('hex')
  let received: readonly Received[] = []
  const server = new SMTPServer({
    authMethods: ['PLAIN'],
    // The password and the messages stay on this machine.
    allowInsecureAuth: true,
    hideSTARTTLS: true,
    disableReverseLookup: true,
    size: maxBytes,
    onAuth: ({ username, password: given }, _, done) =>
      username === 'demo' && given === password ? done(null, { user: username }) : done(new Error('unknown')),
    onData: (stream, session, done) => {
      const to = session.envelope.rcptTo.map(({ address }) => address).join(', ')
      bytesOf(stream)
        .then((bytes) => read(bytes, new Date(now()), to))
        .then((message) => {
          received = [message, ...received].slice(0, most)
          done()
        })
        .catch(done)
    },
  })
  server.on('error', () => undefined)
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://demo:${password}@127.0.0.1:${port}`,
    messages: () => received,
    clear: () => {
      received = []
    },
    close: () => new Promise((done) => server.close(() => done())),
  }
}
