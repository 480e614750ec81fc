import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import { asSuperuser } from './place.ts'
import type { Statement } from './recorded-reads.ts'

/** What the case is opened beside: node:http and a pool, nothing else. */
export interface BareHandler {
  readonly port: number
  close(): Promise<void>
}

/**
 * Answers `/<case>` by doing the recorded reads of that case and one insert in one transaction. It has no roles, no row
 * level security, no session of its own, opens nothing and answers with the number of rows only. With `prepared` its
 * connections keep the plans of its statements, as the program's do.
 */
export const openBareHandler = async (
  superUrl: string,
  reads: ReadonlyMap<string, readonly Statement[]>,
  prepared: boolean,
): Promise<BareHandler> => {
  await asSuperuser(superUrl, [
    'create table if not exists public.bare (id uuid primary key, moment timestamptz not null default now())',
  ])
  const names = new Map<string, string>()
  const ask = (client: pg.PoolClient, text: string, values: unknown[]) => {
    if (!prepared) return client.query(text, values)
    const name = names.get(text) ?? `s${names.size}`
    names.set(text, name)
    return client.query({ name, text, values })
  }
  const pool = new pg.Pool({ connectionString: superUrl, max: 10 })
  // The server that stops first, after an error elsewhere, must not hide that error.
  pool.on('error', () => undefined)
  const answer = async (path: string): Promise<string> => {
    const client = await pool.connect()
    try {
      let rows = 0
      await client.query('begin')
      for (const { sql, values } of reads.get(path) ?? [])
        rows += (await ask(client, sql, values)).rows.length
      await ask(client, 'insert into public.bare (id) values ($1)', [randomUUID()])
      await client.query('commit')
      return String(rows)
    } finally {
      client.release()
    }
  }
  const server = createServer((req, res) => {
    answer(req.url ?? '').then(
      (text) => res.end(text),
      (error: Error) => {
        process.stderr.write(`bare handler: ${error.message}\n`)
        res.writeHead(500).end()
      },
    )
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      await new Promise((done) => server.close(done))
      await pool.end()
    },
  }
}
