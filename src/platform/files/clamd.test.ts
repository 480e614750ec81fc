import { createServer, type Server, type Socket } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { clamdScanner, readClamdAddress } from './clamd.ts'
import { fileKindOf } from './file-kind.ts'

let server: Server | undefined
const sockets = new Set<Socket>()
afterEach(() => {
  for (const socket of sockets) socket.destroy()
  sockets.clear()
  server?.close()
})

/** A port at which something answers that is not clamd, or not a good one. */
const at = (answer: (socket: Socket, sent: Buffer) => void): Promise<{ host: string; port: number }> =>
  new Promise((done) => {
    server = createServer((socket) => {
      let sent = Buffer.alloc(0)
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('data', (part) => {
        sent = Buffer.concat([sent, part])
        answer(socket, sent)
      })
    })
    server.listen(0, '127.0.0.1', () => {
      const address = server?.address()
      done({ host: '127.0.0.1', port: typeof address === 'object' && address ? address.port : 0 })
    })
  })

describe('asking clamd (INSTREAM)', () => {
  test('the file goes whole, each chunk after its length, and a chunk of nothing ends it', async () => {
    const file = Buffer.alloc(150_000, 'a')
    let got = Buffer.alloc(0)
    const address = await at((socket, sent) => {
      if (!sent.subarray(-4).equals(Buffer.alloc(4))) return
      got = Buffer.from(sent)
      socket.write('stream: OK\0')
    })
    expect(await clamdScanner(address)(file)).toBe('clean')
    expect(got.subarray(0, 10).toString()).toBe('zINSTREAM\0')
    let at_ = 10
    const chunks: Buffer[] = []
    for (let length = got.readUInt32BE(at_); length > 0; length = got.readUInt32BE(at_)) {
      chunks.push(got.subarray(at_ + 4, at_ + 4 + length))
      at_ += 4 + length
    }
    expect(Buffer.concat(chunks).equals(file)).toBe(true)
    expect(got.length).toBe(at_ + 4)
  })
  test.each([
    ['stream: Proef.Virus FOUND\0', 'infected'],
    ['INSTREAM size limit exceeded. ERROR\0', 'unreachable'],
    ['stream: OK, or something that looks like it\0', 'unreachable'],
    ['HTTP/1.1 200 OK\r\n\r\n\0', 'unreachable'],
  ])('what it says is believed only word for word: %s', async (answer, result) => {
    const address = await at((socket) => socket.write(answer))
    expect(await clamdScanner(address)(Buffer.from('x'))).toBe(result)
  })
  test('who hangs up, says nothing in time, or is not there, looked at nothing', async () => {
    const hangsUp = await at((socket) => socket.destroy())
    expect(await clamdScanner(hangsUp)(Buffer.alloc(5_000_000))).toBe('unreachable')
    server?.close()
    const silent = await at(() => undefined)
    expect(await clamdScanner(silent, 50)(Buffer.from('x'))).toBe('unreachable')
    expect(await clamdScanner({ path: '/nonexistent/clamd.sock' })(Buffer.from('x'))).toBe('unreachable')
  })
  test.each([
    ['unix:/run/clamav/clamd.ctl', { path: '/run/clamav/clamd.ctl' }],
    ['clamd:3310', { host: 'clamd', port: 3310 }],
    ['[::1]:3310', { host: '::1', port: 3310 }],
    ['clamd', undefined],
    ['clamd:0', undefined],
    ['clamd:70000', undefined],
    ['http://clamd:3310', undefined],
    ['unix:relative', undefined],
  ])('where it listens: %s', (text, address) => {
    expect(readClamdAddress(text)).toEqual(address)
  })
})

describe('what a file is, by its content', () => {
  test.each([
    ['pdf', Buffer.from('%PDF-1.7\n'), 'pdf'],
    ['jpeg', Buffer.of(0xff, 0xd8, 0xff, 0xe0), 'jpeg'],
    ['png', Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0), 'png'],
    ['a page in front of a pdf', Buffer.from('<script></script>%PDF-1.7'), undefined],
    ['a program', Buffer.from('MZ\x90\0'), undefined],
    ['a zip', Buffer.from('PK\x03\x04'), undefined],
    ['svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), undefined],
    ['half a beginning', Buffer.of(0x89, 0x50), undefined],
    ['nothing', Buffer.alloc(0), undefined],
  ])('%s', (_, bytes, kind) => {
    expect(fileKindOf(bytes)).toBe(kind)
  })
})
