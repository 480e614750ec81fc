import { isIP } from 'node:net'

/** By which way an act came in (BIO2 8.15: oorsprong); `systeem`: a system of a party, with no person at it. */
export type Oorsprong = 'web' | 'api' | 'taak' | 'systeem'

const ipv6Groups = (address: string): string[] => {
  const [head = '', tail] = address.split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail ? tail.split(':') : []
  const missing = tail === undefined ? 0 : 8 - left.length - right.length
  return [...left, ...Array.from({ length: missing }, () => '0'), ...right]
}

/**
 * The network an address belongs to: /24 for IPv4, /48 for IPv6, so that the log shows where an act came from without
 * keeping one person's address. Undefined when it is not an address.
 */
export const netwerkVan = (address: string | undefined): string | undefined => {
  const bare = (address ?? '').replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  if (isIP(bare) === 4) return `${bare.split('.').slice(0, 3).join('.')}.0/24`
  if (isIP(bare) !== 6) return undefined
  const first = ipv6Groups(bare.toLowerCase()).slice(0, 3)
  return `${first.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/48`
}
