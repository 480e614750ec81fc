import { isLoopback } from '../identity/loopback.ts'

/** Where mail is handed over, and how. */
export interface SmtpAddress {
  readonly host: string
  readonly port: number
  /** TLS from the first byte (`smtps:`); otherwise it begins in the open and must go on in TLS. */
  readonly secure: boolean
  /** Only on this machine itself may a message travel in the open. */
  readonly requireTls: boolean
  readonly user?: string
  readonly password?: string
}

const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

const ports = { 'smtp:': 587, 'smtps:': 465 } as const

/**
 * Reads `smtp://user:password@host:port` or `smtps://...`. TLS is demanded unless the host is this machine; nothing in the
 * address can switch that off. Gives undefined for anything else.
 */
export const readSmtpAddress = (text: string): SmtpAddress | undefined => {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const protocol = url?.protocol
  if (!url?.hostname || (protocol !== 'smtp:' && protocol !== 'smtps:')) return undefined
  if (url.search || url.hash || !['', '/'].includes(url.pathname)) return undefined
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const secure = protocol === 'smtps:'
  const [user, password] = [decoded(url.username), decoded(url.password)]
  if (user === undefined || password === undefined) return undefined
  return {
    host,
    port: Number(url.port || ports[protocol]),
    secure,
    requireTls: !secure && !isLoopback(host),
    ...(user === '' ? {} : { user, password }),
  }
}
