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
import type { Kader, Lijst, LijstBron } from '../verwerking/verwerking.ts'
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

/** Counts in the compartment of a list, and logs that it was counted. */
const tel = (
  { omgeving }: Post,
  { compartiment }: Pick<Lijst, 'compartiment'>,
  { wie: { gemeente, petId } }: Kader,
  lees: (bron: LijstBron) => Promise<number>,
): Promise<number> =>
  omgeving.db.transaction({ role: rolVan(compartiment), gemeente }, async (tx) => {
    const begonnen = omgeving.klok.now()
    const aantal = await lees({ tx, omgeving })
    await logTaak(tx, omgeving, telVoorBericht, {
      ...{ gemeente, compartiment, artikel: 'autorisatie', objectId: petId },
      ...{ pseudoniemen: [], begonnen },
    })
    return aantal
  })

const telTermijnen = (post: Post, lijst: Lijst, kader: Kader): Promise<number> =>
  tel(post, lijst, kader, async (bron) => {
    const invoer = { alleenTellen: true, bladzijde: 1, telTot: plusDagen(kader.vandaag, dagenVooraf) }
    return ((await lijst.lees(invoer, bron, kader)).uitkomst as Werklijst).vandaag
  })

/** For who divides the work: what runs out in a case in which nobody works, as far as he wants to know. */
const telZonderIemand = (
  post: Post,
  { verdeling }: Hoofdstuk,
  kader: Kader,
  wil: (soort: 'termijn' | 'afspraak') => boolean,
): Promise<number> | number => {
  if (!verdeling?.lijst.rollen.includes(kader.wie.rol)) return 0
  if (!wil('termijn') && !wil('afspraak')) return 0
  const termijnTot = wil('termijn') ? plusDagen(kader.vandaag, dagenVooraf) : undefined
  return tel(post, verdeling.lijst, kader, (bron) =>
    verdeling.telZonderIemand(bron, kader, { termijnTot, afspraken: wil('afspraak') }),
  )
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
  const wil = (soort: 'termijn' | 'afspraak') => wanneerVan(soort, gekozen) === 'dagelijks'
  const lijsten = hoofdstuk.lijsten.filter(({ rollen }) => rollen.includes(kader.wie.rol))
  if (wil('termijn'))
    for (const lijst of lijsten) if ((await telTermijnen(post, lijst, kader)) > 0) return true
  if ((await telZonderIemand(post, hoofdstuk, kader, wil)) > 0) return true
  const wilAgenda = lijsten.length > 0 && wil('afspraak')
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
