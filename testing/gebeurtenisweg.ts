import { gebeurtenisrij, stuurGebeurtenis, zetGebeurtenis } from '../src/inrichting/index.ts'
import { meldsleutelVan } from '../src/inrichting/meldsleutel.ts'
import { outgoingPost } from '../src/platform/http/outgoing-post.ts'
import { openJobs, type Queue } from '../src/platform/jobs/jobs.ts'
import { persoonVan } from '../src/platform/keys/pseudonym.ts'
import type { LogLine } from '../src/platform/log/log.ts'
import { runVerwerking } from '../src/verwerking/run-verwerking.ts'
import type { Verwerking, Wie } from '../src/verwerking/verwerking.ts'
import { ask } from './embedded.ts'
import { gemeente, herkomst, testOmgeving } from './omgeving.ts'

/** The queue of notices with short patience. */
export const snelleRij: Queue = {
  ...gebeurtenisrij,
  retryLimit: 3,
  retryDelay: 1,
  retryDelayMax: 1,
  expireInSeconds: 1,
  pollingIntervalSeconds: 0.5,
}

/** The road with notices to systems of parties. Nothing is sent until `werk`. */
export const gebeurtenisweg = async (datum: string) => {
  const kaal = await testOmgeving(datum)
  const { klok, db, superUrl } = kaal
  const { sleutels } = kaal.omgeving
  const jobs = await openJobs(db, [snelleRij], () => undefined)
  const omgeving = {
    ...kaal.omgeving,
    gebeurtenis: (...[tx, gemeente, wat]: Parameters<NonNullable<typeof kaal.omgeving.gebeurtenis>>) =>
      zetGebeurtenis({ jobs, klok, sleutels }, tx, gemeente, wat),
  }
  const sleutel = (gemeente: string, nummer: number) => meldsleutelVan(sleutels, gemeente, nummer)
  const inDeRij = async () =>
    (await ask(
      superUrl,
      `select id, data, state, created_on as "putAt" from jobs.job where name = 'event' order by created_on, id`,
    )) as { id: string; data: Readonly<Record<string, string>>; state: string; putAt: Date }[]
  const doe = (verwerking: Verwerking, wie: Wie, invoer: unknown, rest: object = {}) => {
    klok.advance(1)
    return runVerwerking(verwerking, { invoer, ...rest }, wie, omgeving, herkomst)
  }
  return {
    ...kaal,
    omgeving,
    doe,
    sleutel,
    inDeRij,
    /** The dossier that a notice in the queue is about, as its party knows it. */
    dossierVan: ({ dossier = '' }: Readonly<Record<string, string>>) =>
      persoonVan(sleutels, gemeente, 'meldingen-in-de-rij', dossier),
    /** The notices that this caused, by kind. */
    nieuw: async (act: () => Promise<unknown>) => {
      const ervoor = new Set((await inDeRij()).map(({ id }) => id))
      await act()
      return (await inDeRij()).filter(({ id }) => !ervoor.has(id))
    },
    /** Lets another process send what waits, with as much patience as it is given; gives what it logged. */
    werk: async (timeoutMs = 500) => {
      const log: LogLine[] = []
      const ander = await openJobs(db, [snelleRij], (line) => log.push(line), 1)
      const post = { db, klok, sleutels, sleutel, stuur: outgoingPost({ timeoutMs, loopback: true }) }
      await ander.work(snelleRij, (job) => stuurGebeurtenis(post, job))
      return { log, stop: () => ander.stop() }
    },
    leeg: () => ask(superUrl, `delete from jobs.job where name in ('event', 'dead')`),
    async close() {
      await jobs.stop()
      await kaal.close()
    },
  }
}

export type Gebeurtenisweg = Awaited<ReturnType<typeof gebeurtenisweg>>
