/** A postcode with a house number; letters and additions say nothing about the municipality. */
export interface PostcodeWithNumber {
  /** Four digits and two letters, with or without a space. */
  readonly postcode: string
  readonly huisnummer: string
}

/** The codes of the municipalities in which this address lies: none when it is not known; undefined when nobody answered. */
export type AddressLookup = (address: PostcodeWithNumber) => Promise<readonly string[] | undefined>

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

/** The address of the service. Throws unless it is https; plain http only to this machine itself. */
const serviceAddress = (base: string): string => {
  const { protocol, hostname, href } = new URL(base)
  if (protocol === 'https:' || (protocol === 'http:' && loopback.has(hostname)))
    return href.replace(/\/$/, '')
  throw new Error('the service that looks addresses up must have an https address')
}

const codesIn = (answer: unknown): readonly string[] => {
  const { response } = answer as { response?: { docs?: readonly { gemeentecode?: unknown }[] } }
  const codes = (response?.docs ?? []).map(({ gemeentecode }) => String(gemeentecode ?? '-').padStart(4, '0'))
  return [...new Set(codes.filter((code) => /^\d{4}$/.test(code)))]
}

/**
 * Asks a service with the API of the PDOK Locatieserver (`<base>/free`). Only the postcode and the number go out, never a name;
 * there is no redirect to follow, and after `timeoutMs` it is as if nobody answered. What comes back is read for codes only.
 */
export const locatieserver = (base: string, timeoutMs = 2_000): AddressLookup => {
  const address = serviceAddress(base)
  return async ({ postcode, huisnummer }) => {
    const code = postcode.replace(/\s/g, '').toUpperCase()
    const number = /^\d{1,5}/.exec(huisnummer.trim())?.[0]
    if (!/^[1-9]\d{3}[A-Z]{2}$/.test(code) || number === undefined) return []
    const query = new URLSearchParams({ q: `${code} ${number}`, fl: 'gemeentecode', rows: '10' })
    for (const filter of ['type:adres', `postcode:${code}`, `huisnummer:${number}`])
      query.append('fq', filter)
    try {
      const response = await fetch(`${address}/free?${query}`, {
        redirect: 'error',
        headers: { accept: 'application/json' },
        signal: AbortSignal.timeout(timeoutMs),
      })
      return response.ok ? codesIn(await response.json()) : undefined
    } catch {
      return undefined
    }
  }
}
