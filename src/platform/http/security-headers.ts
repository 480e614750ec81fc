import { createMiddleware } from 'hono/factory'

export interface SecurityHeaderOptions {
  /** Whether browsers reach this site over https: then it stays so for a year. */
  readonly https: boolean
  /** Origins, beside this site, that a form may lead to: the provider at which one signs out. */
  readonly formTargets: readonly string[]
}

const permissions = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb']
  .map((feature) => `${feature}=()`)
  .join(', ')

const policy = (formTargets: readonly string[]): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "font-src 'self'",
    `form-action ${["'self'", ...formTargets].join(' ')}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ')

/**
 * The headers every answer carries (BIO2, internet.nl). Whatever does not say itself that it may be kept (assets with
 * a hash in their name do) is not stored anywhere. Throws when a form target is not an origin.
 */
export const securityHeaders = ({ https, formTargets }: SecurityHeaderOptions) => {
  for (const target of formTargets) {
    if (new URL(target).origin !== target) throw new Error('a form target must be an origin')
  }
  const headers: readonly (readonly [string, string])[] = [
    ['Content-Security-Policy', policy(formTargets)],
    ['X-Content-Type-Options', 'nosniff'],
    // For what does not know frame-ancestors; NL API Design Rules ask for it (/core/transport/security-headers).
    ['X-Frame-Options', 'DENY'],
    ['Referrer-Policy', 'no-referrer'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['Permissions-Policy', permissions],
    ...(https ? ([['Strict-Transport-Security', 'max-age=31536000; includeSubDomains']] as const) : []),
  ]
  return createMiddleware(async (c, next) => {
    await next()
    for (const [name, value] of headers) {
      // What a page says of its own content holds beside ours: of two policies a browser keeps both.
      if (name === 'Content-Security-Policy') c.res.headers.append(name, value)
      else c.res.headers.set(name, value)
    }
    if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store')
  })
}
