import type { MeldingWerk } from './declaratie.ts'

/** Keeps the letters that leave with an act, each as it was sent; gives their ids. */
export const bewaarBrieven = async (
  werk: MeldingWerk,
  soort: 'melding' | 'terugkoppeling' | 'naar-gemeente',
): Promise<readonly string[]> => {
  const { vandaag } = werk.kader
  const ids: string[] = []
  for (const { voor, brief } of werk.brieven) {
    const rij = { betrokkene_id: voor, soort, datum: vandaag, verzonden_op: vandaag }
    ids.push(await werk.voegToe('brief', rij, { brief }))
  }
  return ids
}
