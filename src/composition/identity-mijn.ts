import { join } from 'node:path'
import { demoInwoners } from '../demo/inwoners.ts'
import { type Broker, mijnPaden } from '../mijn-omgeving/index.ts'
import type { Settings } from '../platform/config/settings.ts'
import { startDemoProvider } from '../platform/identity/demo-provider.ts'
import { oidcClient } from '../platform/identity/oidc-client.ts'
import { afterSignOutUri, oidcDefaults, redirectUri } from '../platform/identity/oidc-settings.ts'
import { demoDigid } from '../teksten/nl/mijn-demo.ts'
import { demoSecret, proofOf, type SignIn } from './identity.ts'
import type { Stops } from './stop-in-order.ts'

const baseOf = (settings: Settings, baseUrl: string) => ({
  ...oidcDefaults,
  baseUrl,
  scope: settings.MIJN_OIDC_SCOPE,
  paths: mijnPaden,
  assurance: { acr: settings.MIJN_OIDC_LOA, amr: [], levelClaim: settings.MIJN_OIDC_LOA_CLAIM },
  // Nothing but the number is taken from the broker: who it is, the dossier knows.
  claims: {
    subject: settings.MIJN_OIDC_BSN_CLAIM,
    name: settings.MIJN_OIDC_BSN_CLAIM,
    mail: settings.MIJN_OIDC_BSN_CLAIM,
  },
})

const ownBroker = (settings: Settings, baseUrl: string): SignIn | undefined => {
  const { MIJN_OIDC_ISSUER: issuer, MIJN_OIDC_CLIENT_ID: clientId } = settings
  if (!issuer || !clientId) return undefined
  const proof = proofOf(settings.MIJN_OIDC_PRIVATE_KEY, settings.MIJN_OIDC_CLIENT_SECRET)
  const oidc = oidcClient({ ...baseOf(settings, baseUrl), issuer, clientId, proof })
  return { oidc, close: async () => undefined }
}

/** The broker that comes along with the demo: a real OpenID provider with fictional people and test numbers, on loopback only. */
const demoBroker = async (settings: Settings, folder: string, baseUrl: string): Promise<SignIn> => {
  const own = baseOf(settings, baseUrl)
  const client = {
    id: 'samenspraak-mijn',
    secret: demoSecret(folder),
    redirectUri: redirectUri(own),
    postLogoutRedirectUri: afterSignOutUri(own),
  }
  const provider = await startDemoProvider({
    ...{ port: 0, folder: join(folder, 'demo-digid'), name: 'demo-digid' },
    ...{ accounts: demoInwoners, client, texts: demoDigid },
  })
  const proof = { method: 'client_secret_basic', secret: client.secret } as const
  const oidc = oidcClient({ ...own, issuer: provider.issuer, clientId: client.id, proof, loginHint: true })
  return { oidc, close: () => provider.close() }
}

/** How the people whom dossiers are about sign in: by the broker of the municipality, in a demo by one of its own; undefined where there is none. */
export const openBroker = async (
  settings: Settings,
  { demo, data }: { readonly demo: boolean; readonly data: string },
  baseUrl: string,
  stops: Stops,
): Promise<Broker | undefined> => {
  const signIn = demo ? await demoBroker(settings, data, baseUrl) : ownBroker(settings, baseUrl)
  if (!signIn) return undefined
  stops.push(signIn.close)
  return { oidc: signIn.oidc, namensClaim: settings.MIJN_OIDC_REPRESENTED_CLAIM }
}
