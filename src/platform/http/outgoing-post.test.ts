import { afterEach, describe, expect, test } from 'vitest'
import { type Ontvanger, startOntvanger } from '../../../testing/ontvanger.ts'
import { outgoingPost } from './outgoing-post.ts'
import { isLoopbackAddress, isPublicAddress } from './public-address.ts'

let receiver: Ontvanger | undefined
afterEach(() => receiver?.close())

const outside = outgoingPost({ timeoutMs: 300, loopback: false })
const here = outgoingPost({ timeoutMs: 300, loopback: true })

describe('an address', () => {
  test.each(['8.8.8.8', '145.53.1.1', '2a01:4f8::1', '2001:67c:2e8::1'])(
    '%s is on the internet',
    (address) => {
      expect(isPublicAddress(address)).toBe(true)
    },
  )

  test.each([
    ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '169.254.169.254', '172.20.0.1', '192.168.1.1'],
    ...['192.0.2.1', '198.18.0.1', '224.0.0.1', '255.255.255.255'],
    ...['::', '::1', 'fe80::1', 'fd00::1', 'ff02::1', '::ffff:10.0.0.1', '::ffff:8.8.8.8', '64:ff9b::a00:1'],
    ...['2002:a00:1::', '2001:0:1::1', '2001:db8::1', 'localhost', '', '1.2.3'],
  ])('%s is not', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })

  test('of this machine is only 127/8 and ::1', () => {
    expect(['127.0.0.1', '127.9.9.9', '::1'].every(isLoopbackAddress)).toBe(true)
    expect(['10.0.0.1', '::2', 'localhost'].some(isLoopbackAddress)).toBe(false)
  })
})

describe('a post to a system of another', () => {
  test.each([
    'https://127.0.0.1/x',
    'https://[::1]/x',
    'https://10.0.0.7/x',
    'https://[fd00::1]/x',
    'https://169.254.169.254/latest/meta-data',
    'https://localhost/x',
    'https://0x7f000001/x',
    'https://2130706433/x',
  ])('never goes inside: %s', async (url) => {
    await expect(outside(url, {}, '')).rejects.toMatchObject({ code: 'PRIVATE_ADDRESS' })
  })

  test('goes over https only', async () => {
    await expect(outside('http://8.8.8.8/', {}, '')).rejects.toMatchObject({ code: 'NOT_HTTPS' })
  })

  test('in a demo it goes to this machine, and to nothing else inside', async () => {
    receiver = await startOntvanger(204)
    await here(receiver.adres, { 'content-type': 'text/plain' }, 'dag')
    await here(receiver.adres.replace('127.0.0.1', 'localhost'), {}, 'dag')
    expect(receiver.ontvangen.map(({ method, body }) => [method, body])).toEqual([
      ['POST', 'dag'],
      ['POST', 'dag'],
    ])
    await expect(here('http://10.0.0.7/', {}, '')).rejects.toMatchObject({ code: 'PRIVATE_ADDRESS' })
  })

  test.each([200, 202, 204])('arrived with %i', async (status) => {
    receiver = await startOntvanger(status)
    await expect(here(receiver.adres, {}, '')).resolves.toBeUndefined()
  })

  test.each([301, 400, 401, 404, 410, 429, 500, 503])('did not with %i', async (status) => {
    receiver = await startOntvanger(status)
    await expect(here(receiver.adres, {}, '')).rejects.toMatchObject({ code: `HTTP_${status}` })
  })

  test('does not follow where an answer points', async () => {
    receiver = await startOntvanger({ naar: '/elders' }, 204)
    await expect(here(receiver.adres, {}, '')).rejects.toMatchObject({ code: 'HTTP_302' })
    expect(receiver.ontvangen).toHaveLength(1)
  })

  test('does not wait for who says nothing', async () => {
    receiver = await startOntvanger('zwijgt')
    await expect(here(receiver.adres, {}, '')).rejects.toMatchObject({ code: 'TIMEOUT' })
  })

  test('nobody there: the code of the connection, and nothing of where', async () => {
    receiver = await startOntvanger(204)
    const { adres } = receiver
    await receiver.close()
    await expect(here(adres, {}, '')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })
})
