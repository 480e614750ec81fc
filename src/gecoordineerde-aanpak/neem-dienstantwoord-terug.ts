import type { AanpakWerk } from './declaratie.ts'
import { tekst } from './keuzes.ts'
import type { GebeurtenisFeit } from './rules/feiten.ts'
import { meldingVan } from './rules/haal-gebeurtenis-weg.ts'

/**
 * The service is again what it was before this answer; when the college was told because of it and did not answer yet, it
 * reads that the notification was withdrawn, and why (N-AVG-16, N-AVG-19). Needs the content of 'gebeurtenis'.
 */
export const neemDienstantwoordTerug = async (
  werk: AanpakWerk,
  feit: GebeurtenisFeit,
  reden: string,
): Promise<void> => {
  const { id, was } = werk.rijen('gebeurtenis').find((rij) => rij.id === feit.id)?.inhoud ?? {}
  const dienst = werk.feiten.diensten.find((een) => een.id === tekst(id))
  if (dienst) await werk.verander('dienst', dienst.id, { staat: tekst(was) })
  const melding = meldingVan(feit, werk.feiten)
  if (!melding) return
  await werk.verwijder('gebeurtenis', melding.id)
  const rij = { soort: 'melding-ingetrokken', betrokkene_id: null, datum: werk.kader.vandaag }
  await werk.voegToe('gebeurtenis', { ...rij, code: melding.code }, { reden })
}
