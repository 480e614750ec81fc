import {
  type Berichtpost,
  berichtenrij,
  eenmaligerij,
  gebeurtenisrij,
  meldsleutelVan,
  stuurGebeurtenis,
  verstuurBericht,
  zetBerichten,
  zetGebeurtenis,
} from '../inrichting/index.ts'
import { systemClock } from '../platform/clock/clock.ts'
import type { Settings } from '../platform/config/settings.ts'
import { outgoingPost } from '../platform/http/outgoing-post.ts'
import { type Jobs, openJobs } from '../platform/jobs/jobs.ts'
import type { Log } from '../platform/log/log.ts'
import type { Receiver } from '../platform/mail/local-receiver.ts'
import { type Mailer, openMailer } from '../platform/mail/mailer.ts'
import { readSmtpAddress } from '../platform/mail/smtp-address.ts'
import type { Omgeving } from '../verwerking/omgeving.ts'
import { cleaningQueue } from './cleaning.ts'
import { dagrij } from './dagrij.ts'
import type { Stops } from './stop-in-order.ts'

/** The queue, and where mail goes: to the relay, in a demo to the mailbox of this machine, or nowhere. */
export interface Post {
  readonly jobs: Jobs
  /** The road, with notices when there is somewhere to send them. */
  readonly omgeving: Omgeving
  readonly mailbox: Receiver | undefined
  readonly mailer: Mailer | undefined
}

const demoSender = 'Samenspraak <samenspraak@voorbeeld.example>'

const relayOf = (settings: Settings, mailbox: Receiver | undefined) => {
  const address = mailbox ? readSmtpAddress(mailbox.url) : settings.SMTP_URL
  const from = mailbox ? demoSender : settings.MAIL_FROM
  return address && from ? openMailer(address, from) : undefined
}

// Only a demo loads it: a municipality has no mailbox of its own.
const openMailbox = async (stops: Stops): Promise<Receiver> => {
  const { startReceiver } = await import('../platform/mail/local-receiver.ts')
  const mailbox = await startReceiver(systemClock.now)
  stops.push(() => mailbox.close())
  return mailbox
}

/** Lets this process send notices to systems of parties; gives the road that puts them in the queue. Only a demo sends to this machine. */
const sendEvents = async (jobs: Jobs, omgeving: Omgeving, demo: boolean): Promise<Omgeving> => {
  const { db, klok, sleutels } = omgeving
  const post = {
    ...{ db, klok, sleutels },
    sleutel: (gemeente: string, nummer: number) => meldsleutelVan(sleutels, gemeente, nummer),
    stuur: outgoingPost({ timeoutMs: 10_000, loopback: demo }),
  }
  await jobs.work(gebeurtenisrij, (job) => stuurGebeurtenis(post, job))
  return {
    ...omgeving,
    gebeurtenis: (tx, gemeente, wat) => zetGebeurtenis({ jobs, klok, sleutels }, tx, gemeente, wat),
  }
}

/** Opens the queue and the way mail leaves. Without a relay no notice is put in the queue. */
export const openPost = async (
  settings: Settings,
  omgeving: Omgeving,
  demo: boolean,
  log: Log,
  stops: Stops,
): Promise<Post> => {
  const mailbox = demo ? await openMailbox(stops) : undefined
  const jobs = await openJobs(
    omgeving.db,
    [berichtenrij, eenmaligerij, dagrij, gebeurtenisrij, cleaningQueue],
    log,
  )
  stops.push(() => jobs.stop())
  const metSystemen = await sendEvents(jobs, omgeving, demo)
  const mailer = relayOf(settings, mailbox)
  if (!mailer) return { jobs, omgeving: { ...metSystemen, zonderPost: true }, mailbox, mailer }
  const post: Berichtpost = { db: omgeving.db, jobs, mailer, klok: omgeving.klok }
  await jobs.work(berichtenrij, (job) => verstuurBericht(post, job))
  // It counts with every worklist there is; a command that sends nothing, such as the restore, needs none of them.
  const { startDagberichten } = await import('./dagberichten.ts')
  await startDagberichten(jobs, omgeving)
  const bericht: NonNullable<Omgeving['bericht']> = (tx, gemeente, ids, soort) =>
    zetBerichten(jobs, tx, gemeente, ids, soort)
  return { jobs, omgeving: { ...metSystemen, bericht }, mailbox, mailer }
}
