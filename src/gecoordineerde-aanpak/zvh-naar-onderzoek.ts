import { kijkDoor } from '../verwerking/doorstroom.ts'
import type { AanpakWerk } from './declaratie.ts'
import { herkomst } from './herkomst.ts'

/**
 * Tells the onderzoek this aanpak came from that a client was referred, that he knows it, or that this was withdrawn, when a party asked for
 * that onderzoek: from there the college tells that party the fact, once the client knows it (2.3a.6 lid 3; N-2.3a.6-3a, N-2.3a.6-3b). Needs the content of 'overgang'.
 */
export const meldZvhAanOnderzoek = async (
  werk: AanpakWerk,
  betrokkeneId: string,
  soort: 'zvh-besluit' | 'zvh-ingelicht' | 'zvh-ingetrokken',
): Promise<void> => {
  const { onderzoekId, betrokkenen } = herkomst(werk)
  const daar = betrokkenen?.[betrokkeneId]
  if (!onderzoekId || !daar) return
  const { vandaag } = werk.kader
  const onderzoek = await kijkDoor(werk, 'onderzoek', { dossierId: onderzoekId, tabellen: [], vandaag })
  if (typeof onderzoek?.kenmerk.verzoekendePartij !== 'string') return
  const code = soort === 'zvh-besluit' ? 'aangemeld' : null
  await werk.stroomDoor('onderzoek', { dossierId: onderzoekId }, (stroom) =>
    stroom.voegToe('gebeurtenis', { soort, betrokkene_id: daar, datum: vandaag, code }),
  )
}
