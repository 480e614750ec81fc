import pg from 'pg'
import { asSuperuser } from '../place.ts'

/** Another product that reads the same cases: a process of its own, on a database of its own on the same server. */
export interface Peer {
  readonly name: string
  readonly port: number
  readonly headers: Readonly<Record<string, string>>
  /** The address of one case with its gegevens, in one request. */
  pathOf(caseId: string): string
  close(): Promise<void>
}

/** How a peer reaches its database. */
export interface PeerDatabase {
  readonly url: string
  readonly host: string
  readonly port: number
  readonly user: string
  readonly password: string
  readonly database: string
}

/** Makes an empty database for a peer. */
export const peerDatabase = async (superUrl: string, database: string): Promise<PeerDatabase> => {
  await asSuperuser(superUrl, [`create database ${database} template template0`])
  const url = superUrl.replace(/@([^/]*)\/[^?]*/, `@$1/${database}`)
  const { host, port, user = '', password } = new pg.Client({ connectionString: url })
  return { url, host, port, user, password: String(password), database }
}

/** The rows every peer gets: the cases that are opened, and others beside them so that the indexes have work. */
export interface PeerCases {
  readonly cases: readonly string[]
  /** Dossiers beside the cases, with 20 gegevens each. */
  readonly others: number
}

/** Gegevens of the other dossiers, as many as the national set gives an onderzoek. */
export const gegevensOfOthers = 20

/** Asks until it answers, at most a minute. Throws when it does not. */
export const untilItAnswers = async (url: string, headers: Record<string, string> = {}): Promise<void> => {
  for (let tries = 0; tries < 300; tries += 1) {
    const answer = await fetch(url, { headers }).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((done) => setTimeout(done, 200))
  }
  throw new Error(`nothing answers on ${new URL(url).pathname}`)
}
