import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { clientAddress, inNetworks, isFromThisMachine, isNetwork } from './client-address.ts'

const ask = async (remote: string, forwarded: string | undefined, trusted: readonly string[]) => {
  const address = clientAddress(trusted)
  const app = new Hono().get('/', (c) => c.json({ is: address(c) ?? null, here: isFromThisMachine(c) }))
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
  const incoming = { socket: { remoteAddress: remote, remotePort: 1, remoteFamily: 'IPv4' } }
  return (await app.request('/', { headers }, { incoming })).json() as Promise<{ is: string; here: boolean }>
}

test.each([
  ['nobody is trusted: the header says nothing', '198.51.100.9', '192.0.2.7', [], '198.51.100.9'],
  ['a stranger is not believed', '198.51.100.9', '192.0.2.7', ['10.0.0.0/8'], '198.51.100.9'],
  ['our proxy is believed', '10.0.0.1', '192.0.2.7', ['10.0.0.0/8'], '192.0.2.7'],
  ['what the asker wrote before it is not', '10.0.0.1', '203.0.113.1, 192.0.2.7', ['10.0.0.1'], '192.0.2.7'],
  ['two of our proxies', '10.0.0.1', '192.0.2.7, 10.0.0.2', ['10.0.0.0/8'], '192.0.2.7'],
  ['over IPv6', '::ffff:10.0.0.1', '2001:db8::1', ['10.0.0.0/8'], '2001:db8::1'],
  ['rubbish is no address', '10.0.0.1', "' or 1=1 --", ['10.0.0.1'], '10.0.0.1'],
  ['an empty header', '10.0.0.1', '', ['10.0.0.1'], '10.0.0.1'],
  ['no header', '10.0.0.1', undefined, ['10.0.0.1'], '10.0.0.1'],
] as const)('%s', async (_name, remote, forwarded, trusted, expected) => {
  expect((await ask(remote, forwarded, trusted)).is).toBe(expected)
})

test.each([
  ['127.0.0.1', true],
  ['::1', true],
  ['::ffff:127.0.0.1', true],
  ['192.0.2.7', false],
])('%s is this machine: %s', async (remote, here) => {
  expect((await ask(remote, '127.0.0.1', [])).here).toBe(here)
})

test('networks are addresses with or without a length', () => {
  for (const good of ['10.0.0.1', '10.0.0.0/8', '::1', '2001:db8::/32']) expect(isNetwork(good)).toBe(true)
  for (const bad of ['', 'proxy', '10.0.0.0/33', '10.0.0.0/', '10.0.0.0/8/8', '*', '::1/129'])
    expect(isNetwork(bad), bad).toBe(false)
  expect(() => inNetworks(['everyone'])).toThrow()
})
