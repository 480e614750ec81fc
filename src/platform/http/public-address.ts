import { BlockList, isIP } from 'node:net'

const v4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const

const notPublic = new BlockList()
for (const [network, prefix] of v4) notPublic.addSubnet(network, prefix, 'ipv4')
// Within the one range of IPv6 that is given out: tunnels and the range of examples.
for (const [network, prefix] of [
  ['2001::', 32],
  ['2001:db8::', 32],
  ['2002::', 16],
] as const)
  notPublic.addSubnet(network, prefix, 'ipv6')
const givenOut = new BlockList()
givenOut.addSubnet('2000::', 3, 'ipv6')

/** Whether this address can be of another machine on the internet: not of this one, of the network it stands in, or of nobody. */
export const isPublicAddress = (address: string): boolean => {
  const kind = isIP(address)
  if (kind === 4) return !notPublic.check(address, 'ipv4')
  return kind === 6 && givenOut.check(address, 'ipv6') && !notPublic.check(address, 'ipv6')
}

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

/** Whether this address is of the machine itself. */
export const isLoopbackAddress = (address: string): boolean => {
  const kind = isIP(address)
  return kind !== 0 && loopback.check(address, kind === 4 ? 'ipv4' : 'ipv6')
}
