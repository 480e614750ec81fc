import type { MetInhoud } from '../verwerking/lezing.ts'
import type { Stroom } from '../verwerking/werk.ts'
import type { Voorwaarde } from '../wet/voorwaarden.ts'

/** What stands in the place of a gegeven that somebody else got before it was taken back: he must hear that it went. */
const ingetrokken = 'De partij nam dit terug.'

/** Nobody may have what was taken back. */
const voorNiemand: readonly Voorwaarde[] = [{ soort: 'alleen-delen-met', aan: [] }]

/**
 * Takes back gegevens that came of what a party gave: the words are gone. Of what was given on stays only that it was taken back, for
 * nobody to get, and who got it must hear so (N-AVG-17, N-AVG-19). Reads 'gegeven' and 'verstrekking' of the dossier it flows to.
 */
export const neemTerug = async (
  stroom: Stroom,
  gegevens: readonly MetInhoud<'gegeven'>[],
  op: string,
): Promise<void> => {
  for (const { id, inhoud } of gegevens) {
    const giften = stroom
      .rijen('verstrekking')
      .filter(({ gegeven_id, ingetrokken_op }) => gegeven_id === id && ingetrokken_op === null)
    if (giften.length === 0) {
      await stroom.verwijder('gegeven', id)
      continue
    }
    const { noodzaak, reden, partij, partijId } = inhoud
    const rest = { tekst: ingetrokken, noodzaak, reden, partij, partijId, voorwaarden: voorNiemand }
    await stroom.verbeter('gegeven', id, { niveau: 'dat', categorie: 'gewoon', item_id: null }, rest)
    for (const gift of giften)
      await stroom.verander('verstrekking', gift.id, { verbeterd_op: op, gemeld_op: null })
  }
}
