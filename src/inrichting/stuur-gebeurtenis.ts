import { randomUUID } from 'node:crypto'
import { type Clock, vandaag } from '../platform/clock/clock.ts'
import type { Database } from '../platform/db/database.ts'
import type { Tx } from '../platform/db/tx.ts'
import { signedHeaders } from '../platform/http/message-signature.ts'
import type { OutgoingPost } from '../platform/http/outgoing-post.ts'
import type { Job, Jobs, Queue } from '../platform/jobs/jobs.ts'
import { persoonVan, pseudoniem } from '../platform/keys/pseudonym.ts'
import type { Gebeurtenis } from '../verwerking/gebeurtenis.ts'
import { berichtRol } from './bericht.store.ts'
import type { Meldsleutel } from './meldsleutel.ts'
import { meldingsoorten, ookVoorGeheimhouder } from './rules/gebeurtenissen.ts'
import { hoortMee, meldadresVan } from './systeem.store.ts'
import { geheimen } from './verstuur-bericht.ts'

/** Notices to systems of parties: tried again for a day and a half, with growing pauses. */
export const gebeurtenisrij: Queue = {
  name: 'event',
  policy: 'fold',
  retryLimit: 14,
  retryDelay: 30,
  retryDelayMax: 21_600,
  expireInSeconds: 60,
  pollingIntervalSeconds: 2,
}

type Sleutels = Parameters<typeof pseudoniem>[0]

/** What putting a notice in the queue needs. */
export interface Gebeurteniswachtrij {
  readonly jobs: Jobs
  readonly klok: Clock
  readonly sleutels: Sleutels
}

/**
 * The queue holds the moment at which the college acted. Beside it the dossier of the party does not stand as it is known there: the
 * database alone would pair it with the dossier of that act (ADR 0006).
 */
const inDeRij = 'meldingen-in-de-rij'

/**
 * Puts a notice to each system of the organisation in the queue, in the running transaction, which afterwards may have the role of the
 * queue. Of an organisation without a system nothing is put; of a geheimhouder only that something came (N-5.4.2-2-vrz).
 */
export const zetGebeurtenis = async (
  { jobs, klok, sleutels }: Gebeurteniswachtrij,
  tx: Tx,
  gemeente: string,
  { soort, ingang, organisatieId, dossierId }: Gebeurtenis,
): Promise<void> => {
  const melding = meldingsoorten.find((een) => een.ingang === ingang && een.soort === soort)
  if (!melding) return
  const wie = { gemeente, organisatieId, op: vandaag(klok) }
  const systemen = await hoortMee(tx, wie, ookVoorGeheimhouder(soort) ? [] : geheimen)
  if (systemen.length === 0) return
  const dossier = pseudoniem(sleutels, gemeente, inDeRij, dossierId)
  const rijen = systemen.map((systeem) => {
    const gebeurtenis = randomUUID()
    return {
      key: gebeurtenis,
      ids: { gemeente, systeem, gebeurtenis, soort: melding.id, dossier },
    }
  })
  await jobs.put(tx, gebeurtenisrij, rijen)
}

/** What sending needs. */
export interface Gebeurtenispost {
  readonly db: Database
  readonly klok: Clock
  readonly sleutels: Sleutels
  readonly sleutel: (gemeente: string, nummer: number) => Meldsleutel
  readonly stuur: OutgoingPost
}

const contentType = 'application/cloudevents+json; charset=utf-8'

/** Who sends it (NL GOV profile): by its OIN, or by its code until that is set up. */
const bronVan = (gemeente: string, oin: string | null): string =>
  oin ? `urn:nld:oin:${oin}:systeem:samenspraak` : `urn:nld:gemeente:${gemeente}:systeem:samenspraak`

/** The notice itself (NL GOV profile for CloudEvents 1.1, structured mode): its data are the id of the party's own dossier alone. */
const cloudEvent = ({ ids, putAt }: Job, dossierId: string, type: string, oin: string | null): string =>
  JSON.stringify({
    specversion: '1.0',
    id: ids.gebeurtenis,
    source: bronVan(ids.gemeente ?? '', oin),
    type,
    time: putAt.toISOString(),
    datacontenttype: 'application/json',
    data: { dossierId },
  })

/**
 * Sends the notice that a job asks for to the address of its system, signed anew with the key of today. Nothing goes to a system that was
 * ended since. Throws when it did not arrive: then the job is done again, under the same id.
 */
export const stuurGebeurtenis = async (post: Gebeurtenispost, job: Job): Promise<void> => {
  const { gemeente = '', systeem = '', soort, dossier = '' } = job.ids
  const melding = meldingsoorten.find(({ id }) => id === soort)
  const doel = await post.db.transaction({ role: berichtRol, gemeente }, (tx) =>
    meldadresVan(tx, gemeente, systeem, vandaag(post.klok)),
  )
  if (!melding || !doel) return
  const { meldadres, sleutel: nummer, oin } = doel
  // As it is called: a receiver checks the address it sees.
  const url = new URL(meldadres).href
  const { key, kid: keyId } = post.sleutel(gemeente, nummer)
  const body = cloudEvent(job, persoonVan(post.sleutels, gemeente, inDeRij, dossier), melding.type, oin)
  const created = Math.floor(Date.now() / 1000)
  await post.stuur(url, signedHeaders({ url, contentType, body, key, keyId, created }), body)
}
