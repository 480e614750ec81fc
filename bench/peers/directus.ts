import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gegevensPerCase } from '../cases.ts'
import { asSuperuser } from '../place.ts'
import type { PeerPackages } from './install.ts'
import { gegevensOfOthers, type Peer, type PeerCases, type PeerDatabase, untilItAnswers } from './peer.ts'

/** Directus 11.17.4 (BUSL-1.1), the last whose rules per field need no licence key. */
export const directusPackages: PeerPackages = {
  name: 'directus',
  dependencies: { directus: '11.17.4', pg: '8.23.1' },
}

const hook = `export default ({ action }) => {
  action('gegeven.items.read', async ({ payload }, { database, accountability }) => {
    const wie = accountability && accountability.user
    await database('logregel').insert({ wie, wat: 'gegeven', aantal: payload.length })
  })
}
`

const writeHook = (folder: string): void => {
  const place = join(folder, 'extensions', 'logregel')
  mkdirSync(join(place, 'dist'), { recursive: true })
  const about = { type: 'hook', path: 'dist/index.js', source: 'dist/index.js', host: '^11.0.0' }
  const manifest = { name: 'logregel', version: '1.0.0', type: 'module', 'directus:extension': about }
  writeFileSync(join(place, 'package.json'), JSON.stringify(manifest))
  writeFileSync(join(place, 'dist', 'index.js'), hook)
}

const words = `'Zij vertelt dat brief nummer ' || k || ' van de gemeente al weken ongeopend op de kast ligt.'`

const tables = [
  `create table onderzoek (id text primary key, nummer text, staat text, wet text, behandelaar uuid, intern text)`,
  `create table gegeven (id text primary key, dossier text, tekst text, noodzaak text,
    thema text, categorie text, niveau text, bron text, intern text)`,
  'create table logregel (id bigserial primary key, wie uuid, wat text, aantal int, moment timestamptz default now())',
]

const rowsOf = (userId: string, { cases, others }: PeerCases): readonly string[] => {
  const list = cases.map((id) => `'${id}'`).join(',')
  const dossier = (id: string, from: string, who: string) =>
    `insert into onderzoek select ${id}, left(${id}, 8), 'loopt', 'wmo', '${who}', 'x' from ${from}`
  const gegeven = (id: string, from: string, each: number) =>
    `insert into gegeven select ${id} || '-' || k, ${id}, ${words}, 'Nodig om te weten welke hulp past en wat eerst moet.',
       'schulden', 'gewoon', 'dat', 'betrokkene-zelf', 'x' from ${from} cross join generate_series(1, ${each}) k`
  const own = `unnest(array[${list}]) c`
  const rest = `generate_series(1, ${others}) i`
  return [
    dossier('c', own, userId),
    gegeven('c', own, gegevensPerCase),
    dossier(`'n' || i`, rest, randomUUID()),
    gegeven(`'n' || i`, rest, gegevensOfOthers),
    'create index on gegeven (dossier)',
    'vacuum analyze',
  ]
}

// Its compiled parts fit one Node only: that of the npm that could compile them.
const nodeOfDirectus = process.env.NODE_OF_DIRECTUS ?? process.execPath

const run = (folder: string, command: string, env: Record<string, string>): ChildProcess =>
  spawn(nodeOfDirectus, [join(folder, 'node_modules', 'directus', 'cli.js'), command], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  })

type Ask = (path: string, body: unknown) => Promise<{ id: string }>

const asker =
  (base: string, token: string): Ask =>
  async (path, body) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
    const answer = await fetch(base + path, { method: 'POST', headers, body: JSON.stringify(body) })
    if (!answer.ok) throw new Error(`Directus ${path}: ${answer.status} ${await answer.text()}`)
    return ((await answer.json()) as { data: { id: string } }).data
  }

const onderzoekFields = ['id', 'nummer', 'staat', 'wet', 'gegevens']
const gegevenFields = ['id', 'tekst', 'noodzaak', 'thema', 'categorie', 'niveau', 'bron']

/** The worker with his role: only his own cases, and never the field that is for the office itself. */
const setUp = async (ask: Ask, token: string): Promise<string> => {
  for (const collection of ['onderzoek', 'gegeven', 'logregel'])
    await ask('/collections', { collection, schema: null, meta: {} }).catch(() => undefined)
  await ask('/fields/onderzoek', { field: 'gegevens', type: 'alias', meta: { special: ['o2m'] } })
  await ask('/relations', {
    collection: 'gegeven',
    field: 'dossier',
    related_collection: 'onderzoek',
    meta: { one_field: 'gegevens' },
  })
  const { id: role } = await ask('/roles', { name: 'toeleider' })
  const { id: policy } = await ask('/policies', { name: 'toeleider', app_access: false })
  await ask('/access', { role, policy })
  const own = { behandelaar: { _eq: '$CURRENT_USER' } }
  const read = { policy, action: 'read' }
  await ask('/permissions', { ...read, collection: 'onderzoek', fields: onderzoekFields, permissions: own })
  await ask('/permissions', {
    ...read,
    collection: 'gegeven',
    fields: [...gegevenFields, 'dossier'],
    permissions: { dossier: own },
  })
  const user = { email: 'toeleider@example.com', role, token, status: 'active' }
  return (await ask('/users', user)).id
}

/** Starts Directus with the same cases, one worker with a role, rules per field and row, and a log row per reading. */
export const startDirectus = async (
  folder: string,
  database: PeerDatabase,
  set: PeerCases,
): Promise<Peer> => {
  const port = 41_338
  const [admin, token] = [randomUUID(), randomUUID()]
  writeHook(folder)
  const { host, user, password } = database
  const env = {
    ...{
      DB_CLIENT: 'pg',
      DB_HOST: host,
      DB_PORT: String(database.port),
      DB_USER: user,
      DB_PASSWORD: password,
      DB_DATABASE: database.database,
    },
    ...{
      HOST: '127.0.0.1',
      PORT: String(port),
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      SECRET: randomUUID(),
    },
    ...{ ADMIN_EMAIL: 'beheer@example.com', ADMIN_PASSWORD: randomUUID(), ADMIN_TOKEN: admin },
    ...{ LOG_LEVEL: 'error', TELEMETRY: 'false', EXTENSIONS_PATH: join(folder, 'extensions') },
    ...{
      RATE_LIMITER_ENABLED: 'false',
      CACHE_ENABLED: 'false',
      DB_POOL__MAX: '10',
      WEBSOCKETS_ENABLED: 'false',
    },
  }
  const code = await new Promise((done) => run(folder, 'bootstrap', env).on('close', done))
  if (code !== 0) throw new Error('Directus could not set up its database')
  await asSuperuser(database.url, tables)
  const child = run(folder, 'start', env)
  const base = `http://127.0.0.1:${port}`
  const close = async () => {
    child.kill()
  }
  try {
    await untilItAnswers(`${base}/server/ping`)
    await asSuperuser(database.url, rowsOf(await setUp(asker(base, admin), token), set))
  } catch (error) {
    await close()
    throw error
  }
  const fields = ['*', ...gegevenFields.map((name) => `gegevens.${name}`)].join(',')
  return {
    name: 'Directus',
    port,
    headers: { authorization: `Bearer ${token}` },
    pathOf: (id) => `/items/onderzoek/${id}?fields=${fields}`,
    close,
  }
}
