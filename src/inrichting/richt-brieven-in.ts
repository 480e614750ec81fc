import type { Tx } from '../platform/db/tx.ts'
import { vindAardVanaf, zetAardVanaf } from './aard-van-brief.store.ts'
import type { Inrichtingsbestand } from './inrichtingsbestand.ts'
import { type Gedaan, richtRijIn } from './richt-in-rij.ts'

/**
 * What the letter with the outcome is, per day from which it holds. What is still to come may change; what holds or held
 * does not: letters rest on it, so another day is a row of its own.
 */
export const richtBrievenIn = async (
  tx: Tx,
  gedaan: Gedaan,
  { brieven, gemeente: { code } }: Inrichtingsbestand,
  op: string,
): Promise<void> => {
  for (const [nr, rij] of brieven.entries()) {
    const { vanaf, uitkomst, door } = rij
    const zet = () => zetAardVanaf(tx, code, rij)
    await richtRijIn(gedaan, {
      lijst: 'brieven',
      plek: `brieven ${nr + 1}`,
      nu: await vindAardVanaf(tx, code, vanaf),
      gewenst: { uitkomst, door },
      maak: zet,
      ...(vanaf > op && { bij: { velden: ['uitkomst', 'door'], doe: zet } }),
    })
  }
}
