/** What one page load gave. */
export interface Page {
  readonly status: number
  readonly url: string
  readonly headers: Headers
  readonly text: string
}

type Headers0 = Readonly<Record<string, string>>

/** A browser without a screen: keeps cookies, follows redirects over real HTTP, posts forms as our own page would. */
export class HttpBrowser {
  /** By name; browsers share the cookies of a host over its ports. */
  readonly cookies = new Map<string, string>()
  readonly baseUrl: string

  constructor(baseUrl: string) {
    this.baseUrl = baseUrl
  }

  /** Loads a page and follows where it leads; `until` stops at the first redirect whose address it accepts. */
  get(path: string, until?: (url: string) => boolean): Promise<Page> {
    return this.#go({ method: 'GET', url: new URL(path, this.baseUrl).href }, until)
  }

  /** Asks for a page as a script on a page of ours does that nobody pressed anything for. */
  byItself(path: string): Promise<Page> {
    const url = new URL(path, this.baseUrl).href
    return this.#go({ method: 'GET', url, headers: { 'sp-by-itself': '1' } })
  }

  /** Posts a form from a page of the same site. */
  post(path: string, fields: readonly (readonly [string, string])[], headers: Headers0 = {}): Promise<Page> {
    const url = new URL(path, this.baseUrl).href
    const body = new URLSearchParams(fields.map(([name, value]) => [name, value])).toString()
    return this.#go({ method: 'POST', url, body, headers: { 'sec-fetch-site': 'same-origin', ...headers } })
  }

  async #go(
    first: { method: string; url: string; body?: string; headers?: Headers0 },
    until?: (url: string) => boolean,
  ): Promise<Page> {
    let request: typeof first = first
    for (let hop = 0; hop < 15; hop++) {
      const response = await this.#send(request)
      const to = response.headers.get('location')
      const next = to === null ? undefined : new URL(to, request.url).href
      if (next === undefined || until?.(next)) {
        const { status, headers } = response
        return { status, headers, url: next ?? request.url, text: await response.text() }
      }
      await response.arrayBuffer()
      request = response.status === 307 ? { ...request, url: next } : { method: 'GET', url: next }
    }
    throw new Error('too many redirects')
  }

  async #send({
    method,
    url,
    body,
    headers,
  }: {
    method: string
    url: string
    body?: string
    headers?: Headers0
  }) {
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      headers: {
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body }),
    })
    for (const line of response.headers.getSetCookie()) this.#keep(line)
    return response
  }

  #keep(line: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
    if (value === '' || /max-age=0|expires=thu, 01 jan 1970/i.test(line)) this.cookies.delete(name)
    else this.cookies.set(name, value)
  }
}

/** The value of a hidden field on a page. */
export const hiddenValue = (page: Page, name: string): string => {
  const value = new RegExp(`<input type="hidden" name="${name}" value="([^"]*)"`).exec(page.text)?.[1]
  if (value === undefined) throw new Error(`no field ${name} on the page`)
  return value
}
