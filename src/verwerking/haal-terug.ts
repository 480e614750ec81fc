import type { Werk } from './werk.ts'

/** The work of an act in a dossier that gives things away. */
type GeefWerk = Pick<Werk<unknown, 'verstrekking'>, 'rijen' | 'verander' | 'kader'>

/**
 * Takes back what went along with one transfer: who does not take it up keeps nothing, hears that it is withdrawn and is asked to
 * destroy it (N-5.5.2-3, N-AVG-19). What he got with another transfer stays. Needs the content of 'verstrekking'.
 */
export const haalTerug = async (werk: GeefWerk, doorgeleidingId: string): Promise<void> => {
  const weg = { ingetrokken_op: werk.kader.vandaag, gemeld_op: null, vernietiging: 'gevraagd' }
  for (const { id, ingetrokken_op, inhoud } of werk.rijen('verstrekking'))
    if (inhoud.doorgeleidingId === doorgeleidingId && ingetrokken_op === null)
      await werk.verander('verstrekking', id, weg)
}
