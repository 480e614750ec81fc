import type { AanpakWerk } from './declaratie.ts'
import type { Gebeurtenissoort } from './rules/gebeurtenissen.ts'

/** Keeps the letters that leave with an act, each as it was sent, with the fact about the client that it went (N-AVG-13). */
export const bewaarBrieven = async (
  werk: AanpakWerk,
  soort: string,
  feit: Gebeurtenissoort,
  clientId: string,
): Promise<void> => {
  const { vandaag } = werk.kader
  for (const { voor, brief } of werk.brieven) {
    const rij = { betrokkene_id: voor, soort, datum: vandaag, verzonden_op: vandaag }
    const id = await werk.voegToe('brief', rij, { brief })
    const gebeurtenis = { soort: feit, betrokkene_id: clientId, datum: vandaag, code: null }
    await werk.voegToe('gebeurtenis', gebeurtenis, { id })
  }
}
