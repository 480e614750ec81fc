import type { Dossier } from '../dossier/rijen.ts'

/** By which pseudonym the compartment knows a betrokkene. Throws when he is not in the dossier: the toets refused that. */
export const pseudoniemVan = (
  { rijen }: Pick<Dossier<'betrokkene'>, 'rijen'>,
  betrokkeneId: string,
): string => {
  const rij = rijen.betrokkene.find(({ id }) => id === betrokkeneId)
  if (!rij) throw new Error('no such betrokkene in this dossier')
  return rij.pseudoniem
}
