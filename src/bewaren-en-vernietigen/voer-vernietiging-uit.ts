import { dossiersMetId, type Gevonden } from '../dossier/vernietigen.store.ts'
import { personenMetId, pseudoniemVan, verwijderPersoon } from '../personen/index.ts'
import type { Omgeving } from '../verwerking/omgeving.ts'
import { logTaak, type Taak } from '../verwerking/taak.ts'
import type { Compartiment } from '../wet/compartimenten.ts'
import { bewaringen } from './bewaring.ts'
import { metDossiers, vernietigDossier } from './vernietig-dossier.ts'

const role = 'samenspraak_vernietiging'

/** Carries out on the database what was destroyed before: after a restore, or when the program was stopped half-way. */
export const vernietigOpnieuw: Taak = {
  id: 'bewaren-en-vernietigen.vernietig-opnieuw',
  doel: 'vernietiging',
  normen: ['N-5.4.5-1a', 'N-5.4.5-1b', 'N-5.4.5-2', 'N-AVG-5-1e'],
  compartimenten: [...metDossiers, 'personen'],
}

interface Teruggekomen {
  readonly dossiers: readonly (Gevonden & { readonly compartiment: Compartiment })[]
  readonly personen: readonly Gevonden[]
}

const zoek = ({ db }: Omgeving, ids: readonly string[]): Promise<Teruggekomen> =>
  db.transaction({ role }, async (tx) => {
    const gevonden = await dossiersMetId(tx, metDossiers, ids)
    const dossiers = gevonden.map(({ schema: compartiment, ...dossier }) => ({ ...dossier, compartiment }))
    return { dossiers, personen: await personenMetId(tx, ids) }
  })

const opnieuwDossier = (
  omgeving: Omgeving,
  { gemeente, id, compartiment }: Teruggekomen['dossiers'][number],
): Promise<boolean> =>
  omgeving.db.transaction({ role, gemeente }, async (tx) => {
    const begonnen = omgeving.klok.now()
    const pseudoniemen = await vernietigDossier(tx, omgeving.sleutels, { gemeente, compartiment }, id)
    if (!pseudoniemen) return false
    const artikel = bewaringen[`${compartiment}.dossier`]?.artikel ?? 'avg-opslagbeperking'
    const stap = { gemeente, compartiment, artikel, objectId: id, pseudoniemen, begonnen }
    await logTaak(tx, omgeving, vernietigOpnieuw, stap)
    return true
  })

const opnieuwPersoon = (omgeving: Omgeving, { gemeente, id }: Gevonden): Promise<boolean> =>
  omgeving.db.transaction({ role, gemeente }, async (tx) => {
    const begonnen = omgeving.klok.now()
    const binnen = { gemeente, compartiment: 'personen' } as const
    const pseudoniem = pseudoniemVan(omgeving.sleutels, binnen, id)
    if (!(await verwijderPersoon(tx, omgeving.sleutels, binnen, pseudoniem))) return false
    await logTaak(tx, omgeving, vernietigOpnieuw, {
      ...binnen,
      artikel: 'avg-opslagbeperking',
      objectId: pseudoniem,
      pseudoniemen: [pseudoniem],
      begonnen,
    })
    return true
  })

/**
 * Removes every dossier and person that stands on the list of destroyed ids and is in the database all the same, each in a
 * transaction with its log (5.4.5; AVG 5 lid 1 onder e). Before anything is served; repeating it is harmless.
 * Gives how many there were.
 */
export const voerVernietigingUit = async (
  omgeving: Omgeving,
): Promise<{ readonly dossiers: number; readonly personen: number }> => {
  const ids: string[] = []
  for await (const id of omgeving.sleutels.destroyed()) ids.push(id)
  if (ids.length === 0) return { dossiers: 0, personen: 0 }
  const terug = await zoek(omgeving, ids)
  let [dossiers, personen] = [0, 0]
  for (const dossier of terug.dossiers) if (await opnieuwDossier(omgeving, dossier)) dossiers += 1
  for (const persoon of terug.personen) if (await opnieuwPersoon(omgeving, persoon)) personen += 1
  return { dossiers, personen }
}
