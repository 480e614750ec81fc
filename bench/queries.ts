import { legGegevenVast } from '../src/onderzoek/leg-gegeven-vast.ts'
import { naamVan } from '../src/verwerking/verwerking.ts'
import { recordStatements } from './recorded-reads.ts'
import { type Row, row } from './row.ts'
import { openSite, type Site } from './site.ts'
import type { Stage } from './stage.ts'

const isQuery = (sql: string): boolean => !/^(begin|commit|rollback|set local)/.test(sql)

interface Counted {
  readonly queries: number
  readonly statements: number
  readonly body: string
}

const count = async (site: Site, path: string, status: number, init: RequestInit): Promise<Counted> => {
  let body = ''
  const seen = await recordStatements(async () => {
    const answer = await site.app.request(path, init)
    body = await answer.text()
    if (answer.status !== status)
      throw new Error(`${path} answered ${answer.status} ${answer.headers.get('location') ?? ''}`)
  })
  return { queries: seen.filter(({ sql }) => isQuery(sql)).length, statements: seen.length, body }
}

const hidden = (html: string): [string, string][] =>
  [...html.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([tag]) => [
    /name="([^"]*)"/.exec(tag)?.[1] ?? '',
    /value="([^"]*)"/.exec(tag)?.[1] ?? '',
  ])

const filledIn = (form: string): string => {
  const betrokkeneId = /name="betrokkeneId"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="betrokkeneId"/.exec(
    form,
  )
  const invoer = { ...legGegevenVast.voorbeeld, betrokkeneId: betrokkeneId?.[1] ?? betrokkeneId?.[2] ?? '' }
  return new URLSearchParams([
    ...hidden(form),
    ...Object.entries(invoer).map(([naam, w]) => [naam, String(w)]),
  ] as [string, string][]).toString()
}

const anAct = 'the act itself'

const measureAll = async (site: Site, dossierId: string) => {
  const cookie = await site.signIn()
  const headers = { cookie }
  const zaak = `/onderzoeken/${dossierId}`
  const handeling = `${zaak}/handelingen/${naamVan(legGegevenVast)}`
  const form = await count(site, handeling, 200, { headers })
  const post = {
    method: 'POST',
    headers: {
      ...headers,
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
    },
    body: filledIn(form.body),
  }
  return {
    'worklist of 45': await count(site, '/werkvoorraad', 200, { headers }),
    'case of 60 gegevens': await count(site, zaak, 200, { headers }),
    'form of an act': form,
    [anAct]: await count(site, handeling, 303, post),
  }
}

/** How often a page asks the database, the session included; begin and commit are counted apart. */
export const queries = async (stage: Stage): Promise<readonly Row[]> => {
  const { sleutels, assetsDir, place, small, cases } = stage
  const site = await openSite({ url: small.appUrl, sleutels, assetsDir, folder: place.folder, sealer: false })
  try {
    const pages = await measureAll(site, cases[0] ?? '')
    return Object.entries(pages).map(([name, page]) =>
      row(`queries: ${name}`, {
        value: page.queries,
        unit: 'queries',
        ...(name === anAct ? {} : { budget: { of: 'value', most: 6 } as const }),
        note: `session and log included; ${page.statements} statements with begin and commit, which wait for no answer of their own${name === anAct ? '; reported: an act is no page, and each row that it writes is a query' : ''}`,
      }),
    )
  } finally {
    await site.close()
  }
}
