import { randomUUID } from 'node:crypto'
import { laadDossier, laadDossiersOpId } from '../dossier/dossier.store.ts'
import type { Dossier, Tabel } from '../dossier/rijen.ts'
import { takeRole } from '../platform/db/role.ts'
import type { Tx } from '../platform/db/tx.ts'
import { KeyGone } from '../platform/keys/key-store.ts'
import type { Compartiment } from '../wet/compartimenten.ts'
import { magStromen } from '../wet/doorstroom.ts'
import { rolVan } from './database-rol.ts'
import type { Gang } from './gang.ts'
import { kijkMee, type VanPartij } from './kijk-mee.ts'
import { maakKluis } from './kluis.ts'
import { type Lezing, maakLezing } from './lezing.ts'
import { geschrevenVan, leegDossier, maakSchrijver, voegDossierToe } from './schrijver.ts'
import type { Stroom, Stroomdoel, Werk } from './werk.ts'

/** Who wrote a row that came from another compartment: by the database alone nobody, by the log who did (BIO2 8.15). */
const vanElders = '00000000-0000-0000-0000-000000000000'

/**
 * The same act as the other compartment may know it: on its day, not at its moment, and without who did it. By these two the rows of both
 * could be paired, and with them two pseudonyms of one person (ADR 0006).
 */
const alsDaar = (gang: Gang): Gang => ({
  ...gang,
  begonnen: Date.parse(`${gang.kader.vandaag}T00:00:00Z`),
  wie: { ...gang.wie, gebruikerId: vanElders },
})

/** A dossier in another compartment, to write in, and of which party it is. */
interface Doel {
  readonly stroom: Stroom
  readonly dossier: VanPartij
}

const inNieuw = async (
  tx: Tx,
  gang: Gang,
  naar: Compartiment,
  nieuw: Parameters<typeof voegDossierToe>[4],
): Promise<Doel> => {
  const id = randomUUID()
  const kluis = await maakKluis(gang.omgeving.sleutels, gang.wie.gemeente, naar, id)
  const { nummer } = await voegDossierToe(tx, gang, naar, id, nieuw)
  const stroom = { ...maakSchrijver(tx, gang, naar, id, 1, kluis, leegDossier), nummer, rijen: () => [] }
  return { stroom, dossier: { ingang: nieuw.ingang, team: nieuw.team, nieuw: true } }
}

const inBestaand = async (
  tx: Tx,
  gang: Gang,
  naar: Compartiment,
  { dossierId: id, lees = [] }: { dossierId: string; lees?: readonly Tabel[] },
): Promise<Doel> => {
  const geladen = await laadDossier(tx, naar, gang.wie.gemeente, id, {
    tabellen: [...new Set<Tabel>(['overgang', 'betrokkene', ...lees])],
    metInhoud: lees,
    slot: true,
  })
  if (!geladen) throw new Error('no such dossier to flow to')
  const { dossier } = geladen
  const { omgeving } = gang
  const { kluis, rijen } = await maakLezing({
    tx,
    omgeving,
    compartiment: naar,
    naarFeiten: () => undefined,
    // What flows into it mends it where it stands.
    metBevroren: true,
    ...geladen,
  })
  const versie = dossier.versie + 1
  const schrijver = maakSchrijver(tx, gang, naar, id, versie, kluis, geschrevenVan(dossier))
  await schrijver.werkBij({ versie })
  const { ingang, team, nummer } = dossier
  return { stroom: { ...schrijver, nummer, rijen }, dossier: { ingang, team, nieuw: false } }
}

const naarDoel = async (tx: Tx, gang: Gang, naar: Compartiment, doel: Stroomdoel): Promise<Doel> => {
  if ('dossierId' in doel) return inBestaand(tx, gang, naar, doel)
  const dossierId = 'zoek' in doel ? await doel.zoek(tx) : undefined
  if (dossierId === undefined || !('zoek' in doel)) return inNieuw(tx, gang, naar, doel.nieuw)
  return inBestaand(tx, gang, naar, { dossierId, lees: doel.lees })
}

/**
 * Work in another compartment inside the same transaction: takes that compartment's role for as long as it lasts and
 * comes back to the own one. Only when the flow table has a row for it. What it writes there says the day and not the moment, and not who.
 */
