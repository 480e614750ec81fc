import type { IncomingMessage, ServerResponse } from 'node:http'
import { errors, type Provider } from 'oidc-provider'
import type { DemoProviderOptions } from './demo-options.ts'
import { choosePage, demoCss, demoScript, messagePage } from './demo-pages.tsx'

const maxBody = 4096

const readForm = async (req: IncomingMessage): Promise<URLSearchParams> => {
  let text = ''
  for await (const chunk of req) {
    text += chunk
    if (text.length > maxBody) throw new errors.InvalidRequest('too long')
  }
  return new URLSearchParams(text)
}

const secure = (res: ServerResponse, siteOrigin: string): void => {
  res.setHeader(
    'Content-Security-Policy',
    `default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self' ${siteOrigin}; frame-ancestors 'none'; base-uri 'none'`,
  )
  res.setHeader('X-Content-Type-Options', 'nosniff')
  res.setHeader('Referrer-Policy', 'no-referrer')
  res.setHeader('Cache-Control', 'no-store')
}

const send = (res: ServerResponse, status: number, type: string, body: string): void => {
  res.writeHead(status, { 'Content-Type': `${type}; charset=utf-8` }).end(body)
}

/**
 * The session of the provider itself is left out of a new sign-in: everyone chooses anew whom to be, and changing
 * person never has to sign the former one out first.
 */
const forgetSession = (req: IncomingMessage, name: string): void => {
  const own = [`${name}=`, `${name}.sig=`]
  const all = (req.headers.cookie ?? '').split(/;\s*/)
  const kept = all.filter((one) => !own.some((start) => one.startsWith(start)))
  req.headers.cookie = kept.join('; ')
}

const choose = async (
  provider: Provider,
  options: DemoProviderOptions,
  req: IncomingMessage,
  res: ServerResponse,
) => {
  const { params } = await provider.interactionDetails(req, res)
  const posted = req.method === 'POST' ? (await readForm(req)).get('account') : params.login_hint
  const account = options.accounts.find(({ sub }) => sub === posted)
  if (!account) return send(res, 200, 'text/html', choosePage(options.texts, req.url ?? '', options.accounts))
  const acr = account.claims?.acr
  const login = { accountId: account.sub, ...(typeof acr === 'string' ? { acr } : {}), amr: ['demo'] }
  return provider.interactionFinished(req, res, { login }, { mergeWithLastSubmission: false })
}

/** The request handler of the demo provider: its own few pages, and the protocol for the rest. */
export const demoRequest = (provider: Provider, options: DemoProviderOptions) => {
  const protocol = provider.callback()
  const site = new URL(options.client.redirectUri).origin
  const { texts } = options
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const path = req.url?.split('?')[0] ?? '/'
    secure(res, site)
    if (path === '/demo.css') return send(res, 200, 'text/css', demoCss)
    if (path === '/demo.js') return send(res, 200, 'text/javascript', demoScript)
    if (path.startsWith('/auth')) forgetSession(req, options.name ?? 'demo-op')
    if (!path.startsWith('/kies/')) return protocol(req, res)
    try {
      await choose(provider, options, req, res)
    } catch (error) {
      if (!(error instanceof errors.OIDCProviderError)) throw error
      send(res, 400, 'text/html', messagePage(texts, texts.failedTitle, texts.failed, site))
    }
  }
}
