import { createPrivateKey, generateKeyPairSync, randomUUID, sign, type webcrypto } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DemoSystem } from '../platform/identity/demo-options.ts'
import { demoId, voorbeeld } from './demo-ids.ts'
import { organisatieId, type PartijNaam } from './partijen.ts'

/** Where the systems of the demo come in, and how each shows the provider who it is. */
export interface DemoSysteemdelen {
  readonly baseUrl: string
  readonly issuer: string
  readonly bewijs: (clientId: string) => string
}

/** A system of a party of the demo: of one that must answer, and of one that holds a secret. */
export interface DemoSysteem {
  readonly clientId: string
  readonly naam: string
  readonly partij: PartijNaam
}

/** The systems of parties in the demo. */
export const demoSystemen: readonly DemoSysteem[] = [
  { clientId: 'systeem-schuldhulp', naam: 'Regelsysteem van Schuldhulp Voorbeeld', partij: 'schuldhulp' },
  { clientId: 'systeem-ggz', naam: 'Dossiersysteem van Ggz De Brug', partij: 'ggz' },
]

/** As it is set up in the first municipality of the demo. */
export const ingerichtSysteem = (nummer: number) => {
  const systeem = demoSystemen[nummer]
  if (!systeem) throw new Error('there is no such system in the demo')
  const { clientId, naam, partij } = systeem
  const id = demoId('systeem', voorbeeld, nummer + 1)
  return {
    gemeente: voorbeeld,
    id,
    clientId,
    naam,
    organisatieId: organisatieId(voorbeeld, partij),
    sleutel: 1,
  }
}

const leesSleutels = (folder: string): Readonly<Record<string, webcrypto.JsonWebKey>> => {
  const file = join(folder, 'demo-systemen.json')
  if (!existsSync(file)) {
    const nieuw = demoSystemen.map(({ clientId }) => {
      const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
      return [clientId, privateKey.export({ format: 'jwk' })]
    })
    writeFileSync(file, JSON.stringify(Object.fromEntries(nieuw)), { mode: 0o600 })
  }
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** The systems as the provider of the demo knows them; their keys are made on first use, in this folder. */
export const demoSystems = (folder: string): readonly DemoSystem[] =>
  Object.entries(leesSleutels(folder)).map(([id, { d: _, ...publicKey }]) => ({
    id,
    publicKey: { ...publicKey, alg: 'ES256', use: 'sig' },
  }))

const deel = (waarde: object): string => Buffer.from(JSON.stringify(waarde)).toString('base64url')

/** What a system of the demo shows the provider to get a token: signed with its key, good for five minutes (RFC 7523). */
const bewijsVan = (folder: string, clientId: string, issuer: string): string => {
  const jwk = leesSleutels(folder)[clientId]
  if (!jwk) throw new Error('there is no such system in the demo')
  const nu = Math.floor(Date.now() / 1000)
  const inhoud = { iss: clientId, sub: clientId, aud: issuer, jti: randomUUID(), iat: nu, exp: nu + 300 }
  const tekst = `${deel({ alg: 'ES256', typ: 'JWT' })}.${deel(inhoud)}`
  const sleutel = {
    key: createPrivateKey({ key: jwk as never, format: 'jwk' }),
    dsaEncoding: 'ieee-p1363',
  } as const
  return `${tekst}.${sign('sha256', Buffer.from(tekst), sleutel).toString('base64url')}`
}

/** How the systems of the demo come in at this site: with a proof to its provider that is made when it is asked. */
export const demoToegang = (folder: string, baseUrl: string, issuer: string): DemoSysteemdelen => ({
  baseUrl,
  issuer,
  bewijs: (clientId) => bewijsVan(folder, clientId, issuer),
})
