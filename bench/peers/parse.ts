import { fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { gegevensPerCase } from '../cases.ts'
import { asSuperuser } from '../place.ts'
import type { PeerPackages } from './install.ts'
import type { ParseOrder } from './parse-process.ts'
import { gegevensOfOthers, type Peer, type PeerCases, type PeerDatabase } from './peer.ts'

/** Parse Server 9.10.0 (Apache-2.0). The newest `router` breaks its cloud code. */
export const parsePackages: PeerPackages = {
  name: 'parse-server',
  dependencies: { 'parse-server': '9.10.0', router: '2.2.0' },
  overrides: { router: '2.2.0' },
}

const pointer = (id: string) => JSON.stringify({ __type: 'Pointer', className: 'Onderzoek', objectId: id })

const moments = `"createdAt", "updatedAt", "_rperm", "_wperm"`
const words = `'Zij vertelt dat brief nummer ' || k || ' van de gemeente al weken ongeopend op de kast ligt.'`

const rowsOf = (userId: string, { cases, others }: PeerCases): readonly string[] => {
  const mine = `now(), now(), array['${userId}'], array[]::text[]`
  const another = `now(), now(), array['somebodyelse'], array[]::text[]`
  const list = cases.map((id) => `'${id}'`).join(',')
  const dossier = (id: string, from: string, may: string) =>
    `insert into "Onderzoek" ("objectId", ${moments}, nummer, staat, wet, intern)
     select ${id}, ${may}, left(${id}, 8), 'loopt', 'wmo', 'x' from ${from}`
  const gegeven = (id: string, from: string, may: string, each: number) =>
    `insert into "Gegeven" ("objectId", ${moments}, dossier, tekst, noodzaak, thema, categorie, niveau, bron, intern)
     select ${id} || '-' || k, ${may}, ${id}, ${words}, 'Nodig om te weten welke hulp past en wat eerst moet.',
       'schulden', 'gewoon', 'dat', 'betrokkene-zelf', 'x' from ${from} cross join generate_series(1, ${each}) k`
  const own = `unnest(array[${list}]) c`
  const rest = `generate_series(1, ${others}) i`
  return [
    dossier('c', own, mine),
    gegeven('c', own, mine, gegevensPerCase),
    dossier(`'n' || i`, rest, another),
    gegeven(`'n' || i`, rest, another, gegevensOfOthers),
    'create index on "Gegeven" (dossier)',
    'vacuum analyze',
  ]
}

/** Starts Parse Server with the same cases, one worker with a role, rules per field and row, and a log row per reading. */
export const startParse = async (folder: string, database: PeerDatabase, set: PeerCases): Promise<Peer> => {
  const port = 41_337
  const [appId, masterKey] = [randomUUID(), randomUUID()]
  const child = fork(fileURLToPath(new URL('./peers/parse-process.js', import.meta.url)))
  const order: ParseOrder = { folder, port, appId, masterKey, database }
  await new Promise<void>((done, fail) => {
    child.once('message', () => done())
    child.once('exit', () => fail(new Error('Parse Server did not start')))
    child.send(order)
  })
  const base = `http://127.0.0.1:${port}/parse`
  const ask = async (path: string, body: unknown, asMaster = {}): Promise<Record<string, string>> => {
    const headers = { 'content-type': 'application/json', 'x-parse-application-id': appId, ...asMaster }
    const answer = await fetch(base + path, { method: 'POST', headers, body: JSON.stringify(body) })
    if (!answer.ok) throw new Error(`Parse Server ${path}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as Record<string, string>
  }
  const { objectId = '', sessionToken = '' } = await ask('/users', {
    username: 'toeleider',
    password: randomUUID(),
  })
  const users = { __op: 'AddRelation', objects: [{ __type: 'Pointer', className: '_User', objectId }] }
  await ask('/roles', { name: 'toeleider', ACL: {}, users }, { 'x-parse-master-key': masterKey })
  await asSuperuser(database.url, rowsOf(objectId, set))
  return {
    name: 'Parse Server',
    port,
    headers: { 'x-parse-application-id': appId, 'x-parse-session-token': sessionToken },
    pathOf: (id) =>
      `/parse/classes/Gegeven?limit=100&include=dossier&where=${encodeURIComponent(`{"dossier":${pointer(id)}}`)}`,
    close: async () => {
      child.removeAllListeners()
      child.kill()
    },
  }
}
