import type { Rijen } from '../dossier/rijen.ts'
import type { Afspraakstaat } from '../wet/afspraakstaten.ts'
import { type AanpakWerk, clientenVan } from './declaratie.ts'
import type { Feiten } from './rules/feiten.ts'

type Verandering = Partial<Rijen['afspraak']> & { readonly staat: Afspraakstaat }

/**
 * Changes an agreement and what its content says of it; what `bij` does not name stays. The act needs the content of
 * 'afspraak', and its rule has said that the agreement is of this aanpak: throws when it is not.
 */
export const schrijfAfspraak = async (
  werk: AanpakWerk,
  id: string,
  verandering: Verandering,
  bij: Readonly<Record<string, unknown>>,
): Promise<void> => {
  const afspraak = werk.rijen('afspraak').find((rij) => rij.id === id)
  if (!afspraak) throw new Error('no such agreement in this aanpak')
  await werk.verander('afspraak', id, verandering, { ...afspraak.inhoud, ...bij })
}

/** Whose data an act on an agreement touches: of the person it is of, otherwise of the clients. */
export const betrokkenenVan = (
  feiten: Feiten,
  { afspraakId }: { readonly afspraakId: string },
): readonly string[] => {
  const betrokkeneId = feiten.afspraken.find(({ id }) => id === afspraakId)?.betrokkeneId
  return betrokkeneId ? [betrokkeneId] : clientenVan(feiten)
}
