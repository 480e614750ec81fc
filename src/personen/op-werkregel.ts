import type { Werkregel } from '../verwerking/hoofdstuk.ts'
import type { Persoon } from './lezen.store.ts'
import { volleNaam } from './wie-is-wie.ts'

/**
 * What a line of a worklist says of the people of its case. Who is called is the first of them, and only on the number that
 * was agreed as safe.
 */
export const opWerkregel = (
  mensen: readonly Persoon[],
): Pick<Werkregel, 'namen' | 'plaats' | 'straat' | 'telefoon'> => ({
  namen: mensen.map(volleNaam),
  plaats: mensen[0]?.adres?.plaats ?? null,
  straat: mensen[0]?.adres?.straat ?? null,
  telefoon: mensen[0]?.veiligContact?.telefoon ?? null,
})
