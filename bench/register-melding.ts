import { Agent, request } from 'node:http'
import { beginTriage } from '../src/meldpunt/begin-triage.ts'
import { informeerGemelde } from '../src/meldpunt/informeer-gemelde.ts'
import { legContactGemeldeVast } from '../src/meldpunt/leg-contact-gemelde-vast.ts'
import { meldingDossier } from '../src/meldpunt/melding-dossier.ts'
import { systemClock, vandaag } from '../src/platform/clock/clock.ts'
import { csrfHeader } from '../src/platform/identity/csrf.ts'
import type { Options } from './options.ts'
import type { Addresses } from './place.ts'
import { type Row, row } from './row.ts'
import { openSite } from './site.ts'
import { type Stage, smallSet } from './stage.ts'
import { percentile } from './statistics.ts'
import { telephonist } from './worker.ts'

type Post = (path: string, body: object) => Promise<Record<string, unknown>>

/** Posts JSON over real HTTP as a program does that is signed in. Throws on any answer but 201. */
const poster = (port: number, headers: Readonly<Record<string, string>>, agent: Agent): Post => {
  return (path, body) =>
    new Promise((done, fail) => {
      const text = JSON.stringify(body)
      const own = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }
      const options = { host: '127.0.0.1', port, method: 'POST', agent, path: `/api/v1${path}` }
      const sent = request({ ...options, headers: { ...headers, ...own } }, (res) => {
        const parts: Buffer[] = []
        res.on('data', (part: Buffer) => parts.push(part))
        res.on('error', fail)
        res.on('end', () => {
          const answer = Buffer.concat(parts).toString()
          if (res.statusCode === 201) done(JSON.parse(answer) as Record<string, unknown>)
          else fail(new Error(`${path} answered ${res.statusCode}: ${answer.slice(0, 200)}`))
        })
      })
      sent.on('error', fail)
      sent.end(text)
    })
}

const dag = vandaag(systemClock)

/** A call that is stored, somebody tried to reach her, she heard of it, and the triage ended: four acts. */
const registerAndTriage = async (post: Post, nr: number): Promise<void> => {
  const gesprek = { ...beginTriage.voorbeeld, achternaam: `Voorbeeld ${nr}`, ontvangenOp: dag }
  const { dossierId } = await post(`/${meldingDossier.pad}`, gesprek)
  const melding = `/${meldingDossier.pad}/${String(dossierId)}`
  await post(`${melding}/${legContactGemeldeVast.pad}`, { datum: dag, uitkomst: 'gesproken' })
  await post(`${melding}/${informeerGemelde.pad}`, { datum: dag, hoe: 'gesprek' })
  await post(`${melding}/uitkomsten`, { uitkomst: 'beknopt-advies' })
}

/** A site with somebody at the telephone, and how long each melding took, in milliseconds. */
interface Desk {
  readonly post: Post
  readonly latencies: number[]
  seconds: number
  close(): Promise<void>
}

const openDesk = async (stage: Stage, { appUrl }: Addresses, connections: number): Promise<Desk> => {
  const { sleutels, assetsDir, place } = stage
  const site = await openSite({ url: appUrl, sleutels, assetsDir, folder: place.folder })
  const { gemeente, gebruikerId: userId, petId } = telephonist
  const cookie = await site.signIn({ gemeente, userId, petId })
  const page = await (await site.app.request('/werkvoorraad', { headers: { cookie } })).text()
  const csrf = /name="_csrf"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="_csrf"/.exec(page)
  const headers = { cookie, [csrfHeader]: csrf?.[1] ?? csrf?.[2] ?? '', 'sec-fetch-site': 'same-origin' }
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  return {
    post: poster(site.port, headers, agent),
    latencies: [],
    seconds: 0,
    async close() {
      agent.destroy()
      await site.close()
    },
  }
}

/** A closed loop: each telephone takes its next call when the melding of the last is done with. */
const answerCalls = async (desk: Desk, calls: number, connections: number): Promise<void> => {
  let next = 0
  const begin = performance.now()
  const telephone = async () => {
    while (next < calls) {
      next += 1
      const from = performance.now()
      await registerAndTriage(desk.post, next)
      desk.latencies.push(performance.now() - from)
    }
  }
  await Promise.all(Array.from({ length: connections }, telephone))
  desk.seconds += (performance.now() - begin) / 1000
}

const p95 = ({ latencies }: Desk): number => percentile(latencies, 0.95)
const perSecond = ({ latencies, seconds }: Desk): number => latencies.length / seconds

const rowsOf = (small: Desk, big: Desk, options: Options): readonly Row[] => {
  const set = `${options.dossiers} beside ${smallSet} dossiers`
  const how = `${big.latencies.length} meldingen of four acts each over HTTP in ${options.rounds} interleaved rounds, ${options.connections} at a time, the sender in the same process`
  return [
    row('register and triage a melding, p95', {
      value: p95(big),
      unit: 'ms',
      ratio: p95(big) / p95(small),
      note: `reported, no budget; ${set}; ${how}; p50 ${percentile(big.latencies, 0.5).toFixed(1)} ms; small: p95 ${p95(small).toFixed(1)} ms`,
    }),
    row('register and triage a melding, per second', {
      value: perSecond(big),
      unit: '/s',
      ratio: perSecond(big) / perSecond(small),
      note: `reported, no budget; ${set}; small: ${perSecond(small).toFixed(1)}/s`,
    }),
  ]
}

/** Registers and triages meldingen over the API, each by four acts on the one road, on the small and the big set. */
export const registerMelding = async (stage: Stage, options: Options): Promise<readonly Row[]> => {
  const { connections, rounds, requests } = options
  const small = await openDesk(stage, stage.small, connections)
  const big = await openDesk(stage, stage.big, connections)
  try {
    for (const desk of [small, big]) {
      await answerCalls(desk, connections, connections)
      desk.latencies.length = 0
      desk.seconds = 0
    }
    for (let round = 0; round < rounds; round += 1)
      for (const desk of round % 2 === 0 ? [small, big] : [big, small])
        await answerCalls(desk, Math.ceil(requests / rounds), connections)
    return rowsOf(small, big, options)
  } finally {
    await Promise.all([small.close(), big.close()])
  }
}
