import { type AddressInfo, connect } from 'node:net'
import type { httpServer } from '../src/platform/http/http-server.ts'

/** What came back over one connection, byte for byte. */
export interface Antwoord {
  /** The status of every answer, in order: more than one when one message was read as several requests. */
  readonly statussen: readonly number[]
  readonly tekst: string
  /** Whether the server closed the connection within the time one waited. */
  readonly gesloten: boolean
}

/** Lets a server listen on a port of this machine, and gives how to speak to it without a browser in between. */
export const ruweVerbinding = async (server: ReturnType<typeof httpServer>) => {
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar))
  const { port } = server.address() as AddressInfo
  /** Sends these bytes, a piece every `pauze` milliseconds, and waits at most `wacht` milliseconds for the end. */
  const zeg = (stukken: readonly string[], wacht = 1500, pauze = 50): Promise<Antwoord> =>
    new Promise((klaar) => {
      const socket = connect(port, '127.0.0.1')
      let tekst = ''
      let gesloten = false
      const einde = () => {
        clearTimeout(geduld)
        clearInterval(druppel)
        socket.destroy()
        const statussen = [...tekst.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status))
        klaar({ statussen, tekst, gesloten })
      }
      const geduld = setTimeout(einde, wacht)
      const rest = [...stukken]
      const stuur = () => {
        const stuk = rest.shift()
        if (stuk !== undefined && !socket.destroyed) socket.write(Buffer.from(stuk, 'latin1'))
      }
      const druppel = setInterval(stuur, pauze)
      socket.on('connect', stuur)
      socket.on('data', (bytes) => {
        tekst += bytes.toString('latin1')
      })
      socket.on('error', () => undefined)
      socket.on('close', () => {
        gesloten = true
        einde()
      })
    })
  const close = () =>
    new Promise<void>((klaar) => {
      if ('closeAllConnections' in server) server.closeAllConnections()
      server.close(() => klaar())
    })
  return { zeg, close }
}
