import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from '../platform/config/settings.ts'
import type { DemoAccount } from '../platform/identity/demo-pages.tsx'
import { startDemoProvider } from '../platform/identity/demo-provider.ts'
import { type OidcClient, oidcClient } from '../platform/identity/oidc-client.ts'
import { afterSignOutUri, oidcDefaults, redirectUri } from '../platform/identity/oidc-settings.ts'
import { demoAanmelddienst } from '../teksten/nl/aanmelden.ts'

/** Whom people sign in with, and how to let go of it. */
export interface SignIn {
  readonly oidc: OidcClient
  /** Name the subjects are kept under; the demo's issuer changes its port, its name stays. */
  readonly issuerName?: string
  close(): Promise<void>
}

/** The provider of the municipality. */
export const ownProvider = (settings: Settings, baseUrl: string): SignIn => {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: secret } = settings
  if (!issuer || !clientId || !secret) throw new Error('the settings of the OpenID provider are missing')
  const assurance = { acr: settings.OIDC_ACR ? [settings.OIDC_ACR] : [], amr: [] }
  const proof = { method: 'client_secret_basic', secret } as const
  return {
    oidc: oidcClient({ ...oidcDefaults, issuer, clientId, proof, baseUrl, assurance }),
    close: async () => undefined,
  }
}

const demoSecret = (folder: string): string => {
  const file = join(folder, 'demo-client')
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 })
  return readFileSync(file, 'utf8')
}

/** The demo provider that comes along: a real OpenID provider, on loopback only. */
export const demoProvider = async (
  folder: string,
  baseUrl: string,
  accounts: readonly DemoAccount[],
): Promise<SignIn> => {
  const client = {
    id: 'samenspraak',
    secret: demoSecret(folder),
    redirectUri: redirectUri({ baseUrl }),
    postLogoutRedirectUri: afterSignOutUri({ baseUrl }),
  }
  const provider = await startDemoProvider({ port: 0, folder, accounts, client, texts: demoAanmelddienst })
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
