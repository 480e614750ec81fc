import type { KeyObject } from 'node:crypto'
import { vandaag } from '../platform/clock/clock.ts'
import type { Queue } from '../platform/jobs/jobs.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { eenmaligBericht } from '../teksten/nl/eenmalige-vraag.ts'
import { vul } from '../teksten/tekst.ts'
import { berichtRol } from './bericht.store.ts'
import { codeVan, controlenummerVan } from './eenmalige-code.ts'
import { meldVragenVerzonden, teVersturen } from './eenmalige-vraag.store.ts'
import { gemeentenamen } from './gemeente.store.ts'
import { inrichtingRol } from './rol-van-de-database.ts'
import type { Berichtpost } from './verstuur-bericht.ts'

/** The mails with a code: looked for every minute, by one process at a time. */
export const eenmaligerij: Queue = {
  name: 'one-time',
  policy: 'one',
  retryLimit: 3,
  retryDelay: 30,
  retryDelayMax: 300,
  expireInSeconds: 300,
  pollingIntervalSeconds: 5,
}

/** What sending needs beside the post: the key of the codes, and where the site stands. */
export interface Codepost extends Pick<Berichtpost, 'db' | 'mailer' | 'klok'> {
  readonly sleutel: KeyObject
  readonly baseUrl: string
}

type Rij = Awaited<ReturnType<typeof teVersturen>>[number]

const verstuur = async (post: Codepost, gemeente: string, rij: Rij): Promise<void> => {
  const { id, mail: to, verlooptOp, gemeenteNaam } = rij
  const text = vul(eenmaligBericht.tekst, {
    gemeente: gemeenteNaam,
    adres: `${post.baseUrl}/code`,
    code: codeVan(post.sleutel, id),
    controle: controlenummerVan(post.sleutel, id),
    datum: datumInWoorden(verlooptOp),
  })
  await post.mailer.send({ id, to, subject: eenmaligBericht.onderwerp, text })
  await post.db.transaction({ role: berichtRol, gemeente }, (tx) => meldVragenVerzonden(tx, gemeente, id))
}

/**
 * Sends the mail of each question that waits for it: an address of this site to type over, a code, a number to check, and nothing of what is asked
 * or about whom (5.4.2 lid 6). One that fails does not hold up the others. Throws what the mailer threw: then the job is done again.
 */
export const verstuurEenmaligeVragen = async (post: Codepost): Promise<void> => {
  const op = vandaag(post.klok)
  const gemeenten = await post.db.transaction({ role: inrichtingRol }, gemeentenamen)
  const mislukt: unknown[] = []
  for (const gemeente of gemeenten.keys())
    for (const rij of await post.db.transaction({ role: berichtRol, gemeente }, (tx) =>
      teVersturen(tx, gemeente, op),
    ))
      await verstuur(post, gemeente, rij).catch((fout) => mislukt.push(fout))
  if (mislukt.length > 0) throw mislukt[0]
}
