import type { Werk } from '../verwerking/werk.ts'

/**
 * Makes the key under which what is brought in will be sealed; gives its id, which stands in the dossier from the day it is convened. So every
 * backup that knows the conference knows its key, and what came back after the key was destroyed can never be opened (5.4.3 lid 1,
 * N-5.4.3-1-vw, ADR 0017).
 */
export const nieuweGesprekssleutel = async ({
  nieuwId,
  omgeving,
}: Pick<Werk<unknown>, 'nieuwId' | 'omgeving'>): Promise<string> => {
  const id = nieuwId()
  await omgeving.sleutels.createKey(id)
  return id
}
