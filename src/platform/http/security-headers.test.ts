import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { securityHeaders } from './security-headers.ts'

const site = (https: boolean, formTargets: readonly string[] = ['https://aanmelden.example']) =>
  new Hono()
    .use(securityHeaders({ https, formTargets }))
    .get('/', (c) => c.html('<p>page</p>'))
    .get('/assets/a.css', (c) =>
      c.body('a{}', 200, { 'Cache-Control': 'public, max-age=31536000, immutable' }),
    )
    .get('/defect', () => {
      throw new Error('defect')
    })
    .onError((_error, c) => c.text('error', 500))

describe('security headers', () => {
  test('a page may load only from this site, and its forms may lead to the provider', async () => {
    const { headers } = await site(true).request('/')
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; font-src 'self'; form-action 'self' https://aanmelden.example; frame-ancestors 'none'; base-uri 'none'",
    )
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(headers.get('permissions-policy')).toContain('geolocation=()')
  })

  test('a page is stored nowhere, an asset may be', async () => {
    const app = site(true)
    expect((await app.request('/')).headers.get('cache-control')).toBe('no-store')
    expect((await app.request('/assets/a.css')).headers.get('cache-control')).toContain('immutable')
  })

  test.each(['/defect', '/not-there'])('an error page has them too: %s', async (path) => {
    const { headers, status } = await site(true).request(path)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('cache-control')).toBe('no-store')
  })

  test('https is kept only where the site is https', async () => {
    expect((await site(true).request('/')).headers.get('strict-transport-security')).toContain(
      'max-age=31536000',
    )
    expect((await site(false).request('/')).headers.has('strict-transport-security')).toBe(false)
  })

  test.each(['https://a.example/path', 'https://a.example; script-src *'])(
    '%s is not an origin',
    (target) => {
      expect(() => site(true, [target])).toThrow()
    },
  )
})
