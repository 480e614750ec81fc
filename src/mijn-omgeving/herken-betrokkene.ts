import { z } from 'zod'
import { herkenOpBsn } from '../personen/index.ts'
import { regel } from '../verwerking/velden.ts'
import { defineLijst } from '../verwerking/verwerking.ts'
import { oordeel } from '../wet/oordeel.ts'

/** Who somebody turned out to be who signed in with DigiD: how the compartment of rights knows him, and nothing else. */
export interface Herkend {
  readonly persoon: string
}

/**
 * Looks up who signed in, by the number that DigiD vouches for: exact, for himself alone, and with the same answer for who is not known here
 * (Wabb 10, AVG 12 lid 6; N-Wabb-10, N-AVG-12-6, N-AVG-15). It reads no dossier.
 */
export const herkenBetrokkene = defineLijst({
  id: 'mijn-omgeving.herken-betrokkene',
  doel: 'rechten',
  rollen: ['betrokkene', 'vertegenwoordiger'],
  normen: ['N-Wabb-10', 'N-AVG-12-6', 'N-AVG-15'],
  pad: 'aanmelden',
  compartiment: 'rechten',
  invoer: z.object({ bsn: regel({ min: 9, max: 9 }).regex(/^\d{9}$/, 'ongeldig') }),
  toets: () => oordeel('bsn-en-persoon', []),
  lees: async ({ bsn }, { tx, omgeving }, { wie: { gemeente } }) => {
    const binnen = { gemeente, compartiment: 'rechten' } as const
    const { pseudoniem, bekend } = await herkenOpBsn(tx, omgeving.sleutels, binnen, bsn)
    return { uitkomst: { persoon: pseudoniem } satisfies Herkend, pseudoniemen: bekend ? [pseudoniem] : [] }
  },
  voorbeeld: { bsn: '999990019' },
})
