import { lezersPerPartij, type PartijRij, partijenVan, vindGemeente } from '../inrichting/index.ts'
import type { AanpakWerk } from './declaratie.ts'
import type { AanpakLezing } from './keuzes.ts'
import { leestMee } from './rules/zicht-van-partij.ts'

/** The parties of the register with who reads for each in its portal on day `op`: nobody where it has no people who sign in. */
export const partijenMetLezers = async (
  { tx, dossier }: Pick<AanpakLezing, 'tx' | 'dossier'>,
  op: string,
) => {
  const lezers = await lezersPerPartij(tx, dossier.gemeente, op)
  const partijen = await partijenVan(tx, dossier.gemeente)
  return new Map(partijen.map((partij) => [partij.id, { partij, lezers: lezers.get(partij.id) ?? [] }]))
}

/**
 * Lets a party read along in its portal, in a dossier of its own; what it reads there is written after the act, as after every other.
 * Nothing when it reads along already, or when it has nobody who reads (5.4.4 lid 5, N-5.4.4-5).
 */
export const openDeelname = async (
  werk: AanpakWerk,
  bekend: { readonly partij: PartijRij; readonly lezers: readonly string[] } | undefined,
): Promise<void> => {
  if (!bekend || bekend.lezers.length === 0 || leestMee(werk.feiten, bekend.partij.id)) return
  const { partij } = bekend
  const { vandaag } = werk.kader
  const gemeente = await vindGemeente(werk.tx, werk.dossier.gemeente)
  const nieuw = {
    ...{ staat: 'deelname-loopt', ingang: 'aanpak', team: partij.organisatieId },
    ...{ verzocht_op: vandaag, gestart_op: vandaag },
    kenmerk: { partij: partij.id, regime: partij.regime, soort: partij.soort },
  }
  const portaalId = await werk.stroomDoor('partij', { nieuw }, async (stroom) => {
    await stroom.gaOver({
      ...{ naam: 'open-deelname', naar: 'deelname-loopt', artikel: werk.artikel },
      inhoud: { aanpakId: werk.dossier.id, gemeente: gemeente?.naam ?? '' },
    })
    return stroom.dossierId
  })
  await werk.voegToe('deelname', { partij_id: partij.id, sinds: vandaag, tot: null }, { portaalId })
}

/** Who reads in the portal for a party that reads along: they hear, without content, that something waits or changed. */
export const meelezersVan = async (
  lezing: AanpakLezing,
  partijId: string | null | undefined,
  op: string,
): Promise<readonly string[]> =>
  partijId && leestMee(lezing.feiten, partijId)
    ? ((await lezersPerPartij(lezing.tx, lezing.dossier.gemeente, op)).get(partijId) ?? [])
    : []
