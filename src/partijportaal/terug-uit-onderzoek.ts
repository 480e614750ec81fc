import type { Stroom } from '../verwerking/werk.ts'
import { neemTerug } from './neem-terug.ts'

/** Takes away what was taken over from one item of an answer (N-AVG-17, N-AVG-19). */
export const haalUitOnderzoek = async (
  stroom: Stroom,
  { verzoekId, itemId, op }: { readonly verzoekId: string; readonly itemId: string; readonly op: string },
): Promise<void> => {
  const overgenomen = stroom
    .rijen('gegeven')
    .filter(({ verzoek_id, item_id }) => verzoek_id === verzoekId && item_id === itemId)
  await neemTerug(stroom, overgenomen, op)
}
