import { setTimeout as sleep } from 'node:timers/promises'
import {
  berichtenrij,
  inrichtingRol,
  registreerGebruiker,
  registreerPet,
  verstuurBericht,
  zetBerichten,
} from '../src/inrichting/index.ts'
import { type Job, openJobs } from '../src/platform/jobs/jobs.ts'
import { type Receiver, startReceiver } from '../src/platform/mail/local-receiver.ts'
import { openMailer } from '../src/platform/mail/mailer.ts'
import { readSmtpAddress } from '../src/platform/mail/smtp-address.ts'
import type { Omgeving } from '../src/verwerking/omgeving.ts'
import type { Wie } from '../src/verwerking/verwerking.ts'
import { ask } from './embedded.ts'
import { gemeente, type TestOmgeving } from './omgeving.ts'

/** A mailer that sends to this mailbox. */
export const mailerTo = ({ url }: Receiver) => {
  const address = readSmtpAddress(url)
  if (!address) throw new Error('the receiver has an address')
  return openMailer(address, 'Samenspraak <samenspraak@voorbeeld.example>')
}

/** Gives a worker a user, a pet and a mail address in the test municipality, whichever of these were there. */
export const geefAdres = async (t: TestOmgeving, wie: Wie, mail: string, organisatieId: string) => {
  await t.omgeving.db.transaction({ role: inrichtingRol, gemeente }, async (tx) => {
    const { gebruikerId, petId: id, rol, naam } = wie
    const oidc = { oidcIssuer: 'https://voorbeeld.test', oidcSubject: gebruikerId }
    await registreerGebruiker(tx, {
      id: gebruikerId,
      ...oidc,
      naam,
      organisatieId,
      isGemeenteambtenaar: true,
    })
    await registreerPet(tx, { gemeente, id, gebruikerId, rol, mandaat: 'Besluit', van: '2026-01-01' })
  })
  await ask(t.superUrl, `update inrichting.gebruiker set mail = '${mail}' where id = '${wie.gebruikerId}'`)
}

/** The queue and a real mailbox beside a test database. No job runs until `bezorg`, or while `werk` works. */
export const testPost = async (t: TestOmgeving) => {
  const mailbox = await startReceiver(Date.now)
  const jobs = await openJobs(t.db, [berichtenrij], () => undefined)
  const post = { db: t.db, jobs, mailer: mailerTo(mailbox), klok: t.klok }
  const bericht: NonNullable<Omgeving['bericht']> = (tx, waar, ids, soort) =>
    zetBerichten(jobs, tx, waar, ids, soort)
  const inDeRij = async () =>
    (await ask(
      t.superUrl,
      `select id, data, state, start_after > now() as later from jobs.job where name = 'notice' order by created_on`,
    )) as { id: string; data: Job['ids']; state: string; later: boolean }[]
  return {
    mailbox,
    post,
    /** The road with notices. */
    omgeving: { ...t.omgeving, bericht },
    /** What waits in the queue, and when it does. */
    wachtend: async () => (await inDeRij()).filter(({ state }) => state === 'created'),
    /** Lets another process work too. */
    werk: async () => {
      const ander = await openJobs(t.db, [berichtenrij], () => undefined)
      await ander.work({ ...berichtenrij, pollingIntervalSeconds: 0.5 }, (job) =>
        verstuurBericht({ ...post, jobs: ander }, job),
      )
      return ander
    },
    /** Waits until nothing is in the queue but what must wait. */
    leeg: async () => {
      for (let keer = 0; keer < 200; keer += 1) {
        if ((await inDeRij()).every(({ state, later }) => state === 'completed' || later)) return
        await sleep(50)
      }
      throw new Error('the queue is not empty')
    },
    /** An hour later: every notice that was sent or waits is that much older. */
    uurLater: async () => {
      await ask(t.superUrl, `update inrichting.bericht set op = op - interval '61 minutes'`)
      await ask(t.superUrl, `update jobs.job set start_after = start_after - interval '61 minutes'`)
    },
    opnieuw: async () => {
      mailbox.clear()
      await ask(
        t.superUrl,
        'truncate inrichting.bericht, inrichting.berichtwacht, inrichting.dagbericht, inrichting.berichtvoorkeur',
      )
      await ask(t.superUrl, `delete from jobs.job where name = 'notice'`)
    },
    async sluit() {
      await jobs.stop()
      await mailbox.close()
    },
  }
}

export type TestPost = Awaited<ReturnType<typeof testPost>>
