import type { Werk } from '../verwerking/werk.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import type { Feiten } from './rules/feiten.ts'
import { type Overgang, overgangen } from './rules/staten.ts'
import { vernietigenOp } from './rules/vernietigen-op.ts'

/**
 * Ends an onderzoek or a first contact today: the move with its motive under the key of the dossier, the day of the end,
 * and the day of destruction when it is known already (N-5.4.5-1a, N-5.4.5-1b, Q-32).
 */
export const sluitAf = async (
  werk: Werk<Feiten, OnderzoekTabel>,
  naam: Overgang,
  redenCode: string | null,
  inhoud: Readonly<Record<string, unknown>>,
): Promise<void> => {
  const { vandaag } = werk.kader
  const { naar } = overgangen[naam]
  const volgnr = werk.dossier.rijen.overgang.length + 1
  await werk.voegToe(
    'overgang',
    { volgnr, overgang: naam, naar, datum: vandaag, artikel: werk.artikel, reden_code: redenCode },
    inhoud,
  )
  const { feiten, artikel } = werk
  const overgang = { overgang: naam, op: vandaag, artikel, redenCode }
  const na: Feiten = {
    ...feiten,
    dossier: { ...feiten.dossier, staat: naar, eindeOp: vandaag },
    overgangen: [...feiten.overgangen, overgang],
  }
  await werk.werkBij({ staat: naar, einde_op: vandaag, vernietigen_op: vernietigenOp(na) })
}
