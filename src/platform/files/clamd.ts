import { connect, type Socket } from 'node:net'

/** Where clamd listens: on a socket of this machine, or at a host and port. */
export type ClamdAddress = { readonly path: string } | { readonly host: string; readonly port: number }

/** What a scan says; `unreachable` when nobody could look, for whatever reason. */
export type ScanResult = 'clean' | 'infected' | 'unreachable'

/** Looks for viruses in a file. Never throws. */
export type Scanner = (bytes: Uint8Array) => Promise<ScanResult>

/** Reads `unix:/run/clamav/clamd.ctl` or `host:3310`; undefined for anything else. */
export const readClamdAddress = (text: string): ClamdAddress | undefined => {
  const path = /^unix:(\/.+)$/.exec(text)?.[1]
  if (path) return { path }
  const [, host, port] = /^([^\s:/]+|\[[0-9a-fA-F:]+\]):(\d{1,5})$/.exec(text) ?? []
  if (!host || !port || Number(port) < 1 || Number(port) > 65_535) return undefined
  return { host: host.replace(/^\[|\]$/g, ''), port: Number(port) }
}

const chunkBytes = 64 * 1024
/** An answer is one line; what says more is not clamd. */
const longestAnswer = 4096

/** INSTREAM of clamd(8): each chunk after its length in four bytes, and a chunk of nothing at the end. */
const send = (socket: Socket, bytes: Uint8Array): void => {
  socket.write('zINSTREAM\0')
  for (let at = 0; at < bytes.length; at += chunkBytes) {
    const chunk = bytes.subarray(at, at + chunkBytes)
    const length = Buffer.alloc(4)
    length.writeUInt32BE(chunk.length)
    socket.write(length)
    socket.write(chunk)
  }
  socket.write(Buffer.alloc(4))
}

/** The name of what was found is nobody's business here; whatever is neither of the two is no answer. */
const read = (answer: string): ScanResult => {
  if (/^stream: OK\0?$/.test(answer)) return 'clean'
  return /^stream: .+ FOUND\0?$/s.test(answer) ? 'infected' : 'unreachable'
}

/** A scanner that asks clamd, and waits `timeoutMs` for it at the most. */
export const clamdScanner =
  (address: ClamdAddress, timeoutMs = 20_000): Scanner =>
  (bytes) =>
    new Promise((done) => {
      const socket = connect(address)
      let answer = ''
      const end = (result: ScanResult): void => {
        clearTimeout(timer)
        socket.destroy()
        done(result)
      }
      const timer = setTimeout(() => end('unreachable'), timeoutMs)
      socket.setEncoding('utf8')
      socket.on('data', (part: string) => {
        answer += part
        if (answer.includes('\0') || answer.length > longestAnswer) end(read(answer))
      })
      // clamd closes as soon as a file is larger than it takes: then writing fails, and nobody looked.
      socket.on('error', () => end(read(answer)))
      socket.on('close', () => end(read(answer)))
      socket.on('connect', () => send(socket, bytes))
    })
