import type { Tabel } from '../dossier/rijen.ts'
import { persoonVan, pseudoniem } from '../platform/keys/pseudonym.ts'
import type { Compartiment } from '../wet/compartimenten.ts'
import { komtVoorZich } from '../wet/rollen.ts'
import type { Wie } from './kader.ts'
import type { Lezing } from './lezing.ts'
import type { Omgeving } from './omgeving.ts'

/**
 * Who comes for himself, as this compartment knows him: his session knows only how the compartment of rights does, so that no dossier and no log
 * line of one compartment names him as another does (ontwerp §3). A worker stays who he is.
 */
export const wieIn = (
  { sleutels }: Pick<Omgeving, 'sleutels'>,
  wie: Wie,
  compartiment: Compartiment,
): Wie => {
  if (!komtVoorZich(wie.rol)) return wie
  const id = persoonVan(sleutels, wie.gemeente, 'rechten', wie.gebruikerId)
  const hier = pseudoniem(sleutels, wie.gemeente, compartiment, id)
  return { ...wie, gebruikerId: hier, petId: hier }
}

/** The ids under which who asks stands in this dossier as one it is about; none for a worker. */
export const eigenIds = (
  { dossier }: Pick<Lezing<unknown, Tabel>, 'dossier'>,
  wie: Wie,
): readonly string[] =>
  komtVoorZich(wie.rol)
    ? (dossier.rijen.betrokkene ?? [])
        .filter(({ pseudoniem: hier }) => hier === wie.gebruikerId)
        .map(({ id }) => id)
    : []
