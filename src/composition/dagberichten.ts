import { telAgenda } from '../dossier/agenda.store.ts'
import {
  berichtRol,
  claimDag,
  type Dagontvanger,
  dagontvangers,
  gemeentenamen,
  inrichtingRol,
  rollenMetBericht,
  voorkeurenVan,
  wanneerVan,
  zetBerichten,
} from '../inrichting/index.ts'
import { vandaag } from '../platform/clock/clock.ts'
import type { Jobs } from '../platform/jobs/jobs.ts'
import { rolVan } from '../verwerking/database-rol.ts'
import type { Hoofdstuk, Werklijst } from '../verwerking/hoofdstuk.ts'
import type { Omgeving } from '../verwerking/omgeving.ts'
import { logTaak, type Taak } from '../verwerking/taak.ts'
import type { Kader, Lijst } from '../verwerking/verwerking.ts'
import { plusDagen } from '../wet/datum.ts'
import { isRol } from '../wet/rollen.ts'
import { dagrij } from './dagrij.ts'
import { hoofdstukken } from './hoofdstukken.ts'

/** Counts per worker whether a term comes near or an appointment is today: numbers, of nobody in particular (N-AVG-5-1c). */
export const telVoorBericht: Taak = {
  id: 'inrichting.tel-voor-bericht',
  doel: 'werkverdeling',
  normen: ['N-AVG-32', 'N-AVG-5-1c'],
  compartimenten: ['onderzoek', 'coordinatie'],
}

/** A term comes near from this many days before its last. */
const dagenVooraf = 3

interface Post {
  readonly omgeving: Omgeving
  readonly jobs: Jobs
}

const telTermijnen = async ({ omgeving }: Post, lijst: Lijst, kader: Kader): Promise<number> => {
  const { gemeente } = kader.wie
  const invoer = {
    alleenTellen: true,
    bladzijde: 1,
    telTot: plusDagen(kader.vandaag, dagenVooraf),
  }
  return omgeving.db.transaction({ role: rolVan(lijst.compartiment), gemeente }, async (tx) => {
    const begonnen = omgeving.klok.now()
    const { uitkomst } = await lijst.lees(invoer, { tx, omgeving }, kader)
    await logTaak(tx, omgeving, telVoorBericht, {
      ...{ gemeente, compartiment: lijst.compartiment, artikel: 'autorisatie', objectId: kader.wie.petId },
      ...{ pseudoniemen: [], begonnen },
    })
    return (uitkomst as Werklijst).vandaag
  })
}

const telAfspraken = ({ omgeving }: Post, { dossier }: Hoofdstuk, { wie, vandaag: dag }: Kader) => {
  const { gemeente, gebruikerId: behandelaar } = wie
  return omgeving.db.transaction({ role: rolVan(dossier.compartiment), gemeente }, (tx) =>
    telAgenda(tx, dossier.compartiment, { gemeente, behandelaar, dag }),
  )
}

/** Whether in one chapter a term comes near or an appointment is today, as far as the worker wants to know. */
const heeftIn = async (
  post: Post,
  hoofdstuk: Hoofdstuk,
  kader: Kader,
  gekozen: Readonly<Record<string, string>>,
): Promise<boolean> => {
  const lijsten = hoofdstuk.lijsten.filter(({ rollen }) => rollen.includes(kader.wie.rol))
  if (wanneerVan('termijn', gekozen) === 'dagelijks')
    for (const lijst of lijsten) if ((await telTermijnen(post, lijst, kader)) > 0) return true
  const wilAgenda = lijsten.length > 0 && wanneerVan('afspraak', gekozen) === 'dagelijks'
  return wilAgenda && (await telAfspraken(post, hoofdstuk, kader)) > 0
}

/** Whether the notice of the day goes to this worker: something waited, a term comes near, or there is an appointment. */
const heeftIets = async (post: Post, gemeente: string, een: Dagontvanger, dag: string): Promise<boolean> => {
  const { rol, petId, gebruikerId, wacht } = een
  if (wacht) return true
  if (!isRol(rol)) return false
  const gekozen = await post.omgeving.db.transaction({ role: berichtRol, gemeente }, (tx) =>
    voorkeurenVan(tx, gemeente, gebruikerId),
  )
  const wie = { gebruikerId, petId, rol, gemeente, naam: '', isAmbtenaar: false }
  for (const hoofdstuk of hoofdstukken)
    if (await heeftIn(post, hoofdstuk, { vandaag: dag, wie }, gekozen)) return true
  return false
}

/**
 * Puts the one notice of the day in the queue for each worker for whom there is something, in all municipalities. A second time on
 * the same day, or by another process, puts nothing: the day is claimed in the transaction that puts it.
 */
export const zetDagberichten = async (post: Post): Promise<void> => {
  const { omgeving, jobs } = post
  const dag = vandaag(omgeving.klok)
  const gemeenten = await omgeving.db.transaction({ role: inrichtingRol }, gemeentenamen)
  for (const gemeente of gemeenten.keys()) {
    const scope = { role: berichtRol, gemeente }
    const petten = await omgeving.db.transaction(scope, (tx) =>
      dagontvangers(tx, gemeente, { op: dag, rollen: rollenMetBericht }),
    )
    for (const een of petten) {
      if (!(await heeftIets(post, gemeente, een, dag))) continue
      await omgeving.db.transaction(scope, async (tx) => {
        if (await claimDag(tx, gemeente, een.gebruikerId, dag))
          await zetBerichten(jobs, tx, gemeente, [een.gebruikerId], 'bundel')
      })
    }
  }
}

/** Lets this process put the notices of the day when it is its turn: at half past seven in the morning. */
export const startDagberichten = async (jobs: Jobs, omgeving: Omgeving): Promise<void> => {
  await jobs.repeat(dagrij, '30 7 * * *')
  await jobs.work(dagrij, () => zetDagberichten({ jobs, omgeving }))
}
