import type { Rijen } from '../dossier/rijen.ts'

/** The row of a gegeven about the person of a melding: what differs is what kind, from whom and on which day. */
export const meldingGegevenRij = (
  betrokkeneId: string,
  {
    bron,
    categorie,
    datum,
    niveau = 'inhoud',
    onderdeel = null,
    inlichtingId = null,
  }: {
    readonly bron: string
    readonly categorie: string
    readonly datum: string
    readonly niveau?: string
    readonly onderdeel?: string | null
    readonly inlichtingId?: string | null
  },
): Rijen['gegeven'] => ({
  betrokkene_id: betrokkeneId,
  onderdeel,
  thema: null,
  categorie,
  niveau,
  bron,
  verzoek_id: inlichtingId,
  vraag_id: null,
  dienst_id: null,
  item_id: null,
  niet_tonen_aan: [],
  datum,
})