export const maakDoorstroom =
  (tx: Tx, gang: Gang, van: Compartiment): Werk<unknown>['stroomDoor'] =>
  async (naar, doel, werk) => {
    if (!magStromen(van, naar, gang.kader.vandaag).toegestaan) throw new Error('no row in the flow table')
    await takeRole(tx, rolVan(naar))
    const daar = naar === van ? gang : alsDaar(gang)
    const { stroom, dossier } = await naarDoel(tx, daar, naar, doel)
    const gezien = kijkMee(gang, van, naar, stroom, dossier)
    const resultaat = await werk(gezien.stroom)
    await gezien.meld(tx)
    await takeRole(tx, rolVan(van))
    return resultaat
  }

/**
 * Reads in another compartment to which this one may flow what a store of the chapter there gives, and comes back to the own role. Throws when the
 * flow table has no row.
 */
export const vraagDoor = async <U>(
  { tx, compartiment }: Pick<Lezing<unknown>, 'tx' | 'compartiment'>,
  naar: Compartiment,
  vandaag: string,
  lees: (tx: Tx) => Promise<U>,
): Promise<U> => {
  if (naar === compartiment) return lees(tx)
  if (!magStromen(compartiment, naar, vandaag).toegestaan) throw new Error('no row in the flow table')
  await takeRole(tx, rolVan(naar))
  const gelezen = await lees(tx)
  await takeRole(tx, rolVan(compartiment))
  return gelezen
}

interface Waar<T extends Tabel> {
  readonly dossierId: string
  readonly tabellen: readonly T[]
  readonly vandaag: string
  /** Whether it is locked till the end of the transaction: what is judged by it stays so while it is written. */
  readonly slot?: boolean
}

type Hier = Pick<Lezing<unknown>, 'tx' | 'compartiment'> & { readonly dossier: { readonly gemeente: string } }

/**
 * The metadata of a dossier in another compartment to which this one may flow, for a rule that must know whether what flows is still
 * wanted there. Undefined when it is not there any more. Comes back to the own role. Throws when the flow table has no row.
 */
export const kijkDoor = async <T extends Tabel>(
  hier: Hier,
  naar: Compartiment,
  { dossierId, tabellen, vandaag, slot = false }: Waar<T>,
): Promise<Dossier<T> | undefined> => {
  const lees = (tx: Tx) => laadDossier(tx, naar, hier.dossier.gemeente, dossierId, { tabellen, slot })
  return (await vraagDoor(hier, naar, vandaag, lees))?.dossier
}

/**
 * Dossiers in another compartment from which may flow to this one, with the content of `metInhoud`, for a selective act that takes one thing of
 * them; in one query. One that is not there, or of which the key was destroyed, is left out. Throws when the flow table has no row there or back.
 */
export const leesDoor = async <T extends Tabel>(
  hier: Hier & Pick<Lezing<unknown>, 'omgeving'>,
  daar: Compartiment,
  waar: Omit<Waar<T>, 'dossierId'> & {
    readonly ids: readonly string[]
    readonly metInhoud: readonly T[]
    readonly metBevroren?: true
  },
): Promise<readonly Pick<Lezing<undefined, T>, 'dossier' | 'rijen'>[]> => {
  const { ids, tabellen, metInhoud, metBevroren, vandaag } = waar
  const { tx, compartiment, dossier, omgeving } = hier
  if (!magStromen(daar, compartiment, vandaag).toegestaan) throw new Error('no row in the flow table')
  if (ids.length === 0) return []
  const vraag = { ids, tabellen, inhoud: metInhoud }
  const alle = await vraagDoor(hier, daar, vandaag, () => laadDossiersOpId(tx, daar, dossier.gemeente, vraag))
  const naarFeiten = () => undefined
  const gelezen = alle.map((geladen) =>
    maakLezing({ tx, omgeving, compartiment: daar, naarFeiten, metBevroren, ...geladen }).catch(
      (error: unknown) => {
        if (error instanceof KeyGone) return undefined
        throw error
      },
    ),
  )
  return (await Promise.all(gelezen)).filter((een) => een !== undefined)
}
