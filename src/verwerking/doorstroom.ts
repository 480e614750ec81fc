import { randomUUID } from 'node:crypto'
import { laadDossier } from '../dossier/dossier.store.ts'
import { takeRole } from '../platform/db/role.ts'
import type { Tx } from '../platform/db/tx.ts'
import type { Compartiment } from '../wet/compartimenten.ts'
import { magStromen } from '../wet/doorstroom.ts'
import { rolVan } from './database-rol.ts'
import type { Gang } from './gang.ts'
import { maakKluis, openKluis } from './kluis.ts'
import { geschrevenVan, leegDossier, maakSchrijver, voegDossierToe } from './schrijver.ts'
import type { Schrijver, Werk } from './werk.ts'

const inNieuw = async (
  tx: Tx,
  gang: Gang,
  naar: Compartiment,
  nieuw: Parameters<typeof voegDossierToe>[4],
) => {
  const id = randomUUID()
  const kluis = await maakKluis(gang.omgeving.sleutels, gang.wie.gemeente, naar, id)
  await voegDossierToe(tx, gang, naar, id, nieuw)
  return maakSchrijver(tx, gang, naar, id, 1, kluis, leegDossier)
}

const inBestaand = async (tx: Tx, gang: Gang, naar: Compartiment, id: string): Promise<Schrijver> => {
  const geladen = await laadDossier(tx, naar, gang.wie.gemeente, id, {
    tabellen: ['overgang', 'betrokkene'],
    slot: true,
  })
  if (!geladen) throw new Error('no such dossier to flow to')
  const kluis = await openKluis(gang.omgeving.sleutels, naar, geladen.dossier)
  const schrijver = maakSchrijver(
    tx,
    gang,
    naar,
    id,
    geladen.dossier.versie + 1,
    kluis,
    geschrevenVan(geladen.dossier),
  )
  await schrijver.werkBij({ versie: geladen.dossier.versie + 1 })
  return schrijver
}

/**
 * Work in another compartment inside the same transaction: takes that compartment's role for as long as it lasts and
 * comes back to the own one. Only when the flow table has a row for it.
 */
export const maakDoorstroom =
  (tx: Tx, gang: Gang, van: Compartiment): Werk<unknown>['stroomDoor'] =>
  async (naar, doel, werk) => {
    if (!magStromen(van, naar, gang.kader.vandaag).toegestaan) throw new Error('no row in the flow table')
    await takeRole(tx, rolVan(naar))
    const schrijver =
      'nieuw' in doel
        ? await inNieuw(tx, gang, naar, doel.nieuw)
        : await inBestaand(tx, gang, naar, doel.dossierId)
    const resultaat = await werk(schrijver)
    await takeRole(tx, rolVan(van))
    return resultaat
  }
