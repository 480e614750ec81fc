import { isLoopback } from '../identity/loopback.ts'

const host = (address: string): string => new URL(address).hostname.replace(/^\[|\]$/g, '')

const ofProduction = [
  'DATABASE_OWNER_URL',
  'OIDC_ISSUER',
  'OIDC_CLIENT_ID',
  'OIDC_CLIENT_SECRET',
  'OIDC_PRIVATE_KEY',
  'MIJN_OIDC_ISSUER',
  'SMTP_URL',
] as const

/** The settings that say something about each other. */
type Settings = { readonly [N in (typeof ofProduction)[number] | 'DATABASE_URL' | 'BASE_URL']?: unknown } & {
  readonly HOST: string
  readonly BASE_URL?: string | undefined
}

/** Settings of a real municipality without its database would start a demo in which anyone signs in as anyone. */
const withoutDatabase = (settings: Settings): string | undefined => {
  const meant = ofProduction.filter((name) => settings[name])
  if (meant.length > 0) return `With ${meant.join(', ')} the setting DATABASE_URL is needed too.`
  const names = [settings.HOST, settings.BASE_URL && host(settings.BASE_URL)]
  return names.some((name) => name && !isLoopback(name))
    ? 'Without DATABASE_URL the demo runs, on this machine alone: HOST and BASE_URL must be localhost, 127.0.0.1 or ::1.'
    : undefined
}

const withDatabase = ({ BASE_URL }: Settings): string | undefined => {
  const { protocol, hostname } = new URL(BASE_URL ?? '')
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))
    ? undefined
    : 'BASE_URL must be https: the cookie of a session does not travel in the open.'
}

/** What is wrong with the settings taken together, when each by itself is good; undefined when nothing is. */
export const problemTogether = (settings: Settings): string | undefined =>
  settings.DATABASE_URL ? withDatabase(settings) : withoutDatabase(settings)
