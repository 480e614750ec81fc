import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { PeerDatabase } from './peer.ts'

/** What the process is told when it starts. */
export interface ParseOrder {
  readonly folder: string
  readonly port: number
  readonly appId: string
  readonly masterKey: string
  readonly database: PeerDatabase
}

interface ParseObject {
  save(value: Record<string, unknown>, options: { useMasterKey: true }): Promise<unknown>
}
interface ParseSdk {
  readonly Cloud: {
    afterFind(name: string, work: (request: { objects: unknown[]; user?: { id: string } }) => unknown): void
  }
  readonly Object: new (name: string) => ParseObject
}
interface ParseServerLike {
  start(): Promise<unknown>
  readonly app: Parameters<typeof createServer>[1]
}

const text = { type: 'String' } as const

// Only who has the role may read, only rows that name him (ACL), and never the field that is for the office itself.
const readable = { find: { 'role:toeleider': true }, get: { 'role:toeleider': true } }
const schema = (name: string, fields: Record<string, unknown>) => ({
  className: name,
  fields,
  classLevelPermissions: {
    ...readable,
    ...{ create: {}, update: {}, delete: {}, addField: {} },
    protectedFields: { '*': ['intern'], 'role:toeleider': ['intern'] },
  },
})

const definitions = [
  schema('Onderzoek', { nummer: text, staat: text, wet: text, intern: text }),
  schema('Gegeven', {
    dossier: { type: 'Pointer', targetClass: 'Onderzoek' },
    ...{ tekst: text, noodzaak: text, thema: text, categorie: text, niveau: text, bron: text, intern: text },
  }),
  { className: 'Logregel', fields: { wie: text, wat: text, aantal: { type: 'Number' } } },
]

/** One row in a log for each reading, before the answer goes out. */
const cloud = (Parse: ParseSdk) => {
  Parse.Cloud.afterFind('Gegeven', async ({ objects, user }) => {
    const regel = { wie: user?.id ?? '', wat: 'gegeven', aantal: objects.length }
    await new Parse.Object('Logregel').save(regel, { useMasterKey: true })
    return objects
  })
}

const start = async ({ folder, port, appId, masterKey, database }: ParseOrder) => {
  const require = createRequire(join(folder, 'package.json'))
  // It lies in the folder it was installed in, and is no dependency of ours.
  const product = 'parse-server'
  const { ParseServer } = require(product) as {
    ParseServer: new (options: Record<string, unknown>) => ParseServerLike
  }
  const { host, user, password } = database
  const server = new ParseServer({
    ...{ appId, masterKey, cloud, silent: true, logLevel: 'error', directAccess: true },
    serverURL: `http://127.0.0.1:${port}/parse`,
    databaseURI: `postgres://localhost/${database.database}`,
    databaseOptions: { host, port: database.port, user, password, max: 10 },
    allowClientClassCreation: false,
    schema: { definitions, lockSchemas: false },
    enableAnonymousUsers: false,
    logsFolder: null,
  })
  await server.start()
  const express = createRequire(require.resolve(product))('express') as () => {
    use(path: string, app: unknown): void
  } & ((...args: unknown[]) => void)
  const app = express()
  app.use('/parse', server.app)
  createServer(app).listen(port, '127.0.0.1', () => process.send?.('ready'))
}

process.on('message', (order: ParseOrder) => {
  start(order).catch((error: Error) => {
    process.stderr.write(`Parse Server: ${error.message}\n`)
    process.exit(1)
  })
})
