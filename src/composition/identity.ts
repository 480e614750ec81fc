import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ClaimPetten } from '../inrichting/index.ts'
import { type Settings, SettingsError } from '../platform/config/settings.ts'
import type { DemoSystem } from '../platform/identity/demo-options.ts'
import type { DemoAccount } from '../platform/identity/demo-pages.tsx'
import { startDemoProvider } from '../platform/identity/demo-provider.ts'
import { type OidcClient, oidcClient } from '../platform/identity/oidc-client.ts'
import {
  afterSignOutUri,
  type ClientProof,
  oidcDefaults,
  redirectUri,
} from '../platform/identity/oidc-settings.ts'
import { demoAanmelddienst } from '../teksten/nl/aanmelden.ts'
import { systeemScope } from '../verwerking/systeem.ts'
import { isRol } from '../wet/rollen.ts'

/** Whom people sign in with, and how to let go of it. */
export interface SignIn {
  readonly oidc: OidcClient
  /** Name the subjects are kept under; the demo's issuer changes its port, its name stays. */
  readonly issuerName?: string
  close(): Promise<void>
}

/** How the site proves itself: by its key, otherwise by its secret. Throws without either. */
export const proofOf = (jwk: Settings['OIDC_PRIVATE_KEY'], secret: string | undefined): ClientProof => {
  if (jwk) return { method: 'private_key_jwt', jwk }
  if (secret) return { method: 'client_secret_basic', secret }
  throw new Error('the site cannot prove itself to the OpenID provider')
}

/** The provider of the municipality. */
export const ownProvider = (settings: Settings, baseUrl: string): SignIn => {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_ACR: acr, OIDC_AMR: amr } = settings
  if (!issuer || !clientId) throw new Error('the settings of the OpenID provider are missing')
  const oidc = oidcClient({
    ...oidcDefaults,
    issuer,
    clientId,
    proof: proofOf(settings.OIDC_PRIVATE_KEY, settings.OIDC_CLIENT_SECRET),
    baseUrl,
    assurance: { acr: acr ? [acr] : [], amr: amr ? [amr] : [] },
    claims: {
      subject: settings.OIDC_SUBJECT_CLAIM,
      name: settings.OIDC_NAME_CLAIM,
      mail: settings.OIDC_MAIL_CLAIM,
    },
  })
  return { oidc, close: async () => undefined }
}

/** Petten kept by the claims of the provider, when the municipality manages roles there. Throws for a role nobody knows. */
export const claimPettenOf = (settings: Settings): ClaimPetten | undefined => {
  const { OIDC_ROLES_CLAIM: pad, OIDC_ROLES: roles, OIDC_EMPLOYER: werkgever } = settings
  if (!pad || !roles || !werkgever) return undefined
  const waarden = Object.fromEntries(
    Object.entries(roles).map(([waarde, { rol, ...rest }]) => {
      if (!isRol(rol)) throw new SettingsError(`OIDC_ROLES: ${waarde} names a role that does not exist`)
      return [waarde, { ...rest, rol }]
    }),
  )
  return { pad, waarden, werkgever }
}

/** The secret with which the site proves itself to the demo's providers; made on first use. */
export const demoSecret = (folder: string): string => {
  const file = join(folder, 'demo-client')
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 })
  return readFileSync(file, 'utf8')
}

/** What the tokens of systems of parties are meant for. */
export const apiAddress = (baseUrl: string): string => new URL('/api/v1', baseUrl).href

/** The demo provider that comes along: a real OpenID provider, on loopback only. */
export const demoProvider = async (
  folder: string,
  baseUrl: string,
  accounts: readonly DemoAccount[],
  systems: readonly DemoSystem[],
): Promise<SignIn> => {
  const client = {
    id: 'samenspraak',
    secret: demoSecret(folder),
    redirectUri: redirectUri({ ...oidcDefaults, baseUrl }),
    postLogoutRedirectUri: afterSignOutUri({ ...oidcDefaults, baseUrl }),
  }
  const api = { audience: apiAddress(baseUrl), scope: systeemScope, systems }
  const provider = await startDemoProvider({
    port: 0,
    folder,
    accounts,
    client,
    texts: demoAanmelddienst,
    api,
  })
  const proof = { method: 'client_secret_basic', secret: client.secret } as const
  const settings = {
    ...oidcDefaults,
    issuer: provider.issuer,
    clientId: client.id,
    proof,
    baseUrl,
    loginHint: true,
  }
  return { oidc: oidcClient(settings), issuerName: 'demo', close: () => provider.close() }
}
