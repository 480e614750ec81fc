import { type Clock, vandaag } from '../platform/clock/clock.ts'
import type { Database } from '../platform/db/database.ts'
import type { Tx } from '../platform/db/tx.ts'
import type { Job, Jobs, Queue } from '../platform/jobs/jobs.ts'
import type { Mailer } from '../platform/mail/mailer.ts'
import { bericht } from '../teksten/nl/bericht.ts'
import { vul } from '../teksten/tekst.ts'
import { isGeheimhouder, partijRegimeNamen } from '../wet/partij-regimes.ts'
import {
  berichtRol,
  claimBericht,
  laatsteBericht,
  meldVerzonden,
  type Ontvanger,
  vindOntvanger,
} from './bericht.store.ts'
import { laatWachten, voorkeurenVan, wachtNietMeer } from './berichtvoorkeur.store.ts'
import {
  type Berichtsoort,
  berichtsoorten,
  bundelId,
  rollenMetBericht,
  soortVan,
  wanneerVan,
} from './rules/berichtsoorten.ts'

/** Notices to workers: asked for again while one waits, it is one. */
export const berichtenrij: Queue = {
  name: 'notice',
  policy: 'fold',
  retryLimit: 8,
  retryDelay: 30,
  retryDelayMax: 3_600,
  expireInSeconds: 120,
  pollingIntervalSeconds: 2,
}

/** The regimes under which nobody is reminded: a geheimhouder hears only once that a question waits. */
export const geheimen = partijRegimeNamen.filter(isGeheimhouder)
const adres = /^[^\s<>@,;:"]+@[^\s<>@,;:"]+$/

/** What sending needs. */
export interface Berichtpost {
  readonly db: Database
  readonly jobs: Jobs
  readonly mailer: Mailer
  /** The day on which a mandate must run. */
  readonly klok: Clock
}

/**
 * Puts a notice of one kind, or that of the day, to each worker in the queue, in the running transaction; afterwards that has the
 * role of the queue.
 */
export const zetBerichten = (
  jobs: Jobs,
  tx: Tx,
  gemeente: string,
  gebruikerIds: readonly string[],
  soort: Berichtsoort | 'bundel' = 'nieuw',
  overSeconden?: number,
): Promise<void> => {
  const id = soort === 'bundel' ? bundelId : berichtsoorten[soort].id
  return jobs.put(
    tx,
    berichtenrij,
    gebruikerIds.map((gebruiker) => ({
      key: `${gemeente}/${gebruiker}/${soort}`,
      ids: { gemeente, gebruiker, ...(soort === 'nieuw' ? {} : { soort: id }) },
    })),
    overSeconden,
  )
}

/** Whether a notice of this kind goes now by what the worker chose; what he wants once a day waits for that one. */
const wilNu = async (tx: Tx, { ids: { gemeente = '', gebruiker = '', soort } }: Job): Promise<boolean> => {
  if (soort === bundelId) {
    await wachtNietMeer(tx, gemeente, gebruiker)
    return true
  }
  const wanneer = wanneerVan(soortVan(soort), await voorkeurenVan(tx, gemeente, gebruiker))
  if (wanneer === 'dagelijks') await laatWachten(tx, gemeente, gebruiker)
  return wanneer === 'direct'
}

type Besluit = Ontvanger | undefined

/** Whether a notice goes now: not without an address, not when one went since it was asked, not twice in an hour. */
const beslis = async (tx: Tx, { jobs, klok }: Berichtpost, job: Job): Promise<Besluit> => {
  const { gemeente = '', gebruiker = '' } = job.ids
  const ontvanger = await vindOntvanger(tx, gemeente, gebruiker, {
    op: vandaag(klok),
    rollen: rollenMetBericht,
    geheimen,
    nieuweVraag: job.ids.soort === undefined,
  })
  if (!ontvanger || !adres.test(ontvanger.mail)) return undefined
  if (!(await wilNu(tx, job))) return undefined
  const laatste = await laatsteBericht(tx, gemeente, gebruiker)
  if (laatste?.verzonden && laatste.op >= job.putAt) return undefined
  if (await claimBericht(tx, gemeente, gebruiker, job.id)) return ontvanger
  const soort = job.ids.soort === bundelId ? 'bundel' : soortVan(job.ids.soort)
  await zetBerichten(jobs, tx, gemeente, [gebruiker], soort, laatste?.over)
  return undefined
}

/**
 * Sends the notice that a job asks for: that something waits, of which municipality, and nothing else. The address is looked
 * up now. At most one an hour for each worker of a municipality; what was asked in between comes with the next. Throws
 * what the mailer throws: then the job is done again.
 */
export const verstuurBericht = async (post: Berichtpost, job: Job): Promise<void> => {
  const { gemeente = '', gebruiker = '' } = job.ids
  const scope = { role: berichtRol, gemeente }
  const ontvanger = await post.db.transaction(scope, (tx) => beslis(tx, post, job))
  if (!ontvanger) return
  await post.mailer.send({
    id: job.id,
    to: ontvanger.mail,
    subject: bericht.onderwerp,
    text: vul(bericht.tekst, { gemeente: ontvanger.gemeenteNaam }),
  })
  await post.db.transaction(scope, (tx) => meldVerzonden(tx, gemeente, gebruiker, job.id))
}
