import type { Stroom } from '../verwerking/werk.ts'
import type { Voorwaarde } from '../wet/voorwaarden.ts'

/** What stands in the place of a gegeven that somebody else got before it was taken back: he must hear that it went. */
const ingetrokken = 'De partij nam dit terug.'

/** Nobody may have what was taken back. */
const voorNiemand: readonly Voorwaarde[] = [{ soort: 'alleen-delen-met', aan: [] }]

/**
 * Takes away what was taken over from one item of an answer: the words are gone. Of what was given on stays only that it was taken
 * back, for nobody to get, and who got it must hear so (N-AVG-17, N-AVG-19).
 */
export const haalUitOnderzoek = async (
  stroom: Stroom,
  { verzoekId, itemId, op }: { readonly verzoekId: string; readonly itemId: string; readonly op: string },
): Promise<void> => {
  const overgenomen = stroom
    .rijen('gegeven')
    .filter(({ verzoek_id, item_id }) => verzoek_id === verzoekId && item_id === itemId)
  for (const { id, inhoud } of overgenomen) {
    const giften = stroom
      .rijen('verstrekking')
      .filter(({ gegeven_id, ingetrokken_op }) => gegeven_id === id && ingetrokken_op === null)
    if (giften.length === 0) {
      await stroom.verwijder('gegeven', id)
      continue
    }
    const rest = {
      tekst: ingetrokken,
      noodzaak: inhoud.noodzaak,
      partij: inhoud.partij,
      voorwaarden: voorNiemand,
    }
    await stroom.verbeter('gegeven', id, { niveau: 'dat', categorie: 'gewoon', item_id: null }, rest)
    for (const gift of giften)
      await stroom.verander('verstrekking', gift.id, { verbeterd_op: op, gemeld_op: null })
  }
}
