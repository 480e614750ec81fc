import { lookup } from 'node:dns'
import { request as httpRequest, type RequestOptions } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isLoopbackAddress, isPublicAddress } from './public-address.ts'

/** Thrown when a post did not arrive: a code, and nothing of what the other side said. */
class PostError extends Error {
  readonly code: string
  constructor(code: string) {
    super(code)
    this.name = 'PostError'
    this.code = code
  }
}

/** Posts to another system; resolves when it said that it has it (2xx). Throws `PostError`, or what the connection throws. */
export type OutgoingPost = (
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
) => Promise<void>

/** How long the other side may take, and whether it may be a program on this machine (in a demo). */
export interface OutgoingOptions {
  readonly timeoutMs: number
  readonly loopback: boolean
}

const allowed = (address: string, { loopback }: OutgoingOptions): boolean =>
  isPublicAddress(address) || (loopback && isLoopbackAddress(address))

/** Looks a name up, and refuses it when any of its addresses is inside: what was looked at is what is connected to. */
const lookupOutside =
  (options: OutgoingOptions): LookupFunction =>
  (hostname, asked, done) =>
    lookup(hostname, { ...asked, all: true }, (error, found) => {
      const [first] = found ?? []
      if (error || !first) return done(error ?? new PostError('NO_ADDRESS'), '', 0)
      if (!found.every(({ address }) => allowed(address, options)))
        return done(new PostError('PRIVATE_ADDRESS'), '', 0)
      return asked.all ? done(null, found) : done(null, first.address, first.family)
    })

const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '')

const check = (url: URL, options: OutgoingOptions): void => {
  const host = hostOf(url)
  if (isIP(host) !== 0 && !allowed(host, options)) throw new PostError('PRIVATE_ADDRESS')
  const plain = url.protocol === 'http:' && options.loopback
  if (url.protocol !== 'https:' && !plain) throw new PostError('NOT_HTTPS')
}

const send = (url: URL, settings: RequestOptions, body: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const ask = url.protocol === 'https:' ? httpsRequest : httpRequest
    const call = ask(url, settings, (answer) => {
      resolve(answer.statusCode ?? 0)
      // Whatever it says is not read.
      answer.destroy()
    })
    call.once('error', reject)
    call.end(body)
  })

/**
 * The way out to systems of others: https, to an address on the internet, once, without following where an answer points, and without
 * reading what it says.
 */
export const outgoingPost =
  (options: OutgoingOptions): OutgoingPost =>
  async (address, headers, body) => {
    const url = new URL(address)
    check(url, options)
    const signal = AbortSignal.timeout(options.timeoutMs)
    const settings: RequestOptions = {
      method: 'POST',
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      agent: false,
      lookup: lookupOutside(options),
      signal,
    }
    const status = await send(url, settings, body).catch((error: unknown) => {
      throw signal.aborted ? new PostError('TIMEOUT') : error
    })
    if (status < 200 || status > 299) throw new PostError(`HTTP_${status}`)
  }
