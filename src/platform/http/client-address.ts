import { BlockList, isIP } from 'node:net'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/** An address as others write it: an IPv4 address that came in over IPv6 is the IPv4 one. */
const plain = (address: string): string => address.trim().replace(/^::ffff:(?=\d+\.)/i, '')

const family = (address: string) => (isIP(address) === 4 ? 'ipv4' : 'ipv6')

/** An address, or a network as `10.0.0.0/8`. */
export const isNetwork = (text: string): boolean => {
  const [address = '', bits, ...rest] = text.split('/')
  const most = isIP(address) === 4 ? 32 : 128
  const fits = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most)
  return isIP(address) !== 0 && fits && rest.length === 0
}

/** Whether an address is in one of these networks. Throws for something that is not a network. */
export const inNetworks = (networks: readonly string[]): ((address: string) => boolean) => {
  const list = new BlockList()
  for (const network of networks) {
    if (!isNetwork(network)) throw new Error('not an address or network')
    const [address = '', bits] = network.split('/')
    if (bits === undefined) list.addAddress(address, family(address))
    else list.addSubnet(address, Number(bits), family(address))
  }
  return (address) => isIP(address) !== 0 && list.check(address, family(address))
}

/** The address at the other end of the connection; undefined when the request did not come over one. */
const remoteAddress = (c: Context): string | undefined => {
  try {
    const { address } = getConnInfo(c).remote
    return address === undefined ? undefined : plain(address)
  } catch {
    return undefined
  }
}

/**
 * The address a request came from, behind these proxies. `X-Forwarded-For` counts only as far as a trusted proxy wrote
 * it: from the right, the first address that is no proxy of ours. Anyone can write the rest.
 */
export const clientAddress = (trusted: readonly string[]): ((c: Context) => string | undefined) => {
  const isProxy = inNetworks(trusted)
  return (c) => {
    const direct = remoteAddress(c)
    if (direct === undefined || !isProxy(direct)) return direct
    const hops = (c.req.header('x-forwarded-for') ?? '').split(',').map(plain)
    const client = hops.findLast((hop) => !isProxy(hop))
    return client !== undefined && isIP(client) !== 0 ? client : direct
  }
}

const ownMachine = inNetworks(['127.0.0.0/8', '::1'])

/** Whether the request came from this machine; a request that came over no connection at all did. */
export const isFromThisMachine = (c: Context): boolean => {
  const address = remoteAddress(c)
  return address === undefined || ownMachine(address)
}
