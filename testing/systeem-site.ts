import { systeemLimiet } from '../src/inrichting/index.ts'
import { organisaties } from './aanpak-register.ts'
import { vandaag } from './lopend-onderzoek.ts'
import { andereGemeente } from './omgeving.ts'
import { richtPortaalIn } from './portaal-op-de-weg.ts'
import { rijenLezer } from './rijen-lezen.ts'
import { baseUrl, testSite } from './site.ts'
import { registreer, tokenProvider } from './systeem.ts'

/** Two systems that run, and those that do not: elsewhere, ended, not begun, in two municipalities, and of nobody. */
const clients = ['schuldhulp', 'ggz', 'elders', 'geeindigd', 'later', 'dubbel', 'nergens'] as const

type Koppen = Readonly<Record<string, string>>

/** The whole site with systems of parties, and the real provider that gives them tokens. */
export const systeemSite = async (limiet = systeemLimiet) => {
  const provider = await tokenProvider(baseUrl, clients)
  const gebeurd: unknown[] = []
  const site = await testSite({
    datum: vandaag,
    systemen: { tokens: provider.tokens, limiet },
    opGebeurtenis: async (een) => void gebeurd.push(een),
  })
  const db = await rijenLezer(site.superUrl)
  await richtPortaalIn(site)
  const { schuldhulp, ggz } = organisaties
  const ids = new Map([
    ['schuldhulp', await registreer(site, { clientId: 'schuldhulp', organisatieId: schuldhulp })],
    ['ggz', await registreer(site, { clientId: 'ggz', organisatieId: ggz })],
  ])
  await registreer(site, { clientId: 'elders', organisatieId: schuldhulp, gemeente: andereGemeente })
  await registreer(site, { clientId: 'geeindigd', organisatieId: schuldhulp, tot: vandaag })
  await registreer(site, { clientId: 'later', organisatieId: schuldhulp, van: '2026-12-08' })
  await registreer(site, { clientId: 'dubbel', organisatieId: schuldhulp })
  await registreer(site, { clientId: 'dubbel', organisatieId: schuldhulp, gemeente: andereGemeente })

  /** Asks something with this token, of whatever address. */
  const roep = async (token: string, methode: string, pad: string, body?: unknown, koppen: Koppen = {}) =>
    site.app.request(`${baseUrl}${pad}`, {
      method: methode,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...koppen },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  return {
    ...{ site, db, ids, provider, gebeurd, roep },
    /** A system with a fresh token, that calls `/api/v1`. */
    als: async (client: (typeof clients)[number]) => {
      const token = await provider.token(client)
      return (methode: string, pad: string, body?: unknown, koppen?: Koppen) =>
        roep(token, methode, `/api/v1${pad}`, body, koppen)
    },
    async close() {
      await db.close()
      await site.close()
      await provider.close()
    },
  }
}

export type SysteemSite = Awaited<ReturnType<typeof systeemSite>>
