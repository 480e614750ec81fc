import { laadDossiersVan } from '../dossier/dossier.store.ts'
import type { Tx } from '../platform/db/tx.ts'
import type { Kader } from '../verwerking/verwerking.ts'
import type { Rol } from '../wet/rollen.ts'
import type { Staat } from './rules/staten.ts'
import { alsZaak, type Zaak, zaakTabellen } from './zaak-in-lijst.ts'
import type { zvhNietVerteld } from './zvh-niet-verteld.store.ts'

/** A list of onderzoeken: for which role, in which states, and which of them belong to it. */
export interface Voorraad {
  readonly id: string
  readonly rol: Rol
  readonly staten: readonly Staat[]
  readonly behandelaar: (kader: Kader) => string | null
  /** Which of those that were withdrawn still ask for something, by id. */
  readonly ookIngetrokken?: typeof zvhNietVerteld
  readonly hoort: (zaak: Zaak) => boolean
  /** The acts of this role, when it does not do all that must happen. */
  readonly doet?: readonly string[]
  /** Whether the queue of the teams of the worker stands beside it. */
  readonly metTeamrij: boolean
}

/** The onderzoeken of a list; those without a worker only with `metTeamrij`, of the teams of who asks. */
export const laadZaken = async (voorraad: Voorraad, tx: Tx, kader: Kader, metTeamrij: boolean) => {
  const { wie, vandaag: dag } = kader
  const uitTeamrij = metTeamrij ? (wie.teams ?? []) : undefined
  const { staten } = voorraad
  const welke = { behandelaar: voorraad.behandelaar(kader), staten, tabellen: zaakTabellen, dag, uitTeamrij }
  const nog = (await voorraad.ookIngetrokken?.(tx, wie.gemeente)) ?? []
  const geladen = [
    ...(await laadDossiersVan(tx, 'onderzoek', wie.gemeente, welke)),
    ...(nog.length > 0
      ? await laadDossiersVan(tx, 'onderzoek', wie.gemeente, {
          ...welke,
          staten: ['ingetrokken'],
          alleen: nog,
        })
      : []),
  ]
  return geladen.map((een) => alsZaak(een, dag, voorraad.doet)).filter(voorraad.hoort)
}
